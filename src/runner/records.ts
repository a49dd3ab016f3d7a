// The records of a file as sources of their own: each with its id and its line, or with what is wrong with it.

import type { Config } from '../config/resolve.js'
import { type Diagnostic, inRecord, type Result } from '../model/diagnostic.js'
import type { RawSource } from './clean.js'
import type { SourceRef } from './discover.js'
import { pickRecord, recordIdOf } from './record.js'
import { nameOfLine, safeRecordId } from './record-id.js'
import { type RecordLine, recordLines } from './record-lines.js'

/** A record that was found. Where it is wrong, `ref.problem` says so and there is no `raw`. */
export interface RecordSource {
  readonly ref: SourceRef & { readonly line: number }
  readonly raw?: RawSource
}

/** What a file of records gave, apart from them. */
export interface Reading {
  /** Lines of which not even the record's id could be read. */
  readonly unread: Set<number>
  /** Whether some of the file, or all of it, could not be read. */
  cut: boolean
}

export const newReading = (): Reading => ({ unread: new Set(), cut: false })

type RecordOptions = Pick<Config, 'limits' | 'records'>

/**
 * The records of a file in its order. `file` is the file's own reference; the ids of its records lie below its id.
 * `reading` is filled in on the way. Memory: the line at hand.
 */
export async function* recordsOf(
  file: SourceRef,
  { limits, records }: RecordOptions,
  reading: Reading,
): AsyncGenerator<RecordSource> {
  let isFirst = true
  for await (const line of recordLines(file.absolute, limits.maxBytes)) {
    const found = sourceOf(line, file, { limits, records }, isFirst)
    if (found.ref.problem && found.isUnread) reading.unread.add(line.line)
    if (found.endsFile) reading.cut = true
    yield found
    if (found.endsFile) return
    isFirst = false
  }
  if (!isFirst) return
  reading.cut = true
  yield { ref: { ...file, line: 1, problem: { code: 'document/no-content', facts: {}, file: file.path } } }
}

interface Found extends RecordSource {
  /** The line does not tell whose record it holds. */
  readonly isUnread?: boolean
  /** Nothing behind it can be read. */
  readonly endsFile?: boolean
}

function sourceOf(line: RecordLine, file: SourceRef, options: RecordOptions, isFirst: boolean): Found {
  if (line.type === 'cut') return { ref: broken(file, line.line, cutBy(line), file.id), endsFile: true }
  if (line.type === 'too-long') {
    const facts = { bytes: line.length, limit: options.limits.maxBytes, option: 'limits.maxBytes' }
    return { ref: broken(file, line.line, { code: 'record/too-large', facts }), isUnread: true }
  }
  const text = line.bytes.toString()
  if (isFirst && /^\s*\[/.test(text))
    return { ref: broken(file, line.line, { code: 'records/list', facts: {} }, file.id), endsFile: true }
  const parsed = parse(text)
  if (!parsed.ok) return { ref: broken(file, line.line, parsed.diagnostic), isUnread: true }
  return fromValue(parsed.value, file, line.line, options)
}

function fromValue(value: unknown, file: SourceRef, line: number, { records }: RecordOptions): Found {
  const picked = pickRecord(value, records)
  if (!picked.ok) {
    const id = recordIdOf(value, records)
    const name = id.ok && id.value !== null ? safeRecordId(id.value) : nameOfLine(line)
    return { ref: broken(file, line, picked.diagnostic, `${file.id}/${name}`) }
  }
  const { text, format, recordId = String(line) } = picked.value
  const ref = { ...file, id: `${file.id}/${safeRecordId(recordId)}`, line }
  const record = { ...picked.value, recordId }
  const raw = { id: ref.id, path: file.path, bytes: Buffer.from(text), record, ...(format ? { format } : {}) }
  return { ref, raw }
}

function parse(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, diagnostic: { code: 'record/syntax', facts: { cause: causeOf(error) } } }
  }
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What came packed breaks off; what cannot be opened at all is unreadable. */
const cutBy = ({ cause }: RecordLine & { type: 'cut' }): Diagnostic =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')
    ? { code: 'records/cut', facts: { cause: causeOf(cause) } }
    : { code: 'source/unreadable', facts: { cause: causeOf(cause) } }

/** A line that fails, named by its number where no better name is known. */
function broken(
  file: SourceRef,
  line: number,
  diagnostic: Diagnostic,
  id = `${file.id}/${nameOfLine(line)}`,
): RecordSource['ref'] {
  return { ...file, id, line, problem: inRecord(diagnostic, file.path, line) }
}
