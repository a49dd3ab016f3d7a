// The library's smallest door: the repairs of characters on one string, with what they changed and why.

import { type Books, openBooks } from '../kernel/books.js'
import type { BoundRule } from '../kernel/rule.js'
import { bindStage } from '../kernel/stage.js'
import { births } from '../model/births.js'
import { type Block, blocksOf } from '../model/block.js'
import { type Document, inPhase, type Source, type SourceText } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import { sourceSpan } from '../model/offset.js'
import { identityMap, type SourceMap } from '../model/source-map.js'
import { emptyDocument, prepare } from '../readers/read.js'
import { suspectsIn } from '../rules/repair/suspects.js'
import { sourceRules } from '../stages/decode.js'
import { repairStage } from '../stages/repair.js'

/** One stretch of the text that reads otherwise now. */
export interface TextRepair {
  /** Where it stood in the text that was given, in UTF-16 units. */
  readonly offset: number
  readonly length: number
  /** What stood there, and what stands there now. */
  readonly before: string
  readonly after: string
  /** The rule that saw it first, and the reason that it gave, as in a ledger. */
  readonly rule: string
  readonly reason: string
  /** Rules that went on where it left off: a reference that gave a no-break space, which became a plain one. */
  readonly also?: readonly string[]
}

/** A place that a person should look at: nothing was changed there. */
export interface TextFlag {
  readonly offset: number
  readonly length: number
  readonly rule: string
  readonly reason: string
}

export interface RepairedText {
  readonly text: string
  /** Sorted, and apart from each other: put into effect, they turn the text that was given into `text`. */
  readonly changes: readonly TextRepair[]
  readonly flags: readonly TextFlag[]
}

const NOTHING = { changes: [], flags: [] } as const

const rules = sourceRules.flatMap((rule): readonly BoundRule[] => [rule.bind({})])
const repair = bindStage(repairStage([]), () => ({ options: {} }))

/**
 * Repairs the characters of a text: misread UTF-8, character references and escapes left in it, control, zero-width and
 * full-width characters, soft hyphens, ligatures, the spaces of typesetting, accents that stand apart (the rules of the
 * stage `repair`, with their defaults, and `decode/literal-newlines`). Words and punctuation stay as they are. A text with nothing to repair
 * comes back as it is, at the cost of one look at it.
 */
export function repairText(text: string): RepairedText {
  if (suspectsIn(text) === 0 && !text.includes('\\n')) return { text, ...NOTHING }
  const books = openBooks()
  const repaired = repair(documentOf(text, books), { books })
  const block = blocksOf(repaired.root)[0]
  if (!block || books.entries.length === 0) return { text, ...NOTHING }
  return { text: block.text, changes: changesOf(text, block, books.entries), flags: flagsOf(books.entries) }
}

/** The text as a document of one paragraph. */
function documentOf(text: string, books: Books): Document<'parsed'> {
  const born = births()
  const source: Source = { id: '', path: '', format: 'text', encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const empty = emptyDocument(source, born.give('container'))
  const whole: SourceText = { name: 'text', text, map: identityMap(0, text.length) }
  const body = prepare(empty, whole, rules, books)
  const block: Block = {
    type: 'block',
    id: born.give('block'),
    kind: 'paragraph',
    text: body.text,
    marks: [],
    attributes: {},
    origin: { spans: [sourceSpan(0, text.length)], map: body.map },
  }
  return inPhase<'parsed'>({ ...empty, root: { ...empty.root, children: [block] }, nextId: born.count })
}

/** A stretch of the given text, and what stands there now. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly after: string
}

/**
 * What the map does not lead to the source unit by unit: replaced stretches, and gaps where text was taken out. Where a
 * later rule changed a part of what an earlier one wrote, several runs lead to one stretch.
 */
function stretchesOf(map: SourceMap, text: string, length: number): readonly Stretch[] {
  const out: Stretch[] = []
  let from = 0
  for (let i = 0; i < map.length; i += 4) {
    const [at = 0, size = 0, start = 0, sourceSize = 0] = map.slice(i, i + 4)
    const end = start + Math.abs(sourceSize)
    const last = out.at(-1)
    if (start > from) out.push({ start: from, end: start, after: '' })
    if (size !== sourceSize) {
      const after = text.slice(at, at + size)
      if (last && start < from) out.splice(-1, 1, { start: last.start, end, after: last.after + after })
      else out.push({ start, end, after })
    }
    from = end
  }
  if (length > from) out.push({ start: from, end: length, after: '' })
  return out
}

const startOf = (entry: LedgerEntry): number => entry.spans[0]?.[0] ?? 0

/** Each stretch with the entries about it. All entries lie inside one stretch, or in text that came out as it was. */
function changesOf(text: string, block: Block, entries: readonly LedgerEntry[]): readonly TextRepair[] {
  const edits = entries.filter(entry => entry.action === 'edit')
  const sorted = edits.sort((a, b) => startOf(a) - startOf(b) || a.seq - b.seq)
  let next = 0
  return stretchesOf(block.origin.map, block.text, text.length).flatMap(({ start, end, after }) => {
    const about: LedgerEntry[] = []
    for (let entry = sorted[next]; entry && startOf(entry) < end; entry = sorted[++next])
      if (startOf(entry) >= start) about.push(entry)
    const before = text.slice(start, end)
    const [first, ...later] = about.sort((a, b) => a.seq - b.seq)
    if (!first || before === after) return []
    const also = [...new Set(later.map(entry => entry.rule))].filter(rule => rule !== first.rule)
    const { rule, reason } = first
    const more = also.length > 0 ? { also } : {}
    return [{ offset: start, length: end - start, before, after, rule, reason, ...more }]
  })
}

function flagsOf(entries: readonly LedgerEntry[]): readonly TextFlag[] {
  return entries
    .filter(({ action }) => action === 'flag')
    .map(({ spans: [[start, end] = [0, 0]], rule, reason }) => ({ offset: start, length: end - start, rule, reason }))
}
