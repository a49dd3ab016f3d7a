// Brings tables into the shape that a Markdown table can say: rows of cells, each cell one line.

import { defineRule } from '../../kernel/rule.js'
import { merge, retype, unwrap, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container, type Node, type NodeId } from '../../model/block.js'

/** Blocks that cannot be one of several in a line. */
const UNJOINABLE: ReadonlySet<string> = new Set(['code', 'math', 'image', 'rule'])

const isCell = (node: Node): node is Container => node.type === 'container' && node.kind === 'cell'

const holdsTable = (node: Node): boolean =>
  node.type === 'container' &&
  node.children.some(child => (child.type === 'container' && child.kind === 'table') || holdsTable(child))

/** A cell that holds more than a line of a Markdown table could. */
function overflows(cell: Container): boolean {
  if (holdsTable(cell)) return true
  const blocks = blocksOf(cell)
  return (
    blocks.some(block => block.kind === 'code' || block.kind === 'math') ||
    (blocks.length > 1 && blocks.some(block => UNJOINABLE.has(block.kind)))
  )
}

/** A table that says so, or that has no header and one cell in each row, parts nothing. */
function isLayout(table: Container): boolean {
  const html = table.signals?.html
  const rows = rowsOf(table).map(cellsOf)
  if (!html || rows.some(cells => cells.some(cell => cell.attributes.header))) return false
  if (html.role === 'presentation' || html.role === 'none') return true
  return rows.length > 0 && rows.every(cells => cells.length === 1)
}

/** Ids of tables that lay out a page, with their rows and cells. */
function layoutParts(view: View): ReadonlySet<NodeId> {
  const parts = new Set<NodeId>()
  const visit = (node: Node, table: readonly Container[]): void => {
    if (node.type === 'block') return
    const own = node.kind === 'table' ? [node] : node.kind === 'row' || isCell(node) ? [...table, node] : []
    if (isCell(node) && overflows(node)) for (const part of own) parts.add(part.id)
    if (node.kind === 'table' && isLayout(node)) parts.add(node.id)
    for (const child of node.children) visit(child, own)
  }
  visit(view.document.root, [])
  return withWholeTables(view, parts)
}

/** Every row and cell of the tables that are among the parts. */
function withWholeTables(view: View, parts: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  const all = new Set<NodeId>()
  const visit = (node: Node, inLayout: boolean): void => {
    if (node.type === 'block') return
    const isPart =
      node.kind === 'table' ? parts.has(node.id) : inLayout && (node.kind === 'row' || node.kind === 'cell')
    if (isPart) all.add(node.id)
    const below = node.kind === 'table' ? isPart : node.kind === 'row' ? isPart : false
    for (const child of node.children) visit(child, below)
  }
  visit(view.document.root, false)
  return all
}

/** What makes a cell one line: containers inside it go, its blocks are joined, a heading is a line like others. */
function flatten(cell: Container): readonly Verdict<'flattened' | 'joined'>[] {
  const inner = cell.children.filter(child => child.type === 'container')
  if (inner.length > 0) return inner.map(child => unwrap('flattened', { node: child.id }))
  const [first, ...rest] = blocksOf(cell)
  if (!first) return []
  const plain = [first, ...rest]
    .filter(block => block.kind === 'heading')
    .map(block => retype('paragraph', {}, 'flattened', { node: block.id }))
  return plain.length > 0 ? plain : rest.map(block => merge(block.id, ' ', 'joined', { node: first.id }))
}

const cellsOf = (row: Node | undefined): readonly Container[] =>
  row?.type === 'container' && row.kind === 'row' ? row.children.filter(isCell) : []

const isStrong = ({ text, marks }: Block): boolean =>
  marks.some(({ kind, start, end }) => kind === 'strong' && text.slice(0, start).trim() + text.slice(end).trim() === '')

/** Whether a row is a header by its looks: all of its cells hold something, and all of it strong. */
function looksLikeHeader(cells: readonly Container[]): boolean {
  if (cells.length < 2 || cells.some(cell => cell.attributes.header)) return false
  return cells.every(cell => {
    const blocks = blocksOf(cell)
    return blocks.length > 0 && blocks.every(block => block.kind === 'paragraph' && isStrong(block))
  })
}

/** A first row that looks like a header is one, where the rows below look different. */
function header(table: Container): readonly Verdict<'header'>[] {
  const [first, second] = rowsOf(table)
  const cells = cellsOf(first)
  if (!second || !looksLikeHeader(cells) || looksLikeHeader(cellsOf(second))) return []
  return cells.map(cell => retype('cell', { ...cell.attributes, header: true }, 'header', { node: cell.id }))
}

/** The rows of a table, through groups. */
const rowsOf = (node: Container): readonly Container[] =>
  node.children.flatMap(child => {
    if (child.type === 'block') return []
    return child.kind === 'row' ? [child] : child.kind === 'group' ? rowsOf(child) : []
  })

export const tableShape = defineRule({
  id: 'normalize/table-shape',
  over: 'container',
  reasons: {
    layout: 'A table that lays out the page and holds no rows of data',
    header: 'A first row in strong type is the header of the table',
    flattened: 'A Markdown cell holds one line, without lists or headings',
    joined: 'A Markdown cell holds one line: its paragraphs are joined by a space',
  },
  docs: 'Makes each cell of a table one line. A table whose cells hold tables, code, or images among text is no table of data: its rows and cells become plain groups; so do those of a table that the page calls a presentation or that has one cell in each row, and no header. A first row in strong type is its header. Tables that Markdown can say stay as they are.',
  examples: [
    {
      format: 'html',
      before: '<table><tr><th><p>one</p><p>two</p></th></tr></table>',
      after: '<table><tr><th>one two</th></tr></table>',
    },
  ],
  decide(node, { view }) {
    if (node.kind !== 'table' && node.kind !== 'row' && node.kind !== 'cell') return null
    if (view.fact(layoutParts).has(node.id)) return retype('group', {}, 'layout')
    if (node.kind === 'table') return header(node)
    return node.kind === 'cell' ? flatten(node) : null
  },
})
