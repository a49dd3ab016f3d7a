// documents.jsonl: lines come in the order of the work, and stand in the order of ids when the file is closed.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { Written } from './store.js'

/** A file that is written in parts and stands when it is closed. */
export interface DocumentsFile {
  add(id: string, line: string): Promise<void>
  /** Gives up: what stood there stays. */
  discard(): Promise<void>
  close(): Promise<Written>
}

interface Stretch {
  readonly id: string
  readonly offset: number
  readonly length: number
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const isSorted = (list: readonly { readonly id: string }[]): boolean =>
  list.every((entry, i) => i === 0 || (list[i - 1]?.id ?? '') <= entry.id)

/** What is read at a time where neighbours stay neighbours. */
const READ = 1 << 20

/**
 * Spools lines into `spool` as they come, with an index of where each stands. Lines that came in order are the file;
 * others are copied to `sorted`, read at random. In memory: the index.
 */
export async function documentsFile(target: string, spool: string, sorted: string): Promise<DocumentsFile> {
  const handle = await open(spool, 'w+')
  const index: Stretch[] = []
  let end = 0
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined)
    for (const path of [spool, sorted]) await rm(path, { force: true })
  }
  return {
    async add(id, line) {
      const length = Buffer.byteLength(line)
      index.push({ id, offset: end, length })
      end += length
      await handle.writeFile(line)
    },
    discard,
    async close() {
      const before = existsSync(target)
      const inOrder = isSorted(index)
      if (!inOrder) await copySorted(handle, index.sort(byId), sorted)
      else await handle.sync()
      await handle.close()
      await rename(inOrder ? spool : sorted, target)
      await rm(spool, { force: true })
      return before ? 'changed' : 'new'
    },
  }
}

async function copySorted(from: FileHandle, index: readonly Stretch[], path: string): Promise<void> {
  const to = await open(path, 'w')
  try {
    for (const { offset, length } of joined(index)) {
      const { buffer } = await from.read(Buffer.allocUnsafe(length), 0, length, offset)
      await to.writeFile(buffer)
    }
    await to.sync()
  } finally {
    await to.close()
  }
}

/** Stretches that follow each other, as one. */
function* joined(index: readonly Stretch[]): Generator<{ offset: number; length: number }> {
  let run = { offset: 0, length: 0 }
  for (const { offset, length } of index) {
    if (offset === run.offset + run.length && run.length + length <= READ) run.length += length
    else {
      if (run.length > 0) yield run
      run = { offset, length }
    }
  }
  if (run.length > 0) yield run
}

const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('base64')

/** Compares with the file that stands there, and writes nothing. In memory: a digest for each line. */
export function comparedDocuments(target: string, note: (change: Written) => Written): DocumentsFile {
  const lines: { id: string; digest: string; length: number }[] = []
  return {
    async add(id, line) {
      lines.push({ id, digest: digestOf(line), length: Buffer.byteLength(line) })
    },
    async discard() {},
    async close() {
      const handle = await open(target, 'r').catch(() => null)
      if (!handle) return note('new')
      try {
        let offset = 0
        for (const { digest, length } of lines.sort(byId)) {
          const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset)
          if (bytesRead !== length || digestOf(buffer) !== digest) return note('changed')
          offset += length
        }
        return note((await handle.stat()).size === offset ? 'same' : 'changed')
      } finally {
        await handle.close()
      }
    },
  }
}
