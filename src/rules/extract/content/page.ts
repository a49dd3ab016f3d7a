// A page as the block classifier sees it: its leaves in order, with what their text, names and surroundings say.

import type { View } from '../../../kernel/view.js'
import type { SelectorMatcher } from '../../../kinds/selector.js'
import type { Block } from '../../../model/block.js'
import { foldLine } from '../../../text/words.js'
import { type BlockCounts, countsOf } from '../html-counts.js'
import { titleIndex } from '../html-title-place.js'
import { type PageTree, pageTree } from '../html-tree.js'
import { type MainParts, mainPartsOf } from './main-part.js'
import { FAR, GROUPS, markGroups } from './names.js'
import { type Repetition, repetitionOf } from './repetition.js'
import { type TextStats, textStats } from './text-stats.js'

/** A leaf block with text, as the classifier judges it. */
export interface Leaf {
  readonly block: Block
  /** Index in the page tree. */
  readonly at: number
  readonly counts: BlockCounts
  readonly stats: TextStats
  /** The text as copies of it are told by; empty where it is long. */
  readonly folded: string
}

export interface Page {
  readonly view: View
  readonly tree: PageTree
  readonly leaves: readonly Leaf[]
  /** Steps up to the nearest part of each group of names; a row of `GROUPS.length` for each node of the tree. */
  readonly near: Uint8Array
  /** Words of the page in front of each leaf. */
  readonly wordsBefore: Int32Array
  /** Leaves of the page by folded text. */
  readonly copies: ReadonlyMap<string, number>
  readonly repetition: Repetition
  /** Index of the title among the nodes of the tree; -1 where nothing tells. */
  readonly title: number
  readonly main: MainParts
  /** Leaves in front of the first leaf of each node; of one behind the last node too. */
  readonly leavesBefore: Int32Array
}

/** Texts up to this length, in UTF-16 units, are compared with each other. */
const COPY_LENGTH = 300

function leafOf(block: Block, at: number): Leaf {
  const folded = block.text.length <= COPY_LENGTH ? foldLine(block.text) : ''
  return { block, at, counts: countsOf(block), stats: textStats(block.text), folded }
}

function distances(tree: PageTree, match: SelectorMatcher): Uint8Array {
  const width = GROUPS.length
  const near = new Uint8Array(tree.nodes.length * width).fill(FAR, 0, width)
  for (let at = 0; at < tree.nodes.length; at++) {
    const above = (tree.parent[at] ?? -1) * width
    const row = at * width
    if (above >= 0)
      for (let group = 0; group < width; group++) near[row + group] = Math.min(FAR, (near[above + group] ?? FAR) + 1)
    const node = tree.nodes[at]
    if (node) markGroups(node, match, near, row)
  }
  return near
}

/** The page of a snapshot; `match` are the selector rows of the packs. Linear in its nodes. */
export function readPage(view: View, match: SelectorMatcher): Page {
  const tree = view.fact(pageTree)
  const leaves: Leaf[] = []
  const copies = new Map<string, number>()
  const leavesBefore = new Int32Array(tree.nodes.length + 1)
  for (let at = 0; at < tree.nodes.length; at++) {
    leavesBefore[at] = leaves.length
    const node = tree.nodes[at]
    if (node?.type !== 'block' || node.kind === 'image' || node.kind === 'rule' || node.text === '') continue
    const leaf = leafOf(node, at)
    leaves.push(leaf)
    copies.set(leaf.folded, (copies.get(leaf.folded) ?? 0) + 1)
  }
  leavesBefore[tree.nodes.length] = leaves.length
  const wordsBefore = new Int32Array(leaves.length + 1)
  for (const [i, leaf] of leaves.entries()) wordsBefore[i + 1] = (wordsBefore[i] ?? 0) + leaf.counts.words
  const title = view.fact(titleIndex)
  return {
    view,
    tree,
    leaves,
    near: distances(tree, match),
    main: mainPartsOf(tree, title),
    wordsBefore,
    copies,
    repetition: repetitionOf(tree),
    title,
    leavesBefore,
  }
}
