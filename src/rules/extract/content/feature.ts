// What a group of features is: names, and a function that writes one number for each.

import type { Page } from './page.js'

export interface FeatureGroup {
  readonly names: readonly string[]
  /** Writes `names.length` numbers for the leaf `i`, from `at` on. */
  readonly write: (page: Page, i: number, out: Float32Array, at: number) => void
}

/** A logarithm for counts and lengths: 0 for 0. */
export const log = (count: number): number => Math.log2(1 + count)

export const flag = (yes: boolean): number => (yes ? 1 : 0)
