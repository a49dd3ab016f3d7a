// Knows where all texts of a tree begin and end, for the rare text that the parser joined around others.

import type { Nodes } from 'hast'
import type { Lowering } from './lowering.js'
import { endOf, startOf } from './properties.js'

/** Ends of all texts by their starts; built at the first call. */
export function textEnds(lowering: Lowering): ReadonlyMap<number, number> {
  lowering.textEnds ??= collectEnds(lowering.tree, lowering.source)
  return lowering.textEnds
}

function collectEnds(tree: Nodes, source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const left: Nodes[] = [tree]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') {
      if (startOf(node) >= 0) ends.set(startOf(node), endOf(node, source))
    } else if ('children' in node) {
      for (const child of node.children) left.push(child)
      if ('content' in node && node.content) left.push(node.content)
    }
  }
  return ends
}
