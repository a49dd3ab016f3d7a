// Where a person or a profile says that the main content stands: what guesses at it must know.

import type { View } from '../../kernel/view.js'
import type { Node } from '../../model/block.js'

export interface SteeredContent {
  /** The selectors, in words. */
  readonly selectors: string
  /** The marked nodes, and all that stand around them. */
  readonly path: ReadonlySet<Node>
}

/** The marked content of a page; null where nothing is marked. A fact for `view.fact`. */
export function steeredContent(view: View): SteeredContent | null {
  const selectors = new Set<string>()
  const path = new Set<Node>()
  const look = (node: Node): boolean => {
    const { content } = node.attributes
    if (content !== undefined) selectors.add(content)
    let holds = content !== undefined
    if (node.type === 'container') for (const child of node.children) holds = look(child) || holds
    if (holds) path.add(node)
    return holds
  }
  return look(view.document.root) ? { selectors: [...selectors].join(', '), path } : null
}

/** Whether a node is content by a person's word, or holds such content: no guess takes it away as a whole. */
export const holdsSteered = (view: View, node: Node): boolean => view.fact(steeredContent)?.path.has(node) === true
