// Finds and reads dates in prose and in metadata. No clock, no time zone and no locale has a say.

import { MONTH_PATTERN, WEEKDAY_PATTERN } from './calendar.js'
import { type DateMatch, dateAt, type ParsedDate } from './date-forms.js'
import { fieldDateAt } from './date-ranges.js'

export type { ParsedDate } from './date-forms.js'

/** A date in a text, at `[start, end)` in UTF-16 units. */
export type FoundDate = ParsedDate & { readonly start: number; readonly end: number }

/** A time of day behind a date, with its zone in letters, numbers or brackets. */
const CLOCK_TAIL =
  /,?\s{0,4}(?:(?:at|um|à|@|[-–—|/])\s{0,4})?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s{0,2}(?:[ap]\.m\.|[ap]m|uhr))?(?:\s{0,2}(?:UTC|GMT|[ECMPB][SDE]?T|CES?T|IST|Z)?(?:[+-]\d{1,2}(?::?\d{2})?)?)(?:\s?\([A-Z][A-Za-z ]{1,40}\))?(?![\p{L}\p{N}])/iuy

/** Where the time of day ends that follows a date at `at`; `at` itself where none does. */
export function clockEnd(text: string, at: number): number {
  CLOCK_TAIL.lastIndex = at
  return CLOCK_TAIL.test(text) ? CLOCK_TAIL.lastIndex : at
}

/** Whole texts longer than this, in UTF-16 units, are no date. */
const LONGEST = 80

const ARTICLE = /^(?:the|on|den|le|el)\s/i

/** `the 1st of May, 2019` */
const skipArticle = (text: string): number => ARTICLE.exec(text)?.[0].length ?? 0

/**
 * Reads a text that is a date as a whole, as a metadata field holds it: any written form, a bare year or month too.
 * A time of day is kept where it has a zone and stands in ISO 8601 or RFC 2822, else left out. Null where the text is
 * no date, or one that does not exist. Of a stretch of time, what both ends share is kept: `May 3–5, 2019` is `2019-05`.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > LONGEST) return null
  const trimmed = text.trim()
  const match = fieldDateAt(trimmed, skipArticle(trimmed))
  if (!match?.date) return null
  const end = clockEnd(trimmed, match.end)
  return end === trimmed.length || /^[.,;]$/.test(trimmed.slice(end)) ? match.date : null
}

/** Where a date may start: a number of one to four digits that something follows, or the name of a month or weekday. */
const STARTS = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:\\d{1,4}(?=[-/.\\sº\\p{L}])|(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN})(?!\\p{L}))`,
  'giu',
)

/** What each form has, and prose seldom: its year, or two numbers with a stroke. Only around these is a date looked for. */
const ANCHORS = /(?<!\d)\d{4}(?!\d)|['’]\d{2}|\d\/\d/g

/** No form is longer in front of its anchor, in UTF-16 units. */
const REACH = 80

/** Whether the number at `start` is part of a longer number, of a range or of a path. */
function isInsideNumber(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  return /[-–/]/.test(before) || (/[.,:]/.test(before) && /\d/.test(text.charAt(start - 2)))
}

/** The date at a candidate of `STARTS`, or what only looks like one and is to be passed over. */
function readCandidate(text: string, start: number): DateMatch | null {
  if (/\d/.test(text.charAt(start))) return isInsideNumber(text, start) ? null : dateAt(text, start, 'prose')
  const match = dateAt(text, start, 'prose')
  // The number in front is a day that could not be read: what is left would be less than the text says.
  const isCut = match?.date?.precision === 'month' && /\d\.?\s$/.test(text.slice(Math.max(0, start - 3), start))
  return match && isCut ? { end: match.end, date: null } : match
}

/** All dates in a text that cannot be taken for anything else, in order. Bare years are not among them. Linear. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let from = 0
  for (const { index } of text.matchAll(ANCHORS)) {
    from = Math.max(from, index - REACH)
    while (from <= index) {
      STARTS.lastIndex = from
      const start = STARTS.exec(text)?.index
      if (start === undefined) return found
      const match = start > index ? null : readCandidate(text, start)
      if (match?.date) found.push({ ...match.date, start, end: match.end })
      from = match?.end ?? (start > index ? start : start + 1)
    }
  }
  return found
}
