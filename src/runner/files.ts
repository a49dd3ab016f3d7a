// The files of one document, and its row in the manifest.

import { jsonFile } from '../emitters/json.js'
import { jsonLine } from '../emitters/jsonl.js'
import { ledgerFile } from '../emitters/ledger.js'
import { markdownFile } from '../emitters/markdown-file.js'
import { eachBlock } from '../model/block.js'
import type { Document } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import type { ValidatedDocument } from '../model/output.js'
import type { ManifestRow } from '../model/output-ledger.js'
import { countWords } from '../text/words.js'
import type { Cleaned } from './clean.js'
import type { SourceRef } from './discover.js'
import { digest } from './store.js'

export interface OutputFile {
  /** Below the output folder, with `/`. */
  readonly path: string
  readonly content: string
}

export const filesOf = ({ document, ledger }: Cleaned): readonly OutputFile[] => [
  { path: `json/${document.id}.json`, content: jsonFile(document) },
  { path: `ledger/${document.id}.jsonl`, content: ledgerFile(ledger) },
  { path: `markdown/${document.id}.md`, content: markdownFile(document) },
]

/** What is written of a document that is left out: how it came to be, from which it can be made again. */
export const filesLeft = ({ document, ledger }: Cleaned): readonly OutputFile[] => [
  { path: `ledger/${document.id}.jsonl`, content: ledgerFile(ledger) },
]

/** The document's line in documents.jsonl. */
export const documentLine = (document: ValidatedDocument): string => jsonLine(document)

/** Digests of files, as a manifest lists them. */
export const listed = (files: readonly OutputFile[]): ManifestRow['outputs'] =>
  files.map(({ path, content }) => ({ path, sha256: digest(content) }))

export function rowOf(
  ref: SourceRef,
  source: string,
  { document, ledger, parsed }: Cleaned,
  files: readonly OutputFile[],
): ManifestRow {
  return {
    id: ref.id,
    path: ref.path,
    source,
    ...(ref.line === undefined ? {} : { line: ref.line }),
    sha256: document.source.sha256,
    status: 'written',
    outputs: listed(files),
    wordsIn: wordsIn(parsed),
    wordsOut: document.wordCount,
    changes: changesByRule(ledger),
    flags: document.flags.length,
  }
}

/** The row of a document that is left out: none of its words was written. */
export const rowLeft = (...facts: Parameters<typeof rowOf>): ManifestRow => {
  const [, , { document }] = facts
  const { duplicateOf } = document
  return { ...rowOf(...facts), status: 'duplicate', ...(duplicateOf ? { duplicateOf } : {}), wordsOut: 0, flags: 0 }
}

/** Words that the source shows, fields left out. */
function wordsIn(parsed: Document): number {
  let words = 0
  eachBlock(parsed.root, block => {
    if (block.kind !== 'field') words += countWords(block.text)
  })
  return words
}

/** Entries that change nothing. */
const SILENT: ReadonlySet<string> = new Set(['flag', 'hold', 'conflict'])

function changesByRule(ledger: readonly LedgerEntry[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, action } of ledger) if (!SILENT.has(action)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
