// How much two bodies have in common, and whether one says what the other says.

import { hashOf } from './shingles.js'
import { limitAt, rankOfWord, type Sample, type Sketch, unpacked } from './sketch.js'
import { withoutAnySlips, withoutSlips } from './slips.js'

/** A sketch as it is compared: numbers in rising order. */
export interface Compared {
  readonly shingles: Sample<Uint32Array>
  /** Those that are no phrases of many bodies. */
  readonly rare: Uint32Array
  readonly words: Sample<Spelt>
}

/** Words, and their hashes in rising order. */
interface Spelt {
  readonly hashes: Uint32Array
  readonly words: readonly string[]
}

/** Content words of one body that the other one has, as they are or with a slip. */
export interface Likeness {
  /** Among the words of the first body. */
  readonly containment: number
  /** Among the words of either. */
  readonly overlap: number
}

/** What is asked of two bodies before they are called alike. */
export interface Terms {
  /** The greatest share of its words that each may have in place of others, slips aside. */
  readonly substituted: number
}

/** Where so many words differ on both sides, they are no slips. */
const FAR_APART = 0.2

function speltOf(words: readonly string[]): Spelt {
  const byHash = new Map(words.map(word => [hashOf(word) >>> 0, word]))
  const hashes = Uint32Array.from(byHash.keys()).sort()
  return { hashes, words: Array.from(hashes, hash => byHash.get(hash) ?? '') }
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

/** Numbers of the second list that the first one has not; both rise. */
function missingFrom(others: Uint32Array, numbers: Uint32Array): Uint32Array {
  let at = 0
  return numbers.filter(number => {
    at = place(others, number, at)
    return others[at] !== number
  })
}

/** Where the first number stands that is not below this one. */
function place(numbers: Uint32Array, wanted: number, from: number): number {
  let low = from
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** How many numbers stand in both lists; both rise. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}

const below = (values: Uint32Array, limit: number): Uint32Array =>
  (values.at(-1) ?? 0) < limit ? values : values.subarray(0, place(values, limit, 0))

/** What the shingles of two bodies say of the one that has fewer. */
interface Shingled {
  /** The share of them that the other one has not. */
  readonly lost: number
  /** How many there are, about. */
  readonly count: number
  /** The share of the rare ones that both have; 1 where they are too few to tell. */
  readonly rare: number
}

/** Two documents of one template share its phrases. What each says of its own subject stands nowhere else. */
const LEAST_RARE_SHARED = 0.2
const FEWEST_RARE = 4

const shingleCount = ({ shingles: { depth, values } }: Compared): number => values.length * 2 ** depth

function shingled(a: Compared, b: Compared): Shingled {
  const limit = limitAt(Math.max(a.shingles.depth, b.shingles.depth))
  const left = below(a.shingles.values, limit)
  const right = below(b.shingles.values, limit)
  const fewer = Math.max(1, Math.min(left.length, right.length))
  const rareLeft = below(a.rare, limit)
  const rareRight = below(b.rare, limit)
  const fewerRare = left.length < right.length ? rareLeft.length : rareRight.length
  return {
    lost: 1 - countShared(left, right) / fewer,
    count: Math.max(1, Math.min(shingleCount(a), shingleCount(b))),
    rare: fewerRare < FEWEST_RARE ? 1 : countShared(rareLeft, rareRight) / fewerRare,
  }
}

/** The body's words as they are sampled at this depth. */
function atDepth({ words: { depth, values } }: Compared, wanted: number): Spelt {
  if (depth === wanted) return values
  const limit = limitAt(wanted)
  const words = values.words.filter(word => rankOfWord(word) < limit)
  return { words, hashes: Uint32Array.from(words, word => hashOf(word) >>> 0) }
}

/** Shingles that may be lost where a word differs: all that it stands in. */
const LOST_WITH_WORD = 3
/** The share of shingles that may be lost besides: where sentences were left out, and by the chance of the sample. */
const LOST_BESIDES = 0.1
/** Bodies that share fewer of their shingles are not looked at more closely. */
const LEAST_SHARED = 0.4

/** How `a` is like `b`; null where they are not, by these terms. */
export function likenessOf(a: Compared, b: Compared, { substituted }: Terms): Likeness | null {
  const { lost, count, rare } = shingled(a, b)
  if (lost > 1 - LEAST_SHARED || rare < LEAST_RARE_SHARED) return null
  const depth = Math.max(a.words.depth, b.words.depth)
  const left = atDepth(a, depth)
  const right = atDepth(b, depth)
  const shared = countShared(left.hashes, right.hashes)
  const fewer = Math.min(left.words.length, right.words.length)
  if (fewer === 0 || fewer - shared > fewer * FAR_APART) return null
  const { onlyLeft, onlyRight, slips } = restOf(left, right, lost > LOST_BESIDES)
  const least = Math.min(onlyLeft, onlyRight)
  const most = fewer * substituted + Math.floor(slips / KNOWN_SLIPS)
  const explained = (LOST_WITH_WORD * (slips + least) * 2 ** depth) / count
  if (least > most || lost > LOST_BESIDES + explained) return null
  const inBoth = Math.max(shared, left.words.length - onlyLeft)
  return { containment: 1 - onlyLeft / left.words.length, overlap: inBoth / (inBoth + onlyLeft + onlyRight) }
}

/** Words whose hash is not among the others. */
function wordsMissingFrom({ hashes }: Spelt, { words, hashes: own }: Spelt): readonly string[] {
  let at = 0
  return words.filter((_, i) => {
    const hash = own[i] ?? 0
    while (at < hashes.length && (hashes[at] ?? 0) < hash) at++
    return hashes[at] !== hash
  })
}

/** The words on each side that are neither words of the other side nor slips of them. */
interface Rest {
  readonly onlyLeft: number
  readonly onlyRight: number
  /** Words of the side where most words that the other has not are slips. */
  readonly slips: number
}

/** Where more than this share of the words is left, they are no slips of words that the other side spells right, too. */
const MOSTLY = 0.9
/** So few words tell nothing of the share. */
const FEW = 3
/** A side has slips where at least this share of its words that the other has not are known as such. */
const SLIPS_SHARE = 0.6
/** For so many slips that are known as such, there is one that is not. */
const KNOWN_SLIPS = 4

function restOf(left: Spelt, right: Spelt, wantsSlips: boolean): Rest {
  const onlyLeft = wordsMissingFrom(right, left)
  const onlyRight = wordsMissingFrom(left, right)
  const fewest = Math.min(onlyLeft.length, onlyRight.length)
  const slipsAmong = (only: number, rest: number): number => (only - rest >= only * SLIPS_SHARE ? only : 0)
  const restBy = (restLeft: readonly string[], restRight: readonly string[]): Rest => ({
    onlyLeft: restLeft.length,
    onlyRight: restRight.length,
    slips: Math.max(slipsAmong(onlyLeft.length, restLeft.length), slipsAmong(onlyRight.length, restRight.length)),
  })
  if (fewest === 0 && !wantsSlips) return restBy(onlyLeft, onlyRight)
  const restLeft = withoutSlips(onlyLeft, onlyRight)
  const restRight = withoutSlips(onlyRight, onlyLeft)
  if (fewest > FEW && Math.min(restLeft.length, restRight.length) > fewest * MOSTLY) return restBy(restLeft, restRight)
  return restBy(withoutAnySlips(restLeft, right.words), withoutAnySlips(restRight, left.words))
}
