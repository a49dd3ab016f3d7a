// The books of one document: its ledger so far, and what has been promised and spent.

import type { NodeId } from '../model/block.js'
import type { LedgerEntry } from '../model/ledger.js'

export interface Books {
  readonly entries: LedgerEntry[]
  /** Blocks that a keep verdict protects, each with the rule that said so. */
  readonly kept: Map<NodeId, string>
  /** Words that each rule has dropped. */
  readonly spent: Map<string, number>
  /** Rules that were held back: they drop nothing more here. */
  readonly held: Set<string>
  /** Flags and conflicts that are written already, so that another round does not repeat them. */
  readonly said: Set<string>
  readonly budget: Budget
}

/** How much of a document one rule may drop in `strip` and `dedupe`. */
export interface Budget {
  /** Share of the words left at that point. */
  readonly share: number
  /** Documents with fewer words have no budget. */
  readonly minimumWords: number
}

export const DEFAULT_BUDGET: Budget = { share: 0.4, minimumWords: 100 }

export const openBooks = (budget: Budget = DEFAULT_BUDGET): Books => ({
  entries: [],
  kept: new Map(),
  spent: new Map(),
  held: new Set(),
  said: new Set(),
  budget,
})

/** The same books to go on with, which leaves these as they are. */
export const forkBooks = ({ entries, kept, spent, held, said, budget }: Books): Books => ({
  entries: [...entries],
  kept: new Map(kept),
  spent: new Map(spent),
  held: new Set(held),
  said: new Set(said),
  budget,
})

/** Whether a rule may drop `words` more where `left` words stand. Its earlier drops count. */
export function affordable(books: Books, rule: string, words: number, left: number): boolean {
  const spent = books.spent.get(rule) ?? 0
  const whole = left + spent
  return whole < books.budget.minimumWords || spent + words <= whole * books.budget.share
}
