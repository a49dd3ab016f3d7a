// `fettle check`: would `run` change anything? Writes nothing.

import type { ManifestRow } from '../../model/output-ledger.js'
import type { RunEvent } from '../../model/report.js'
import { type CheckedDocument, jsonCheck, prettyCheck } from '../../reporters/check.js'
import { readManifest } from '../../runner/manifest-file.js'
import { run } from '../../runner/run.js'
import { compareStore, type Difference } from '../../runner/store.js'
import { type CommonOptions, configFor, paintOut, shownPath, sourcesFor, type Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { progressFor } from '../progress.js'

export interface CheckFlags extends CommonOptions {
  readonly reporter: 'pretty' | 'json'
}

export async function checkCommand(
  terminal: Terminal,
  named: readonly string[],
  flags: CheckFlags,
  signal: AbortSignal,
): Promise<ExitCode> {
  const config = await configFor(terminal, flags)
  const given = sourcesFor(terminal, flags, config, named)
  const before = new Map((readManifest(config.output)?.sources ?? []).map(row => [row.id, row]))
  const differences: Difference[] = []
  const progress = progressFor(terminal, flags.reporter === 'json')
  const documents: CheckedDocument[] = []
  const see = (event: RunEvent): void => {
    progress.see(event)
    if (event.type === 'removed') documents.push({ id: event.id, change: 'removed', rules: {} })
    else if ((event.type === 'written' || event.type === 'left-out' || event.type === 'failed') && changed(event))
      documents.push(describe(event.row, before.get(event.row.id)))
  }
  const result = await run({ config, given, store: compareStore(config.output, differences), signal, onEvent: see })
  progress.stop()
  if (result.interrupted) return EXIT.interrupted
  const found = {
    documents,
    files: differences,
    failures: result.failures,
    checked: result.counts.written + result.counts.duplicates,
  }
  const output = shownPath(terminal, flags, config.output)
  terminal.out.write(
    flags.reporter === 'json' ? jsonCheck(found, output) : prettyCheck(found, output, paintOut(terminal)),
  )
  return differences.length > 0 || result.failures.length > 0 ? EXIT.findings : EXIT.clean
}

const changed = (event: RunEvent): boolean =>
  event.type === 'failed' || ((event.type === 'written' || event.type === 'left-out') && event.changed)

/** Which rules did more, or less, than in the run that stands in the output folder. */
function describe(row: ManifestRow, earlier: ManifestRow | undefined): CheckedDocument {
  const rules: Record<string, number> = {}
  for (const rule of new Set([...Object.keys(row.changes), ...Object.keys(earlier?.changes ?? {})])) {
    const by = (row.changes[rule] ?? 0) - (earlier?.changes[rule] ?? 0)
    if (by !== 0) rules[rule] = by
  }
  return { id: row.id, change: changeOf(row.status, earlier?.status), rules }
}

function changeOf(now: ManifestRow['status'], earlier: ManifestRow['status'] | undefined): CheckedDocument['change'] {
  if (now === 'duplicate') return earlier === 'written' ? 'removed' : earlier === 'duplicate' ? 'changed' : 'new'
  if (now !== 'written') return 'failed'
  return earlier === 'written' ? 'changed' : 'new'
}
