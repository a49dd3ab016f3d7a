// The summary of a run, for a person.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import type { Paint } from './paint.js'
import { table } from './table.js'
import { headline, wordsOf } from './words.js'

/** One failure: what, where, and the way out. */
export function failureLines(diagnostic: Diagnostic, paint: Paint): readonly string[] {
  return [`${paint.red('✗')} ${headline(diagnostic)}`, `  ${paint.dim(wordsOf(diagnostic).way)}`]
}

/** Something to know: what, and what to do about it. */
const noticeLines = (diagnostic: Diagnostic, paint: Paint): readonly string[] => [
  `${paint.yellow('!')} ${headline(diagnostic)}`,
  `  ${paint.dim(wordsOf(diagnostic).way)}`,
]

export interface SummaryOptions {
  readonly paint: Paint
  /** Where the result stands, as the user would name it. */
  readonly output: string
  /** `would be written` instead of `written`. */
  readonly dry: boolean
}

/** The failures, then the table: documents, words, changes by rule, flags. */
export function prettySummary(report: Report, { paint, output, dry }: SummaryOptions): string {
  const { counts, changes, failures, notices } = report
  const total = counts.written + counts.duplicates + counts.failed
  const rules = [...changes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const lines = [
    ...failures.flatMap(failure => failureLines(failure, paint)),
    ...notices.flatMap(notice => noticeLines(notice, paint)),
    ...(failures.length + notices.length > 0 ? [''] : []),
    paint.bold(`${plural(counts.written, 'document')} ${dry ? 'would be written' : 'written'} to ${output}`),
    ...table([
      ['sources', total, ''],
      [
        'changed',
        counts.changed,
        dry
          ? 'documents whose files differ from what stands there'
          : 'documents whose files are new or differ from before',
      ],
      ['words in', counts.wordsIn, ''],
      ['words out', counts.wordsOut, ''],
      ['flags', counts.flags, counts.flags > 0 ? 'for a person to look at: `flags` in each document' : ''],
      ...(counts.duplicates > 0
        ? [['duplicates', counts.duplicates, 'left out: manifest.json names their originals']]
        : []),
      ['failures', counts.failed, ''],
      ['skipped', counts.skipped, counts.skipped > 0 ? 'files that are no sources' : ''],
      ...(counts.kept > 0 ? [['left alone', counts.kept, 'documents of earlier runs']] : []),
    ]),
    ...(rules.length > 0 ? ['', paint.bold('changes by rule'), ...table(rules)] : []),
  ]
  return `${lines.join('\n')}\n`
}

export const plural = (n: number, noun: string): string => `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`
