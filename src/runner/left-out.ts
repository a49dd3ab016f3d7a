// Documents that are left out since they repeat another one: what they say must stand in that one, or they are written.

import type { ManifestRow } from '../model/output-ledger.js'
import type { Outcome } from '../model/report.js'
import type { Item } from './items.js'
import { cleanOne, type Job } from './step.js'

/**
 * The outcomes as they stand, but for documents whose original failed after all: these are cleaned again and written.
 * `rows` are those of all other documents. `items` are gone through only where there are such.
 */
export async function* settleLeftOut(
  outcomes: readonly Outcome[],
  rows: readonly ManifestRow[],
  job: Job,
  items: AsyncIterable<Item>,
): AsyncGenerator<Outcome> {
  if (outcomes.length === 0) return
  const written = new Set(rows.flatMap(({ id, status }) => (status === 'written' ? [id] : [])))
  const lost = new Set<string>()
  for (const outcome of outcomes) {
    const { id, duplicateOf } = outcome.row
    if (duplicateOf && written.has(duplicateOf.id)) yield outcome
    else lost.add(id)
  }
  if (lost.size === 0) return
  for await (const item of items) if (lost.has(item.ref.id)) yield cleanOne(item, { ...job, leftOut: new Set() })
}
