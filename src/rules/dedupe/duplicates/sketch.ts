// What one document is known by in the corpus: small, plain JSON, and enough to compare it with any other.

import { createHash } from 'node:crypto'
import type { View } from '../../../kernel/view.js'
import type { Block } from '../../../model/block.js'
import { normalizeUrl } from '../../../text/urls.js'
import { foldLine } from '../../../text/words.js'
import { baseUrlOf } from '../../extract/base-url.js'
import { bandsOf, signatureOf } from './min-hash.js'
import { contentWords, hashOf, shinglesOf, wordsOf } from './shingles.js'

/** Values below a limit that is halved until no more than a number of them is left: what two documents share, both keep. */
export interface Sample<T> {
  /** How often the limit was halved. */
  readonly depth: number
  readonly values: T
}

/** How a body is compared with others that are not the same. */
export interface Sketch {
  /** Bands of the MinHash signature; base64 of 32-bit numbers, as all of them here. */
  readonly bands: string
  readonly shingles: Sample<string>
  /** Content words, with single spaces between them. */
  readonly words: Sample<string>
}

export interface Row {
  readonly id: string
  /** The same for the same body. */
  readonly body: string
  readonly wordCount: number
  readonly datePublished?: string
  readonly url?: string
  readonly recordId?: string
  /** Absent for short bodies. */
  readonly sketch?: Sketch
}

/** At most so many are kept of a document. */
const MOST_SHINGLES = 128
const MOST_WORDS = 512

/** The limit of 32 bits at a depth. */
export const limitAt = (depth: number): number => 2 ** (32 - depth)

export const packed = (numbers: Int32Array | Uint32Array): string => {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => {
    bytes.writeUInt32LE(number >>> 0, i * 4)
  })
  return bytes.toString('base64')
}

export function unpacked(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4))
}

function sampleShingles(shingles: Int32Array): Sample<string> {
  const sorted = new Uint32Array(shingles).sort()
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  let depth = 0
  while ((distinct[MOST_SHINGLES] ?? Number.POSITIVE_INFINITY) < limitAt(depth)) depth++
  const limit = limitAt(depth)
  return { depth, values: packed(distinct.filter(value => value < limit)) }
}

/** By its first two letters, so that a word and the word with a slip in it are mostly kept or left out together. */
export const rankOfWord = (word: string): number => hashOf(word.slice(0, 2)) >>> 0

function sampleWords(words: readonly string[]): Sample<string> {
  let depth = 0
  let kept = words
  while (kept.length > MOST_WORDS) {
    const limit = limitAt(++depth)
    kept = kept.filter(word => rankOfWord(word) < limit)
  }
  return { depth, values: kept.join(' ') }
}

/** A body's words as others are compared with them. */
export function sketchOf(words: readonly string[]): Sketch {
  const shingles = shinglesOf(words)
  return {
    bands: packed(bandsOf(signatureOf(shingles))),
    shingles: sampleShingles(shingles),
    words: sampleWords(contentWords(words)),
  }
}

const isVerbatim = ({ kind }: Block): boolean => kind === 'code' || kind === 'math'

const bodyOf = (block: Block): string => (isVerbatim(block) ? block.text : foldLine(block.text))

/** A line end between blocks, so that blocks cut elsewhere make another body. Code and formulas count to the letter. */
const bodyHash = ({ blocks }: View): string =>
  createHash('sha256').update(blocks.map(bodyOf).join('\n')).digest('base64').slice(0, 22)

export interface RowOptions {
  readonly minimumWords: number
  readonly minimumNearWords: number
  readonly near: boolean
}

/** The row of a document; null where its body is too short to be called a duplicate of any. */
export function rowOf(view: View, { minimumWords, minimumNearWords, near }: RowOptions): Row | null {
  const { words } = view
  if (words <= minimumWords) return null
  const { source, metadata } = view.document
  const base = baseUrlOf(view.document)
  const url = metadata.url ? normalizeUrl(metadata.url.value, base).url : base
  const recordId = metadata.recordId?.value ?? source.recordId
  return {
    id: source.id,
    body: bodyHash(view),
    wordCount: words,
    ...(metadata.datePublished ? { datePublished: metadata.datePublished.value } : {}),
    ...(url ? { url } : {}),
    ...(recordId === undefined ? {} : { recordId }),
    ...(near && words >= minimumNearWords
      ? { sketch: sketchOf(view.blocks.flatMap(block => wordsOf(block.text))) }
      : {}),
  }
}
