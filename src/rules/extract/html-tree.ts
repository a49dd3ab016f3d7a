// A page's nodes in document order with their sums, so that each question about a part of the page costs a constant.

import type { View } from '../../kernel/view.js'
import type { Node } from '../../model/block.js'
import { countsOf } from './html-counts.js'

/** A whole page in pre-order. All sums are over the node and all below it; head fields are left out. */
export interface PageTree {
  readonly nodes: readonly Node[]
  /** Index of the parent; -1 for the root. */
  readonly parent: Int32Array
  /** Index behind the last node below. */
  readonly end: Int32Array
  readonly words: Int32Array
  readonly linkWords: Int32Array
  readonly prose: Int32Array
}

/** The page tree of a snapshot; a fact for `view.fact`. */
export function pageTree(view: View): PageTree {
  const nodes: Node[] = []
  const parents: number[] = []
  const ends: number[] = []
  const place = (node: Node, parent: number): void => {
    const at = nodes.push(node) - 1
    parents.push(parent)
    ends.push(0)
    if (node.type === 'container')
      for (const child of node.children) if (child.type === 'block' || child.kind !== 'fields') place(child, at)
    ends[at] = nodes.length
  }
  place(view.document.root, -1)
  const parent = Int32Array.from(parents)
  return { nodes, parent, end: Int32Array.from(ends), ...sums(nodes, parent) }
}

function sums(nodes: readonly Node[], parent: Int32Array): Pick<PageTree, 'words' | 'linkWords' | 'prose'> {
  const words = new Int32Array(nodes.length)
  const linkWords = new Int32Array(nodes.length)
  const prose = new Int32Array(nodes.length)
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.type === 'block' && node.kind !== 'field') {
      const counts = countsOf(node)
      words[at] = counts.words
      linkWords[at] = counts.linkWords
      prose[at] = counts.prose
    }
    const above = parent[at] ?? -1
    if (above < 0) continue
    words[above] = (words[above] ?? 0) + (words[at] ?? 0)
    linkWords[above] = (linkWords[above] ?? 0) + (linkWords[at] ?? 0)
    prose[above] = (prose[above] ?? 0) + (prose[at] ?? 0)
  }
  return { words, linkWords, prose }
}

/** The share of `part` in `whole`, 0 to 1. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** The share of the prose of the page that stands below a node, 0 to 1. */
export const proseShare = (tree: PageTree, at: number): number => share(tree.prose[at] ?? 0, tree.prose[0] ?? 0)

/** The share of a node's words that stand in links, 0 to 1. */
export const linkShare = (tree: PageTree, at: number): number => share(tree.linkWords[at] ?? 0, tree.words[at] ?? 0)

/** Words of the page outside a node. */
export const wordsOutside = (tree: PageTree, at: number): number => (tree.words[0] ?? 0) - (tree.words[at] ?? 0)

/** An element as a person writes it: `div.sidebar`, `ul#menu`. */
export function nameOf(node: Node): string {
  const html = node.signals?.html
  if (!html) return node.kind
  if (html.id) return `${html.tag}#${html.id}`
  return html.classes?.[0] ? `${html.tag}.${html.classes[0]}` : html.tag
}

/** Asks each node, from the root down; where it gets an answer, it does not look below. Null passes on to the children. */
export function topmost<T>(tree: PageTree, ask: (node: Node, at: number) => readonly T[] | null): readonly T[] {
  const found: T[] = []
  for (let at = 1; at < tree.nodes.length; ) {
    const node = tree.nodes[at]
    const answer = node ? ask(node, at) : null
    if (answer) found.push(...answer)
    at = answer ? (tree.end[at] ?? at + 1) : at + 1
  }
  return found
}
