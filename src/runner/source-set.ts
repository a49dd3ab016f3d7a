// Which sources the output folder knows, which of them this run covers, and which are gone.

import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Manifest, ManifestRow } from '../model/output-ledger.js'
import type { SourceRef } from './discover.js'
import type { Pass } from './items.js'

/** What becomes of the row of an earlier run: `written` again by this one, left alone, left as stale, or removed. */
export type Fate = 'written' | 'kept' | 'stale' | 'gone'

export interface Plan {
  /** What earlier runs left. */
  readonly rows: readonly ManifestRow[]
  /** Asked when the pass has gone through its items. */
  fate(row: ManifestRow, pass: Pass): Fate
  /** The folders that the manifest's sources come from, as the next manifest names them. */
  readonly inputs: readonly string[]
}

const fromFolder = (folder: string, path: string): string => relative(folder, path).split(sep).join('/') || '.'

/** A source's path from the output folder: what the manifest names it by. */
export const relativeSource = (folder: string, ref: SourceRef): string => fromFolder(folder, ref.absolute)

/** Whether a row's source is no longer there. */
export const vanished = (folder: string, row: ManifestRow): boolean => !existsSync(join(folder, row.source))

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** Whether the run covers all that the manifest knows: every folder that it came from, and every single source. */
function isWhole(
  folder: string,
  before: Manifest,
  given: readonly string[],
  seen: ReadonlyMap<string, unknown>,
): boolean {
  const folders = given.filter(isFolder)
  const known = new Map<string, boolean>()
  const covered = (source: string): boolean => {
    const path = resolve(folder, source)
    return seen.has(source) || folders.some(root => path === root || path.startsWith(root + sep))
  }
  const isCovered = (source: string): boolean => {
    const answer = known.get(source) ?? covered(source)
    known.set(source, answer)
    return answer
  }
  return before.inputs.every(isCovered) && before.sources.every(row => isCovered(row.source))
}

/** Joins the sources of this run with the rows of earlier ones. */
export function planRows(
  folder: string,
  before: Manifest | null,
  given: readonly string[],
  sources: readonly SourceRef[],
): Plan {
  const seen = new Map(sources.map(ref => [relativeSource(folder, ref), ref]))
  const whole = before === null || isWhole(folder, before, given, seen)
  const folders = given.filter(isFolder).map(path => fromFolder(folder, path))
  return {
    rows: before?.sources ?? [],
    inputs: whole ? folders.sort() : (before?.inputs ?? []),
    fate(row, pass) {
      if (pass.has(row.id)) return 'written'
      const ref = seen.get(row.source)
      const reading = ref && pass.reading(ref)
      // The report of a record that failed, and no longer does under this name.
      if (reading && row.status === 'failed') return 'gone'
      // What could not be read may hold the record still: its earlier output stays, as that of any source that fails.
      if (reading?.cut || (row.line !== undefined && reading?.unread.has(row.line))) return 'stale'
      return whole && (ref !== undefined || vanished(folder, row)) ? 'gone' : 'kept'
    },
  }
}
