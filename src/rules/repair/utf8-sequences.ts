// Reads characters as the windows-1252 bytes that they may have been, and those bytes as UTF-8.

import { byteOf } from './windows-1252.js'

/** A character that may be a byte from 0x80 to 0xBF. */
const NEXT =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]'
const ONE = `[\\u00f0-\\u00f4]${NEXT}{3}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00c2-\\u00df]${NEXT}`

/** Whether a text may hold such characters at all. */
export const MAY_BE_BYTES = new RegExp(`[\\u00c2-\\u00f4]${NEXT}`)
/** Sequences that stand side by side. Always used through `matchAll`, which keeps no state. */
export const RUNS = new RegExp(`(?:${ONE}){1,1000}`, 'g')
const SEQUENCES = new RegExp(ONE, 'g')

/** Typographic punctuation that people put behind a letter: a sequence of it alone proves nothing. */
const PUNCTUATION = /^[«»¡¿°·´¨‚„…†‡‰‹›‘’“”•–—™]+$/

/** One character that a sequence of bytes would be. */
export interface Sequence {
  readonly start: number
  readonly end: number
  /** What the bytes say; null where they are no UTF-8. */
  readonly character: string | null
  /** Whether all behind the first character is such punctuation. */
  readonly doubtful: boolean
}

/** Smallest code point that a sequence of so many bytes may say. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000]

/** The character of a whole sequence, as UTF-8 has it: no overlong forms, no surrogates. */
function decode(sequence: string): string | null {
  const lead = byteOf(sequence.charCodeAt(0))
  let code = lead & (sequence.length === 2 ? 0x1f : sequence.length === 3 ? 0x0f : 0x07)
  for (let i = 1; i < sequence.length; i++) code = code * 64 + (byteOf(sequence.charCodeAt(i)) & 0x3f)
  const isScalar = code >= (LEAST[sequence.length] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isScalar ? String.fromCodePoint(code) : null
}

/** The sequences of one run, at their places in the text. */
export function sequencesOf(run: string, at: number): readonly Sequence[] {
  return Array.from(run.matchAll(SEQUENCES), ({ 0: sequence, index }) => ({
    start: at + index,
    end: at + index + sequence.length,
    character: decode(sequence),
    doubtful: PUNCTUATION.test(sequence.slice(1)),
  }))
}
