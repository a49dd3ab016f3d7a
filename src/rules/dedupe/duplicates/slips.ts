// Words that are one word but for a slip of the pen.

import { STOP_WORDS } from '../../../text/stop-words.js'
import { distance, oneSlip } from '../../../text/word-distance.js'

/** A word as it is compared: all that tells at once that two are no slips of each other. */
export interface Spelling {
  readonly word: string
  /** The letters that stand in it, as bits. */
  readonly letters: number
  readonly hasDigit: boolean
}

/** Shorter words, and all with a digit in them, are other words when one letter differs: `type II`, `2B1`, `5 mg`. */
const SHORTEST = 3
/** Words of this length are known again with two slips in them. */
const LONG = 8

export function spellingOf(word: string): Spelling {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return { word, letters, hasDigit: /\p{N}/u.test(word) }
}

/** A small word that is compared at all turns what is said around: `not` is no slip of `now`. */
const isSlippery = ({ word, hasDigit }: Spelling): boolean =>
  word.length >= SHORTEST && !hasDigit && !STOP_WORDS.has(word)

/** Whether more than `most` bits are set. One slip takes one letter away and brings one; two slips, twice as many. */
function hasMoreBits(bits: number, most: number): boolean {
  let rest = bits
  for (let i = 0; i < most; i++) rest &= rest - 1
  return rest !== 0
}

function isOneSlip(a: Spelling, b: Spelling): boolean {
  const gain = a.word.length - b.word.length
  return gain <= 1 && gain >= -1 && !hasMoreBits(a.letters ^ b.letters, 2) && oneSlip(a.word, b.word) !== null
}

/** Two slips seldom meet both ends of a long word: only words with the same first or last letter are compared. */
function areTwoSlips(a: Spelling, b: Spelling): boolean {
  if (a.word.length < LONG || b.word.length < LONG || b.hasDigit) return false
  if (a.word[0] !== b.word[0] && a.word.at(-1) !== b.word.at(-1)) return false
  return !hasMoreBits(a.letters ^ b.letters, 4) && distance(a.word, b.word, 2) <= 2
}

/** The words that are not one slip away from any of the others. */
export const withoutSlips = (words: readonly Spelling[], others: readonly Spelling[]): readonly Spelling[] =>
  words.filter(word => !isSlippery(word) || !others.some(other => isSlippery(other) && isOneSlip(word, other)))

const SMALL_WORDS = [...STOP_WORDS].map(spellingOf)

/** The words that are no slip of any of the others, two slips in a long word included, or of a small word. */
export const withoutAnySlips = (words: readonly Spelling[], others: readonly Spelling[]): readonly Spelling[] =>
  withoutSlips(words, others).filter(
    word =>
      word.hasDigit ||
      STOP_WORDS.has(word.word) ||
      !(others.some(other => areTwoSlips(word, other)) || SMALL_WORDS.some(small => isOneSlip(word, small))),
  )
