// What type of page it is: an article, a listing, a product and so on, each with its probability.

import { type Forest, probability } from './forest.js'

export const PAGE_TYPES = ['article', 'collection', 'documentation', 'forum', 'listing', 'product', 'service'] as const
export type PageTypeName = (typeof PAGE_TYPES)[number]

/** The probability of each of `PAGE_TYPES`; together 1. `forests` holds one forest a type. */
export function typeProbabilities(forests: readonly Forest[], page: Float32Array): Float32Array {
  const each = forests.map(forest => probability(forest, page))
  const sum = each.reduce((a, b) => a + b, 0)
  return Float32Array.from(each, one => (sum > 0 ? one / sum : 1 / PAGE_TYPES.length))
}
