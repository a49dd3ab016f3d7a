// `fettle explain`: a source line by line, with what became of each.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../../config/resolve.js'
import { eachBlock } from '../../model/block.js'
import { DiagnosticError } from '../../model/diagnostic.js'
import type { LedgerEntry } from '../../model/ledger.js'
import { type LineIndex, lineIndex } from '../../model/lines.js'
import { sourceSpans } from '../../model/source-map.js'
import { because, changeLine } from '../../reporters/change.js'
import type { Paint } from '../../reporters/paint.js'
import { type Cleaned, makeCleaner } from '../../runner/clean.js'
import { discover, type SourceRef } from '../../runner/discover.js'
import { isRecordFile } from '../../runner/items.js'
import { recordAt } from '../../runner/record-texts.js'
import { placed } from '../../runner/step.js'
import { type CommonOptions, configFor, paintOut, type Terminal, workingFolder } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

/** `file:12` as its two parts; a file whose own name ends so is a file. */
function splitPlace(place: string, folder: string): { path: string; line: number | null } {
  const match = /^(.+):(\d+)$/.exec(place)
  if (!match?.[1] || existsSync(resolve(folder, place))) return { path: resolve(folder, place), line: null }
  return { path: resolve(folder, match[1]), line: Number(match[2]) }
}

export async function explainCommand(terminal: Terminal, place: string, flags: CommonOptions): Promise<ExitCode> {
  const config = await configFor(terminal, flags)
  const { path, line } = splitPlace(place, workingFolder(terminal, flags))
  const [ref] = discover([path], config.inputs, config.output).sources
  if (!ref) throw new DiagnosticError({ code: 'source/not-found', facts: {}, file: path })
  if (isRecordFile(ref)) return explainRecord(terminal, ref, line, config)
  const cleaned = makeCleaner(config).clean({ id: ref.id, path: ref.path, bytes: await readFile(path) })
  if (!cleaned.ok) throw new DiagnosticError(cleaned.diagnostic)
  const account = accountOf(cleaned.value)
  if (line !== null && (line < 1 || line > account.lines.count)) {
    terminal.err.write(`${place}: the source has ${account.lines.count} lines\n`)
    return EXIT.usage
  }
  explainLines(terminal, account, line ?? 1, line ?? account.lines.count)
  return EXIT.clean
}

/** A line of a file of records is a whole document: its content line by line. */
async function explainRecord(
  terminal: Terminal,
  file: SourceRef,
  line: number | null,
  config: Config,
): Promise<ExitCode> {
  if (line === null) {
    terminal.err.write(`${file.path} holds records: name the line of one, as ${file.path}:1\n`)
    return EXIT.usage
  }
  const item = await recordAt(file, line, config)
  if (!item) {
    terminal.err.write(`${file.path}:${line}: no record stands on this line\n`)
    return EXIT.usage
  }
  if (item.ref.problem) throw new DiagnosticError(item.ref.problem)
  const cleaned = makeCleaner(config).clean(await item.read())
  if (!cleaned.ok) throw new DiagnosticError(placed(cleaned.diagnostic, item.ref))
  const account = accountOf(cleaned.value)
  const { format } = cleaned.value.document.source
  terminal.out.write(`${paintOut(terminal).bold(item.ref.id)}  ${file.path}:${line}, its ${format} line by line\n`)
  explainLines(terminal, account, 1, account.lines.count)
  return EXIT.clean
}

function explainLines(terminal: Terminal, account: Account, from: number, to: number): void {
  const paint = paintOut(terminal)
  for (let n = from; n <= to; n++) terminal.out.write(`${explainLine(n, account, paint).join('\n')}\n`)
}

interface Account {
  readonly source: string
  readonly lines: LineIndex
  /** Lines of which something stands in the result. */
  readonly kept: ReadonlySet<number>
  readonly entries: ReadonlyMap<number, readonly LedgerEntry[]>
}

function accountOf({ final, ledger }: Cleaned): Account {
  const source = final.source.text
  const lines = lineIndex(source)
  const kept = new Set<number>()
  eachBlock(final.root, block => {
    for (const { start, end } of sourceSpans(block.origin.map, 0, block.text.length))
      for (let n = lines.line(start); n <= lines.line(Math.max(start, end - 1)); n++) kept.add(n)
  })
  const entries = new Map<number, LedgerEntry[]>()
  for (const entry of ledger)
    for (const n of linesOf(entry, lines)) {
      const list = entries.get(n)
      if (list) list.push(entry)
      else entries.set(n, [entry])
    }
  return { source, lines, kept, entries }
}

/** The lines that an entry's spans touch. */
function linesOf({ spans }: LedgerEntry, lines: LineIndex): ReadonlySet<number> {
  const out = new Set<number>()
  for (const [start, end] of spans)
    for (let n = lines.line(start); n <= lines.line(Math.max(start, end - 1)); n++) out.add(n)
  return out
}

const CHANGES_TEXT: ReadonlySet<string> = new Set(['edit', 'merge', 'split', 'unmark', 'relink'])

function stateOf(n: number, text: string, { kept, entries }: Account): string {
  if (text.trim() === '') return ''
  const list = entries.get(n) ?? []
  if (kept.has(n)) return list.some(entry => CHANGES_TEXT.has(entry.action)) ? 'edited' : 'kept'
  const last = list.findLast(entry => entry.action === 'drop' || entry.action === 'move')
  if (last) return last.action === 'move' ? 'moved' : 'removed'
  return 'markup'
}

function explainLine(n: number, account: Account, paint: Paint): readonly string[] {
  const { source, lines, entries } = account
  const text = source.slice(lines.start(n), lines.start(n + 1)).replace(/[\r\n]+$/, '')
  const state = stateOf(n, text, account)
  const colour = { kept: paint.green, edited: paint.yellow, moved: paint.cyan, removed: paint.red }[state] ?? paint.dim
  const told = (entries.get(n) ?? []).map(
    entry => `${' '.repeat(8)}${because(entry, paint)}\n${' '.repeat(10)}${changeLine(entry, source, paint)}`,
  )
  return [`${paint.dim(String(n).padStart(6))}  ${colour(state.padEnd(8))} ${text}`, ...told]
}
