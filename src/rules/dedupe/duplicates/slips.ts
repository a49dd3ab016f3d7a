// Words that are one word but for a slip of the pen.

import { STOP_WORDS } from '../../../text/stop-words.js'
import { distance, oneSlip } from '../../../text/word-distance.js'

/** Shorter words, and all with a digit in them, are other words when one letter differs: `type II`, `2B1`, `5 mg`. */
const SHORTEST = 3
/** Words of this length are known again with two slips in them. */
const LONG = 8

const HAS_DIGIT = /\p{N}/u

const isSlippery = (word: string): boolean => word.length >= SHORTEST && !HAS_DIGIT.test(word)

/** The letters that stand in a word, as bits. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

interface Spelling {
  readonly word: string
  readonly letters: number
}

const spellingOf = (word: string): Spelling => ({ word, letters: lettersOf(word) })

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

function areTwoSlips(a: Spelling, b: Spelling): boolean {
  if (a.word.length < LONG || b.word.length < LONG || hasMoreBits(a.letters ^ b.letters, 4)) return false
  return distance(a.word, b.word, 2) <= 2
}

const without = (
  words: readonly string[],
  others: readonly Spelling[],
  isSlip: (a: Spelling, b: Spelling) => boolean,
): readonly string[] =>
  words.filter(word => {
    const spelling = spellingOf(word)
    return !others.some(other => isSlip(spelling, other))
  })

/** The words that are not one slip away from any of the others. */
export const withoutSlips = (words: readonly string[], others: readonly string[]): readonly string[] =>
  without(words, others.filter(isSlippery).map(spellingOf), (a, b) => isSlippery(a.word) && isOneSlip(a, b))

const SMALL_WORDS = [...STOP_WORDS].map(spellingOf)

/** The words that are no slip of any of the others, two slips in a long word included, or of a small word. */
export function withoutAnySlips(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = withoutSlips(words, others)
  const long = others.filter(isSlippery).map(spellingOf)
  return without(without(rest, long, areTwoSlips), SMALL_WORDS, (a, b) => !HAS_DIGIT.test(a.word) && isOneSlip(a, b))
}
