// Whether a paragraph ends so that it needs the next one, though that one opens with a capital, a digit or a bracket.

import { countWords, endsSentence, headingStyle } from '../../text/words.js'
import {
  ASKS,
  CONNECTIVES,
  NEEDS_LABEL,
  NEEDS_NOUN,
  NEEDS_NUMBER,
  NEVER_LAST,
  OPENS_SENTENCE,
  SELDOM_LAST,
  STRANDED,
  VERBS,
} from './function-words.js'
import { firstWord, hasSentenceInside, isProse, LONG, lastWord, SHORT } from './paragraph-shape.js'

/** Whether the document has two words side by side elsewhere. */
export type PairTest = (first: string, second: string) => boolean

/** Articles, prepositions and the like. A verb may end a lead-in that lost its colon. */
const isNeverLast = (word: string): boolean => NEVER_LAST.has(word) && !VERBS.has(word)

/** Whether a few words end with such a word: in lower case, or by itself where it opens sentences. */
function isOpenStart(upper: string, words: number): boolean {
  const [first = ''] = upper.toLowerCase().split(/\s/, 1)
  const last = lastWord(upper)
  if (words === 1) return isNeverLast(first) && OPENS_SENTENCE.has(first)
  return isNeverLast(last) && (words > 2 || OPENS_SENTENCE.has(first))
}

/** The number of a chapter or an item. */
const NUMBER = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?\p{L}[.)])\s+/u

/** Whether a line that ends with a preposition may be a heading: `What to watch for`, `1. Who to talk to`, `The pain it comes with`. */
function mayBeHeading(upper: string, last: string, words: number): boolean {
  if (!STRANDED.has(last) || words > LONG + SHORT) return false
  const line = upper.replace(NUMBER, '')
  if (hasSentenceInside(line)) return false
  return words < LONG || line !== upper || ASKS.has(firstWord(line).toLowerCase())
}

/** Whether a line ends with a word that cannot be its last. */
export const cannotEnd = (line: string): boolean => isNeverLast(lastWord(line)) || SELDOM_LAST.has(lastWord(line))

/** Whether a text is a sentence's end, however short, or too long for an item. */
const endsOrRuns = (text: string): boolean => endsSentence(text) || countWords(text) > LONG + SHORT

/** A letter, a Roman number or a code as the first word: `B12`, `III`, `C`. `A` and `I` are words too. */
const opensWithCode = (text: string): boolean =>
  /^(?:[B-HJ-Z]|[IVX]{2,4}[A-D]?|[A-Z]-?\d{1,3})(?![\p{L}\p{N}.)])/u.test(text)

/** Whether a paragraph cannot end as it does, though the next opens with a capital. */
function endsOpen(upper: string, lower: string, words: number): boolean {
  const last = lastWord(upper)
  if (!/^[\p{L}\p{N}"“‘'([]/u.test(lower)) return false
  if (mayBeHeading(upper, last, words)) return false
  if (words < LONG) return isOpenStart(upper, words) && isProse(lower)
  if (CONNECTIVES.has(last)) return !/[;,]\s*(?:and|or)$/i.test(upper)
  if (/[\p{L}\p{N}],$/u.test(upper)) return hasSentenceInside(upper) || words > LONG + SHORT
  if (NEEDS_LABEL.has(last) && opensWithCode(lower)) return true
  if (!isProse(lower) && !(NEEDS_NOUN.has(last) && endsOrRuns(lower))) return false
  if (SELDOM_LAST.has(last)) return true
  return NEVER_LAST.has(last) && !(VERBS.has(last) && /\b(?:he|it|she|that|there|they|we|what|you)\s+\S+$/i.test(upper))
}

/** A bracket that explains the words above and behind which their sentence goes on. */
export const explains = (upper: string, lower: string, words: number): boolean =>
  words > 1 &&
  /[\p{L}\p{N}]$/u.test(upper) &&
  /^\([^()]{1,80}\)(?:,? \p{Ll}|[,;.] )/u.test(lower) &&
  !/^\(see /i.test(lower)

/** Whether the number that opens a paragraph belongs to the word above it. */
function needsNumber(upper: string, lower: string, words: number): boolean {
  const last = lastWord(upper).toLowerCase()
  return (
    words > 1 &&
    (words >= LONG || isProse(lower)) &&
    (NEEDS_NUMBER.has(last) || NEVER_LAST.has(last) || SELDOM_LAST.has(last))
  )
}

/** What says that `lower`, which opens with a capital, a digit or a bracket, goes on with `upper`. */
export function readOpenEnd(upper: string, lower: string, words: number, isPair: PairTest): 'open' | 'pair' | null {
  if (/^\d{1,3}\.\d[\d.]*\s+\p{Lu}/u.test(lower)) return null
  if (/^\(?\d/.test(lower)) return needsNumber(upper, lower, words) ? 'open' : null
  if (lower.startsWith('('))
    return /[\p{L}\p{N}]$/u.test(upper) && (hasSentenceInside(upper) || words > LONG + SHORT) ? 'open' : null
  if (endsOpen(upper, lower, words)) return 'open'
  const isLong =
    words >= LONG &&
    headingStyle(upper) !== 'title' &&
    (isProse(lower) || hasSentenceInside(upper) || countWords(lower) >= LONG)
  return isLong && isPair(lastWord(upper), firstWord(lower)) ? 'pair' : null
}
