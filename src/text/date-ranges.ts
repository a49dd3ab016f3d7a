// Stretches of time where a date may stand: `May 3–5, 2019`. What both ends have in common is the date, as far as it is known.

import { isoDate, MONTH_PATTERN, monthNumber } from './calendar.js'
import { type DateMatch, type DatePrecision, dateAt } from './date-forms.js'

const GAP = '\\s{1,4}'
const TO = `(?:\\s{0,4}[-–—]\\s{0,4}|${GAP}(?:to|through|until|bis)${GAP})`
const month = (name: string): string => `(?<${name}>${MONTH_PATTERN})(?!\\p{L})\\.?`
const day = (name: string): string => `(?<${name}>\\d{1,2})(?:st|nd|rd|th|\\.)?`
const YEAR = '(?<year>\\d{4})(?![\\p{L}\\p{N}])'

const form = (source: string): RegExp => new RegExp(source, 'iuy')

/** The year stands once, at the end, and often the month too. */
const SHORTENED: readonly RegExp[] = [
  form(`${month('from')}${GAP}${day('first')}${TO}${day('last')},?${GAP}${YEAR}`),
  form(`${day('first')}${TO}${day('last')}${GAP}${month('from')},?${GAP}${YEAR}`),
  form(`${month('from')}${GAP}${day('first')}${TO}${month('to')}${GAP}${day('last')},?${GAP}${YEAR}`),
  form(`${day('first')}${GAP}${month('from')}${TO}${day('last')}${GAP}${month('to')},?${GAP}${YEAR}`),
  form(`${month('from')}${TO}${month('to')},?${GAP}${YEAR}`),
]

const BETWEEN = form(TO)
const LEAD = form(`from${GAP}`)

/** The month or the year that two dates share; null where they share none or the second is no later. */
function shared(from: string | null, to: string | null): DateMatch['date'] {
  if (from === null || to === null || from >= to || from.slice(0, 4) !== to.slice(0, 4)) return null
  const isOneMonth = from.length >= 7 && from.slice(0, 7) === to.slice(0, 7)
  const precision: DatePrecision = isOneMonth ? 'month' : 'year'
  return { ambiguous: false, iso: from.slice(0, isOneMonth ? 7 : 4), precision }
}

type Groups = Readonly<Record<string, string | undefined>>

function end(groups: Groups, named: 'from' | 'to', numbered: 'first' | 'last'): string | null {
  const written = groups[numbered]
  const name = groups[named] ?? groups['from'] ?? ''
  return isoDate(Number(groups['year']), monthNumber(name) ?? 0, written === undefined ? undefined : Number(written))
}

function shortenedAt(text: string, start: number): DateMatch | null {
  for (const pattern of SHORTENED) {
    pattern.lastIndex = start
    const groups = pattern.exec(text)?.groups
    if (groups) return { end: pattern.lastIndex, date: shared(end(groups, 'from', 'first'), end(groups, 'to', 'last')) }
  }
  return null
}

function wholeAt(text: string, first: DateMatch): DateMatch | null {
  BETWEEN.lastIndex = first.end
  const last = BETWEEN.test(text) ? dateAt(text, BETWEEN.lastIndex, 'field') : null
  if (!last) return null
  return { end: last.end, date: shared(first.date?.iso?.slice(0, 10) ?? null, last.date?.iso?.slice(0, 10) ?? null) }
}

/**
 * Reads the date, or the stretch of time, that a field holds at `start`. A stretch is as much of a date as its ends share
 * (`May 3–5, 2019` is `2019-05`), and no date where they share no year. Costs a constant.
 */
export function fieldDateAt(text: string, start: number): DateMatch | null {
  LEAD.lastIndex = start
  const from = LEAD.test(text) ? LEAD.lastIndex : start
  const shortened = shortenedAt(text, from)
  if (shortened) return shortened
  const single = dateAt(text, from, 'field')
  const range = single && wholeAt(text, single)
  return range ?? (from === start ? single : null)
}
