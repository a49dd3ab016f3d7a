// Related links that lead to a document which repeats another lead to its original, and the ledger says so.

import { expect, test } from 'vitest'
import { openBooks } from '../../src/kernel/books.js'
import { runPass } from '../../src/kernel/stage.js'
import { View } from '../../src/kernel/view.js'
import type { Document } from '../../src/model/document.js'
import { listOf } from '../../src/model/metadata.js'
import { PROFILES } from '../../src/packs/profiles.js'
import { duplicates } from '../../src/rules/dedupe/duplicates.js'
import { relatedLinks } from '../../src/rules/dedupe/related-links.js'
import { fields } from '../../src/rules/extract/fields.js'
import { runRules } from '../support/run-rule.js'

const BODY =
  'Prune in late winter, while the tree is dormant and hard frost is past. Cut dead and crossing wood first, then look at the shape that is left.'
const OTHER =
  'Water young trees twice a week through their first summer, slowly and early in the day, so that it reaches the roots before the sun does.'

function viewOf(id: string, front: string, body: string): View {
  const { document } = runRules(`---\n${front}\n---\n\n${body}\n`, 'markdown', [{ rule: fields(PROFILES) }])
  const named: Document = { ...document, source: { ...document.source, id } }
  return new View(named)
}

const related = (...links: readonly string[]): string =>
  links.map((link, i) => `related_article${i + 1}:\n${link.replace(/^/gm, '    ')}`).join('\n')

function linksAfter(reader: View, others: readonly View[]): { links: readonly unknown[]; entries: readonly unknown[] } {
  const rule = duplicates.bind({})
  const merged = [reader, ...others].map(view => rule.observe(view)).reduce((a, b) => rule.merge(a, b))
  const books = openBooks()
  const session = { books, merged: new Map([[rule.id, merged]]) }
  const linked = runPass(runPass(reader, [rule], session), [relatedLinks.bind({})], session)
  return {
    links: listOf(linked.document.metadata, 'relatedLinks').map(({ value }) => value),
    entries: books.entries.map(({ reason, before, after, note }) => ({ reason, before, after, note })),
  }
}

const original = viewOf('farm/a', 'title: Pruning\nid: 1\nurl: https://example.org/pruning', BODY)
const copy = viewOf('farm/b', 'title: Pruning again\nid: 2\nurl: https://example.org/print/pruning', BODY)

test('by address and by identifier', () => {
  const reader = viewOf(
    'farm/c',
    `title: Watering\nurl: https://example.org/watering\n${related('id: 2\ntitle: Pruning again\nurl: https://example.org/print/pruning')}`,
    OTHER,
  )
  const { links, entries } = linksAfter(reader, [copy, original])
  expect(links).toEqual([{ id: '1', title: 'Pruning again', url: 'https://example.org/pruning' }])
  expect(entries).toEqual([
    {
      reason: 'link-to-duplicate',
      before: 'https://example.org/print/pruning',
      after: 'https://example.org/pruning',
      note: 'farm/a',
    },
    { reason: 'link-to-duplicate', before: '2', after: '1', note: 'farm/a' },
  ])
})

test('a link that then is told twice, or leads to the document itself, leaves', () => {
  const links = related(
    'title: Pruning\nurl: https://example.org/pruning',
    'title: Pruning again\nurl: https://example.org/print/pruning',
  )
  const reader = viewOf('farm/c', `title: Watering\n${links}`, OTHER)
  expect(linksAfter(reader, [copy, original]).links).toEqual([{ title: 'Pruning', url: 'https://example.org/pruning' }])
  const own = viewOf(
    'farm/a',
    `title: Pruning\nurl: https://example.org/pruning\n${related('title: To print\nurl: https://example.org/print/pruning')}`,
    BODY,
  )
  expect(linksAfter(own, [copy]).links).toEqual([])
})

test('an identifier of another folder names another document', () => {
  const reader = viewOf('shop/c', `title: Watering\n${related('id: 2\ntitle: Shears')}`, OTHER)
  expect(linksAfter(reader, [copy, original])).toEqual({ links: [{ id: '2', title: 'Shears' }], entries: [] })
})
