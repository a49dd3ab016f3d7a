// The summary of a run, for a program: one JSON object.

import type { Report } from '../model/report.js'
import { headline, wordsOf } from './words.js'

export function jsonSummary(report: Report, output: string): string {
  const summary = {
    output,
    ...report.counts,
    changes: Object.fromEntries([...report.changes].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures: report.failures.map(failure => ({
      code: failure.code,
      file: failure.file,
      line: failure.place?.line,
      column: failure.place?.column,
      message: headline(failure),
      way: wordsOf(failure).way,
    })),
  }
  return `${JSON.stringify(summary, null, 2)}\n`
}
