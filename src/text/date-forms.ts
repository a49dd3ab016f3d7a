// The written forms of dates, and how to read the one that stands at a given place of a text.

import { isoDate, isoTime, MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from './calendar.js'

export type DatePrecision = 'year' | 'month' | 'day' | 'time'

/** A date as ISO 8601, whole or partial. Where a form has several readings, `iso` is null and `candidates` has them all. */
export type ParsedDate =
  | { readonly ambiguous: false; readonly iso: string; readonly precision: DatePrecision }
  | {
      readonly ambiguous: true
      readonly iso: null
      readonly candidates: readonly string[]
      readonly precision: DatePrecision
    }

/** A form that was met: it ends at `end`; `date` is null where there is no such day or time. */
export interface DateMatch {
  readonly end: number
  readonly date: ParsedDate | null
}

/** In `prose` a form must be unmistakable; in a `field` that holds a date, a bare year or `2017-02` is one too. */
export type DateSetting = 'prose' | 'field'

// Repeats are bounded everywhere, so that each try costs a constant, whatever the text. `\s` covers no-break spaces.
const GAP = '\\s{1,4}'
const NAME = `(?<name>${MONTH_PATTERN})\\.?`
const WEEKDAY = `(?:(?:${WEEKDAY_PATTERN})\\.?,?\\s{0,4}(?:(?:the|le|den|el)${GAP})?)?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?'
const CLOCK = '(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)'
const MAIL_ZONE = '(?<zone>[+-]\\d{4}|[ECMP][SD]T|UTC?|GMT|Z)(?![\\p{L}\\p{N}])'

const form = (source: string): RegExp => new RegExp(source, 'iuy')

// Forms with the month's name; `year` says how years are written.

/** 2 December 2014, 2nd of December 2014, 2 de diciembre de 2014, Tue, 02 Dec 2014 10:00:00 +0000 */
const dayFirst = (year: string): RegExp =>
  form(
    `${WEEKDAY}${DAY}\\s{0,4}(?:(?:of|de)${GAP})?${NAME},?\\s{0,4}(?:(?:of|de|del)${GAP})?${year}` +
      `(?:,?${GAP}${CLOCK}${GAP}${MAIL_ZONE})?`,
  )

/** 02-Dec-2014, 2/Dec/2014 */
const dayFirstJoined = (year: string): RegExp => form(`${DAY}(?:[-/]|\\.\\s?)${NAME}[-/\\s]${year}`)

/** Tuesday, December 2, 2014; Dec 2nd 2014 */
const nameFirst = (year: string): RegExp => form(`${WEEKDAY}${NAME}[\\s-]{0,4}${DAY}(?:,\\s{0,4}|${GAP}|-)${year}`)

const PROSE_YEAR = "(?<year>\\d{4}|['’]\\d{2})(?!\\d)"
const FIELD_YEAR = "(?<year>\\d{4}|['’]?\\d{2})(?!\\d)"

const ISO_TIME = form(
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T|\\s)${CLOCK}(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}))?`,
)
const YEAR_FIRST = form('(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})')
const YEAR_NAME_DAY = form(`(?<year>\\d{4})[\\s-]${NAME}[\\s-]${DAY}`)
const NAME_YEAR = form(`${NAME},?(?:-|\\s{0,4})(?:(?:of|de|del)${GAP})?(?<year>\\d{4}|['’]\\d{2})(?!\\d)`)
const NUMERIC = form('(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2(?<year>\\d{4})')
const NUMERIC_SHORT = form('(?<first>\\d{1,2})(/)(?<second>\\d{1,2})/(?<year>\\d{2})')

/** By what they start with, in the order in which they are tried. The first that stands there decides. */
const FORMS: Readonly<Record<DateSetting, { readonly digit: readonly RegExp[]; readonly letter: readonly RegExp[] }>> =
  {
    prose: {
      digit: [
        ISO_TIME,
        YEAR_FIRST,
        YEAR_NAME_DAY,
        dayFirst(PROSE_YEAR),
        dayFirstJoined(PROSE_YEAR),
        NUMERIC,
        NUMERIC_SHORT,
      ],
      letter: [dayFirst(PROSE_YEAR), nameFirst(PROSE_YEAR), NAME_YEAR],
    },
    field: {
      digit: [
        ISO_TIME,
        YEAR_FIRST,
        YEAR_NAME_DAY,
        dayFirst(FIELD_YEAR),
        dayFirstJoined(FIELD_YEAR),
        NUMERIC,
        NUMERIC_SHORT,
        form('(?<first>\\d{1,2})([-.])(?<second>\\d{1,2})\\2(?<year>\\d{2})'),
        form('(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})'),
        form(`(?<year>\\d{4})(?:\\s|-)${NAME}`),
        form('(?<year>\\d{4})[-/](?<month>\\d{1,2})'),
        form('(?<month>\\d{1,2})/(?<year>\\d{4})'),
        form('(?<year>\\d{4})'),
      ],
      letter: [dayFirst(FIELD_YEAR), nameFirst(FIELD_YEAR), NAME_YEAR],
    },
  }

/** In lower case these are English words as well as months, so a year behind them proves nothing in prose. */
const WORDS_TOO: ReadonlySet<string> = new Set(['ago', 'may', 'mar', 'march', 'mars'])

type Groups = Readonly<Record<string, string | undefined>>

/** The years that a written year may be: itself, or its two digits in this century and the last. */
function yearsOf(written: string): readonly number[] {
  const digits = written.replace(/^['’]/, '')
  return digits.length === 4 ? [Number(digits)] : [2000 + Number(digits), 1900 + Number(digits)]
}

function parsed(candidates: readonly (string | null)[], precision: DatePrecision): ParsedDate | null {
  const real = [...new Set(candidates.filter(iso => iso !== null))]
  const [iso] = real
  if (iso === undefined) return null
  return real.length === 1
    ? { ambiguous: false, iso, precision }
    : { ambiguous: true, iso: null, candidates: real, precision }
}

/** Two numbers in front of a year: the month is first in the United States, the day nearly everywhere else. */
function readNumeric(years: readonly number[], first: number, second: number): ParsedDate | null {
  return parsed(
    years.flatMap(year => [isoDate(year, first, second), isoDate(year, second, first)]),
    'day',
  )
}

function readGroups(groups: Groups): ParsedDate | null {
  const years = yearsOf(groups['year'] ?? '')
  if (groups['first'] !== undefined) return readNumeric(years, Number(groups['first']), Number(groups['second']))
  const month = groups['name'] === undefined ? groups['month'] : monthNumber(groups['name'])
  if (month === undefined)
    return groups['name'] === undefined
      ? parsed(
          years.map(year => isoDate(year)),
          'year',
        )
      : null
  const day = groups['day'] === undefined ? undefined : Number(groups['day'])
  const dates = years.map(year => isoDate(year, Number(month), day))
  const { time, zone } = groups
  if (time === undefined || zone === undefined) return parsed(dates, day === undefined ? 'month' : 'day')
  const clock = isoTime(time, zone)
  return parsed(
    dates.map(date => (date === null || clock === null ? null : `${date}T${clock}`)),
    'time',
  )
}

const WORD_CHARACTER = /[\p{L}\p{N}_]/u

/** Whether a date may end at `end`: no word or number goes on there. */
function endsThere(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === '') return true
  if (WORD_CHARACTER.test(next)) return false
  return !('-/.:'.includes(next) && /\d/.test(text.charAt(end + 1)))
}

const isWordToo = (groups: Groups): boolean =>
  groups['day'] === undefined && groups['name'] !== undefined && WORDS_TOO.has(groups['name'])

/** Reads the date that starts exactly at `start`; null where none of the forms stands there. Costs a constant. */
export function dateAt(text: string, start: number, setting: DateSetting): DateMatch | null {
  const unit = text.charCodeAt(start)
  for (const pattern of FORMS[setting][unit >= 48 && unit <= 57 ? 'digit' : 'letter']) {
    pattern.lastIndex = start
    const groups = pattern.exec(text)?.groups
    if (!groups || !endsThere(text, pattern.lastIndex)) continue
    if (setting === 'prose' && isWordToo(groups)) continue
    return { end: pattern.lastIndex, date: readGroups(groups) }
  }
  return null
}
