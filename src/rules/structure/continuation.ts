// Whether one paragraph goes on in the next: what the end of the one and the start of the other say together.

import { readListMarker } from '../../text/list-markers.js'
import { countWords, endsSentence, headingStyle, openBrackets, startsLower } from '../../text/words.js'
import { beginsClause } from './clause.js'
import { goesOnList, goesOnSeries, isOpenItem } from './flat-series.js'
import { GOES_ON, NEEDS_NUMBER, VERBS } from './function-words.js'
import { explains, type PairTest, readOpenEnd } from './open-ends.js'
import { firstWord, hasSentenceInside, isOpen, isProse, LONG, lastWord, SHORT } from './paragraph-shape.js'

/** The evidence that two paragraphs are one. */
export type Continuation = 'hyphen' | 'bracket' | 'open' | 'lower' | 'pair' | 'series' | 'page'

/** What the document says about a boundary. */
export interface Surroundings {
  readonly isPair: PairTest
  /** Whether no more than one short line of the document stands above prose in lower case. */
  readonly isLone: boolean
  /** Whether no more than two paragraphs of the document hold series of items or rows. */
  readonly isLoneSeries: () => boolean
}

/** Whether brackets that `upper` leaves open are closed in `lower` before others open. */
function closesBracket(upper: string, lower: string): boolean {
  // A bracket at the very end is a face, `:(`: one that opens stands in front of its first word.
  if (openBrackets(upper.slice(-400)) === 0 || /[([]$/.test(upper)) return false
  // `1)` and `a)` begin an enumeration.
  const close = lower.replace(/(^|\s)(?:1|a|i)\)(?=\s)/g, '$1  ').search(/[)\]]/)
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
  if (end === ';') return hasSentenceInside(upper) || (words > 2 && hasSentenceInside(lower))
  if (hasSentenceInside(upper)) return true
  if (words > LONG + SHORT) return true
  if (words > SHORT) return !isFragment(lower) || isOpen(upper) || GOES_ON.has(firstWord(lower))
  if (end === ',') return words > 0 && !isSalutation(upper)
  if (isOpen(upper) || hasVerb(upper) || beginsClause(upper, lower, isLone)) return true
  return (GOES_ON.has(firstWord(lower)) && isProse(lower)) || (isLone && isWidow(upper, lower, words))
}

/** A few words without an end: an item whose bullet got lost, or a label. */
const isFragment = (text: string): boolean => !endsSentence(text) && countWords(text) < LONG

/**
 * What says that `lower` goes on with `upper`; null where nothing does, or not enough. A lead-in with a colon, an
 * ended sentence and an item keep their ends; terms and headings are not drawn into what stands below them.
 */
export function readContinuation(upper: string, lower: string, surroundings: Surroundings): Continuation | null {
  const { isPair, isLone, isLoneSeries } = surroundings
  if (upper === '' || !/\p{L}/u.test(lower.slice(0, 200)) || endsSentence(upper)) return null
  if (upper.endsWith(':')) return isOpenItem(upper, lower) && isLoneSeries() ? 'series' : null
  const words = countWords(upper)
  const marker = readListMarker(lower)
  if (marker?.kind === 'bullet')
    return (goesOnList(upper, lower) && isLoneSeries()) || goesOnSeries(upper, lower, isLoneSeries) ? 'series' : null
  if (marker) return marker.form === '1.' && NEEDS_NUMBER.has(lastWord(upper)) && words >= LONG ? 'open' : null
  if (closesBracket(upper, lower)) return 'bracket'
  if (/[\p{L}\p{N}][-\u2010]$/u.test(upper) && /^[\p{L}\p{N}]/u.test(lower)) return 'hyphen'
  if (/(?:[^:;=-][[{&=<]|\s[/+(])$/.test(upper) && words > 2) return 'open'
  if (/[–—-]$/.test(upper)) return words >= LONG || goesOnSeries(upper, lower, isLoneSeries) ? 'open' : null
  if (/^[:,;%]\s/.test(lower) && countWords(lower) >= LONG && /[\p{L}\p{N}]$/u.test(upper)) return 'open'
  if (goesOnSeries(upper, lower, isLoneSeries)) return 'series'
  if (explains(upper, lower, words)) return 'open'
  if (opensLower(lower)) return goesOnLower(upper, lower, words, isLone) ? 'lower' : null
  return readOpenEnd(upper, lower, words, isPair)
}

/** Whether prose breaks off above prose, so that it goes on where nothing but the end of a page stands between. */
export const isUnfinished = (upper: string, lower: string): boolean =>
  /[\p{L}\p{N},)]$/u.test(upper) &&
  hasSentenceInside(upper) &&
  isProse(lower) &&
  readListMarker(lower) === null &&
  /^\p{Lu}\p{Ll}|^[\p{Lu}\p{N}]/u.test(lower)

/** Whether a short line stands above prose in lower case. Where a document has two of these, it is how it sets its terms. */
export const isTermAbove = (upper: string, lower: string): boolean =>
  upper.length < 80 && !endsSentence(upper) && opensLower(lower) && countWords(upper) <= SHORT

/** Whether the first word is in lower case throughout: `mRNA` and `pH` say nothing. */
function opensLower(text: string): boolean {
  if (startsLower(text)) return true
  const word = /^["'“‘([]*(\S+)/.exec(text.slice(0, 60))?.[1] ?? ''
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)
}
