// What `check` found, for a person or a program.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Paint } from './paint.js'
import { failureLines, plural } from './pretty.js'
import { headline } from './words.js'

export interface CheckedDocument {
  readonly id: string
  readonly change: 'new' | 'changed' | 'removed' | 'failed'
  /** By how many changes each rule differs from the run that stands. */
  readonly rules: Readonly<Record<string, number>>
}

export interface Found {
  readonly documents: readonly CheckedDocument[]
  readonly files: readonly { readonly path: string; readonly change: string }[]
  readonly failures: readonly Diagnostic[]
  readonly checked: number
}

const SIGNS = { new: '+', changed: '~', removed: '-', failed: '✗' } as const

const byRule = (rules: CheckedDocument['rules']): string =>
  Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, by]) => `${rule} ${by > 0 ? '+' : '−'}${Math.abs(by)}`)
    .join(', ')

export function prettyCheck(found: Found, output: string, paint: Paint): string {
  const { documents, files, failures, checked } = found
  if (files.length === 0 && failures.length === 0)
    return `${paint.green('✓')} ${plural(checked, 'document')} checked: ${output} is what run would write\n`
  const lines = [
    ...failures.flatMap(failure => failureLines(failure, paint)),
    ...documents.map(
      ({ id, change, rules }) => `${SIGNS[change]} ${id}${byRule(rules) ? `  ${paint.dim(byRule(rules))}` : ''}`,
    ),
    '',
    paint.bold(`run would change ${plural(files.length, 'file')} in ${output}`),
    ...files.map(({ path, change }) => `  ${change === 'new' ? '+' : change === 'removed' ? '-' : '~'} ${path}`),
  ]
  return `${lines.join('\n')}\n`
}

export function jsonCheck(found: Found, output: string): string {
  const { documents, files, failures, checked } = found
  const same = files.length === 0 && failures.length === 0
  return `${JSON.stringify({ output, same, checked, documents, files, failures: failures.map(headline) }, null, 2)}\n`
}
