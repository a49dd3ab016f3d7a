// A sketch unpacked, ready to be compared with many others.

import { missingFrom } from './numbers.js'
import { hashOf } from './shingles.js'
import { limitAt, rankOfWord, type Sample, type Sketch, unpacked } from './sketch.js'
import { type Spelling, spellingOf } from './slips.js'

/** Lists of numbers rise. */
export interface Compared {
  readonly shingles: Sample<Uint32Array>
  /** Those that are no phrases of many bodies. */
  readonly rare: Uint32Array
  readonly words: Sample<Spelt>
}

/** Words, and their hashes in rising order. */
export interface Spelt {
  readonly hashes: Uint32Array
  readonly words: readonly Spelling[]
}

function speltOf(words: readonly string[]): Spelt {
  const byHash = new Map(words.map(word => [hashOf(word) >>> 0, word]))
  const hashes = Uint32Array.from(byHash.keys()).sort()
  return { hashes, words: Array.from(hashes, hash => spellingOf(byHash.get(hash) ?? '')) }
}

/** `common`: shingles that are phrases of many bodies, in rising order. */
export function comparedOf({ shingles, words }: Sketch, common: Uint32Array): Compared {
  const values = unpacked(shingles.values)
  return {
    shingles: { depth: shingles.depth, values },
    rare: missingFrom(common, values),
    words: { depth: words.depth, values: speltOf(words.values === '' ? [] : words.values.split(' ')) },
  }
}

/** The body's words as they are sampled at this depth. */
export function wordsAt({ words: { depth, values } }: Compared, wanted: number): Spelt {
  if (depth === wanted) return values
  const limit = limitAt(wanted)
  const words = values.words.filter(({ word }) => rankOfWord(word) < limit)
  return { words, hashes: Uint32Array.from(words, ({ word }) => hashOf(word) >>> 0) }
}

/** Words whose hash is not among the others. */
export function wordsMissingFrom({ hashes }: Spelt, { words, hashes: own }: Spelt): readonly Spelling[] {
  let at = 0
  return words.filter((_, i) => {
    const hash = own[i] ?? 0
    while (at < hashes.length && (hashes[at] ?? 0) < hash) at++
    return hashes[at] !== hash
  })
}
