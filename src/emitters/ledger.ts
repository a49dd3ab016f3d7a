// The ledger file: one entry a line.

import type { LedgerEntry } from '../model/ledger.js'
import { lines } from './jsonl.js'

/** Keys in the order of the contract; `note`, `to` and `undo` only where there is something in them. */
function published(entry: LedgerEntry): object {
  const { seq, stage, rule, reason, action, block, spans, before, after, note, to, target, undo } = entry
  // What is undefined is left out of the file.
  return {
    seq,
    stage,
    rule,
    reason,
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
    undo: undo ?? undefined,
  }
}

/** The entries in their order, each with its line end. Empty where nothing changed. */
export const ledgerFile = (entries: readonly LedgerEntry[]): string => lines(entries.map(published))
