// Lowers the Markdown nodes that become containers: quotes, lists, tables, footnotes.

import type { AlignType, Blockquote, FootnoteDefinition, List, ListItem, Table, TableCell } from 'mdast'
import type { Attributes, Container, ContainerKind, Node } from '../../model/block.js'
import { inlineBlock } from './leaves.js'
import { type Lowering, originOf, type Range, rangeOf } from './lowering.js'

/** A container over a range. It is born before its children. */
function container(
  lowering: Lowering,
  kind: ContainerKind,
  range: Range,
  attributes: Attributes,
  children: () => readonly Node[],
): Container {
  const id = lowering.births.give('container')
  return { type: 'container', id, kind, attributes, origin: originOf(lowering, range), children: children() }
}

export const lowerQuote = (lowering: Lowering, node: Blockquote): readonly Node[] => [
  container(lowering, 'quote', rangeOf(lowering, node), {}, () => lowering.blocks(node.children)),
]

export const lowerFootnote = (lowering: Lowering, node: FootnoteDefinition): readonly Node[] => [
  container(lowering, 'footnote', rangeOf(lowering, node), { label: node.label ?? node.identifier }, () =>
    lowering.blocks(node.children),
  ),
]

export function lowerList(lowering: Lowering, node: List): readonly Node[] {
  const ordered = node.ordered === true
  const attributes = { ordered, ...(ordered ? { start: node.start ?? 1 } : {}) }
  return [container(lowering, 'list', rangeOf(lowering, node), attributes, () => lowerItems(lowering, node.children))]
}

export const lowerItems = (lowering: Lowering, items: readonly ListItem[]): readonly Node[] =>
  items.map(item => {
    const attributes = typeof item.checked === 'boolean' ? { checked: item.checked } : {}
    return container(lowering, 'item', rangeOf(lowering, item), attributes, () => lowering.blocks(item.children))
  })

export const lowerTable = (lowering: Lowering, node: Table): readonly Node[] => [
  container(lowering, 'table', rangeOf(lowering, node), {}, () =>
    node.children.map((row, i) =>
      container(lowering, 'row', rangeOf(lowering, row), {}, () =>
        row.children.map((cell, column) => lowerCell(lowering, cell, i === 0, node.align?.[column])),
      ),
    ),
  ),
]

function lowerCell(lowering: Lowering, cell: TableCell, header: boolean, align: AlignType | undefined): Node {
  const attributes = { ...(header ? { header } : {}), ...(align ? { align } : {}) }
  const range = rangeOf(lowering, cell)
  return container(lowering, 'cell', range, attributes, () =>
    inlineBlock(lowering, 'paragraph', contentRange(lowering, cell, range), cell.children),
  )
}

/** From the first to the last inline node: a cell's own range holds its pipes. */
function contentRange(lowering: Lowering, { children }: TableCell, range: Range): Range {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) return range
  return { start: rangeOf(lowering, first).start, end: rangeOf(lowering, last).end }
}
