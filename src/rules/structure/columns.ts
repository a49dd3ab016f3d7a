// Whether lines of plain text stand in aligned columns, and where the cells of each line are.

import { readListMarker } from '../../text/list-markers.js'
import { countWords } from '../../text/words.js'

/** A line as it stands in the source: its text without the white space around it, and the columns in front. */
export interface Line {
  readonly text: string
  readonly indent: number
}

/** `[start, end)` of a cell in the text of its line. */
export type Cell = readonly [number, number]

/** The texts of the cells, row by row. */
type Texts = readonly (readonly string[])[]

/** White space that may part two columns. */
export const hasGap = (text: string): boolean => text.includes('  ') || text.includes('\t')

/** A line of nothing but strokes, under the names of the columns. */
export const isRuler = (text: string): boolean => text.length > 2 && /^[-=─━_ ]+$/.test(text)

/** Longer cells, in UTF-16 units and in words, are prose in columns. */
const LONGEST = 60
const MOST_WORDS = 8
const LEAST_ROWS = 3

const NUMBER =
  /^[<>≤≥~≈±+−–-]?\s?[$€£¥]?\d[\d.,:/]*(?:\s?(?:to|[-–—x×/±])\s?\d[\d.,:/]*)?\s?[%°µ]?[\p{L}%²³]{0,12}(?:\/[\p{L}\d²³]{1,8}){0,2}[*†‡]?$/u
const DAY = /^\d{1,2}\.? \p{L}{3,9}\.? \d{4}$/u
const SIGN = /^(?:yes|no|n\/?a|none|nil|[-–—✓✔✗✘×+]{1,3})$/iu
const CODE = /[{};]|=>|==|\(\)|->|\/\/|:=/

const isNumber = (cell: string): boolean => NUMBER.test(cell) || DAY.test(cell)

/** Whether all values of a column are of one kind: numbers with their units, days, or signs. */
function isTyped(values: readonly string[]): boolean {
  const numbers = values.filter(isNumber).length
  return values.every(value => isNumber(value) || SIGN.test(value)) && numbers * 2 >= values.length
}

/** Cells between tabs, the same number in each line. */
function tabbed(lines: readonly Line[]): readonly (readonly Cell[])[] | null {
  const rows = lines.map(({ text }) =>
    [...text.matchAll(/[^\t]+/g)].map(({ 0: cell, index }) => trimmed(text, index, index + cell.length)),
  )
  const [first] = rows
  const isEven = lines.every(({ text }, i) => rows[i]?.length === first?.length && !/\t[ ]*\t/.test(text))
  return isEven && (first?.length ?? 0) > 1 ? rows : null
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to]
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  return [start, end]
}

/** The stretches of columns that are white in all lines, two and more wide, as where the next column of cells starts. */
function gutters(lines: readonly Line[]): readonly number[] {
  const width = Math.max(...lines.map(({ text, indent }) => indent + text.length))
  const used = new Uint8Array(width)
  for (const { text, indent } of lines)
    for (let i = 0; i < text.length; i++) if (text.charAt(i) !== ' ') used[indent + i] = 1
  const starts: number[] = []
  let white = 0
  let isInside = false
  for (let column = 0; column < width; column++) {
    if (used[column] === 0) white++
    else {
      if (isInside && white > 1) starts.push(column)
      isInside = true
      white = 0
    }
  }
  return starts
}

/** Cells between gutters. Each line has its first cells; only those at its end may lack. */
function aligned(lines: readonly Line[]): readonly (readonly Cell[])[] | null {
  const starts = gutters(lines)
  if (starts.length === 0) return null
  const rows: (readonly Cell[])[] = []
  for (const { text, indent } of lines) {
    const edges = [0, ...starts.map(start => Math.max(0, start - indent)), text.length]
    const cells = edges.slice(1).map((end, i) => trimmed(text, edges[i] ?? 0, Math.min(end, text.length)))
    while (cells.length > 0 && isEmpty(cells.at(-1))) cells.pop()
    if (cells.length < 2 || cells.some(isEmpty)) return null
    rows.push(cells)
  }
  const lacking = rows.filter(cells => cells.length <= starts.length).length
  return lacking * 3 <= rows.length && rows[0]?.length === starts.length + 1 ? rows : null
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell[0] >= cell[1]

/** Whether the words in the cells are those of a table: short, no code, no list, no labels with colons. */
function areCells(table: Texts): boolean {
  const all = table.flat()
  if (
    all.some(cell => cell.length > LONGEST || hasGap(cell)) ||
    all.filter(cell => CODE.test(cell)).length * 8 > all.length
  )
    return false
  if (all.reduce((sum, cell) => sum + countWords(cell), 0) > all.length * MOST_WORDS) return false
  const first = table.map(row => row[0] ?? '')
  return (
    !first.every(cell => cell.endsWith(':')) &&
    !first.some(cell => readListMarker(`${cell} x`)?.length === cell.length + 1)
  )
}

/** The columns behind the first that hold values. */
function typedColumns([names = [], ...body]: Texts): readonly number[] {
  const column = (at: number): readonly string[] => body.flatMap(row => row[at] ?? [])
  return names.map((_, at) => at).filter(at => at > 0 && column(at).length > 1 && isTyped(column(at)))
}

/** Whether the first row names the columns: it holds no value where the rows below do. */
export function namesColumns(table: Texts): boolean {
  const [names = []] = table
  return !names.some(isNumber) && typedColumns(table).some(at => !isTyped([names[at] ?? '']))
}

/**
 * The grid of neighbouring lines, or null where they are no table: three lines and more whose cells stand under each
 * other, with a column of values behind the first, or with a ruler under the first line. Tabs align by themselves.
 */
export function readGrid(lines: readonly Line[], hasRuler: boolean): readonly (readonly Cell[])[] | null {
  if (lines.length < (hasRuler ? 2 : LEAST_ROWS)) return null
  const withTabs = lines.some(({ text }) => text.includes('\t'))
  const rows = withTabs ? tabbed(lines) : aligned(lines)
  if (!rows) return null
  const table = rows.map((cells, i) => cells.map(([start, end]) => lines[i]?.text.slice(start, end) ?? ''))
  if (!areCells(table)) return null
  const isWide = (table[0]?.length ?? 0) > 2
  const isTable = hasRuler || (withTabs && isWide) || (isWide ? typedColumns(table).length > 0 : namesColumns(table))
  return isTable ? rows : null
}
