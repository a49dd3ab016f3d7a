// The words of a body and the hashes of its shingles: runs of three words, whatever stands between them.

import { STOP_WORDS } from '../../../text/words.js'

/** Words in a shingle. Fewer make look-alikes of all documents; with more, one slip of the pen spoils too many. */
const LENGTH = 3

/** Spreads the bits of a number over all 32. */
export function mixed(value: number): number {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** 32 bits, signed. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h)
}

const UNICODE_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/** Runs of letters and digits in small letters; a Chinese character or a kana is a word of its own. */
export function wordsOf(text: string): readonly string[] {
  const isPlain = !/[^\u0000-\u007f]/.test(text)
  const words = isPlain
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : text.normalize('NFKC').toLowerCase().match(UNICODE_WORDS)
  return words ?? []
}

/** Small words that turn what is said around: two bodies that differ in one of them do not say the same. */
const TURNING: ReadonlySet<string> = new Set(
  'no not never neither nor none without unless except only cannot before after until above below over under more less'.split(
    ' ',
  ),
)

/** Longer runs of letters, in UTF-16 units, are sequences and keys: they are told by their beginning and a hash. */
const LONGEST = 40

const shortened = (word: string): string =>
  word.length <= LONGEST ? word : `${word.slice(0, LONGEST)}${hashOf(word) >>> 0}`

/** The words that say what a text is about, each once. */
export const contentWords = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter(word => TURNING.has(word) || !STOP_WORDS.has(word)).map(shortened)

/** The hash of each shingle, in the order of the text. A text shorter than a shingle has none. */
export function shinglesOf(words: readonly string[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - LENGTH + 1))
  let before = 0
  let last = 0
  for (let i = 0; i < words.length; i++) {
    const hash = hashOf(words[i] ?? '')
    if (i >= LENGTH - 1)
      shingles[i - LENGTH + 1] = mixed(Math.imul(before, 0x9e3779b1) + Math.imul(last, 0x7feb352d) + hash)
    before = last
    last = hash
  }
  return shingles
}
