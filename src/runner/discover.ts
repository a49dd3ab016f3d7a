// Finds the sources below the given folders and files, and gives each its id.

import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'

/** A source that was found. A `problem` means that it fails before it is read. */
export interface SourceRef {
  readonly id: string
  /** Relative to `root`, with `/`. */
  readonly path: string
  /** The folder that `path` counts from, absolute. */
  readonly root: string
  readonly absolute: string
  /** The line of the record, where the source is one of a file. */
  readonly line?: number
  readonly problem?: Diagnostic
}

export interface Discovered {
  /** By id. */
  readonly sources: readonly SourceRef[]
  /** Files in the folders whose name is none of a source. */
  readonly skipped: number
  /** Given paths that are not there. */
  readonly missing: readonly string[]
}

/** What a folder gives; a file that is named is always read. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.md', '.markdown', '.txt'])

const RECORDS = /(?<=[^/\\])\.jsonl(?:\.gz)?$/i

/** Whether a file holds records, one a line. */
export const holdsRecords = (path: string): boolean => RECORDS.test(path)

type Found = Omit<SourceRef, 'id'>

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** `roots` are the configured inputs: a named file inside one of them keeps its id. `exclude` is the output folder. */
export function discover(given: readonly string[], roots: readonly string[], exclude: string): Discovered {
  const found = new Map<string, Found>()
  const missing: string[] = []
  let skipped = 0
  for (const path of given) {
    if (!existsSync(path)) missing.push(path)
    else if (statSync(path).isDirectory()) {
      for (const file of filesBelow(path, exclude)) {
        if (holdsRecords(file) || EXTENSIONS.has(extname(file).toLowerCase())) found.set(file, inside(file, path))
        else skipped++
      }
    } else found.set(path, named(path, roots))
  }
  return { sources: withIds([...found.values()]), skipped, missing }
}

/** Files below a folder in a fixed order; hidden ones and `node_modules` are left out. */
function* filesBelow(folder: string, exclude: string): Generator<string> {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || path === exclude) continue
    if (entry.isDirectory()) yield* filesBelow(path, exclude)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}

function inside(file: string, root: string): Found {
  const ref: Found = { path: slashes(relative(root, file)), root, absolute: file }
  if (!lstatSync(file).isSymbolicLink()) return ref
  const target = realTarget(file)
  const home = realpathSync(root)
  if (target !== null && (target === home || target.startsWith(home + sep)) && statSync(target).isFile()) return ref
  const facts = { target: target === null ? 'nothing' : 'a place outside the folder, or no file' }
  return { ...ref, problem: { code: 'source/outside', facts, file: ref.path } }
}

function realTarget(file: string): string | null {
  try {
    return realpathSync(file)
  } catch {
    return null
  }
}

function named(file: string, roots: readonly string[]): Found {
  const root = roots.find(folder => file.startsWith(folder + sep))
  return root
    ? { path: slashes(relative(root, file)), root, absolute: file }
    : { path: basename(file), root: file.slice(0, file.length - basename(file).length - 1) || sep, absolute: file }
}

/** The id of a source that stands alone. */
export const idOf = (path: string): string => withoutExtension(basename(path)) || 'stdin'

const withoutExtension = (path: string): string =>
  holdsRecords(path) ? path.replace(RECORDS, '') : path.slice(0, path.length - extname(path).length)

/** Ids are paths without extension. Where two meet, both keep theirs; where they still meet, both fail. */
function withIds(found: readonly Found[]): readonly SourceRef[] {
  const short = groupBy(found, ref => withoutExtension(ref.path))
  const chosen = found.map(ref => {
    const id = withoutExtension(ref.path)
    return { ...ref, id: (short.get(id)?.length ?? 0) > 1 ? ref.path : id }
  })
  const long = groupBy(chosen, ref => ref.id)
  return chosen
    .map(ref => {
      const others = (long.get(ref.id) ?? []).filter(other => other !== ref)
      if (others.length === 0) return ref
      const facts = { id: ref.id, others: others.map(other => other.absolute).sort() }
      const problem: Diagnostic = { code: 'source/id-collision', facts, file: ref.absolute }
      return { ...ref, problem }
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.absolute < b.absolute ? -1 : 1))
}

function groupBy<T>(list: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of list) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}
