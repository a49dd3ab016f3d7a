// Remembers what was found out about a block: rounds repeat, and most blocks are the same objects in the next one.

import type { Block } from '../../model/block.js'

/** The function with its results kept for as long as their blocks live. It must depend on the block alone. */
export function perBlock<T>(compute: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, { readonly value: T }>()
  return block => {
    const found = known.get(block)
    if (found) return found.value
    const value = compute(block)
    known.set(block, { value })
    return value
  }
}
