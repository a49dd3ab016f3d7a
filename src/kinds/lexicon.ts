// The kind `lexicon`: a user's own words, generic names, brands and corrections, one a row of a CSV file.

import type { Pack } from '../kernel/pack.js'
import { readCsv } from '../text/csv.js'

/** What a row may say of its term. */
export const LEXICON_KINDS = ['word', 'generic', 'brand', 'correction'] as const
type LexiconKind = (typeof LEXICON_KINDS)[number]

export interface LexiconRow {
  /** From 1. */
  readonly line: number
  readonly term: string
  readonly kind: LexiconKind
  /** What a wrong term should be. */
  readonly correction: string
  /** The generic name of a brand. */
  readonly generic: string
}

/** What is wrong with a line, and the way out. */
export interface LexiconProblem {
  readonly line: number
  readonly problem: string
}

export interface Lexicon {
  readonly name: string
  readonly rows: readonly LexiconRow[]
  readonly problems: readonly LexiconProblem[]
}

const COLUMNS = ['term', 'kind', 'correction', 'generic', 'note'] as const
type Column = (typeof COLUMNS)[number]
const NEEDED: readonly Column[] = ['term', 'kind']

const isColumn = (name: string): name is Column => COLUMNS.some(column => column === name)
const isKind = (name: string): name is LexiconKind => LEXICON_KINDS.some(kind => kind === name)

/** What a row of each kind must say, and what it must not. */
function rowProblem({ term, kind, correction, generic }: Readonly<Record<Column, string>>): string | null {
  if (term === '') return 'has no term; write one, or delete the line'
  if (!/\p{L}/u.test(term)) return `"${term}" holds no letter; lexicons are about words`
  if (!isKind(kind)) return `"${kind}" is no kind; there are: ${LEXICON_KINDS.join(', ')}`
  if (kind === 'correction' && correction === '') return `"${term}" has no correction; fill that column in`
  if (kind !== 'correction' && correction !== '')
    return `"${term}" is a ${kind} and has a correction; make its kind "correction", or empty that column`
  if (kind === 'brand' && generic === '') return `"${term}" has no generic name; fill the column "generic" in`
  if (kind !== 'brand' && generic !== '')
    return `"${term}" is a ${kind} and has a generic name; make its kind "brand", or empty that column`
  return null
}

/** Reads a lexicon. What cannot be used is told line by line. */
export function readLexicon(name: string, text: string): Lexicon {
  const [head, ...body] = readCsv(text)
  if (!head) return { name, rows: [], problems: [{ line: 1, problem: `is empty; begin with ${COLUMNS.join(',')}` }] }
  const columns = head.cells.map(cell => cell.toLowerCase())
  const missing = NEEDED.filter(column => !columns.includes(column))
  const odd = columns.filter(column => !isColumn(column))
  if (missing.length > 0 || odd.length > 0) {
    const what = missing.length > 0 ? `has no column "${missing[0]}"` : `has a column "${odd[0]}" that means nothing`
    return {
      name,
      rows: [],
      problems: [{ line: head.line, problem: `${what}; the columns are ${COLUMNS.join(', ')}` }],
    }
  }
  const rows: LexiconRow[] = []
  const problems: LexiconProblem[] = []
  for (const { line, cells } of body) {
    const of = (column: Column): string => cells[columns.indexOf(column)] ?? ''
    const said = { term: of('term'), kind: of('kind').toLowerCase(), correction: of('correction') }
    const row = { ...said, generic: of('generic'), note: of('note') }
    const problem =
      cells.length > columns.length ? 'has more cells than columns; put quotes around a comma' : rowProblem(row)
    if (problem !== null) problems.push({ line, problem })
    else if (isKind(row.kind)) rows.push({ line, ...row, kind: row.kind })
  }
  return { name, rows, problems }
}

/** The words of a term: lists of right words hold single ones. */
const wordsIn = (term: string): readonly string[] =>
  term
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1)

/** The terms of a lexicon as a pack. Its corrections hold in any language, so they are the configuration's. */
export function lexiconPack({ name, rows }: Lexicon): Pack {
  const brands = rows.filter(row => row.kind === 'brand')
  const generics = rows.filter(row => row.kind === 'generic')
  return {
    name,
    docs: 'Words, generic names and brands of a lexicon of the configuration.',
    origin: name,
    licence: 'LicenseRef-Own',
    brands: [
      ...generics.map(({ term }) => ({ generic: term.toLowerCase(), brands: [] })),
      ...brands.map(({ term, generic }) => ({ generic: generic.toLowerCase(), brands: [term] })),
    ],
    protect: rows.filter(row => row.kind !== 'correction').flatMap(({ term }) => wordsIn(term)),
  }
}
