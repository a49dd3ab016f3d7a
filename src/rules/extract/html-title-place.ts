// Where the title of a page stands, also after it has left the body.

import type { View } from '../../kernel/view.js'
import { blockSpans, type Node } from '../../model/block.js'
import { type PageTree, pageTree } from './html-tree.js'

const HEADING_TAG = /^<h[1-6]/i

/** The source offset of the heading that became the title; undefined where the title was read from elsewhere. */
function titleStart(view: View): number | undefined {
  const { metadata, source } = view.document
  const [span] = metadata.title?.origin?.spans ?? []
  return span && HEADING_TAG.test(source.text.slice(span.start, span.start + 3)) ? span.start : undefined
}

const isTop = (node: Node): boolean => node.kind === 'heading' && node.attributes.level === 1

/**
 * Index in the page tree of the title: of the first block behind the place where it stood, or of the first heading of
 * level 1; -1 where nothing tells. A fact for `view.fact`.
 */
export function titleIndex(view: View): number {
  const { nodes } = view.fact(pageTree)
  const start = view.fact(titleStart)
  if (start === undefined) return nodes.findIndex(isTop)
  return nodes.findIndex(
    node => node.type === 'block' && node.kind !== 'field' && (blockSpans(node)[0]?.start ?? 0) >= start,
  )
}

/** Whether the title stands below a node, or stood there. */
export function holdsTitle(view: View, tree: PageTree, at: number): boolean {
  const start = view.fact(titleStart)
  const [span] = tree.nodes[at]?.origin.spans ?? []
  if (start !== undefined) return span !== undefined && span.start <= start && start < span.end
  for (let i = at; i < (tree.end[at] ?? at); i++) {
    const node = tree.nodes[i]
    if (node && isTop(node)) return true
  }
  return false
}
