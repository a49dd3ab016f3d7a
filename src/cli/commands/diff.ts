// `fettle diff`: what cleaning did to a document, from its ledger.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ledgerEntrySchema, type ManifestRow } from '../../model/output-ledger.js'
import { decode } from '../../readers/decode.js'
import { because, changeLine } from '../../reporters/change.js'
import { plural } from '../../reporters/pretty.js'
import { MANIFEST, readManifest } from '../../runner/manifest-file.js'
import { RecordTexts } from '../../runner/record-texts.js'
import { type CommonOptions, configFor, paintOut, type Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

export async function diffCommand(terminal: Terminal, id: string | undefined, flags: CommonOptions): Promise<ExitCode> {
  const config = await configFor(terminal, flags)
  const { output } = config
  const manifest = readManifest(output)
  if (!manifest) {
    terminal.err.write(`there is no ${MANIFEST} in ${output}: nothing has been cleaned into it; fettle run does\n`)
    return EXIT.usage
  }
  const rows = manifest.sources.filter(row => id === undefined || row.id === id)
  if (rows.length === 0) {
    terminal.err.write(`there is no document "${id}" in ${output}; its ids are in ${MANIFEST}\n`)
    return EXIT.usage
  }
  const records = new RecordTexts(config)
  for (const row of inFileOrder(rows)) await showDocument(terminal, output, row, records)
  await records.close()
  return EXIT.clean
}

/** Records of one file in its order, so that it is read once. */
function inFileOrder(rows: readonly ManifestRow[]): readonly ManifestRow[] {
  const files = new Map<string, ManifestRow[]>()
  for (const row of rows) {
    const known = files.get(row.source)
    if (known) known.push(row)
    else files.set(row.source, [row])
  }
  return [...files.values()].flatMap(file => file.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)))
}

async function showDocument(terminal: Terminal, output: string, row: ManifestRow, records: RecordTexts): Promise<void> {
  const paint = paintOut(terminal)
  const path = join(output, 'ledger', `${row.id}.jsonl`)
  if (!existsSync(path)) return void terminal.out.write(`${paint.bold(row.id)}  ${row.status}: no ledger\n\n`)
  const entries = (await readFile(path, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map(line => ledgerEntrySchema.parse(JSON.parse(line)))
  const file = join(output, row.source)
  const source =
    row.line === undefined ? await sourceText(file, row.sha256) : await records.textAt(file, row.line, row.sha256)
  const stale = source === null ? paint.yellow('  (the source is gone or has changed: shown without its lines)') : ''
  terminal.out.write(`${paint.bold(row.id)}  ${plural(entries.length, 'entry').replace('entrys', 'entries')}${stale}\n`)
  for (const entry of entries) {
    terminal.out.write(
      `  ${paint.dim(`line ${entry.line}`)}  ${because(entry, paint)}\n    ${changeLine(entry, source, paint)}\n`,
    )
  }
  terminal.out.write('\n')
}

/** The decoded source, if it is still the one that was cleaned. */
async function sourceText(path: string, sha256: string | undefined): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  const decoded = decode(bytes, {})
  return decoded.ok ? decoded.value.text : null
}
