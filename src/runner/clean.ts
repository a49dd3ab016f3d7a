// One source from bytes to its validated document and ledger, in memory. What the command line and the library both call.

import { createHash } from 'node:crypto'
import type { Config } from '../config/resolve.js'
import { project } from '../emitters/project.js'
import { type Books, openBooks } from '../kernel/books.js'
import type { BoundCorpusRule, Merged, Observations } from '../kernel/corpus-rule.js'
import type { Checkpoint } from '../kernel/pipeline.js'
import type { BoundRule } from '../kernel/rule.js'
import { blocksOf } from '../model/block.js'
import { type Diagnostic, DiagnosticError, fail, inFile, ok, type Result } from '../model/diagnostic.js'
import type { Claim, Document, Format, Source } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import { type ValidatedDocument, validateDocument } from '../model/output.js'
import { decode } from '../readers/decode.js'
import { detectFormat } from '../readers/detect.js'
import { binaryLook, magicOf } from '../readers/encoding/magic.js'
import { htmlReader } from '../readers/html/index.js'
import { readDocument } from '../readers/read.js'
import { sourceRules } from '../stages/decode.js'
import { standardPipeline } from '../stages/index.js'
import type { CrawlRecord } from './record.js'

/** A source as it was found. */
export interface RawSource {
  readonly id: string
  /** With `/`, relative to the folder that was given. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly format?: Format
  /** What the source is one record of. Its text is decoded already; `bytes` are those of the text, as UTF-8. */
  readonly record?: CrawlRecord
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
  /** Pass one: as far as corpus rules look. */
  observe(source: RawSource, observations: Observations): Result<Halfway>
  /** Pass two from what pass one left. */
  resume(halfway: Halfway, merged: Merged): Result<Cleaned>
  /** Pass two from the start, or the only one. */
  clean(source: RawSource, merged?: Merged): Result<Cleaned>
}

/** A document between the passes: as its reader gave it, and where the corpus begins to have a say. */
export interface Halfway {
  readonly parsed: Document<'parsed'>
  readonly checkpoint: Checkpoint
}

/** Binds rules once for many documents. */
export function makeCleaner(config: Config): Cleaner {
  const stages = standardPipeline(config.packs, config.ownRules)
  const { corpusRules, run, observe, resume } = stages.bind(config.settings)
  const options = {
    limits: config.limits,
    profiles: config.profiles,
    wanted: config.wanted,
    ...(config.rehypePlugins.length > 0 && { readHtml: htmlReader(config.rehypePlugins) }),
    sourceRules: sourceRules.flatMap((rule): readonly BoundRule[] => {
      const set = config.settings(rule)
      return set ? [rule.bind(set.options)] : []
    }),
  }
  /** Reads a source and goes on with its parsed document. */
  const reading = <T>(raw: RawSource, then: (parsed: Document<'parsed'>, books: Books) => Result<T>): Result<T> =>
    guarded(raw.path, () => {
      const read = readRaw(raw, config)
      if (!read.ok) return read
      const books = openBooks(config.budget)
      const parsed = readDocument(read.value, options, books)
      if (!parsed.ok) return parsed
      return hasContent(parsed.value) ? then(parsed.value, books) : fail('document/no-content', {})
    })
  return {
    corpusRules,
    observe: (raw, observations) =>
      reading(raw, (parsed, books) => ok({ parsed, checkpoint: observe(parsed, books, observations) })),
    resume: ({ parsed, checkpoint }, merged) =>
      guarded(parsed.source.path, () => {
        const { document, books } = resume(checkpoint, merged)
        return finished(parsed, document, books)
      }),
    clean: (raw, merged) =>
      reading(raw, (parsed, books) => finished(parsed, run(parsed, { books, ...(merged ? { merged } : {}) }), books)),
  }
}

/** The public document, validated. */
function finished(parsed: Document<'parsed'>, final: Document<'deduped'>, books: Books): Result<Cleaned> {
  const valid = validateDocument(project(final))
  return valid.ok ? ok({ document: valid.value, ledger: books.entries, parsed, final }) : valid
}

/** Whether anything stands there that a reader could see. */
const hasContent = (document: Document): boolean =>
  blocksOf(document.root).some(block => block.kind === 'image' || /\S/.test(block.text))

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
  const decoded = raw.record
    ? textOf(raw.record, raw.bytes)
    : decode(raw.bytes, raw.format ? { format: raw.format } : {})
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
      ...(raw.record ? besideText(raw.record) : {}),
    },
  }
}

/** Text that is decoded already; it may still be what a crawler made of an image or an archive. */
function textOf({ text }: CrawlRecord, bytes: Uint8Array): Result<Pick<Source, 'text' | 'encoding'>> {
  const looksLike = magicOf(bytes) ?? binaryLook(bytes)
  return looksLike ? fail('source/binary', { looksLike }) : { ok: true, value: { text, encoding: 'utf-8' } }
}

/** What a record claims of a page stands beside what the page says itself, and is believed last. */
const ofPage = ({ key, value }: Claim): Claim => ({ key: `record.${key}`, value })

const besideText = ({
  url,
  recordId,
  format,
  claims,
}: CrawlRecord): Pick<Source, 'baseUrl' | 'recordId' | 'claims'> => ({
  ...(url === undefined ? {} : { baseUrl: url }),
  ...(recordId === undefined ? {} : { recordId }),
  ...(claims.length === 0 ? {} : { claims: format === 'html' ? claims.map(ofPage) : claims }),
})

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
