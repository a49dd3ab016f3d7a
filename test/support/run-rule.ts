// Runs rules over a source, apart from the rest of the pipeline.

import { openBooks } from '../../src/kernel/books.js'
import type { AnyRule } from '../../src/kernel/stage.js'
import { runPass } from '../../src/kernel/stage.js'
import { View } from '../../src/kernel/view.js'
import type { Document, Format } from '../../src/model/document.js'
import type { LedgerEntry } from '../../src/model/ledger.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import type { Profile } from '../../src/model/profile.js'
import { readDocument } from '../../src/readers/read.js'
import { sourceOf } from './source.js'

export interface Ran {
  readonly parsed: Document
  readonly document: Document
  readonly entries: readonly LedgerEntry[]
}

/** Reads the source and runs each rule to its fixed point, in order. `entries` are those of the last rule alone. */
export function runRules(
  text: string,
  format: Format,
  rules: readonly { readonly rule: AnyRule; readonly options?: unknown }[],
  profiles: readonly Profile[] = [],
): Ran {
  const books = openBooks()
  const bound = rules.map(({ rule, options }) => rule.bind(options ?? {}))
  const sourceRules = bound.filter(rule => rule.over === 'source')
  const read = readDocument(sourceOf(text, format), { limits: DEFAULT_LIMITS, profiles, sourceRules }, books)
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
  let view = new View(read.value)
  let before = 0
  for (const rule of bound) {
    if (rule.over === 'source') continue
    before = books.entries.length
    view = runPass(view, [rule], { books })
  }
  return { parsed: read.value, document: view.document, entries: books.entries.slice(before) }
}

/** One line for each entry, as case files hold them. */
export const entryLines = (entries: readonly LedgerEntry[]): string =>
  entries
    .map(
      ({ action, reason, line, before, after }) =>
        `${action} ${reason} ${line} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
    )
    .join('\n')
