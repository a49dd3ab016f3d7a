// From our blocks to mdast. Containers that Markdown has no word for give their children to their parent.

import type { BlockContent, Root, RootContent } from 'mdast'
import type { Block, Container, Node } from '../../model/block.js'
import { footnoteLabel } from '../../text/footnote-label.js'
import { listToMdast } from './list-to-mdast.js'
import { imageNodes, marksToTree } from './marks-to-tree.js'
import { splitTable, tableToMdast } from './table-to-mdast.js'

/** Quotes, lists and footnotes that stand in more others than this are written as part of the outermost of them. */
const DEEPEST = 100

/** Where a node stands: how deep, whether in a term, whose text is strong, and whether in a footnote. */
interface Place {
  readonly depth: number
  readonly term: boolean
  readonly note: boolean
}

function textBlock(block: Block, place: Place): readonly RootContent[] {
  const { text, attributes } = block
  const marks = place.term ? [{ kind: 'strong' as const, start: 0, end: text.length }, ...block.marks] : block.marks
  const children = marksToTree(text, marks, block.kind === 'heading')
  if (children.length === 0) return []
  if (block.kind === 'paragraph') return [{ type: 'paragraph', children }]
  return [{ type: 'heading', depth: depthOf(attributes.level), children }]
}

function depthOf(level: number | undefined): 1 | 2 | 3 | 4 | 5 | 6 {
  if (level === 1 || level === 3 || level === 4 || level === 5) return level
  return level !== undefined && level > 5 ? 6 : 2
}

/** Code keeps its text as it is; mathematics is code in a language of that name. */
function codeBlock({ kind, text, attributes }: Block): readonly RootContent[] {
  if (text.trim() === '') return []
  const lang = kind === 'math' ? 'math' : attributes.language || null
  return [{ type: 'code', lang, value: text }]
}

function imageBlock({ text, attributes }: Block): readonly RootContent[] {
  const children = imageNodes(text, attributes.url, attributes.title)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function blockToMdast(block: Block, place: Place): readonly RootContent[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return textBlock(block, place)
  if (block.kind === 'code' || block.kind === 'math') return codeBlock(block)
  if (block.kind === 'image') return imageBlock(block)
  return block.kind === 'rule' ? [{ type: 'thematicBreak' }] : []
}

const isFlow = (node: RootContent): node is BlockContent => node.type !== 'listItem' && node.type !== 'text'

function quote(container: Container, place: Place): readonly RootContent[] {
  const children = flow(container.children, place).filter(isFlow)
  return children.length > 0 ? [{ type: 'blockquote', children }] : []
}

function footnote(container: Container, place: Place): readonly RootContent[] {
  const label = footnoteLabel(container.attributes.label ?? '')
  const children = flow(container.children, place)
  if (label === '' || children.length === 0) return children
  return [{ type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: children.filter(isFlow) }]
}

function table(container: Container, place: Place): readonly RootContent[] {
  const { rows, above, below } = splitTable(container)
  return [...flow(above, place), ...tableToMdast(rows), ...flow(below, place)]
}

function containerToMdast(container: Container, place: Place): readonly RootContent[] {
  const { kind, children } = container
  if (kind === 'fields') return []
  if (kind === 'table') return table(container, place)
  if (kind === 'term') return flow(children, { ...place, term: true })
  const inside = { ...place, depth: place.depth + 1, term: false }
  if (place.depth < DEEPEST) {
    if (kind === 'quote') return quote(container, inside)
    if (kind === 'list') return listToMdast(container, nodes => flow(nodes, inside))
    // Footnotes in footnotes are read in as many ways as there are readers.
    if (kind === 'footnote' && !place.note) return footnote(container, { ...inside, note: true })
  }
  return flow(children, place)
}

function flow(nodes: readonly Node[], place: Place): RootContent[] {
  const out: RootContent[] = []
  for (const node of nodes) {
    const found = node.type === 'block' ? blockToMdast(node, place) : containerToMdast(node, place)
    for (const content of found) out.push(content)
  }
  return out
}

/** The nodes as mdast. Empty blocks and containers give nothing; so do fields. */
export const toMdast = (nodes: readonly Node[]): Root => ({
  type: 'root',
  children: flow(nodes, { depth: 0, term: false, note: false }),
})
