// Writes ledger entries: where a change stands in the source, and the record with its number.

import type { Block, NodeId } from '../model/block.js'
import type { Document } from '../model/document.js'
import type { Action, LedgerEntry, Tier } from '../model/ledger.js'
import { mergeSpans } from '../model/offset.js'
import type { Books } from './books.js'
import { linesOf } from './view.js'

export type Spans = LedgerEntry['spans']

/** Where an entry acts and what it says there. */
export interface Place {
  readonly block: NodeId | null
  readonly spans: Spans
  readonly before: string | null
  readonly after: string | null
}

export const toPair = (span: { start: number; end: number }): readonly [number, number] => [span.start, span.end]

/** From the first to the last of the spans. */
export function hull(spans: Spans): Spans {
  if (spans.length === 0) return []
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  return [[start, end]]
}

/** A metadata value in words. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null))

export function entryFacts(held: unknown): { value: unknown; spans: Spans } {
  const entry = held as { value?: unknown; origin?: Block['origin'] } | undefined
  return { value: entry?.value, spans: entry?.origin ? mergeSpans(entry.origin.spans).map(toPair) : [] }
}

export interface Draught {
  readonly stage: LedgerEntry['stage']
  readonly rule: string
  readonly reason: string
  readonly tier?: Tier | undefined
  readonly action: Action
  readonly place: Place
  readonly note?: string | undefined
  readonly change: { readonly target: unknown; readonly to: unknown; readonly undo: unknown }
}

export function writeEntry(books: Books, document: Document, draught: Draught): LedgerEntry {
  const lines = linesOf(document)
  const { place, tier, note, change } = draught
  const [[start, end] = [0, 0]] = hull(place.spans)
  const line = lines.line(start)
  const entry = {
    seq: books.entries.length,
    stage: draught.stage,
    rule: draught.rule,
    reason: draught.reason,
    ...(tier ? { tier } : {}),
    action: draught.action,
    block: place.block,
    line,
    endLine: lines.line(Math.max(start, end - 1)),
    spans: place.spans,
    before: place.before,
    after: place.after,
    ...(note ? { note } : {}),
    ...change,
  } as LedgerEntry
  books.entries.push(entry)
  return entry
}
