// Law 2: the parsed document and the ledger give the final document, and back. Law 1 on the same documents.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerFile, readLedger } from '../../src/emitters/ledger.js'
import { apply } from '../../src/kernel/apply.js'
import { openBooks } from '../../src/kernel/books.js'
import { conserve } from '../../src/kernel/conserve.js'
import { replay, unplay } from '../../src/kernel/replay.js'
import { View } from '../../src/kernel/view.js'
import type { LedgerEntry } from '../../src/model/ledger.js'
import { documents, judgementsFor, picks } from '../support/random-document.js'

/** A ledger as its file gives it back. */
const throughFile = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => readLedger(ledgerFile(entries))

const rounds = fc.array(picks, { minLength: 1, maxLength: 4 })

function play(document: Parameters<typeof replay>[0], list: readonly Parameters<typeof judgementsFor>[0][]) {
  const books = openBooks()
  let view = new View(document)
  for (const round of list) view = new View(apply(view, judgementsFor(round, view), books).document)
  return { document: view.document, entries: throughFile(books.entries) }
}

test('any changes replay forwards and backwards', () => {
  fc.assert(
    fc.property(documents, rounds, (parsed, list) => {
      const { document, entries } = play(parsed, list)
      expect(replay(parsed, entries)).toEqual(document)
      expect(unplay(document, entries)).toEqual(parsed)
    }),
    { numRuns: 1000 },
  )
})

test('no changes lose a character of the source', () => {
  fc.assert(
    fc.property(documents, rounds, (parsed, list) => {
      const { document, entries } = play(parsed, list)
      const visible = Uint8Array.from(parsed.source.text, unit => (/\s/.test(unit) ? 0 : 1))
      expect(conserve(document, entries, visible, []).filter(violation => violation.kind === 'lost')).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('entries are numbered without gaps and name their lines', () => {
  fc.assert(
    fc.property(documents, rounds, (parsed, list) => {
      const { entries } = play(parsed, list)
      const lines = parsed.source.text.split('\n').length
      entries.forEach((entry, i) => {
        expect(entry.seq).toBe(i)
        expect(entry.line).toBeGreaterThanOrEqual(1)
        expect(entry.endLine).toBeGreaterThanOrEqual(entry.line)
        expect(entry.endLine).toBeLessThanOrEqual(lines)
      })
    }),
    { numRuns: 300 },
  )
})
