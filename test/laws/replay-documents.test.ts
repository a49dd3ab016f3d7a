// Law 2 over whole documents: the parsed document and the ledger file give the final document, and back.

import { describe, expect, test } from 'vitest'
import { ledgerFile, readLedger } from '../../src/emitters/ledger.js'
import { conserve } from '../../src/kernel/conserve.js'
import { replay, replaySource, unplay } from '../../src/kernel/replay.js'
import { readFrontMatter } from '../../src/readers/markdown/front-matter.js'
import type { Cleaned } from '../../src/runner/clean.js'
import { cleanSample, defaultCleaner, fromText } from '../support/clean.js'
import { pages, type Sample, samples, seeds } from '../support/sources.js'

const all = process.env['LAWS'] === 'all'
const html: readonly Sample[] = pages('wcxb', all ? 1e9 : 40).map(page => fromText(`${page.id}.html`, page.html))

const holds = (sample: Sample): void => balances(cleanSample(sample))

function balances({ parsed, final, ledger }: Cleaned): void {
  const entries = readLedger(ledgerFile(ledger))
  expect(entries).toEqual(ledger)
  expect(replay(parsed, entries)).toEqual(final)
  expect(unplay(final, entries)).toEqual(parsed)
}

describe('whole documents replay both ways', () => {
  test.each([...samples(), ...seeds()].map(sample => [sample.path, sample] as const))('%s', (_, sample) =>
    holds(sample),
  )

  test.skipIf(html.length === 0)(`${html.length} labelled pages`, { timeout: 600_000 }, () => {
    for (const page of html) holds(page)
  })
})

describe('records', () => {
  const claims = [
    { key: 'title', value: 'CafÃ© Bread, and a Word on Humria' },
    { key: 'authors.0', value: 'Ada Sour, MD' },
    { key: 'datePublished', value: 'May 4, 2021' },
    { key: 'keywords', value: '' },
    { key: 'description', value: 'Rye keeps\u00A0well.' },
  ]

  test.each(['markdown', 'text'] as const)('what they claim beside their %s has no place, and replays', format => {
    const text = '# Rye\n\nRye keeps  well, and so does [spelt](/spelt).\n'
    const record = { text, format, url: 'https://example.org/rye', recordId: '7', claims }
    const cleaned = defaultCleaner({ corrections: { Humria: 'Humira' } }).clean({
      id: 'r/7',
      path: 'r.jsonl',
      bytes: Buffer.from(text),
      format,
      record,
    })
    if (!cleaned.ok) throw new Error(JSON.stringify(cleaned.diagnostic))
    balances(cleaned.value)
    const { document, final, ledger } = cleaned.value
    expect(document).toMatchObject({
      title: 'Café Bread, and a Word on Humira',
      datePublished: '2021-05-04',
      description: 'Rye keeps well.',
      url: 'https://example.org/rye',
    })
    const visible = Uint8Array.from(text, unit => (/[\s#[\]()/]/.test(unit) ? 0 : 1))
    expect(conserve(final, ledger, visible.fill(0, text.indexOf('('), text.indexOf(')')), [])).toEqual([])
    expect(ledger.filter(({ rule }) => rule === 'extract/fields')).toHaveLength(5)
    for (const { rule, spans } of ledger) if (rule === 'extract/fields') expect(spans).toEqual([[0, 0]])
  })
})

describe('bodies that are edited before they are read', () => {
  const [question] = samples().filter(sample => sample.path.startsWith('questions/'))

  test('replay from the field as it stood', () => {
    if (!question) throw new Error('the sample is missing')
    const { final, ledger } = cleanSample(question)
    const matter = readFrontMatter(final.source.text)
    const field = matter.ok ? matter.value?.fields.find(({ key }) => key === 'answer') : undefined
    if (!field) throw new Error('the field is missing')
    expect(field.value).toContain('\\n')
    const after = replaySource({ name: field.key, text: field.value, map: field.map }, ledger)
    expect(after.text).not.toContain('\\n')
    expect(after.text.split('\n\n').length).toBeGreaterThan(5)
  })
})
