// The library's front door: one source in, one cleaned document out, nothing written.

import { type Config, resolveConfig } from '../config/resolve.js'
import type { UserConfig } from '../config/schema.js'
import { markdownFile } from '../emitters/markdown-file.js'
import { type Diagnostic, inFile } from '../model/diagnostic.js'
import type { Format } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import type { OutputDocument } from '../model/output.js'
import { headline, wordsOf } from '../reporters/words.js'
import { type Cleaner, makeCleaner, type RawSource } from './clean.js'
import { idOf } from './discover.js'
import { pickRecord } from './record.js'
import { safeRecordId } from './record-id.js'

export interface CleanOptions {
  /** Names the source: the id, messages, and the format where the content does not tell. Default: `source`. */
  readonly path?: string
  /** The format, where you know it. */
  readonly format?: Format
  /** What a configuration file would say. Reuse one object: rules are bound once for each. */
  readonly config?: UserConfig
}

export interface CleanResult {
  readonly document: Readonly<OutputDocument>
  /** The Markdown file: front matter and body. */
  readonly markdown: string
  readonly ledger: readonly LedgerEntry[]
}

/** A source or configuration that cannot be used. `message` says what and where, `way` what to do about it. */
export class FettleError extends Error {
  override readonly name = 'FettleError'
  readonly code: Diagnostic['code']
  readonly way: string
  constructor(diagnostic: Diagnostic) {
    super(headline(diagnostic))
    this.code = diagnostic.code
    this.way = wordsOf(diagnostic).way
  }
}

const readers = new WeakMap<object, Reader>()
const DEFAULTS: UserConfig = {}

/** What a configuration gives, made once for each. */
interface Reader {
  readonly config: Config
  readonly cleaner: Cleaner
}

function readerFor(user: UserConfig): Reader {
  const known = readers.get(user)
  if (known) return known
  const config = resolved(user)
  const made = { config, cleaner: makeCleaner(config) }
  readers.set(user, made)
  return made
}

function resolved(user: UserConfig): Config {
  const config = resolveConfig(user, '.', 'config')
  if (!config.ok) throw new FettleError(config.diagnostic)
  return config.value
}

/** Cleans one source, in memory. Text counts as UTF-8. Throws a FettleError. Rules that need a corpus do not speak. */
export function clean(source: string | Uint8Array, options: CleanOptions = {}): CleanResult {
  const { path = 'source', format, config = DEFAULTS } = options
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return cleanRaw({ id: idOf(path), path, bytes, ...(format ? { format } : {}) }, readerFor(config))
}

/**
 * Cleans one record of a crawler, as `{ url, html }`, in memory: what a line of a `.jsonl` file gives. `records` of the
 * configuration names its fields. The document's id is the record's, made safe as a file name, else that of `path`.
 * Throws a FettleError.
 */
export function cleanRecord(record: object, options: Omit<CleanOptions, 'format'> = {}): CleanResult {
  const { path = 'record', config = DEFAULTS } = options
  const reader = readerFor(config)
  const picked = pickRecord(record, reader.config.records)
  if (!picked.ok) throw new FettleError(inFile(picked.diagnostic, path))
  const { text, recordId, format } = picked.value
  const id = recordId === undefined ? idOf(path) : safeRecordId(recordId)
  const raw = { id, path, bytes: Buffer.from(text), record: picked.value, ...(format ? { format } : {}) }
  return cleanRaw(raw, reader)
}

function cleanRaw(raw: RawSource, { cleaner }: Reader): CleanResult {
  const cleaned = cleaner.clean(raw)
  if (!cleaned.ok) throw new FettleError(cleaned.diagnostic)
  const { document, ledger } = cleaned.value
  return { document, markdown: markdownFile(document), ledger }
}
