// Whether two bodies say the same, or one what the other says, and how much they have in common.

import { type Compared, wordsAt } from './compared.js'
import { differencesOf } from './differences.js'
import { below, countShared } from './numbers.js'
import { limitAt } from './sketch.js'

/** Content words of one body that the other one has, as they are or with a slip. */
export interface Likeness {
  /** Among the words of the first body. */
  readonly containment: number
  /** Among the words of either. */
  readonly overlap: number
  /** The share of shingles that the other one has not, of the body that has fewer. */
  readonly lost: number
}

/** What is asked of two bodies before they are called alike. */
export interface Terms {
  /** The greatest share of its words that each may have in place of others, slips aside. */
  readonly substituted: number
}

/** What the shingles of two bodies say of the one that has fewer. */
interface Overlap {
  /** The share of them that the other one has not. */
  readonly lost: number
  /** How many there are, about. */
  readonly count: number
  /** The share of rare ones in common, of the body that has fewer; null where the samples hold too few to tell. */
  readonly rare: number | null
}

/** Documents of one template share its phrases. What each says of its own subject stands in few others. */
const LEAST_RARE_SHARED = 0.2
/** So few rare shingles tell nothing. */
const FEWEST_RARE = 4
/** Shingles that may be lost where a word differs: all that it stands in. */
const LOST_WITH_WORD = 3
/** The share of shingles that may be lost besides: where sentences were left out, and by the chance of the sample. */
const LOST_BESIDES = 0.1
/** Bodies that share fewer of their shingles are not looked at more closely. */
const LEAST_SHARED = 0.4
/** Where so many words differ on both sides, they are no slips. */
const FAR_APART = 0.15
/** For so many slips that are known as such, there is one that is not. */
const KNOWN_SLIPS = 4

const shingleCount = ({ shingles: { depth, values } }: Compared): number => values.length * 2 ** depth

/** Both samples are cut to the lower limit. A body that has next to no rare shingles at all is one of many copies. */
function overlapOf(a: Compared, b: Compared): Overlap {
  const limit = limitAt(Math.max(a.shingles.depth, b.shingles.depth))
  const left = below(a.shingles.values, limit)
  const right = below(b.shingles.values, limit)
  const rareLeft = below(a.rare, limit)
  const rareRight = below(b.rare, limit)
  const fewer = Math.min(rareLeft.length, rareRight.length)
  const told = fewer < FEWEST_RARE ? null : countShared(rareLeft, rareRight) / fewer
  return {
    lost: 1 - countShared(left, right) / Math.max(1, Math.min(left.length, right.length)),
    count: Math.max(1, Math.min(shingleCount(a), shingleCount(b))),
    rare: Math.min(a.rare.length, b.rare.length) < FEWEST_RARE ? 1 : told,
  }
}

/** How `a` is like `b`; null where they are not, by these terms. */
export function likenessOf(a: Compared, b: Compared, { substituted }: Terms): Likeness | null {
  const { lost, count, rare } = overlapOf(a, b)
  if (lost > 1 - LEAST_SHARED) return null
  const depth = Math.max(a.words.depth, b.words.depth)
  // Where neither rare shingles nor all words can tell, a template is assumed.
  if ((rare ?? (depth > 0 ? 0 : 1)) < LEAST_RARE_SHARED) return null
  const left = wordsAt(a, depth)
  const right = wordsAt(b, depth)
  const shared = countShared(left.hashes, right.hashes)
  const fewer = Math.min(left.words.length, right.words.length)
  if (fewer === 0 || fewer - shared > fewer * FAR_APART) return null
  const differ = Math.max(left.words.length, right.words.length) - shared
  const explainable = LOST_BESIDES + (LOST_WITH_WORD * differ * 2 ** depth) / count
  if (lost > explainable) return null
  const { onlyLeft, onlyRight, slips } = differencesOf(left, right, lost > LOST_BESIDES)
  const least = Math.min(onlyLeft, onlyRight)
  const most = fewer * substituted + Math.floor(slips / KNOWN_SLIPS)
  const explained = (LOST_WITH_WORD * (slips + least) * 2 ** depth) / count
  if (least > most || lost > LOST_BESIDES + explained) return null
  const inBoth = Math.max(shared, left.words.length - onlyLeft)
  return { containment: 1 - onlyLeft / left.words.length, overlap: inBoth / (inBoth + onlyLeft + onlyRight), lost }
}
