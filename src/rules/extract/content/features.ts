// All features of a leaf in a row, and their names, in one order for training and judging.

import type { FeatureGroup } from './feature.js'
import { nameFeatures, textFeatures, wordFeatures } from './own-features.js'
import type { Page } from './page.js'
import { neighbourFeatures, partFeatures, placeFeatures, repetitionFeatures } from './place-features.js'

const LEAF_GROUPS: readonly FeatureGroup[] = [
  textFeatures,
  wordFeatures,
  nameFeatures,
  partFeatures,
  repetitionFeatures,
  neighbourFeatures,
  placeFeatures,
]

export const LEAF_FEATURES: readonly string[] = LEAF_GROUPS.flatMap(group => group.names)

/** Writes the features of one leaf: `LEAF_FEATURES.length` numbers, from `at` on. */
export function writeLeaf(page: Page, i: number, out: Float32Array, at: number): void {
  let to = at
  for (const group of LEAF_GROUPS) {
    group.write(page, i, out, to)
    to += group.names.length
  }
}
