// Which of two numbers is the month: what a document's other dates say of one such as 03/04/2018.

import type { DateOrder } from './date-regions.js'
import { findDates, type ParsedDate } from './dates.js'

export type { DateOrder } from './date-regions.js'

/** What other dates tell: the order of the numeric ones for each sign between their numbers, and the days that are named. */
export interface DateEvidence {
  readonly orders: ReadonlyMap<string, DateOrder | null>
  readonly days: ReadonlySet<string>
}

/** What is asked where a document's dates tell nothing: what a person has set first, then the region of the language. */
export interface DateHabits {
  readonly usual?: DateOrder | undefined
  readonly region?: DateOrder | undefined
}

/** The reading of a date, and what told it. */
export interface SettledDay {
  readonly iso: string
  readonly by: 'other-dates' | 'named-day' | 'usual' | 'region'
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?![\d/.-]?\d)/g

/** The order that a number above twelve shows; null where neither or both are. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return 'day-first'
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? 'month-first' : null
}

/** The evidence of texts. Where their dates of one form show both orders, that form shows none. */
export function dateEvidence(texts: Iterable<string>): DateEvidence {
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

/** Dates that have a month first and a day first reading of one year, in this order; others have no order to settle. */
function readingsOf(candidates: readonly string[]): Readonly<Record<DateOrder, string>> | null {
  const [monthFirst, dayFirst, more] = candidates
  if (monthFirst === undefined || dayFirst === undefined || more !== undefined) return null
  return monthFirst.slice(0, 4) === dayFirst.slice(0, 4) ? { 'month-first': monthFirst, 'day-first': dayFirst } : null
}

/**
 * The one reading that the evidence leaves: that of the other dates of the same form, else the one day of all readings that
 * the texts name elsewhere, else that of the habits. Null where nothing tells, or where what tells is divided.
 */
export function settledDay(
  written: string,
  date: ParsedDate,
  evidence: DateEvidence,
  habits: DateHabits = {},
): SettledDay | null {
  if (!date.ambiguous || date.precision !== 'day') return null
  const readings = readingsOf(date.candidates)
  const order = readings && evidence.orders.get(/[-/.]/.exec(written)?.[0] ?? '')
  if (order === null && readings) return null
  const named = date.candidates.filter(day => evidence.days.has(day))
  const [day] = named
  if (readings && order) {
    const iso = readings[order]
    return day !== undefined && !named.includes(iso) ? null : { iso, by: 'other-dates' }
  }
  if (day !== undefined) return named.length === 1 ? { iso: day, by: 'named-day' } : null
  const { usual, region } = habits
  if (!readings || (usual ?? region) === undefined) return null
  if (usual !== undefined) return { iso: readings[usual], by: 'usual' }
  return region === undefined ? null : { iso: readings[region], by: 'region' }
}
