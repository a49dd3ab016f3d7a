// The files that are written, byte for byte.

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonFile } from '../../src/emitters/json.js'
import { jsonLine } from '../../src/emitters/jsonl.js'
import { ledgerFile } from '../../src/emitters/ledger.js'
import { manifestJson, manifestOf } from '../../src/emitters/manifest.js'
import { markdownFile } from '../../src/emitters/markdown-file.js'
import { project } from '../../src/emitters/project.js'
import { makeId, type Node } from '../../src/model/block.js'
import type { LedgerEntry } from '../../src/model/ledger.js'
import type { Metadata } from '../../src/model/metadata.js'
import { type ValidatedDocument, validateDocument } from '../../src/model/output.js'
import type { ManifestRow } from '../../src/model/output-ledger.js'
import { documentOf, h, p } from './support/nodes.js'

const entry = <V>(value: V) => ({ value, rule: 'test/rule' })

function valid(nodes: readonly Node[], metadata: Metadata = {}): ValidatedDocument {
  const result = validateDocument(project(documentOf(nodes, metadata)))
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostic))
  return result.value
}

describe('the Markdown file', () => {
  test('has flat front matter, a blank line, and the body', () => {
    const document = valid([h(2, 'Dose'), p('Once.')], {
      title: entry('Gout: a *short* guide'),
      datePublished: entry('2017-02'),
      authors: [entry({ name: 'A. B', type: 'person' as const, credentials: ['MD'], roles: [] })],
      keywords: [entry('gout'), entry('no')],
    })
    expect(markdownFile(document)).toBe(
      [
        '---',
        'id: folder/name',
        'type: article',
        'title: "Gout: a *short* guide"',
        'authors:',
        '  - A. B',
        'datePublished: 2017-02',
        'keywords:',
        '  - gout',
        '  - "no"',
        '---',
        '',
        '## Dose',
        '',
        'Once.',
        '',
      ].join('\n'),
    )
    expect(markdownFile(document)).toContain(`\n\n${document.markdown}\n`)
  })

  test('has front matter alone where there is no body', () => {
    expect(markdownFile(valid([]))).toBe('---\nid: folder/name\ntype: article\n---\n')
  })

  test.each([
    '2017',
    '2017-02-08',
    '012',
    '12:30',
    'yes',
    'null',
    '~',
    '- a',
    '# a',
    ' a ',
    'a\nb',
    '---',
    '"a"',
    '{a}',
    '*a',
  ])('keeps the title %j, for old and new readers of YAML', title => {
    const [, head = ''] = markdownFile(valid([], { title: entry(title) })).split(/^---$/m)
    if (title !== '---') {
      expect(parse(head)).toMatchObject({ title })
      expect(parse(head, { version: '1.1' })).toMatchObject({ title })
    }
  })

  test('is never cut by a title of dashes', () => {
    expect(
      markdownFile(valid([p('a')], { title: entry('x\n---\ny') }))
        .split('\n')
        .filter(line => line === '---'),
    ).toHaveLength(2)
  })
})

describe('JSON', () => {
  test('has two spaces and a line end', () => {
    const text = jsonFile(valid([p('a')]))
    expect(text).toMatch(/^\{\n {2}"id": "folder\/name",\n {2}"type": "article",\n/)
    expect(text).toMatch(/\n\}\n$/)
  })

  test('lines hold no line end of any kind', () => {
    const line = jsonLine(valid([p('a\u2028b\u2029c\u0085d')]))
    expect(line).toMatch(/^[^\n\u0085\u2028\u2029]*\n$/)
    expect(JSON.parse(line)).toMatchObject({ text: 'a\u2028b\u2029c\u0085d' })
  })
})

describe('the ledger', () => {
  const block = makeId('block', 1)
  const place = { stage: 'strip', rule: 'strip/x', reason: 'y', block, line: 3, endLine: 3, spans: [[1, 2]] } as const

  test('has its keys in order and leaves empty ones out', () => {
    const entries: readonly LedgerEntry[] = [
      { undo: null, to: null, target: { node: block }, ...place, seq: 0, action: 'flag', before: 'a', after: 'a' },
      {
        target: { block, start: 0, end: 1 },
        to: null,
        undo: {},
        note: 'n',
        ...place,
        seq: 1,
        action: 'edit',
        before: 'a',
        after: '',
      },
    ]
    expect(ledgerFile(entries)).toBe(
      '{"seq":0,"stage":"strip","rule":"strip/x","reason":"y","action":"flag","block":"b1","line":3,"endLine":3,' +
        '"spans":[[1,2]],"before":"a","after":"a","target":{"node":"b1"}}\n' +
        '{"seq":1,"stage":"strip","rule":"strip/x","reason":"y","action":"edit","block":"b1","line":3,"endLine":3,' +
        '"spans":[[1,2]],"before":"a","after":"","note":"n","target":{"block":"b1","start":0,"end":1},"undo":{}}\n',
    )
  })

  test('is empty where nothing changed', () => {
    expect(ledgerFile([])).toBe('')
  })
})

describe('the manifest', () => {
  const row = (id: string, status: ManifestRow['status'], changes: Record<string, number>): ManifestRow => ({
    flags: 1,
    changes,
    wordsOut: 2,
    wordsIn: 5,
    outputs: [
      { path: `markdown/${id}.md`, sha256: 'b'.repeat(64) },
      { path: `json/${id}.json`, sha256: 'a'.repeat(64) },
    ],
    status,
    source: `../input/${id}.txt`,
    path: `${id}.txt`,
    id,
  })
  const rows = [row('b', 'stale', { 'z/z': 1, 'a/a': 2 }), row('a', 'written', { 'a/a': 1 }), row('B', 'failed', {})]
  const facts = { fettle: '1.0.0', config: 'c', inputs: ['../input'], rows }

  test('has its rows by id and its sums', () => {
    const manifest = manifestOf(facts)
    expect(manifest.sources.map(({ id }) => id)).toEqual(['B', 'a', 'b'])
    expect(manifest.totals).toEqual({
      written: 1,
      failed: 1,
      stale: 1,
      skipped: 0,
      wordsIn: 15,
      wordsOut: 6,
      changes: { 'a/a': 3, 'z/z': 1 },
      flags: 3,
    })
  })

  test('does not depend on the order of the run', () => {
    expect(manifestJson({ ...facts, rows: [...rows].reverse() })).toBe(manifestJson(facts))
  })
})
