// A table as Markdown can say it: a grid with one header row, one line of phrasing in each cell.

import type { AlignType, PhrasingContent, Table, TableCell } from 'mdast'
import { type Block, blocksOf, type Container, type Node } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { imageNodes, marksToTree } from './marks-to-tree.js'
import { sayableMarks } from './sayable-marks.js'

/** Spans beyond this are taken for mistakes. */
const WIDEST = 1000

interface Cell {
  readonly header: boolean
  readonly align: AlignType
  readonly children: PhrasingContent[]
}

const EMPTY: Cell = { header: false, align: null, children: [] }

/** In a table, a backslash in front of `|` is taken for its escape even in code; two of them are not. */
const ODD_BACKSLASH = /(?<!\\)(?:\\\\)*\\\|/

/** The marks without the code that a cell cannot hold. */
function cellMarks({ text, marks }: Block): readonly Mark[] {
  if (!text.includes('\\|')) return marks
  const holds = ({ kind, start, end }: Mark): boolean => kind !== 'code' || !ODD_BACKSLASH.test(text.slice(start, end))
  return sayableMarks(text, marks).filter(holds)
}

function blockPhrasing(block: Block): PhrasingContent[] {
  const { kind, text, attributes } = block
  if (kind === 'paragraph' || kind === 'heading') return marksToTree(text, cellMarks(block), true)
  if (kind === 'image') return imageNodes(text, attributes.url, attributes.title)
  const code = text.replace(/\s+/g, ' ').trim()
  if ((kind !== 'code' && kind !== 'math') || code === '') return []
  return [{ type: ODD_BACKSLASH.test(code) ? 'text' : 'inlineCode', value: code }]
}

/** The phrasing of several blocks, with a space between two of them. */
function joinedPhrasing(blocks: readonly Block[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of blocks.map(blockPhrasing).filter(nodes => nodes.length > 0)) {
    if (out.length > 0) pushText(out, ' ')
    for (const child of node) child.type === 'text' ? pushText(out, child.value) : out.push(child)
  }
  return out
}

/** Texts that follow each other are one text, so that what stands between them is seen when it is escaped. */
function pushText(out: PhrasingContent[], value: string): void {
  const last = out.at(-1)
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value }
  else out.push({ type: 'text', value })
}

const count = (value: number | undefined): number => Math.min(WIDEST, Math.max(1, Math.trunc(value ?? 1) || 1))

/** The cells of a row, below the cells that reach down from rows above. `below` says for each column how far. */
function rowCells(row: Container, below: number[]): Cell[] {
  const out: Cell[] = []
  const skip = (): void => {
    while ((below[out.length] ?? 0) > 0) {
      below[out.length] = (below[out.length] ?? 0) - 1
      out.push(EMPTY)
    }
  }
  for (const node of row.children) {
    if (out.length > WIDEST) break
    skip()
    const { header, align, columns, rows } = node.attributes
    const cell = { header: header === true, align: align ?? null, children: joinedPhrasing(blocksOf(node)) }
    for (let i = 0; i < count(columns); i++) {
      if (count(rows) > 1) below[out.length] = count(rows) - 1
      out.push(i === 0 ? cell : EMPTY)
    }
  }
  skip()
  return out
}

const isFilled = (cell: Cell): boolean => cell.children.length > 0

interface TableParts {
  readonly rows: readonly Container[]
  /** What is no row, a caption for one: in front of the first row, and behind it. */
  readonly above: readonly Node[]
  readonly below: readonly Node[]
}

/** The rows of a table in order, through groups, and what else stands in it. */
export function splitTable(table: Container): TableParts {
  const rows: Container[] = []
  const above: Node[] = []
  const below: Node[] = []
  const visit = (container: Container): void => {
    for (const child of container.children) {
      if (child.type === 'container' && child.kind === 'row') rows.push(child)
      else if (child.type === 'container' && child.kind === 'group') visit(child)
      else (rows.length === 0 ? above : below).push(child)
    }
  }
  visit(table)
  return { rows, above, below }
}

/** The table; nothing where no cell holds anything. A first row that is not all header cells gets an empty one above. */
export function tableToMdast(rows: readonly Container[]): readonly Table[] {
  const below: number[] = []
  const grid = rows.map(row => rowCells(row, below)).filter(cells => cells.some(isFilled))
  const first = grid[0]
  if (!first) return []
  const headed = first.every(cell => cell.header || !isFilled(cell))
  const width = grid.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const align = Array.from({ length: width }, (_, column) => first[column]?.align ?? null)
  const body = headed ? grid : [[], ...grid]
  const children = body.map(cells => ({
    type: 'tableRow' as const,
    children: Array.from(
      { length: width },
      (_, i): TableCell => ({ type: 'tableCell', children: cells[i]?.children ?? [] }),
    ),
  }))
  return [{ type: 'table', align, children }]
}
