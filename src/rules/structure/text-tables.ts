// Makes tables of lines of plain text that stand in aligned columns.

import { defineRule } from '../../kernel/rule.js'
import { drop, split, type Verdict, wrap } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, Container, Node } from '../../model/block.js'
import { type Cell, hasGap, isRuler, namesColumns, readGrid } from './columns.js'
import { blankBefore, holders, indentOf, isParagraph, isText, runsOf } from './lines.js'

type Reason = 'table' | 'row' | 'cells' | 'cell' | 'ruler'

const isLine = (node: Node | undefined): node is Block => isParagraph(node) && (hasGap(node.text) || isRuler(node.text))

/** The cells of the lines that hold some. */
function gridOf(lines: readonly Block[]): readonly (readonly Cell[])[] | null {
  const rulers = lines.map(line => isRuler(line.text))
  const held = lines.filter((_, i) => !rulers[i])
  const hasRuler = rulers[0] === true ? rulers[2] === true : rulers[1] === true
  return readGrid(
    held.map(line => ({ text: line.text, indent: indentOf(line) })),
    hasRuler,
  )
}

/** Runs of attached lines with gaps that make a table become one. */
function tables(siblings: readonly Node[]): readonly Verdict<Reason>[] {
  const runs = runsOf(siblings, (node, before) => isLine(node) && (before === undefined || blankBefore(node) === 0), 2)
  return runs.flatMap(run => {
    const lines = run.filter(isLine)
    const [first] = lines
    if (!first || !gridOf(lines)) return []
    return [
      wrap(
        lines.map(line => line.id),
        'table',
        {},
        'table',
        { node: first.id },
      ),
    ]
  })
}

const isRow = (node: Node): node is Container => node.type === 'container' && node.kind === 'row'

/** Rows of which each line is still in one piece are cut where the columns are. */
function cuts(rows: readonly Container[], table: Container): readonly Verdict<Reason>[] {
  const lines = table.children.flatMap(child => (isRow(child) ? child.children : [child])).filter(isParagraph)
  const grid = gridOf(lines)
  return rows.flatMap((row, i) => {
    const [line] = row.children
    const cells = grid?.[i] ?? []
    const at = cells.slice(1).map(([start], n): readonly [number, number] => [cells[n]?.[1] ?? start, start])
    return line && at.length > 0 ? [split(at, 'cells', { node: line.id })] : []
  })
}

/** The pieces of each row become its cells, those of the first the names of the columns; a ruler has done its work. */
function cells(rows: readonly Container[], table: Container): readonly Verdict<Reason>[] {
  const rulers = table.children.filter(isParagraph)
  const header =
    rulers.length > 0 || namesColumns(rows.map(row => row.children.filter(isParagraph).map(block => block.text)))
  return [
    ...rulers.map(ruler => drop('ruler', { node: ruler.id })),
    ...rows.flatMap((row, i) =>
      row.children
        .filter(isParagraph)
        .map(block => wrap([block.id], 'cell', header && i === 0 ? { header: true } : {}, 'cell', { node: block.id })),
    ),
  ]
}

/** The next step for a table that this rule has begun: rows, then their pieces, then cells. */
function goOn(table: Container): readonly Verdict<Reason>[] {
  const rows = table.children.filter(isRow)
  if (rows.length === 0)
    return table.children
      .filter(isParagraph)
      .filter(line => !isRuler(line.text))
      .map(line => wrap([line.id], 'row', {}, 'row', { node: line.id }))
  if (rows.every(row => row.children.length === 1 && isParagraph(row.children[0]))) return cuts(rows, table)
  return cells(rows, table)
}

function begun(view: View): readonly Container[] {
  const found: Container[] = []
  const visit = (container: Container): void => {
    if (container.kind === 'table') found.push(container)
    for (const child of container.children) if (child.type === 'container') visit(child)
  }
  visit(view.document.root)
  return found
}

export const textTables = defineRule({
  id: 'structure/text-tables',
  over: 'document',
  reasons: {
    table: 'Lines whose parts stand under each other in columns',
    row: 'A line of the table is a row',
    cells: 'The white space that is white in all rows parts the cells',
    cell: 'A piece of a row is a cell',
    ruler: 'Strokes under the names of the columns',
  },
  docs: 'Makes tables of attached lines of plain text: at least three whose parts stand under each other, two spaces or more apart, with a column of values (numbers with units, days, signs) behind the first, or with a ruler under the names of the columns; or lines with the same number of tabs. Prose and verse in columns, code, lists, addresses and labels with colons stay lines.',
  examples: [
    {
      before: 'The heron    waits for fish\nThe egret    follows cows\nThe bittern  hides in reeds\n',
      after: 'The heron    waits for fish\nThe egret    follows cows\nThe bittern  hides in reeds\n',
    },
  ],
  decide(view) {
    if (!isText(view)) return []
    const steps = begun(view).flatMap(goOn)
    return steps.length > 0 ? steps : holders(view).flatMap(({ children }) => tables(children))
  },
})
