// Which sources the output folder knows, which of them this run covers, and which are gone.

import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Manifest, ManifestRow } from '../model/output-ledger.js'
import type { SourceRef } from './discover.js'

/** One step of a run. */
export type Step =
  | { readonly type: 'source'; readonly id: string; readonly ref: SourceRef }
  | { readonly type: 'kept'; readonly id: string; readonly row: ManifestRow }

export interface Plan {
  /** In the order of ids. */
  readonly steps: readonly Step[]
  /** Rows whose outputs leave. */
  readonly gone: readonly ManifestRow[]
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
function isWhole(folder: string, before: Manifest, given: readonly string[], seen: ReadonlySet<string>): boolean {
  const folders = given.filter(isFolder)
  const covered = (source: string): boolean => {
    const path = resolve(folder, source)
    return seen.has(source) || folders.some(root => path === root || path.startsWith(root + sep))
  }
  return before.inputs.every(input => covered(input)) && before.sources.every(row => covered(row.source))
}

/** Joins the sources of this run with the rows of earlier ones. */
export function planRows(
  folder: string,
  before: Manifest | null,
  given: readonly string[],
  sources: readonly SourceRef[],
): Plan {
  const ids = new Set(sources.map(ref => ref.id))
  const seen = new Set(sources.map(ref => relativeSource(folder, ref)))
  const others = (before?.sources ?? []).filter(row => !ids.has(row.id))
  const whole = before === null || isWhole(folder, before, given, seen)
  const leaves = (row: ManifestRow): boolean => whole && (seen.has(row.source) || vanished(folder, row))
  const steps: Step[] = [
    ...sources.map((ref): Step => ({ type: 'source', id: ref.id, ref })),
    ...others.filter(row => !leaves(row)).map((row): Step => ({ type: 'kept', id: row.id, row })),
  ]
  const inputs = whole
    ? given
        .filter(isFolder)
        .map(path => fromFolder(folder, path))
        .sort()
    : (before?.inputs ?? [])
  return { steps: steps.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), gone: others.filter(leaves), inputs }
}
