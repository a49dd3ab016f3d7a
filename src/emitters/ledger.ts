// The ledger file: one entry a line.

import type { LedgerEntry } from '../model/ledger.js'
import { lines } from './jsonl.js'
import { packNode, unpackNode } from './packed-node.js'

/** A node that left is kept whole, for replay, and packed: it is most of what a ledger holds. */
const packed = (undo: LedgerEntry['undo']): object | undefined =>
  undo && 'node' in undo ? { ...undo, node: packNode(undo.node) } : (undo ?? undefined)

/** Keys in the order of the contract; `tier`, `note`, `to` and `undo` only where there is something in them. */
function published(entry: LedgerEntry): object {
  const { seq, stage, rule, reason, tier, action, block, spans, before, after, note, to, target, undo } = entry
  // What is undefined is left out of the file.
  return {
    seq,
    stage,
    rule,
    reason,
    tier,
    action,
    block,
    line: entry.line,
    endLine: entry.endLine,
    spans,
    before,
    after,
    note,
    to: to ?? undefined,
    target,
    undo: packed(undo),
  }
}

/** The entries in their order, each with its line end. Empty where nothing changed. */
export const ledgerFile = (entries: readonly LedgerEntry[]): string => lines(entries.map(published))

/** The entries of a ledger file, as they were written down. Throws a SyntaxError where a line is no JSON. */
export const readLedger = (file: string): readonly LedgerEntry[] => file.split('\n').filter(Boolean).map(readEntry)

function readEntry(line: string): LedgerEntry {
  const entry = JSON.parse(line)
  const { to = null, undo = null } = entry
  return { ...entry, to, undo: undo?.node ? { ...undo, node: unpackNode(undo.node) } : undo }
}
