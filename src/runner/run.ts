// A run: plan, observe, merge, apply, and the books of the output folder. One shard today; a cluster runs the same steps.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/resolve.js'
import { manifestJson } from '../emitters/manifest.js'
import { type Merged, Observations } from '../kernel/corpus-rule.js'
import { type Diagnostic, DiagnosticError, type Result } from '../model/diagnostic.js'
import type { Manifest, ManifestRow } from '../model/output-ledger.js'
import type { Outcome, Report, RunEvent } from '../model/report.js'
import { VERSION } from '../version.js'
import { Checkpoints } from './checkpoints.js'
import { type Cleaned, type Cleaner, makeCleaner } from './clean.js'
import { discover, type SourceRef } from './discover.js'
import { failedRow, failureFile } from './failure.js'
import { documentLine, filesOf, type OutputFile, rowOf } from './files.js'
import { inOrder } from './in-order.js'
import { MANIFEST, readManifest } from './manifest-file.js'
import { newReport, note } from './report.js'
import { planRows, relativeSource, type Step, vanished } from './source-set.js'
import type { Store } from './store.js'

export interface RunOptions {
  readonly config: Config
  /** Absolute paths of the sources. */
  readonly given: readonly string[]
  readonly store: Store
  /** Source text that is kept between the two passes of a run with corpus rules, in UTF-16 units. */
  readonly heldText?: number
  readonly signal?: AbortSignal
  readonly onEvent?: (event: RunEvent) => void
}

export interface RunResult extends Report {
  readonly interrupted: boolean
}

/** Cleans the given sources into the store. Throws a diagnostic only before anything is written. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { config, given, store, signal, onEvent = () => {} } = options
  const before = readManifest(store.folder)
  const found = discover(given, config.inputs, store.folder)
  const [missing] = found.missing
  if (missing !== undefined) throw new DiagnosticError({ code: 'source/not-found', facts: {}, file: missing })
  const cleaner = makeCleaner(config)
  const passes = cleaner.corpusRules.length > 0 ? 2 : 1
  onEvent({ type: 'planned', sources: found.sources.length, skipped: found.skipped, passes })
  const corpus = passes === 2 ? await observeAll(cleaner, found.sources, options) : undefined
  const plan = planRows(store.folder, before, given, found.sources)
  const job: Job = { cleaner, store, before: rowsById(before), ...(corpus ? { corpus } : {}) }
  const report = newReport(found.skipped)
  const documents = await store.stream('documents.jsonl')
  for await (const outcome of inOrder(plan.steps, config.concurrency, step => take(step, job, signal))) {
    if (!outcome) continue
    if (outcome.line) await documents.write(outcome.line)
    note(report, outcome, onEvent)
  }
  if (signal?.aborted) {
    await documents.discard()
    return { ...report, interrupted: true }
  }
  await documents.close()
  for (const row of plan.gone) await removeRow(store, row, onEvent)
  const manifest = { fettle: VERSION, config: config.hash, inputs: plan.inputs, rows: report.rows }
  await store.put(MANIFEST, manifestJson(manifest))
  return { ...report, interrupted: false }
}

/** One step of a run, in the order of ids: a source to clean, or the row of a source that this run leaves alone. */
const take = (step: Step, job: Job, signal: AbortSignal | undefined): Promise<Outcome | null> =>
  step.type === 'source' ? cleanOne(step.ref, job, signal) : keepOne(step.row, job)

/** A row of an earlier run stays; its document goes into documents.jsonl again. */
async function keepOne(row: ManifestRow, job: Job): Promise<Outcome> {
  const file = row.status === 'written' ? row.outputs.find(output => output.path.startsWith('json/')) : undefined
  const text = file ? await readFile(join(job.store.folder, file.path), 'utf8').catch(() => null) : null
  return {
    row,
    kept: true,
    changed: false,
    ...(text === null ? {} : { line: `${JSON.stringify(JSON.parse(text))}\n` }),
  }
}

async function removeRow(store: Store, row: ManifestRow, onEvent: (event: RunEvent) => void): Promise<void> {
  for (const { path } of row.outputs) await store.remove(path)
  onEvent({ type: 'removed', id: row.id })
}

interface Job {
  readonly cleaner: Cleaner
  readonly store: Store
  readonly before: ReadonlyMap<string, ManifestRow>
  readonly corpus?: Corpus
}

/** What pass one leaves. */
interface Corpus {
  readonly merged: Merged
  readonly checkpoints: Checkpoints
}

const rowsById = (manifest: Manifest | null): ReadonlyMap<string, ManifestRow> =>
  new Map((manifest?.sources ?? []).map(row => [row.id, row]))

/** Pass one. What fails here fails again, and is told, in pass two. */
async function observeAll(cleaner: Cleaner, sources: readonly SourceRef[], options: RunOptions): Promise<Corpus> {
  const observations = new Observations()
  const checkpoints = new Checkpoints(options.heldText)
  const look = async (ref: SourceRef): Promise<string> => {
    if (options.signal?.aborted || ref.problem) return ref.id
    const bytes = await readFile(ref.absolute).catch(() => null)
    const observed = bytes && cleaner.observe({ id: ref.id, path: ref.path, bytes }, observations)
    if (observed?.ok) checkpoints.keep(ref.id, observed.value)
    return ref.id
  }
  for await (const id of inOrder(sources, options.config.concurrency, look)) options.onEvent?.({ type: 'observed', id })
  return { merged: observations.merged, checkpoints }
}

/** Cleans and writes one source; null when the run was interrupted before it. */
async function cleanOne(ref: SourceRef, job: Job, signal: AbortSignal | undefined): Promise<Outcome | null> {
  if (signal?.aborted) return null
  const source = relativeSource(job.store.folder, ref)
  try {
    const rival = foreignRow(ref, job, source)
    if (rival) throw new DiagnosticError(rival)
    if (ref.problem) throw new DiagnosticError(ref.problem)
    const cleaned = await cleanSource(ref, job)
    if (!cleaned.ok) throw new DiagnosticError(cleaned.diagnostic)
    const files = filesOf(cleaned.value)
    const changed = await putAll(job.store, files)
    const row = rowOf(ref, source, cleaned.value, files)
    await removeOld(job, ref.id, row)
    return { row, kept: false, changed, line: documentLine(cleaned.value.document) }
  } catch (error) {
    return failedOutcome(ref, source, job, asDiagnostic(error, ref))
  }
}

/** From where pass one left it; else from the start. */
async function cleanSource(ref: SourceRef, { cleaner, corpus }: Job): Promise<Result<Cleaned>> {
  const halfway = corpus?.checkpoints.take(ref.id)
  if (corpus && halfway) return cleaner.resume(halfway, corpus.merged)
  return cleaner.clean({ id: ref.id, path: ref.path, bytes: await readSource(ref) }, corpus?.merged)
}

/** Another source that has this id already, from an earlier run. */
function foreignRow(ref: SourceRef, job: Job, source: string): Diagnostic | null {
  const row = job.before.get(ref.id)
  if (!row || row.source === source || vanished(job.store.folder, row)) return null
  return { code: 'source/id-collision', facts: { id: ref.id, others: [row.source] }, file: ref.absolute }
}

async function readSource(ref: SourceRef): Promise<Uint8Array> {
  try {
    return await readFile(ref.absolute)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError({ code: 'source/unreadable', facts: { cause }, file: ref.path })
  }
}

/** All files of a document at once: what waits for the disk together waits once. */
async function putAll(store: Store, files: readonly OutputFile[]): Promise<boolean> {
  const written = await Promise.all(files.map(file => store.put(file.path, file.content)))
  return written.some(one => one !== 'same')
}

/** Removes what an earlier run wrote for this id and this one did not: a failure report, for one. */
async function removeOld(job: Job, id: string, row: ManifestRow): Promise<void> {
  const now = new Set(row.outputs.map(file => file.path))
  for (const { path } of job.before.get(id)?.outputs ?? []) if (!now.has(path)) await job.store.remove(path)
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
