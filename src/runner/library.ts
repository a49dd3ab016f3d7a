// The library's front door: one source in, one cleaned document out, nothing written.

import { type Config, resolveConfig } from '../config/resolve.js'
import type { UserConfig } from '../config/schema.js'
import { markdownFile } from '../emitters/markdown-file.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Format } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import type { OutputDocument } from '../model/output.js'
import { headline, wordsOf } from '../reporters/words.js'
import { type Cleaner, makeCleaner } from './clean.js'
import { idOf } from './discover.js'

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

const cleaners = new WeakMap<object, Cleaner>()
const DEFAULTS: UserConfig = {}

function cleanerFor(user: UserConfig): Cleaner {
  const known = cleaners.get(user)
  if (known) return known
  const made = makeCleaner(resolved(user))
  cleaners.set(user, made)
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
  const cleaned = cleanerFor(config).clean({ id: idOf(path), path, bytes, ...(format ? { format } : {}) })
  if (!cleaned.ok) throw new FettleError(cleaned.diagnostic)
  const { document, ledger } = cleaned.value
  return { document, markdown: markdownFile(document), ledger }
}
