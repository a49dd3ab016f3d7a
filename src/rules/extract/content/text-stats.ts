// What the text of a block looks like, counted in one pass: letters, points, capitals, small words.

import { isSmallWord } from '../language-words.js'

export interface TextStats {
  readonly length: number
  readonly letters: number
  readonly digits: number
  readonly capitals: number
  readonly commas: number
  /** Points, exclamation and question marks that end a sentence. */
  readonly ends: number
  /** Other characters that are neither letter, digit nor white space. */
  readonly marks: number
  /** Words that begin with a capital. */
  readonly capitalWords: number
  /** Words that every sentence of a language needs. */
  readonly smallWords: number
  readonly spaced: number
  readonly ideographs: number
  readonly lines: number
}

const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f)
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000) || unit >= 0xac00
const isIdeograph = (unit: number): boolean => unit >= 0x3040 && unit <= 0x9fff
const isEnd = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026

/** Longer texts are judged by their beginning, in UTF-16 units. */
const MOST = 4000
/** The longest small word, in UTF-16 units. */
const LONGEST_SMALL = 7

class Counter implements TextStats {
  length = 0
  letters = 0
  digits = 0
  capitals = 0
  commas = 0
  ends = 0
  marks = 0
  capitalWords = 0
  smallWords = 0
  spaced = 0
  ideographs = 0
  lines = 1

  /** A word of `[from, to)` of the text. */
  word(text: string, from: number, to: number): void {
    this.spaced++
    if (isUpper(text.charCodeAt(from))) this.capitalWords++
    if (to - from <= LONGEST_SMALL && isSmallWord(text.slice(from, to).toLowerCase())) this.smallWords++
  }

  other(unit: number, next: number): void {
    if (unit === 10) this.lines++
    else if (unit <= 32 || unit === 0xa0) return
    else if (unit >= 48 && unit <= 57) this.digits++
    else if (unit === 44 || unit === 0xff0c || unit === 0x3001) this.commas++
    else if (isEnd(unit)) this.end(unit, next)
    else this.marks++
  }

  /** A point inside a number or an address ends no sentence. */
  end(unit: number, next: number): void {
    if (unit > 127 || !(next > 32) || next === 34 || next === 0x201d || next === 41) this.ends++
    else this.marks++
  }
}

/** The counts of a text; of a long one, of its beginning. */
export function textStats(text: string): TextStats {
  const counter = new Counter()
  const length = Math.min(text.length, MOST)
  let word = -1
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (isIdeograph(unit)) {
      counter.ideographs++
      continue
    }
    if (isLetter(unit)) {
      counter.letters++
      if (isUpper(unit)) counter.capitals++
      if (word < 0) word = i
      continue
    }
    if (word >= 0 && unit !== 39 && unit !== 0x2019) {
      counter.word(text, word, i)
      word = -1
    }
    counter.other(unit, text.charCodeAt(i + 1))
  }
  if (word >= 0) counter.word(text, word, length)
  counter.length = length
  return counter
}
