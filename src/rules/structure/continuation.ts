// Whether one paragraph goes on in the next: what the end of the one and the start of the other say together.

import { readListMarker } from '../../text/list-markers.js'
import { countWords, endsSentence, headingStyle, openBrackets, startsLower } from '../../text/words.js'
import { CONNECTIVES, GOES_ON, NEEDS_NUMBER, NEVER_LAST, SELDOM_LAST, VERBS } from './function-words.js'

/** The evidence that two paragraphs are one. */
export type Continuation = 'hyphen' | 'bracket' | 'open' | 'lower' | 'pair'

/** Whether the document has two words side by side elsewhere. */
export type PairTest = (first: string, second: string) => boolean

/** What the document says about a boundary. */
export interface Surroundings {
  readonly isPair: PairTest
  /** Whether no more than one short line of the document stands above prose in lower case. */
  readonly isLone: boolean
}

/** A paragraph of this many words or fewer may be a heading, a term or an item. */
const SHORT = 5
/** What ends open has at least this many words where the next paragraph opens with a capital or a digit. */
const LONG = 8

export const lastWord = (text: string): string => /([\p{L}\p{M}'’]+)$/u.exec(text.slice(-40))?.[1] ?? ''
export const firstWord = (text: string): string => /^[("'“‘[]*([\p{L}\p{M}'’]+)/u.exec(text.slice(0, 40))?.[1] ?? ''

/** Whether a text has a whole sentence before its end, so that it is prose and neither heading nor item. */
export const hasSentenceInside = (text: string): boolean => /[\p{L}\p{N})”"][.!?]["”)]?\s+[\p{Lu}“"(]/u.test(text)

const isProse = (text: string): boolean => hasSentenceInside(text) || (endsSentence(text) && countWords(text) > SHORT)

/** Whether brackets that `upper` leaves open are closed in `lower` before others open. */
function closesBracket(upper: string, lower: string): boolean {
  if (openBrackets(upper.slice(-400)) === 0) return false
  const close = lower.search(/[)\]]/)
  const open = lower.search(/[([]/)
  return close >= 0 && close < 300 && (open < 0 || close < open)
}

/** A letter's salutation ends with a comma, and no sentence goes on. */
const isSalutation = (text: string): boolean =>
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|lieber?|cher|chère|estimad[oa])\b/i.test(text)

/** Whether a short text has a verb that makes it the start of a sentence, not a heading or a term. */
const hasVerb = (text: string): boolean =>
  !text.endsWith('?') &&
  /^\p{Lu}/u.test(text) &&
  text
    .split(/\s+/)
    .slice(1)
    .some(word => VERBS.has(word.toLowerCase()))

/** A short line that is written as a sentence begins, in front of prose whose next sentence has its capital. */
const isWidow = (upper: string, lower: string, words: number): boolean =>
  words > 1 && hasSentenceInside(lower) && /^\p{Lu}/u.test(upper) && !['title', 'upper'].includes(headingStyle(upper))

function goesOnLower(upper: string, lower: string, words: number, isLone: boolean): boolean {
  const end = upper.at(-1) ?? ''
  if (end === ';') return hasSentenceInside(upper)
  if (hasSentenceInside(upper)) return true
  if (words > LONG + SHORT) return true
  if (words > SHORT) return !isFragment(lower) || isOpen(upper) || GOES_ON.has(firstWord(lower))
  if (end === ',') return !isSalutation(upper)
  if (isOpen(upper) || hasVerb(upper)) return true
  return (GOES_ON.has(firstWord(lower)) && isProse(lower)) || (isLone && isWidow(upper, lower, words))
}

/** A few words without an end: an item whose bullet got lost, or a label. */
const isFragment = (text: string): boolean => !endsSentence(text) && countWords(text) < LONG

/** Whether a text needs more words behind it. */
export const isOpen = (text: string): boolean => text.endsWith(',') || NEVER_LAST.has(lastWord(text).toLowerCase())

/** Whether a paragraph cannot end as it does, though the next opens with a capital. */
function endsOpen(upper: string, lower: string, words: number): boolean {
  const last = lastWord(upper).toLowerCase()
  if (words < LONG) return words > 2 && NEVER_LAST.has(last) && !VERBS.has(last) && hasSentenceInside(lower)
  if (CONNECTIVES.has(last)) return !/;\s*(?:and|or)$/i.test(upper)
  if (/[\p{L}\p{N}],$/u.test(upper)) return hasSentenceInside(upper) || words > LONG + SHORT
  if (!isProse(lower)) return false
  if (SELDOM_LAST.has(last)) return true
  return NEVER_LAST.has(last) && !(VERBS.has(last) && /\b(?:he|it|she|that|there|they|we|what|you)\s+\S+$/i.test(upper))
}

/** Dashes between items that lost their line ends: the list goes on with its next item. */
const goesOnFlat = (upper: string, lower: string): boolean =>
  /^[-–•] /.test(lower) && upper.split(` ${lower.charAt(0)} `).length > 3 && !/[.:]$/.test(upper)

/** Whether the number that opens a paragraph belongs to the word above it. */
function needsNumber(upper: string, words: number): boolean {
  const last = lastWord(upper).toLowerCase()
  return words >= LONG && (NEEDS_NUMBER.has(last) || NEVER_LAST.has(last) || SELDOM_LAST.has(last))
}

function readOther(upper: string, lower: string, words: number, isPair: PairTest): Continuation | null {
  if (/^\(?\d/.test(lower)) return needsNumber(upper, words) ? 'open' : null
  if (lower.startsWith('('))
    return /[\p{L}\p{N}]$/u.test(upper) && (hasSentenceInside(upper) || words > LONG + SHORT) ? 'open' : null
  if (endsOpen(upper, lower, words)) return 'open'
  const isLong = words >= LONG && (isProse(lower) || hasSentenceInside(upper))
  return isLong && isPair(lastWord(upper), firstWord(lower)) ? 'pair' : null
}

/**
 * What says that `lower` goes on with `upper`; null where nothing does, or not enough. A lead-in with a colon, an
 * ended sentence and an item keep their ends; terms and headings are not drawn into what stands below them.
 */
export function readContinuation(upper: string, lower: string, { isPair, isLone }: Surroundings): Continuation | null {
  if (upper === '' || lower === '' || upper.endsWith(':') || endsSentence(upper)) return null
  const words = countWords(upper)
  const marker = readListMarker(lower)
  if (marker?.kind === 'bullet') return goesOnFlat(upper, lower) ? 'open' : null
  if (marker) return marker.form === '1.' && NEEDS_NUMBER.has(lastWord(upper)) && words >= LONG ? 'open' : null
  if (closesBracket(upper, lower)) return 'bracket'
  if (/[\p{L}\p{N}][-\u2010]$/u.test(upper) && /^[\p{L}\p{N}]/u.test(lower)) return 'hyphen'
  if (/[([{&/+=<]$/.test(upper) && words > 2) return 'open'
  if (/[–—-]$/.test(upper)) return words >= LONG ? 'open' : null
  if (opensLower(lower)) return goesOnLower(upper, lower, words, isLone) ? 'lower' : null
  return readOther(upper, lower, words, isPair)
}

/** Whether a short line stands above prose in lower case. Where a document has two of these, it is how it sets its terms. */
export const isTermAbove = (upper: string, lower: string): boolean =>
  upper.length < 80 && !endsSentence(upper) && opensLower(lower) && countWords(upper) <= SHORT

/** Whether the first word is in lower case throughout: `mRNA` and `pH` say nothing. */
function opensLower(text: string): boolean {
  if (startsLower(text)) return true
  const word = /^["'“‘([]*(\S+)/.exec(text.slice(0, 60))?.[1] ?? ''
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)
}
