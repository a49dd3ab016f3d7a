// The words in which two bodies differ, slips of the pen aside.

import { type Spelt, wordsMissingFrom } from './compared.js'
import { type Spelling, withoutAnySlips, withoutSlips } from './slips.js'

/** The words on each side that are neither words of the other side nor slips of them. */
export interface Differences {
  readonly onlyLeft: number
  readonly onlyRight: number
  /** The words that the other side has not, of a side on which most of them are slips. */
  readonly slips: number
}

/** Where more than this share of the words is left on both sides, the rest are no slips of words in both bodies either. */
const MOSTLY = 0.8
/** So few words tell nothing of the share. */
const FEW = 3
/** A side has slips where at least this share of its words that the other has not are known as such. */
const SLIPS_SHARE = 0.6

const slipsAmong = (only: number, rest: number): number => (only - rest >= only * SLIPS_SHARE ? only : 0)

/** `wantsSlips`: slips are looked for even where one side has no word of its own. */
export function differencesOf(left: Spelt, right: Spelt, wantsSlips: boolean): Differences {
  const onlyLeft = wordsMissingFrom(right, left)
  const onlyRight = wordsMissingFrom(left, right)
  const fewest = Math.min(onlyLeft.length, onlyRight.length)
  const restBy = (restLeft: readonly Spelling[], restRight: readonly Spelling[]): Differences => ({
    onlyLeft: restLeft.length,
    onlyRight: restRight.length,
    slips: Math.max(slipsAmong(onlyLeft.length, restLeft.length), slipsAmong(onlyRight.length, restRight.length)),
  })
  if (fewest === 0 && !wantsSlips) return restBy(onlyLeft, onlyRight)
  const restLeft = withoutSlips(onlyLeft, onlyRight)
  const restRight = withoutSlips(onlyRight, onlyLeft)
  const isMostlyLeft = restLeft.length > onlyLeft.length * MOSTLY && restRight.length > onlyRight.length * MOSTLY
  if (fewest > FEW && isMostlyLeft) return restBy(restLeft, restRight)
  return restBy(withoutAnySlips(restLeft, right.words), withoutAnySlips(restRight, left.words))
}
