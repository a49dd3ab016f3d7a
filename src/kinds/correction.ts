// Correction rows as a test of words, and as one pattern for rows of the configuration, which may be phrases.

import type { CorrectionRow } from '../kernel/pack.js'
import { inCaseOf } from '../text/letter-case.js'

/** From a wrong word, in lower case, to the right one. */
export const correctionTable = (rows: readonly CorrectionRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ wrong, right }) => [wrong.toLowerCase(), right]))

/** A stretch of a text and what it should be. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** Whether a wrong form stands in its right one already: `sarscov` in `the sarscov virus`. */
function isRightThere(text: string, start: number, { wrong, right }: CorrectionRow): boolean {
  const folded = right.toLowerCase()
  for (let at = folded.indexOf(wrong.toLowerCase()); at >= 0; at = folded.indexOf(wrong.toLowerCase(), at + 1))
    if (start >= at && text.slice(start - at, start - at + right.length).toLowerCase() === folded) return true
  return false
}

/**
 * Finds words and phrases that are bounded by no letter, digit or underscore, the longest first. A row in small letters
 * holds for any case, and the case is kept; a row with capitals holds as it is written.
 */
export function phraseCorrections(rows: Readonly<Record<string, string>>): (text: string) => readonly Replacement[] {
  const byFold = new Map(Object.entries(rows).map(([wrong, right]) => [wrong.toLowerCase(), { wrong, right }]))
  if (byFold.size === 0) return () => []
  const wrong = [...byFold.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const any = wrong.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`, 'giu')
  return text =>
    Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
      const row = byFold.get(written.toLowerCase())
      if (!row || (row.wrong !== written && row.wrong !== row.wrong.toLowerCase())) return []
      if (row.right.length > written.length && isRightThere(text, start, row)) return []
      const to = row.wrong === written ? row.right : inCaseOf(written, row.right)
      return to === written ? [] : [{ start, end: start + written.length, to }]
    }).flat()
}
