// Adds up what a run does, and tells of each step.

import type { Outcome, Report, RunEvent } from '../model/report.js'

export const newReport = (skipped: number): Report => ({
  rows: [],
  failures: [],
  notices: [],
  changes: new Map(),
  counts: { written: 0, duplicates: 0, changed: 0, failed: 0, skipped, kept: 0, wordsIn: 0, wordsOut: 0, flags: 0 },
})

/** Adds one outcome and tells of it. */
export function note(report: Report, outcome: Outcome, tell: (event: RunEvent) => void): void {
  const { row, kept, changed, diagnostic } = outcome
  const { counts } = report
  report.rows.push(row)
  if (kept) {
    counts.kept++
    return
  }
  if (diagnostic) {
    counts.failed++
    report.failures.push(diagnostic)
    return tell({ type: 'failed', row, diagnostic })
  }
  const isLeftOut = row.status === 'duplicate'
  if (isLeftOut) counts.duplicates++
  else counts.written++
  if (changed) counts.changed++
  counts.wordsIn += row.wordsIn
  counts.wordsOut += row.wordsOut
  counts.flags += row.flags
  for (const [rule, n] of Object.entries(row.changes)) report.changes.set(rule, (report.changes.get(rule) ?? 0) + n)
  tell({ type: isLeftOut ? 'left-out' : 'written', row, changed })
}
