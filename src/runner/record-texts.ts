// The contents of records by their lines, for those who show what became of them.

import { createHash } from 'node:crypto'
import type { Config } from '../config/resolve.js'
import type { SourceRef } from './discover.js'
import { type Item, Pass } from './items.js'
import { newReading, type RecordSource, recordsOf } from './records.js'

type Options = Pick<Config, 'limits' | 'records'>

/** The record on a line, as a run over its file finds it; null where none stands. */
export async function recordAt(file: SourceRef, line: number, options: Options): Promise<Item | null> {
  for await (const item of new Pass([file], options).items()) {
    const at = item.ref.line ?? 0
    if (at >= line) return at === line ? item : null
  }
  return null
}

/** Reads records for as long as their lines are asked for in order; a step back opens the file again. */
export class RecordTexts {
  readonly #options: Options
  #path = ''
  #line = 0
  #records: AsyncGenerator<RecordSource> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** The content of the record on a line, where it is still the one of that digest; else null. */
  async textAt(path: string, line: number, sha256: string | undefined): Promise<string | null> {
    if (path !== this.#path || line <= this.#line) await this.#open(path)
    for (let next = await this.#records?.next(); next && !next.done; next = await this.#records?.next()) {
      this.#line = next.value.ref.line
      if (this.#line < line) continue
      const { raw } = next.value
      const same = raw && this.#line === line && createHash('sha256').update(raw.bytes).digest('hex') === sha256
      return same ? (raw.record?.text ?? null) : null
    }
    return null
  }

  async close(): Promise<void> {
    await this.#records?.return(undefined)
  }

  async #open(path: string): Promise<void> {
    await this.close()
    this.#path = path
    this.#line = 0
    this.#records = recordsOf({ id: '', path, root: '', absolute: path }, this.#options, newReading())
  }
}
