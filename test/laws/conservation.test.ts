// Law 1: each visible character and each target of a source is kept, or closed by an entry. Over the whole pipeline.

import { describe, expect, test } from 'vitest'
import { conserve } from '../../src/kernel/conserve.js'
import { cleanSample, fromText } from '../support/clean.js'
import { dutyOf } from '../support/oracle.js'
import { pages, type Sample, samples, seeds } from '../support/sources.js'

const all = process.env['LAWS'] === 'all'
const SETS = ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html', 'defuddle']
const html: readonly Sample[] = SETS.flatMap(set => pages(set, all ? 1e9 : 20)).map(page =>
  fromText(`${page.id}.html`, page.html),
)

function violations(sample: Sample) {
  const { final, ledger } = cleanSample(sample)
  const { visible, targets } = dutyOf(final.source)
  return conserve(final, ledger, visible, targets).map(violation => ({
    ...violation,
    text: violation.text.slice(0, 80),
  }))
}

describe('our samples', () => {
  test.each(samples().map(sample => [sample.path, sample] as const))('%s', (_, sample) => {
    expect(violations(sample)).toEqual([])
  })
})

describe.skipIf(seeds().length === 0)('acceptance sources', () => {
  test.each(seeds().map(sample => [sample.path, sample] as const))('%s', (_, sample) => {
    expect(violations(sample)).toEqual([])
  })
})

describe.skipIf(html.length === 0)('labelled pages', () => {
  test(`${html.length} pages`, { timeout: 600_000 }, () => {
    const broken = html.flatMap(page =>
      violations(page)
        .slice(0, 3)
        .map(violation => ({ page: page.path, ...violation })),
    )
    expect(broken).toEqual([])
  })
})
