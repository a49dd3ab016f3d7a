// Conservation: each visible character and each target of the source is kept, or closed by an entry. Judged by span.

import { type Block, blocksOf, eachBlock } from '../model/block.js'
import type { Document } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import { sourceSpans } from '../model/source-map.js'

/** A link or image as an oracle saw it in the source: the extent of its element, in UTF-16 units. */
export interface Target {
  readonly url: string
  readonly start: number
  readonly end: number
}

export interface Violation {
  readonly kind: 'lost' | 'doubled' | 'target lost'
  readonly start: number
  readonly end: number
  readonly text: string
}

const KEPT = 1
const CLOSED = 2
const TWICE = 4

/**
 * What of the source has no final state. `visible` holds one byte a unit: not 0 where a reader of the page sees it.
 * An empty list means that the books balance.
 */
export function conserve(
  document: Document,
  ledger: readonly LedgerEntry[],
  visible: Uint8Array,
  targets: readonly Target[],
): readonly Violation[] {
  const { text } = document.source
  const state = new Uint8Array(text.length)
  eachBlock(document.root, block => keepBlock(state, block))
  for (const entry of ledger) if (closes(entry)) for (const [start, end] of entry.spans) mark(state, start, end, CLOSED)
  const lost = stretches(text, at => visible[at] !== 0 && (state[at] ?? 0) === 0, 'lost')
  const doubled = stretches(text, at => visible[at] !== 0 && ((state[at] ?? 0) & TWICE) !== 0, 'doubled')
  return [...lost, ...doubled, ...lostTargets(document, ledger, targets)]
}

const mark = (state: Uint8Array, start: number, end: number, bit: number): void => {
  for (let at = start; at < end; at++) state[at] = (state[at] ?? 0) | bit
}

/** Marks a block's text as kept. Text that maps unit by unit may stand in the result only once. */
function keepBlock(state: Uint8Array, { origin: { map } }: Block): void {
  for (let i = 0; i < map.length; i += 4) {
    const start = map[i + 2] ?? 0
    const end = start + Math.abs(map[i + 3] ?? 0)
    if (map[i + 1] === map[i + 3])
      for (let at = start; at < end; at++) if (((state[at] ?? 0) & KEPT) !== 0) state[at] = (state[at] ?? 0) | TWICE
    mark(state, start, end, KEPT)
  }
}

/** Whether what an entry names has left the body by it. */
const closes = ({ action, after }: LedgerEntry): boolean =>
  action === 'drop' || action === 'move' || action === 'unset' || (action === 'edit' && (after ?? '').trim() === '')

function stretches(text: string, broken: (at: number) => boolean, kind: Violation['kind']): readonly Violation[] {
  const out: Violation[] = []
  for (let at = 0; at < text.length; at++) {
    if (!broken(at)) continue
    let end = at + 1
    while (end < text.length && broken(end)) end++
    out.push({ kind, start: at, end, text: text.slice(at, end) })
    at = end
  }
  return out
}

interface Place {
  readonly start: number
  readonly end: number
}

const meets = (a: Place, b: Place): boolean => a.start <= b.end && b.start <= a.end

/** Targets that stand in no mark or image of the result and in no entry. */
function lostTargets(
  document: Document,
  ledger: readonly LedgerEntry[],
  targets: readonly Target[],
): readonly Violation[] {
  if (targets.length === 0) return []
  const places: Place[] = []
  eachBlock(document.root, block => places.push(...targetPlaces(block)))
  for (const entry of ledger) places.push(...closedTargets(entry))
  return targets
    .filter(target => !places.some(place => meets(place, target)))
    .map(({ url, start, end }) => ({ kind: 'target lost' as const, start, end, text: url }))
}

/** Where a block's links and images stand in the source. */
function targetPlaces(block: Block): readonly Place[] {
  const marks = block.marks.filter(found => found.kind === 'link' || found.kind === 'image')
  const spans = marks.flatMap(found => (found.at ? [found.at] : sourceSpans(block.origin.map, found.start, found.end)))
  return block.kind === 'image' ? [...spans, ...block.origin.spans] : spans
}

/** Where the links and images stood that an entry took away. */
function closedTargets(entry: LedgerEntry): readonly Place[] {
  const own = entry.spans.map(([start, end]) => ({ start, end }))
  if (entry.action === 'unmark') return entry.undo.mark.url === undefined ? [] : own
  if (entry.action === 'drop' || entry.action === 'move') return blocksOf(entry.undo.node).flatMap(targetPlaces)
  return entry.action === 'edit' && (entry.undo.marks ?? []).some(patch => patch.mark.url !== undefined) ? own : []
}
