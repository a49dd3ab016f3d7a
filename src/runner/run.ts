// A run: plan, observe, merge, apply, and the books of the output folder. One shard today; a cluster runs the same steps.

import type { Config } from '../config/resolve.js'
import { manifestJson } from '../emitters/manifest.js'
import { Observations } from '../kernel/corpus-rule.js'
import { DiagnosticError } from '../model/diagnostic.js'
import type { Manifest, ManifestRow } from '../model/output-ledger.js'
import type { Outcome, Report, RunEvent } from '../model/report.js'
import { VERSION } from '../version.js'
import { Checkpoints } from './checkpoints.js'
import { type Cleaner, makeCleaner } from './clean.js'
import { discover, type SourceRef } from './discover.js'
import { inOrder } from './in-order.js'
import { type Item, isRecordFile, Pass } from './items.js'
import { settleLeftOut } from './left-out.js'
import { MANIFEST, readManifest } from './manifest-file.js'
import { newReport, note } from './report.js'
import { SelectorTally } from './selector-tally.js'
import { type Plan, planRows } from './source-set.js'
import { type Corpus, cleanOne, type Job, keepOne, staleOne } from './step.js'
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
  const files = found.sources.filter(ref => !isRecordFile(ref)).length
  onEvent({ type: 'planned', sources: files, skipped: found.skipped, passes })
  const corpus = passes === 2 ? await observeAll(cleaner, found.sources, options) : undefined
  const plan = planRows(store.folder, before, given, found.sources)
  const tally = new SelectorTally(config.sites)
  const job: Job = {
    cleaner,
    tally,
    store,
    before: rowsById(before),
    leftOut: config.leftOut,
    ...(corpus ? { corpus } : {}),
  }
  const report = newReport(found.skipped)
  const gone: ManifestRow[] = []
  const documents = await store.documents()
  const steps = stepsOf(new Pass(found.sources, config), plan, gone, signal)
  const tell = async (outcome: Outcome): Promise<void> => {
    if (outcome.line) await documents.add(outcome.row.id, outcome.line)
    note(report, outcome, onEvent)
  }
  const leftOut: Outcome[] = []
  for await (const outcome of inOrder(steps, config.concurrency, step => take(step, job, signal))) {
    if (!outcome) continue
    if (passes === 1 && !outcome.kept && outcome.row.line !== undefined) onEvent({ type: 'found', id: outcome.row.id })
    if (!outcome.kept && outcome.row.status === 'duplicate') leftOut.push(outcome)
    else await tell(outcome)
  }
  const again = new Pass(found.sources, config).items(signal)
  if (!signal?.aborted) for await (const outcome of settleLeftOut(leftOut, report.rows, job, again)) await tell(outcome)
  if (signal?.aborted) {
    await documents.discard()
    return { ...report, interrupted: true }
  }
  await documents.close()
  for (const row of gone) await removeRow(store, row, onEvent)
  const manifest = { fettle: VERSION, config: config.hash, inputs: plan.inputs, rows: report.rows }
  report.notices.push(...config.notices, ...tally.notices(given === config.inputs))
  await store.put(MANIFEST, manifestJson(manifest))
  return { ...report, interrupted: false }
}

type Step =
  | { readonly type: 'clean'; readonly item: Item }
  | { readonly type: 'kept' | 'stale'; readonly row: ManifestRow }

/** The items of this run, then the rows of earlier runs that it does not write anew. Those that leave go to `gone`. */
async function* stepsOf(
  pass: Pass,
  plan: Plan,
  gone: ManifestRow[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Step> {
  for await (const item of pass.items(signal)) yield { type: 'clean', item }
  if (signal?.aborted) return
  for (const row of plan.rows) {
    const type = plan.fate(row, pass)
    if (type === 'gone') gone.push(row)
    else if (type !== 'written') yield { type, row }
  }
}

/** Null when the run was interrupted before it. */
async function take(step: Step, job: Job, signal: AbortSignal | undefined): Promise<Outcome | null> {
  if (step.type === 'clean') return signal?.aborted ? null : cleanOne(step.item, job)
  return step.type === 'stale' ? staleOne(step.row) : keepOne(step.row, job)
}

async function removeRow(store: Store, row: ManifestRow, onEvent: (event: RunEvent) => void): Promise<void> {
  for (const { path } of row.outputs) await store.remove(path)
  onEvent({ type: 'removed', id: row.id })
}

const rowsById = (manifest: Manifest | null): ReadonlyMap<string, ManifestRow> =>
  new Map((manifest?.sources ?? []).map(row => [row.id, row]))

/** Pass one. What fails here fails again, and is told, in pass two. */
async function observeAll(cleaner: Cleaner, sources: readonly SourceRef[], options: RunOptions): Promise<Corpus> {
  const { config, signal, onEvent = () => {} } = options
  const observations = new Observations()
  const checkpoints = new Checkpoints(options.heldText)
  const look = async ({ ref, read }: Item): Promise<SourceRef> => {
    if (signal?.aborted || ref.problem) return ref
    const raw = await read().catch(() => null)
    const observed = raw && cleaner.observe(raw, observations)
    if (observed?.ok) checkpoints.keep(ref.id, observed.value)
    return ref
  }
  const items = new Pass(sources, config).items(signal)
  for await (const { id, line } of inOrder(items, config.concurrency, look)) {
    if (line !== undefined) onEvent({ type: 'found', id })
    onEvent({ type: 'observed', id })
  }
  return { merged: observations.merged, checkpoints }
}
