// Which of two numbers is the month: what a document's other dates say of one such as 03/04/2018.

import { type FoundDate, findDates } from './dates.js'

export type DateOrder = 'day-first' | 'month-first'

/** What other dates tell: the order of the numeric ones for each sign between their numbers, and the days that are named. */
export interface DateEvidence {
  readonly orders: ReadonlyMap<string, DateOrder | null>
  readonly days: ReadonlySet<string>
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?![\d/.-]?\d)/g

/** The order that a number above twelve shows; null where neither or both are. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return 'day-first'
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? 'month-first' : null
}

/** The evidence of texts. Where their dates of one form show both orders, that form shows none. */
export function dateEvidence(texts: readonly string[]): DateEvidence {
  const orders = new Map<string, DateOrder | null>()
  const days = new Set<string>()
  for (const text of texts) {
    for (const [, first, sign = '', second] of text.matchAll(NUMERIC)) {
      const order = orderOf(Number(first), Number(second))
      if (order !== null) orders.set(sign, orders.has(sign) && orders.get(sign) !== order ? null : order)
    }
    for (const date of findDates(text)) if (!date.ambiguous) days.add(date.iso.slice(0, 10))
  }
  return { orders, days }
}

/** Dates that have a month first and a day first reading of one year, in this order; others are not to be settled. */
function readingsOf(date: FoundDate): Readonly<Record<DateOrder, string>> | null {
  if (!date.ambiguous) return null
  const [monthFirst, dayFirst, more] = date.candidates
  if (monthFirst === undefined || dayFirst === undefined || more !== undefined) return null
  return monthFirst.slice(0, 4) === dayFirst.slice(0, 4) ? { 'month-first': monthFirst, 'day-first': dayFirst } : null
}

/**
 * The one reading that the evidence leaves: that of the other dates of the same form, else the one day of the two that
 * the text names elsewhere, else that of `usual`. Null where nothing tells, or where what tells is divided.
 */
export function settledDay(text: string, date: FoundDate, evidence: DateEvidence, usual?: DateOrder): string | null {
  const readings = readingsOf(date)
  if (!readings) return null
  const sign = /[-/.]/.exec(text.slice(date.start, date.end))?.[0] ?? ''
  const order = evidence.orders.get(sign)
  if (order === null) return null
  const named = Object.values(readings).filter(day => evidence.days.has(day))
  const [day] = named
  if (order !== undefined) return day !== undefined && !named.includes(readings[order]) ? null : readings[order]
  if (day !== undefined) return named.length === 1 ? day : null
  return usual === undefined ? null : readings[usual]
}
