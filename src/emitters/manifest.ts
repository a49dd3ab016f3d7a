// The manifest: what a run read and wrote, in an order that does not depend on the run.

import type { Manifest, ManifestRow } from '../model/output-ledger.js'

/** What the runner knows when it is done. */
export interface ManifestFacts {
  /** The version of fettle. */
  readonly fettle: string
  /** The digest of the configuration. */
  readonly config: string
  readonly inputs: readonly string[]
  readonly rows: readonly ManifestRow[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compare(a, b)))

/** Keys in the order of the contract. */
const published = (row: ManifestRow): ManifestRow => ({
  id: row.id,
  path: row.path,
  source: row.source,
  ...(row.line === undefined ? {} : { line: row.line }),
  ...(row.sha256 === undefined ? {} : { sha256: row.sha256 }),
  status: row.status,
  ...(row.duplicateOf === undefined ? {} : { duplicateOf: row.duplicateOf }),
  outputs: row.outputs.map(({ path, sha256 }) => ({ path, sha256 })).sort((a, b) => compare(a.path, b.path)),
  wordsIn: row.wordsIn,
  wordsOut: row.wordsOut,
  changes: sorted(row.changes),
  flags: row.flags,
})

function totalsOf(rows: readonly ManifestRow[]): Manifest['totals'] {
  const totals = { written: 0, duplicate: 0, failed: 0, stale: 0, skipped: 0, wordsIn: 0, wordsOut: 0, flags: 0 }
  const changes = new Map<string, number>()
  for (const row of rows) {
    totals[row.status]++
    totals.wordsIn += row.wordsIn
    totals.wordsOut += row.wordsOut
    totals.flags += row.flags
    for (const [rule, count] of Object.entries(row.changes)) changes.set(rule, (changes.get(rule) ?? 0) + count)
  }
  const { written, duplicate, flags, ...counts } = totals
  const left = duplicate > 0 ? { duplicate } : {}
  return { written, ...left, ...counts, changes: sorted(Object.fromEntries(changes)), flags }
}

/** The manifest, its rows by id and its counts by rule. */
export function manifestOf({ fettle, config, inputs, rows }: ManifestFacts): Manifest {
  const sources = [...rows].sort((a, b) => compare(a.id, b.id) || compare(a.source, b.source)).map(published)
  return { version: 1, fettle, config, inputs: [...inputs], sources, totals: totalsOf(rows) }
}

/** The manifest as a file: two spaces, LF, and one line end at the end. */
export const manifestJson = (facts: ManifestFacts): string => `${JSON.stringify(manifestOf(facts), null, 2)}\n`
