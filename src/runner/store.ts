// The output folder: files come into being whole or not at all, and only what fettle wrote is ever removed.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DiagnosticError } from '../model/diagnostic.js'
import { comparedDocuments, type DocumentsFile, documentsFile } from './documents-file.js'

export type Written = 'new' | 'same' | 'changed'

/** Where results go. `run` writes them, `check` compares them with what stands there. */
export interface Store {
  /** Absolute path of the output folder. */
  readonly folder: string
  /** Brings a file to this content. `path` is relative, with `/`. */
  put(path: string, content: string): Promise<Written>
  /** documents.jsonl, line by line. */
  documents(): Promise<DocumentsFile>
  remove(path: string): Promise<void>
  close(): Promise<void>
}

export const digest = (content: string): string => createHash('sha256').update(content).digest('hex')

const SCRATCH = '.fettle-tmp'
const DOCUMENTS = 'documents.jsonl'

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const writeFailed = (path: string, error: unknown): DiagnosticError =>
  new DiagnosticError({ code: 'output/write-failed', facts: { path, cause: causeOf(error) } })

/** Content of a file, or null where none stands. */
async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

/** Opens an output folder for writing: made where it is missing, and left-overs of a killed run are cleared. */
export async function openStore(folder: string): Promise<Store> {
  const scratch = join(folder, SCRATCH, String(process.pid))
  try {
    await mkdir(folder, { recursive: true })
    if (!(await stat(folder)).isDirectory()) throw new Error('it is no folder')
    await clearScratch(folder)
    await mkdir(scratch, { recursive: true })
  } catch (error) {
    throw new DiagnosticError({ code: 'output/not-writable', facts: { path: folder, cause: causeOf(error) } })
  }
  let count = 0
  const temporary = (): string => join(scratch, String(count++))
  return {
    folder,
    put: (path, content) => putFile(folder, temporary(), path, content),
    documents: () => tellingFailure(documentsFile(join(folder, DOCUMENTS), temporary(), temporary())),
    remove: path => removeFile(folder, path),
    async close() {
      await rm(scratch, { recursive: true, force: true })
      await rmdir(join(folder, SCRATCH)).catch(() => undefined)
    },
  }
}

/** Removes the scratch folders of processes that are gone. */
async function clearScratch(folder: string): Promise<void> {
  const names = await readdir(join(folder, SCRATCH)).catch(() => [])
  for (const name of names)
    if (!isAlive(Number(name))) await rm(join(folder, SCRATCH, name), { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * The content is on the disk before the file has its name: whatever stops the machine, a name never leads to half a file.
 * That costs one wait for each file. Waits that run side by side cost little more than one, since the file system writes
 * them down together, so callers put the files of several documents at once and never wait for one file before the next.
 */
async function putFile(folder: string, temporary: string, path: string, content: string): Promise<Written> {
  const target = join(folder, path)
  try {
    const before = await contentOf(target)
    if (before === content) return 'same'
    await mkdir(dirname(target), { recursive: true })
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
    return before === null ? 'new' : 'changed'
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeFailed(path, error)
  }
}

/** The file, with failures to write it told as such. */
async function tellingFailure(opening: Promise<DocumentsFile>): Promise<DocumentsFile> {
  const told = <T>(work: Promise<T>): Promise<T> => work.catch(error => Promise.reject(writeFailed(DOCUMENTS, error)))
  const file = await told(opening)
  return { add: (id, line) => told(file.add(id, line)), discard: file.discard, close: () => told(file.close()) }
}

/** Removes a file, and the folders that it alone filled. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  for (let at = dirname(path); at !== '.' && at !== ''; at = dirname(at)) {
    try {
      await rmdir(join(folder, at))
    } catch {
      return
    }
  }
}

/** What `check` found: files that a run would write, change or remove. */
export interface Difference {
  readonly path: string
  readonly change: 'new' | 'changed' | 'removed'
}

/** A store that writes nothing and notes what would change. */
export function compareStore(folder: string, differences: Difference[]): Store {
  const note = (path: string, change: Written): Written => {
    if (change !== 'same') differences.push({ path, change })
    return change
  }
  return {
    folder,
    async put(path, content) {
      const before = await contentOf(join(folder, path))
      return note(path, before === content ? 'same' : before === null ? 'new' : 'changed')
    },
    documents: async () => comparedDocuments(join(folder, DOCUMENTS), change => note(DOCUMENTS, change)),
    async remove(path) {
      if (existsSync(join(folder, path))) differences.push({ path, change: 'removed' })
    },
    async close() {},
  }
}
