// Whether a paragraph in lower case is the rest of a sentence, when only a word or two of it stand above.

import { endsSentence } from '../../text/words.js'
import { ASKS, OPENS_SENTENCE, PLAIN_VERBS, SUBORDINATES, VERBS } from './function-words.js'

/** Words of the lower paragraph among which its verb stands. */
const FIRST_WORDS = 14

const firstWords = (text: string): readonly string[] => text.slice(0, 160).split(/\s+/, FIRST_WORDS)

/** Whether a sentence in lower case has its verb before any word that opens another clause. Definitions and items have none. */
function hasMainVerb(lower: string): boolean {
  for (const word of firstWords(lower)) {
    const bare = word.toLowerCase().replace(/[^\p{L}'’]/gu, '')
    if (VERBS.has(bare) || PLAIN_VERBS.has(bare)) return true
    if (SUBORDINATES.has(bare) || /[.;:!?]$/.test(word)) return false
  }
  return false
}

/** Whether the first sentence of a text is a question. */
const endsAsQuestion = (text: string): boolean => /^[^.!?]{1,200}\?/.test(text)

/** Whether `upper`, a few words, is where the sentence begins that fills `lower`. Both are in one piece, `lower` in lower case. */
export function beginsClause(upper: string, lower: string, isLone: boolean): boolean {
  const words = upper.toLowerCase().split(/\s+/)
  const [first = ''] = words
  if (!/^\p{Lu}/u.test(upper) || upper.endsWith('?')) return false
  if (ASKS.has(first) && endsAsQuestion(lower)) return true
  if (!isLone || !isWhole(lower)) return false
  if (OPENS_SENTENCE.has(first)) return true
  const startsNoun = /^(?:an?|the) /.test(lower)
  return !startsNoun && hasMainVerb(lower)
}

/** Several sentences, or a long one: more than a label. */
const isWhole = (text: string): boolean => endsSentence(text) || firstWords(text).length === FIRST_WORDS
