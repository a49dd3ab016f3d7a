// The kind `pattern`: rows of regular expressions over whole folded lines become one test of a line.

import type { PatternRow, PhraseReason } from '../kernel/pack.js'
import { foldLine } from '../text/words.js'

/** Tells what a line is furniture for. `fromEdge` is how many blocks stand between it and the nearer end of the document. */
export type PatternTest = (line: string, fromEdge: number) => PhraseReason | null

/** Longer lines, in UTF-16 units, are prose. */
const LONGEST_LINE = 400

/** Without the flags that make a regular expression remember where it was. */
const fresh = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))

const isWhole = (pattern: RegExp, folded: string): boolean => {
  const found = pattern.exec(folded)
  return found !== null && found[0].length === folded.length
}

/** The test for all rows; the first that fits counts. */
export function patternTest(rows: readonly PatternRow[]): PatternTest {
  const compiled = rows.map(row => ({ pattern: fresh(row.pattern), reason: row.reason, edge: row.edge }))
  return (line, fromEdge) => {
    if (line.length > LONGEST_LINE) return null
    const folded = foldLine(line)
    if (folded === '') return null
    const isNear = (edge: number | undefined): boolean => edge === undefined || fromEdge < edge
    return compiled.find(row => isNear(row.edge) && isWhole(row.pattern, folded))?.reason ?? null
  }
}
