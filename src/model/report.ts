// What a run did, as it goes: one event a step, and sums that do not grow with the number of documents.

import type { Diagnostic } from './diagnostic.js'
import type { ManifestRow } from './output-ledger.js'

export type RunEvent =
  | { readonly type: 'planned'; readonly sources: number; readonly skipped: number; readonly passes: 1 | 2 }
  /** A record of a file; `sources` of the plan counts whole files alone. */
  | { readonly type: 'found'; readonly id: string }
  | { readonly type: 'observed'; readonly id: string }
  | { readonly type: 'written'; readonly row: ManifestRow; readonly changed: boolean }
  | { readonly type: 'left-out'; readonly row: ManifestRow; readonly changed: boolean }
  | { readonly type: 'failed'; readonly row: ManifestRow; readonly diagnostic: Diagnostic }
  | { readonly type: 'removed'; readonly id: string }

/** What came of one step of the plan. `line` goes into documents.jsonl. */
export interface Outcome {
  readonly row: ManifestRow
  /** The row of an earlier run, untouched by this one. */
  readonly kept: boolean
  readonly changed: boolean
  readonly line?: string
  readonly diagnostic?: Diagnostic
}

/** Sums of this run; rows that were kept from earlier ones do not count. */
export interface Report {
  readonly rows: ManifestRow[]
  readonly failures: Diagnostic[]
  /** What a person should know though nothing failed. */
  readonly notices: Diagnostic[]
  readonly changes: Map<string, number>
  readonly counts: {
    written: number
    /** Left out, since they repeat another document. */
    duplicates: number
    changed: number
    failed: number
    skipped: number
    kept: number
    wordsIn: number
    wordsOut: number
    flags: number
  }
}
