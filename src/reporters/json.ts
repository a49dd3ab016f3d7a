// The summary of a run, for a program: one JSON object.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { headline, wordsOf } from './words.js'

const told = (diagnostic: Diagnostic) => ({
  code: diagnostic.code,
  file: diagnostic.file,
  line: diagnostic.place?.line,
  column: diagnostic.place?.column,
  message: headline(diagnostic),
  way: wordsOf(diagnostic).way,
})

export function jsonSummary(report: Report, output: string): string {
  const summary = {
    output,
    ...report.counts,
    changes: Object.fromEntries([...report.changes].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures: report.failures.map(told),
    notices: report.notices.map(told),
  }
  return `${JSON.stringify(summary, null, 2)}\n`
}
