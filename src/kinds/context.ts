// Context rows as a test of texts: slips into another real word, known by the words around them.

import type { ContextRow } from '../kernel/pack.js'
import { inCaseOf } from '../text/letter-case.js'

/** A slip, what it should be, and the row that knows it. */
export interface ContextSlip {
  readonly start: number
  readonly end: number
  readonly to: string
  readonly row: string
}

/** The plain words of group `wrong`, with the plain words that touch it: a quick search for them spares the pattern. */
function hintsOf(row: ContextRow): readonly string[] {
  const source = row.pattern.source.replaceAll('\\b', '|')
  const found = /([a-z’' ]*)\(\?<wrong>([a-z’'| ]+)\)([a-z’' ]*)(?![?*{])/.exec(source)
  if (!found) throw new TypeError(`context row "${row.id}": the group "wrong" holds more than plain words`)
  const { 1: before = '', 2: wrong = '', 3: behind = '' } = found
  return wrong.split('|').map(word => before + word + behind)
}

/** One pattern that finds the hint of any row. */
const gateOf = (rows: readonly ContextRow[]): RegExp => new RegExp(rows.flatMap(hintsOf).join('|') || '(?!)')

/** Case does not count, and `d` tells where the group stands. */
const patternOf = ({ pattern }: ContextRow): RegExp =>
  new RegExp(pattern.source, [...new Set(`${pattern.flags}dgiu`)].sort().join(''))

function slipsIn(text: string, row: ContextRow, pattern: RegExp): readonly ContextSlip[] {
  return Array.from(text.matchAll(pattern), match => {
    const span = match.indices?.groups?.['wrong']
    const wrong = match.groups?.['wrong']
    if (!span || wrong === undefined) return []
    return [{ start: span[0], end: span[1], to: inCaseOf(wrong, row.right), row: row.id }]
  }).flat()
}

/** Finds the slips that these rows know. Texts without the plain words of any row cost one search. */
export function contextTest(rows: readonly ContextRow[]): (text: string) => readonly ContextSlip[] {
  const gate = gateOf(rows)
  const patterns = rows.map(row => ({ row, pattern: patternOf(row) }))
  return text => (gate.test(text) ? patterns.flatMap(({ row, pattern }) => slipsIn(text, row, pattern)) : [])
}
