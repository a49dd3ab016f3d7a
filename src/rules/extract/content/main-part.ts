// Where the prose of a page stands: the smallest parts that hold half, most and nearly all of it, and the article around the title.

import type { PageTree } from '../html-tree.js'

/** Shares of the page's prose. */
export const PROSE_SHARES = [0.5, 0.7, 0.9] as const

/** The innermost container that holds this share of the prose, seen from the root. */
function densest(tree: PageTree, least: number): number {
  let at = 0
  for (let i = 1; i < (tree.end[at] ?? 0); ) {
    const holds = tree.nodes[i]?.type === 'container' && (tree.prose[i] ?? 0) >= least
    if (holds) at = i
    i = holds ? i + 1 : (tree.end[i] ?? i + 1)
  }
  return at
}

/** The innermost `article` around the title; 0 (the root) where there is none. */
function articleOf(tree: PageTree, title: number): number {
  for (let at = title < 0 ? 0 : (tree.parent[title] ?? 0); at > 0; at = tree.parent[at] ?? 0)
    if (tree.nodes[at]?.kind === 'article') return at
  return 0
}

export interface MainParts {
  /** One for each of `PROSE_SHARES`. */
  readonly densest: readonly number[]
  readonly article: number
}

export const mainPartsOf = (tree: PageTree, title: number): MainParts => ({
  densest: PROSE_SHARES.map(share => densest(tree, Math.max(1, (tree.prose[0] ?? 0) * share))),
  article: articleOf(tree, title),
})
