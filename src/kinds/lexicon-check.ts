// Checks the corrections of all lexicons together: no good word, no two corrections of one word, no circle.

import type { Lexicon, LexiconProblem, LexiconRow } from './lexicon.js'

/** What is known of words besides. Words are asked for in lower case. */
export interface Known {
  isRight(word: string): boolean
  /** The right form of a word that other lists call wrong. */
  correction(word: string): string | undefined
}

interface Placed {
  readonly row: LexiconRow
  readonly place: string
}

export interface PlacedProblem extends LexiconProblem {
  readonly lexicon: number
}

const fold = (term: string): string => term.toLowerCase()

/** Corrections that stand in no file, such as those of the configuration itself. */
export type OwnCorrections = Readonly<Record<string, string>>

/** Problems of rows against each other. Each names the other place, and the way out. */
export function checkLexicons(
  lexicons: readonly Lexicon[],
  own: OwnCorrections,
  known: Known,
): readonly PlacedProblem[] {
  const all = lexicons.flatMap(({ name, rows }, lexicon) =>
    rows.map(row => ({ row, place: `${name}:${row.line}`, lexicon })),
  )
  const good = new Map<string, Placed>()
  const wrong = new Map<string, Placed>()
  for (const placed of all) {
    const { kind, term } = placed.row
    if (kind !== 'correction') good.set(fold(term), placed)
  }
  for (const [term, correction] of Object.entries(own))
    wrong.set(fold(term), {
      row: { line: 0, term, kind: 'correction', correction, generic: '' },
      place: '`corrections`',
    })
  const problems: PlacedProblem[] = []
  const tell = (lexicon: number, line: number, problem: string): void => void problems.push({ lexicon, line, problem })
  const corrections = all.filter(({ row }) => row.kind === 'correction')
  for (const placed of corrections) {
    const { row, lexicon } = placed
    const first = wrong.get(fold(row.term))
    if (first) tell(lexicon, row.line, twice(row, first))
    else wrong.set(fold(row.term), placed)
  }
  for (const { row, lexicon } of corrections) {
    const problem = goodWord(row, good.get(fold(row.term)), known) ?? chain(row, wrong, known)
    if (problem !== null) tell(lexicon, row.line, problem)
  }
  return problems.sort((a, b) => a.lexicon - b.lexicon || a.line - b.line)
}

const twice = ({ term, correction }: LexiconRow, { row, place }: Placed): string =>
  row.correction === correction
    ? `"${term}" is corrected to "${correction}" in ${place} already; delete one of the two`
    : `"${term}" has two corrections: "${correction}" here and "${row.correction}" in ${place}; delete one of the two`

const SMALL = (term: string): boolean => term === term.toLowerCase()

function goodWord({ term }: LexiconRow, listed: Placed | undefined, known: Known): string | null {
  if (listed) return `"${term}" is wrong here and a ${listed.row.kind} in ${listed.place}; delete one of the two`
  // A term with capitals holds as it is written, and may well be a wrong name that is a right word in small letters.
  if (!SMALL(term) || !known.isRight(term)) return null
  return `"${term}" is a right word; take words beside it into the term, or delete the line`
}

/** Where a correction leads: to another wrong word, or back to its own. */
function chain({ term, correction }: LexiconRow, wrong: ReadonlyMap<string, Placed>, known: Known): string | null {
  if (term === correction) return `"${term}" is corrected to itself; delete the line, or make its kind "word"`
  const path = [term, correction]
  const seen = new Set([fold(term)])
  let at = fold(correction)
  for (let next = wrong.get(at); next && !seen.has(at); next = wrong.get(at)) {
    seen.add(at)
    at = fold(next.row.correction)
    path.push(next.row.correction)
  }
  // A correction of nothing but capitals leads to its own word by right.
  if (path.length === 2)
    return known.correction(at) === undefined
      ? null
      : `"${correction}" is misspelt itself; correct "${term}" to "${known.correction(at)}"`
  const told = path.map(word => `"${word}"`).join(' → ')
  if (seen.has(at)) return `the corrections run in a circle: ${told}; delete one of them`
  return `"${correction}" is corrected itself: ${told}; correct "${term}" to "${path.at(-1)}"`
}
