// Finds the notes that links of a page lead to: list items, paragraphs and small groups behind the text.

import type { View } from '../../kernel/view.js'
import { blocksOf, type Container, eachContainer, type Node, type NodeId } from '../../model/block.js'
import { countWords } from '../../text/words.js'
import { leadEnd } from './footnote-trim.js'

/** More is no note. */
const MOST_WORDS = 600
const MOST_BLOCKS = 20

/** The nodes that links can lead to, by id and by the anchors inside blocks. */
export function nodesById(view: View): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>()
  const note = (id: string | undefined, node: Node): void => {
    if (id && !found.has(id)) found.set(id, node)
  }
  eachContainer(view.document.root, container => {
    note(container.signals?.html?.id, container)
    for (const child of container.children) {
      if (child.type !== 'block') continue
      note(child.signals?.html?.id, child)
      for (const anchor of child.signals?.html?.anchors ?? []) note(anchor, child)
    }
  })
  return found
}

/** Containers that can be a note as a whole. */
const WHOLE: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['item', 'group', 'aside', 'section'])

const isFirst = (node: Node, parent: Container): boolean => parent.children[0]?.id === node.id

const countTargets = (node: Node, targets: ReadonlySet<NodeId>): number => {
  let count = targets.has(node.id) ? 1 : 0
  if (node.type === 'container') for (const child of node.children) count += countTargets(child, targets)
  return count
}

const holdsMore = (parent: Container, targets: ReadonlySet<NodeId>): boolean => countTargets(parent, targets) > 1

/** A note's label may stand in front of its text, in a block or a group of its own: the group around both is the note. */
function around(node: Node, label: string, targets: ReadonlySet<NodeId>, view: View): Node {
  const parent = view.parent(node.id)
  if (!parent || !WHOLE.has(parent.kind) || !isFirst(node, parent) || holdsMore(parent, targets)) return node
  const isLabel = blocksOf(node).every(block => leadEnd(block, label) >= block.text.trimEnd().length)
  return isLabel || parent.kind === 'item' ? around(parent, label, targets, view) : node
}

function isNote(node: Node): boolean {
  if (node.type === 'container' && !WHOLE.has(node.kind)) return false
  const blocks = blocksOf(node)
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return false
  if (blocks.some(({ kind }) => kind === 'heading')) return false
  return blocks.reduce((words, block) => words + countWords(block.text), 0) <= MOST_WORDS
}

/** The whole note that a target stands for; undefined where it is none. */
export function noteAt(node: Node, label: string, targets: ReadonlySet<NodeId>, view: View): Node | undefined {
  if (node.type === 'block' && node.kind !== 'paragraph') return undefined
  const whole = around(node, label, targets, view)
  return isNote(whole) && !view.within(whole.id, 'table', 'footnote') ? whole : undefined
}
