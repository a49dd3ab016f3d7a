// Reads whole lines that do nothing but tell dates with their labels.

import type { ParsedDate } from './date-forms.js'
import { type DateLabel, labelAt } from './date-labels.js'
import { fieldDateAt } from './date-ranges.js'
import { clockEnd, type FoundDate, findDates } from './dates.js'
import { looksLikeOrganization, looksLikeTeam, readByline } from './people.js'
import { withoutTail } from './tails.js'

export { type CollectionLine, readCollectionLine } from './collection-lines.js'
export type { DateLabel } from './date-labels.js'

/** A date and what its label says of it; `[start, end)` is the date itself, in UTF-16 units of the line. */
export type LabelledDate = ParsedDate & {
  readonly label: DateLabel
  readonly start: number
  readonly end: number
  /** Who did it, as the line says: `Jane Roe, MD`. */
  readonly by?: string
}

export interface DateLine {
  readonly dates: readonly LabelledDate[]
}

/** Longer lines, in UTF-16 units, are prose. */
const LONGEST = 300

/** What may stand between a date and the next label, at the start and at the end of the line; a reading time is furniture. */
const SEPARATOR = /(?:[\s|·•,;./()[\]*&–—-]|and(?=\s)|\d{1,3}[\s-]min(?:utes?)?\sread){0,40}/iuy
const BEFORE_DATE = /\s{0,4}[:–—-]?\s{0,4}(?:(?:on|in|as of|at|from|le|am|el|vom|the):?\s{1,4}){0,2}/iuy
/** A time of day in front of its date. */
const CLOCK_LEAD =
  /\d{1,2}:\d{2}(?::\d{2})?\s{0,2}(?:[ap]\.?m\.?)?\s{0,2}(?:UTC|GMT|[ECMP][SD]?T)?(?:\s{0,2}[,–—-]|\s{1,2}on)?\s{1,2}/iuy
const PURPOSE =
  /\s{1,4}for\s(?:(?:clinical|editorial|factual|medical|scientific|technical)\s)?(?:accuracy|completeness|content|correctness|currency|quality|relevance|relevancy)(?:\sand\s(?:accuracy|completeness|currency|quality|relevance))?(?!\p{L})/iuy
const BY = /\s{1,4}by:?\s{1,4}/iuy

/** Where the sticky `pattern` ends that is met at `at`; `at` itself where it is not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Whether a text says who: persons, an organization, a team. */
function isAgent(text: string): boolean {
  const byline = readByline(`By ${text}`)
  return byline !== null || looksLikeOrganization(text) || looksLikeTeam(text)
}

interface Piece {
  readonly date: LabelledDate
  readonly end: number
}

/** The name in front of `on`, where that stands behind white space or a comma. */
const withoutOn = (text: string): string => (/[\s,]on$/i.test(text) ? withoutTail(text.slice(0, -2), /[\s,]/) : text)

/** `Label by NAME on DATE`: the name runs up to the next date. */
function readByAndDate(text: string, label: DateLabel, start: number, dates: readonly FoundDate[]): Piece | null {
  const date = dates.find(found => found.start >= start)
  if (!date) return null
  const by = withoutOn(withoutTail(text.slice(start, date.start), /[\s,|·•:–—(-]/))
  return isAgent(by) ? { date: { ...date, label, by }, end: skip(PURPOSE, text, clockEnd(text, date.end)) } : null
}

/** `Label DATE`, and who did it where that stands behind the date. */
function readDate(text: string, label: DateLabel, labelEnd: number): Piece | null {
  const start = skip(CLOCK_LEAD, text, skip(BEFORE_DATE, text, labelEnd))
  const match = start > labelEnd ? fieldDateAt(text, start) : null
  if (!match?.date) return null
  const end = skip(PURPOSE, text, clockEnd(text, match.end))
  const date = { ...match.date, label, start, end: match.end }
  const byStart = skip(BY, text, end)
  if (byStart === end) return { date, end }
  const rest = text.slice(byStart)
  const by = withoutTail(/^[^|·•]*/.exec(rest)?.[0] ?? rest, /[\s.]/)
  return isAgent(by) ? { date: { ...date, by }, end: byStart + by.length } : null
}

/**
 * Reads a whole line that only tells dates, each behind its label: `Last updated on …`, `Updated: … | Published: …`,
 * `Medically reviewed by Jane Roe on …`. Null where any word is neither label, date, name nor known furniture.
 */
export function readDateLine(text: string): DateLine | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null
  const dates: LabelledDate[] = []
  let at = skip(SEPARATOR, text, 0)
  let found: readonly FoundDate[] | undefined
  while (at < text.length) {
    const label = labelAt(text, at)
    if (!label) return null
    const by = skip(BY, text, label.end)
    if (by > label.end) found ??= findDates(text)
    const piece =
      found && by > label.end ? readByAndDate(text, label.label, by, found) : readDate(text, label.label, label.end)
    if (!piece) return null
    dates.push(piece.date)
    at = skip(SEPARATOR, text, piece.end)
  }
  return dates.length > 0 ? { dates } : null
}
