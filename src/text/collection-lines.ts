// Reads whole lines that file a page under a collection or category, often with its date.

import { dateAt } from './date-forms.js'
import { type FoundDate, parseDate } from './dates.js'

/** Longer lines, in UTF-16 units, are prose. */
const LONGEST = 300

/** A stretch of the line, `[start, end)` in UTF-16 units. */
export interface LinePart {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A line that files a page: under which collection and category, and since when. */
export interface CollectionLine {
  readonly collection?: LinePart
  readonly date?: FoundDate
  readonly category?: LinePart
}

const TITLE_CONNECTORS: ReadonlySet<string> = new Set('a an and at by for from in of on the to vs with &'.split(' '))

/** With one of these a title is a sentence. */
const VERBS: ReadonlySet<string> = new Set('is are was were has have had be been will'.split(' '))

/** The part at `[start, end)` where it is a short title: its words capitalised, small ones aside, no sentence. */
function titleAt(text: string, start: number, end: number): LinePart | null {
  const part = text.slice(start, end)
  const words = part.split(/\s+/)
  const title = words.every((word, index) => {
    if (index > 0 && TITLE_CONNECTORS.has(word)) return true
    return /^[("“]?[\p{Lu}\p{N}]/u.test(word) && !VERBS.has(word.toLowerCase())
  })
  return title && words.length <= 10 && !/[.!?;:|]/.test(part) && parseDate(part) === null
    ? { text: part, start, end }
    : null
}

const COLLECTION = /^(?<name>.{2,80}?)\s{1,4}(?:published|posted)\s{1,4}on\s{1,4}/iu
const FILED = /^(?:filed|posted|categori[sz]ed|listed)\s{1,4}(?:under|in):?\s{1,4}/iu
const POSTED_ON = /^(?:posted|published|filed)\s{1,4}on:?\s{1,4}/iu
const IN = /,?\s{1,4}(?:in|under)\s{1,4}/iuy

/** `DATE [in CATEGORY]` from `at` to the end of the line. */
function readDateAndCategory(line: string, at: number): CollectionLine | null {
  const match = dateAt(line, at, 'field')
  if (!match?.date) return null
  const date = { ...match.date, start: at, end: match.end }
  if (match.end === line.length) return { date }
  IN.lastIndex = match.end
  const category = IN.test(line) ? titleAt(line, IN.lastIndex, line.length) : null
  return category && { date, category }
}

/** `CATEGORY [on DATE]` from `at` to the end of the line. */
function readCategoryAndDate(line: string, at: number): CollectionLine | null {
  const on = /\s{1,4}on\s{1,4}(?=\S)/i.exec(line.slice(at))
  const end = on ? at + on.index : line.length
  const category = titleAt(line, at, end)
  if (!category || !on) return category && { category }
  const start = end + on[0].length
  const match = dateAt(line, start, 'field')
  return match?.date && match.end === line.length ? { category, date: { ...match.date, start, end: match.end } } : null
}

/**
 * Reads a whole line that files a page: `<Collection> published on <date> [in <Category>]`, `Posted in <Category> on
 * <date>`, `Filed under <Category>`. Spans count in the text as given. Null for sentences and for plain date lines.
 */
export function readCollectionLine(text: string): CollectionLine | null {
  if (text.length > LONGEST) return null
  const line = text.trimEnd()
  const at = line.length - line.trimStart().length
  const body = line.slice(at)
  const filed = FILED.exec(body)
  if (filed) return readCategoryAndDate(line, at + filed[0].length)
  const posted = POSTED_ON.exec(body)
  if (posted) {
    const read = readDateAndCategory(line, at + posted[0].length)
    return read?.category ? read : null
  }
  const named = COLLECTION.exec(body)
  const name = named?.groups?.['name'] ?? ''
  const collection = titleAt(line, at, at + name.length)
  if (!named || !collection) return null
  const read = readDateAndCategory(line, at + named[0].length)
  return read && { collection, ...read }
}
