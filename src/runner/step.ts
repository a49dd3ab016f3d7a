// One step of a run: a source cleaned and written, or the row of an earlier run carried over.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lines } from '../emitters/jsonl.js'
import type { Merged } from '../kernel/corpus-rule.js'
import { type Diagnostic, DiagnosticError, inRecord, type Result } from '../model/diagnostic.js'
import type { DuplicateOf } from '../model/metadata.js'
import type { ManifestRow } from '../model/output-ledger.js'
import type { Outcome } from '../model/report.js'
import type { Checkpoints } from './checkpoints.js'
import type { Cleaned, Cleaner } from './clean.js'
import type { SourceRef } from './discover.js'
import { failedRow, failureFile } from './failure.js'
import { documentLine, filesLeft, filesOf, type OutputFile, rowLeft, rowOf } from './files.js'
import type { Item } from './items.js'
import type { SelectorTally } from './selector-tally.js'
import { relativeSource, vanished } from './source-set.js'
import type { Store } from './store.js'

/** What all steps of a run share. */
export interface Job {
  readonly cleaner: Cleaner
  readonly tally: SelectorTally
  readonly store: Store
  readonly before: ReadonlyMap<string, ManifestRow>
  readonly corpus?: Corpus
  /** Duplicates of these kinds are not written. */
  readonly leftOut: ReadonlySet<DuplicateOf['kind']>
}

/** What pass one leaves. */
export interface Corpus {
  readonly merged: Merged
  readonly checkpoints: Checkpoints
}

/** A row of an earlier run stays; its document goes into documents.jsonl again. */
export async function keepOne(row: ManifestRow, { store }: Job): Promise<Outcome> {
  const file = row.status === 'written' ? row.outputs.find(output => output.path.startsWith('json/')) : undefined
  const text = file ? await readFile(join(store.folder, file.path), 'utf8').catch(() => null) : null
  return { row, kept: true, changed: false, ...(text === null ? {} : { line: lines([JSON.parse(text)]) }) }
}

/** A row of an earlier run whose source could not be read: its output stays where it is. */
export const staleOne = (row: ManifestRow): Outcome => ({
  row: { ...row, status: 'stale' },
  kept: true,
  changed: false,
})

/** Cleans and writes one source. */
export async function cleanOne(item: Item, job: Job): Promise<Outcome> {
  const { ref } = item
  const source = relativeSource(job.store.folder, ref)
  try {
    const rival = foreignRow(ref, job, source)
    if (rival) throw new DiagnosticError(rival)
    if (ref.problem) throw new DiagnosticError(ref.problem)
    const cleaned = await cleanItem(item, job)
    if (!cleaned.ok) throw new DiagnosticError(placed(cleaned.diagnostic, ref))
    job.tally.see(cleaned.value.parsed)
    const { document } = cleaned.value
    const isLeftOut = document.duplicateOf !== undefined && job.leftOut.has(document.duplicateOf.kind)
    const files = isLeftOut ? filesLeft(cleaned.value) : filesOf(cleaned.value)
    const changed = await putAll(job.store, files)
    const row = (isLeftOut ? rowLeft : rowOf)(ref, source, cleaned.value, files)
    const removed = await removeOld(job, ref.id, row)
    const outcome = { row, kept: false, changed: changed || (isLeftOut && removed) }
    return isLeftOut ? outcome : { ...outcome, line: documentLine(document) }
  } catch (error) {
    return failedOutcome(ref, source, job, asDiagnostic(error, ref))
  }
}

/** Places inside a record are told with the line on which it stands. */
export const placed = (diagnostic: Diagnostic, ref: SourceRef): Diagnostic =>
  ref.line === undefined ? diagnostic : inRecord(diagnostic, ref.path, ref.line)

/** From where pass one left it; else from the start. */
async function cleanItem({ ref, read }: Item, { cleaner, corpus }: Job): Promise<Result<Cleaned>> {
  const halfway = corpus?.checkpoints.take(ref.id)
  if (corpus && halfway) return cleaner.resume(halfway, corpus.merged)
  return cleaner.clean(await read(), corpus?.merged)
}

/** Another source that has this id already, from an earlier run. */
function foreignRow(ref: SourceRef, job: Job, source: string): Diagnostic | null {
  const row = job.before.get(ref.id)
  if (!row || row.source === source || vanished(job.store.folder, row)) return null
  return { code: 'source/id-collision', facts: { id: ref.id, others: [row.source] }, file: ref.absolute }
}

async function putAll(store: Store, files: readonly OutputFile[]): Promise<boolean> {
  let changed = false
  for (const file of files) if ((await store.put(file.path, file.content)) !== 'same') changed = true
  return changed
}

/** Removes what an earlier run wrote for this id and this one did not: a failure report, for one. Whether there was any. */
async function removeOld(job: Job, id: string, row: ManifestRow): Promise<boolean> {
  const now = new Set(row.outputs.map(file => file.path))
  const old = (job.before.get(id)?.outputs ?? []).filter(({ path }) => !now.has(path))
  for (const { path } of old) await job.store.remove(path)
  return old.length > 0
}

function asDiagnostic(error: unknown, ref: SourceRef): Diagnostic {
  if (error instanceof DiagnosticError)
    return error.diagnostic.file ? error.diagnostic : { ...error.diagnostic, file: ref.path }
  const cause = error instanceof Error ? error.message : String(error)
  return { code: 'document/internal', facts: { cause }, file: ref.path }
}

/** A source that fails keeps its earlier output, and gets a report. */
async function failedOutcome(ref: SourceRef, source: string, job: Job, diagnostic: Diagnostic): Promise<Outcome> {
  const report = failureFile(ref, diagnostic)
  const earlier = diagnostic.code === 'source/id-collision' ? undefined : job.before.get(ref.id)
  const row = failedRow(ref, source, report, earlier)
  const put = await job.store.put(report.path, report.content).catch(() => 'same' as const)
  return { row, kept: false, changed: put !== 'same', diagnostic }
}
