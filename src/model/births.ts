// Hands out node ids in birth order.

import { makeId, type Node, type NodeId } from './block.js'

/** One per document. `count` becomes the document's `nextId`. */
export interface Births {
  readonly count: number
  give(type: Node['type']): NodeId
}

export function births(from = 0): Births {
  let count = from
  return {
    get count() {
      return count
    },
    give: type => makeId(type, count++),
  }
}
