// Law 2 over whole documents: the parsed document and the ledger file give the final document, and back.

import { describe, expect, test } from 'vitest'
import { replay, replaySource, unplay } from '../../src/kernel/replay.js'
import type { LedgerEntry } from '../../src/model/ledger.js'
import { readFrontMatter } from '../../src/readers/markdown/front-matter.js'
import { cleanSample, fromText } from '../support/clean.js'
import { pages, type Sample, samples, seeds } from '../support/sources.js'

const all = process.env['LAWS'] === 'all'
const html: readonly Sample[] = pages('wcxb', all ? 1e9 : 40).map(page => fromText(`${page.id}.html`, page.html))

function holds(sample: Sample): void {
  const { parsed, final, ledger } = cleanSample(sample)
  const entries: readonly LedgerEntry[] = JSON.parse(JSON.stringify(ledger))
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
