// Dates in the addresses of pages, as blogs and newspapers put them there.

import { isoDate } from './calendar.js'

/** Year, month and day as parts of the path of their own; digits that run together may be a number. */
const IN_PATH = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/

/** The day that the path of an absolute address names, in ISO 8601; undefined where none does. */
export function dateInUrl(url: string): string | undefined {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? ''
  const [, year, month, day] = IN_PATH.exec(path) ?? []
  return isoDate(Number(year), Number(month), Number(day)) ?? undefined
}

const DAY = 86_400_000

/** Whole days from one ISO date to another, negative where the second is earlier; undefined where one has no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY)
  return from.length === 10 && to.length === 10 && Number.isFinite(days) ? days : undefined
}
