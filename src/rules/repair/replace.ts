// What the repairs share: each match of a pattern becomes an edit, and code and formulas stay as they are.

import type { TextSubject } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import type { Mark } from '../../model/mark.js'
import { joinRanges, meets, type Range } from '../../text/ranges.js'

/** The stretches that code and math marks cover: nothing in them is repaired or corrected. */
export const verbatimRanges = (marks: readonly Mark[]): readonly Range[] =>
  marks.length === 0 ? marks : joinRanges(marks.filter(mark => mark.kind === 'code' || mark.kind === 'math'))

/** The match, its place in the text, and the text around it. */
export interface Found {
  readonly match: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * One edit for each match of `pattern` (a global one) outside code and formulas, where `to` gives another text than
 * the match. `to` returns null for a match that stays. Null where nothing is to be done.
 */
export function replaceMatches<const R extends string>(
  { text, marks }: TextSubject,
  pattern: RegExp,
  reason: R,
  to: (found: Found) => string | null,
): readonly Verdict<R>[] | null {
  const verbatim = verbatimRanges(marks)
  const verdicts: Verdict<R>[] = []
  for (const { 0: match, index: start } of text.matchAll(pattern)) {
    const end = start + match.length
    if (meets(verbatim, start, end)) continue
    const next = to({ match, start, end, text })
    if (next !== null && next !== match) verdicts.push(edit(start, end, next, reason))
  }
  return verdicts.length > 0 ? verdicts : null
}
