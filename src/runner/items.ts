// What a run works on, one by one: whole files, and the records of files of records.

import { readFile } from 'node:fs/promises'
import type { Config } from '../config/resolve.js'
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.js'
import type { RawSource } from './clean.js'
import { holdsRecords, type SourceRef } from './discover.js'
import { nameOfLine } from './record-id.js'
import { newReading, type Reading, type RecordSource, recordsOf } from './records.js'

/** A source that is ready to be cleaned, unless `ref.problem` says why it is not. */
export interface Item {
  readonly ref: SourceRef
  /** Its bytes. Rejects where they cannot be read. */
  read(): Promise<RawSource>
}

/** Ids that differ in nothing but case are one on some file systems. */
const keyOf = (id: string): string => id.toLowerCase()

/** One pass over the sources: the items, and what is known when they have been gone through. */
export class Pass {
  readonly #sources: readonly SourceRef[]
  readonly #options: Pick<Config, 'limits' | 'records'>
  /** Where each id stands that is taken, by its key. */
  readonly #taken = new Map<string, string>()
  readonly #ids = new Set<string>()
  readonly #readings = new Map<string, Reading>()

  constructor(sources: readonly SourceRef[], options: Pick<Config, 'limits' | 'records'>) {
    this.#sources = sources
    this.#options = options
    for (const ref of sources) if (!isRecordFile(ref)) this.#take(ref.id, ref.path)
  }

  /** The items, files in the order of their ids, records in the order of their file. */
  async *items(signal?: AbortSignal): AsyncGenerator<Item> {
    for (const ref of this.#sources) {
      if (signal?.aborted) return
      if (isRecordFile(ref)) yield* this.#records(ref, signal)
      else yield { ref, read: async () => ({ id: ref.id, path: ref.path, bytes: await readSource(ref) }) }
    }
  }

  /** Whether an item had this id. */
  has = (id: string): boolean => this.#ids.has(id)

  /** How the reading of a file of records went; undefined for other files. */
  reading = (ref: SourceRef): Reading | undefined => this.#readings.get(ref.absolute)

  async *#records(file: SourceRef, signal?: AbortSignal): AsyncGenerator<Item> {
    const reading = newReading()
    this.#readings.set(file.absolute, reading)
    for await (const found of recordsOf(file, this.#options, reading)) {
      if (signal?.aborted) return
      const { ref, raw } = this.#claim(found, file)
      yield { ref, read: async () => raw ?? Promise.reject(new Error('there is nothing to read')) }
    }
  }

  /** Gives the record its id; where that is taken, the record fails under the number of its line. */
  #claim(found: RecordSource, file: SourceRef): RecordSource {
    const { ref, raw } = found
    const first = this.#taken.get(keyOf(ref.id))
    if (first === undefined) {
      this.#take(ref.id, `${ref.path}:${ref.line}`)
      return found
    }
    const id = `${file.id}/${nameOfLine(ref.line)}`
    this.#ids.add(id)
    const facts = { id: raw?.record?.recordId ?? ref.id, first }
    const problem: Diagnostic = { code: 'record/duplicate-id', facts, file: ref.path, place: { line: ref.line } }
    return { ref: { ...ref, id, problem: ref.problem ?? problem } }
  }

  #take(id: string, place: string): void {
    this.#ids.add(id)
    this.#taken.set(keyOf(id), place)
  }
}

async function readSource(ref: SourceRef): Promise<Uint8Array> {
  try {
    return await readFile(ref.absolute)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError({ code: 'source/unreadable', facts: { cause }, file: ref.path })
  }
}

/** A file whose records are sources of their own. One with a problem of its own is not opened. */
export const isRecordFile = (ref: SourceRef): boolean => holdsRecords(ref.path) && ref.problem === undefined
