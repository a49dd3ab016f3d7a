// The lines of a file of records, one at a time: never the whole file, and never a line beyond the limit.

import { fileChunks } from './file-chunks.js'

/** Lines count from 1, blank ones too. */
export type RecordLine =
  | { readonly type: 'line'; readonly line: number; readonly bytes: Buffer }
  /** More bytes than the limit; they were let go as they came. */
  | { readonly type: 'too-long'; readonly line: number; readonly length: number }
  /** From this line on, nothing can be read. */
  | { readonly type: 'cut'; readonly line: number; readonly cause: unknown }

const LF = 0x0a
const CR = 0x0d

/** Gathers one line. */
class Gathering {
  line = 1
  #parts: Buffer[] = []
  #length = 0
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(part: Buffer): void {
    this.#length += part.length
    if (this.#length > this.#maxBytes) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  /** The line as far as it came; null where it is blank. The next one begins. */
  close(): RecordLine | null {
    const line = this.line++
    const length = this.#length
    const parts = this.#parts
    this.#length = 0
    this.#parts = []
    if (length > this.#maxBytes) return { type: 'too-long', line, length }
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    return isBlank(bytes) ? null : { type: 'line', line, bytes }
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === CR)

/** The lines of a file that are not blank. What breaks off in the middle of a line is no line. */
export async function* recordLines(path: string, maxBytes: number): AsyncGenerator<RecordLine> {
  const gathering = new Gathering(maxBytes)
  try {
    for await (const chunk of fileChunks(path)) {
      let from = 0
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
        gathering.add(chunk.subarray(from, end))
        from = end + 1
        const line = gathering.close()
        if (line) yield line
      }
      gathering.add(chunk.subarray(from))
    }
  } catch (cause) {
    yield { type: 'cut', line: gathering.line, cause }
    return
  }
  const last = gathering.close()
  if (last) yield last
}
