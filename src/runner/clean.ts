// One source from bytes to its validated document and ledger, in memory. What the command line and the library both call.

import { createHash } from 'node:crypto'
import type { Config } from '../config/resolve.js'
import { project } from '../emitters/project.js'
import { openBooks } from '../kernel/books.js'
import type { BoundCorpusRule, Merged, Observations } from '../kernel/corpus-rule.js'
import type { BoundRule } from '../kernel/rule.js'
import type { Session } from '../kernel/stage.js'
import type { Node } from '../model/block.js'
import { type Diagnostic, DiagnosticError, fail, inFile, type Result } from '../model/diagnostic.js'
import type { Document, Format, Source } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import { type ValidatedDocument, validateDocument } from '../model/output.js'
import { decode } from '../readers/decode.js'
import { detectFormat } from '../readers/detect.js'
import { readDocument } from '../readers/read.js'
import { sourceRules } from '../stages/decode.js'
import { standardPipeline } from '../stages/index.js'

/** A source as it was found. */
export interface RawSource {
  readonly id: string
  /** With `/`, relative to the folder that was given. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly format?: Format
}

export interface Cleaned {
  readonly document: ValidatedDocument
  readonly ledger: readonly LedgerEntry[]
  /** The document as its reader gave it, and as the last stage left it. */
  readonly parsed: Document<'parsed'>
  readonly final: Document<'deduped'>
}

export interface Cleaner {
  /** Rules that need the whole corpus: empty when one pass is enough. */
  readonly corpusRules: readonly BoundCorpusRule[]
  /** Pass one: every stage, while corpus rules only look. */
  observe(source: RawSource, observations: Observations): Result<null>
  /** Pass two, or the only one. */
  clean(source: RawSource, merged?: Merged): Result<Cleaned>
}

/** Binds rules once for many documents. */
export function makeCleaner(config: Config): Cleaner {
  const stages = standardPipeline(config.packs, config.ownRules)
  const run = stages.bind(config.settings)
  const options = {
    limits: config.limits,
    profiles: config.profiles,
    wanted: config.wanted,
    sourceRules: sourceRules.flatMap((rule): readonly BoundRule[] => {
      const set = config.settings(rule)
      return set ? [rule.bind(set.options)] : []
    }),
  }
  const corpusRules = stages.rules.flatMap((rule): readonly BoundCorpusRule[] => {
    if (rule.over !== 'corpus') return []
    const set = config.settings(rule)
    return set ? [rule.bind(set.options)] : []
  })
  const through = (raw: RawSource, session: Session): Result<Passed> =>
    guarded<Passed>(raw.path, () => {
      const read = readRaw(raw, config)
      if (!read.ok) return read
      const parsed = readDocument(read.value, options, session.books)
      if (!parsed.ok) return parsed
      if (!hasContent(parsed.value.root)) return fail('document/no-content', {})
      return { ok: true, value: { parsed: parsed.value, final: run(parsed.value, session) } }
    })
  return {
    corpusRules,
    observe(raw, observations) {
      const passed = through(raw, { books: openBooks(config.budget), observe: observations })
      return passed.ok ? { ok: true, value: null } : passed
    },
    clean(raw, merged) {
      const books = openBooks(config.budget)
      const passed = through(raw, { books, ...(merged ? { merged } : {}) })
      if (!passed.ok) return passed
      return guarded(raw.path, () => {
        const valid = validateDocument(project(passed.value.final))
        return valid.ok ? { ok: true, value: { document: valid.value, ledger: books.entries, ...passed.value } } : valid
      })
    },
  }
}

/** Whether anything stands there that a reader could see. */
const hasContent = (node: Node): boolean =>
  node.type === 'block' ? node.kind === 'image' || /\S/.test(node.text) : node.children.some(hasContent)

interface Passed {
  readonly parsed: Document<'parsed'>
  readonly final: Document<'deduped'>
}

/** Decodes a source and finds its format. */
export function readRaw(raw: RawSource, config: Pick<Config, 'limits'>): Result<Source> {
  const { maxBytes } = config.limits
  if (raw.bytes.length > maxBytes)
    return {
      ok: false,
      diagnostic: {
        code: 'source/too-large',
        facts: { bytes: raw.bytes.length, limit: maxBytes, option: 'limits.maxBytes' },
        file: raw.path,
      },
    }
  const decoded = decode(raw.bytes, raw.format ? { format: raw.format } : {})
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  return {
    ok: true,
    value: {
      id: raw.id,
      path: raw.path,
      format: raw.format ?? detectFormat(text, raw.path),
      encoding,
      sha256: createHash('sha256').update(raw.bytes).digest('hex'),
      bytes: raw.bytes.length,
      text,
    },
  }
}

/** Names the file in each diagnostic, and turns what was thrown into one: a source never takes the run down. */
function guarded<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    const result = work()
    return result.ok ? result : { ok: false, diagnostic: inFile(result.diagnostic, path) }
  } catch (error) {
    return { ok: false, diagnostic: inFile(thrown(error), path) }
  }
}

const thrown = (error: unknown): Diagnostic =>
  error instanceof DiagnosticError
    ? error.diagnostic
    : { code: 'document/internal', facts: { cause: error instanceof Error ? error.message : String(error) } }
