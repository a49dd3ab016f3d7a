// Dates: every written form gives the same day, doubtful ones say so, and impossible ones are none.

import { describe, expect, it } from 'vitest'
import { findDates, parseDate } from '../../src/text/dates.js'

const iso = (text: string): string | null => parseDate(text)?.iso ?? null

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

const two = (number: number): string => String(number).padStart(2, '0')
const name = (names: readonly string[], index: number): string => names[index] ?? ''

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`
}

const FORMS: Readonly<Record<string, (day: Day) => string>> = {
  'month day, year': d => `${name(MONTHS, d.month)} ${d.day}, ${d.year}`,
  'abbreviated month': d => `${name(MONTHS, d.month).slice(0, 3)}. ${d.day}, ${d.year}`,
  'no comma': d => `${name(MONTHS, d.month)} ${d.day} ${d.year}`,
  'no-break spaces': d => `${name(MONTHS, d.month)}\u00a0${d.day},\u00a0${d.year}`,
  capitals: d => `${name(MONTHS, d.month).toUpperCase()} ${d.day}, ${d.year}`,
  'day month year': d => `${d.day} ${name(MONTHS, d.month)} ${d.year}`,
  ordinal: d => `${ordinal(d.day)} of ${name(MONTHS, d.month)} ${d.year}`,
  weekday: d => `${name(WEEKDAYS, d.weekday)}, ${name(MONTHS, d.month)} ${d.day}, ${d.year}`,
  'short weekday': d =>
    `${name(WEEKDAYS, d.weekday).slice(0, 3)} ${two(d.day)} ${name(MONTHS, d.month).slice(0, 3)} ${d.year}`,
  hyphens: d => `${two(d.day)}-${name(MONTHS, d.month).slice(0, 3)}-${d.year}`,
  'year first with name': d => `${d.year} ${name(MONTHS, d.month).slice(0, 3)} ${d.day}`,
  iso: d => `${d.year}-${two(d.month + 1)}-${two(d.day)}`,
  'iso without zeros': d => `${d.year}-${d.month + 1}-${d.day}`,
  strokes: d => `${d.year}/${two(d.month + 1)}/${two(d.day)}`,
  French: d => `${d.day === 1 ? '1er' : d.day} ${name(FRENCH, d.month)} ${d.year}`,
  German: d => `${d.day}. ${name(GERMAN, d.month)} ${d.year}`,
  Spanish: d => `${d.day} de ${name(SPANISH, d.month)} de ${d.year}`,
}

/** All days from 1950 to 2035, with their weekdays, by plain counting. */
function* everyDay(): Generator<Day> {
  let weekday = 0
  for (let year = 1950; year <= 2035; year++) {
    for (let month = 0; month < 12; month++) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      const days = month === 1 ? (leap ? 29 : 28) : [3, 5, 8, 10].includes(month) ? 30 : 31
      for (let day = 1; day <= days; day++) yield { year, month, day, weekday: weekday++ % 7 }
    }
  }
}

describe('parseDate', () => {
  it.each(Object.entries(FORMS))('reads every day from 1950 to 2035 as %s', (_, write) => {
    const wrong: string[] = []
    for (const day of everyDay()) {
      const written = write(day)
      if (iso(written) !== `${day.year}-${two(day.month + 1)}-${two(day.day)}`) wrong.push(written)
    }
    expect(wrong).toEqual([])
  })

  it('is right, or says that it is not sure, for every day written as two numbers and a year', () => {
    const wrong: string[] = []
    for (const { year, month, day } of everyDay()) {
      const real = `${year}-${two(month + 1)}-${two(day)}`
      for (const written of [`${month + 1}/${day}/${year}`, `${two(day)}.${two(month + 1)}.${year}`]) {
        const date = parseDate(written)
        const isDoubtful = day <= 12 && day !== month + 1
        const read = date?.ambiguous ? date.candidates : [date?.iso]
        if (!read.includes(real) || read.length !== (isDoubtful ? 2 : 1)) wrong.push(written)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps how exact a date is', () => {
    expect(parseDate('2017')).toEqual({ ambiguous: false, iso: '2017', precision: 'year' })
    expect(parseDate('2017-02')).toEqual({ ambiguous: false, iso: '2017-02', precision: 'month' })
    expect(parseDate('Sept. 2017')).toEqual({ ambiguous: false, iso: '2017-09', precision: 'month' })
    expect(parseDate('20170208')).toEqual({ ambiguous: false, iso: '2017-02-08', precision: 'day' })
  })

  it('keeps the time where its zone is known', () => {
    expect(iso('2014-12-02T10:00:00Z')).toBe('2014-12-02T10:00:00Z')
    expect(iso('2014-12-02T10:00:00.250+0130')).toBe('2014-12-02T10:00:00.250+01:30')
    expect(iso('2014-12-02 10:00 UTC')).toBe('2014-12-02T10:00:00Z')
    expect(iso('Tue, 02 Dec 2014 10:00:00 +0000')).toBe('2014-12-02T10:00:00+00:00')
    expect(iso('2 Dec 2014 10:00:00 EST')).toBe('2014-12-02T10:00:00-05:00')
  })

  it('leaves a time without a zone out', () => {
    expect(iso('2014-12-02T10:00:00')).toBe('2014-12-02')
    expect(iso('December 2, 2014 at 10:30 a.m.')).toBe('2014-12-02')
    expect(iso('Tue Dec 02 2014 10:00:00 GMT+0000 (Coordinated Universal Time)')).toBe('2014-12-02')
  })

  it('calls two-digit years and exchangeable numbers ambiguous, with every reading', () => {
    expect(parseDate('12/02/2014')).toEqual({
      ambiguous: true,
      iso: null,
      candidates: ['2014-12-02', '2014-02-12'],
      precision: 'day',
    })
    expect(parseDate('02-Dec-14')).toMatchObject({ ambiguous: true, candidates: ['2014-12-02', '1914-12-02'] })
    expect(parseDate('12/02/14')).toMatchObject({ candidates: expect.objectContaining({ length: 4 }) })
    expect(iso('13/02/2014')).toBe('2014-02-13')
    expect(iso('05/05/2014')).toBe('2014-05-05')
  })

  it.each([
    ['May 3–5, 2019', '2019-05'],
    ['May 3-5, 2019', '2019-05'],
    ['May 3 to 5, 2019', '2019-05'],
    ['3–5 May 2019', '2019-05'],
    ['3.–5. Mai 2019', '2019-05'],
    ['May 30 – June 2, 2019', '2019'],
    ['30 May – 2 June 2019', '2019'],
    ['May–June 2019', '2019'],
    ['from May to June 2019', '2019'],
    ['May 3, 2019 – May 5, 2019', '2019-05'],
    ['from 3 May 2019 to 5 May 2019', '2019-05'],
    ['May 2019 to June 2019', '2019'],
  ])('keeps of %s what both ends share', (text, shared) => {
    expect(parseDate(text)).toEqual({ ambiguous: false, iso: shared, precision: shared.length > 4 ? 'month' : 'year' })
  })

  it.each([
    ['March 2018', '2018-03'],
    ['Sept., 2018', '2018-09'],
    ['03/2018', '2018-03'],
    ['2018/03', '2018-03'],
    ['März 2018', '2018-03'],
    ['2018', '2018'],
    ['the 1st of May, 2019', '2019-05-01'],
    ['1st of May 2019', '2019-05-01'],
    ['Sept. 5, 2019', '2019-09-05'],
    ['Weds., May 1, 2019', '2019-05-01'],
    ['May 6, 2019, 3:45 p.m. ET', '2019-05-06'],
    ['May 6, 2019 at 15:45 GMT+1', '2019-05-06'],
    ['6 May 2019, 15:45 Uhr', '2019-05-06'],
  ])('reads %s as %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it.each([
    '2018–2019',
    '2018-2019',
    '2018/2019',
    'from May 2018 to June 2019',
    'between May and June 2019',
    'May 5–3, 2019',
    'June–May 2019',
    'May 30–32, 2019',
    '30 May 2018 – 2 June 2019',
    '02/03/2019 – 05/03/2019',
    'Spring 2019',
    'Winter 2018/2019',
    'Q1 2019',
    'early 2019',
    'c. 2019',
    'Mid-May 2019',
    '13/2019',
    'May 2019 and later',
  ])('leaves %s unread', text => {
    expect(iso(text)).toBeNull()
  })

  it('leaves a year of two digits open', () => {
    expect(parseDate("May '19")).toMatchObject({ ambiguous: true, iso: null })
  })

  it.each([
    'February 30, 2014',
    '30 February 2014',
    '31/04/2014',
    '13/13/2014',
    'February 29, 2015',
    '2014-02-30',
    '2014-13-01',
    '2014-12-02T25:00:00Z',
    'December 0, 2014',
    '0999',
  ])('gives null for %s, which does not exist', text => {
    expect(parseDate(text)).toBeNull()
  })

  it.each([
    '',
    'soon',
    'December',
    'December 2',
    'Mon 2014',
    '2014-15',
    '12',
    'v2.3.2014.1',
    'May 3, 2014 and later',
    '2000 patients',
  ])('gives null for %j, which is no date', text => {
    expect(parseDate(text)).toBeNull()
  })
})

describe('findDates', () => {
  const found = (text: string): readonly (readonly [string, string | null])[] =>
    findDates(text).map(date => [text.slice(date.start, date.end), date.iso] as const)

  it('finds the dates of a sentence with their places', () => {
    expect(found('Seen on Tuesday, December 2, 2014, again on 3rd March 2015 (logged 2015-03-04T09:00:00Z).')).toEqual([
      ['Tuesday, December 2, 2014', '2014-12-02'],
      ['3rd March 2015', '2015-03-03'],
      ['2015-03-04T09:00:00Z', '2015-03-04T09:00:00Z'],
    ])
  })

  it('finds dates that a line end or no-break space cuts in two', () => {
    expect(found('until December\n2,\u00a02014.')).toEqual([['December\n2,\u00a02014', '2014-12-02']])
  })

  it('tells ambiguous ones too', () => {
    expect(findDates('seen 12/02/2014')).toMatchObject([{ ambiguous: true, start: 5, end: 15 }])
  })

  it.each([
    'In 2014 there were 2014 patients.',
    'Version 10.12.2014.3 of the tool',
    'pages 2011-12',
    'two years ago 2014 was',
    'they may 2014 times',
    'call 555-12-02-2014',
    'on 30 February 2014',
    'at https://example.org/2014/12/02/title',
    'a ratio of 1/2 and 3/4',
    'Heart. 2011;7(4):120-131.',
    '3. Mai 20193. Mai 2019',
    'from 3–5 May 2019',
    'in the spring of 2019',
  ])('finds none in: %s', text => {
    expect(findDates(text)).toEqual([])
  })

  it('reads each date that it finds as parseDate does', () => {
    for (const write of Object.values(FORMS)) {
      const written = write({ year: 2014, month: 2, day: 23, weekday: 0 })
      expect(found(`x ${written}, y`)).toEqual([[written, iso(written)]])
    }
  })
})
