// Law 3: the emitted Markdown read again gives the same blocks: kind, level, text, marks, link targets.

import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readMarkdown } from '../../src/readers/markdown/index.js'
import { cleanSample, fromText } from '../support/clean.js'
import { shapeOf } from '../support/shape.js'
import { pages, type Sample, samples, seeds } from '../support/sources.js'

const all = process.env['LAWS'] === 'all'
const SETS = ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html', 'defuddle']
const html: readonly Sample[] = SETS.flatMap(set => pages(set, all ? 1e9 : 20)).map(page =>
  fromText(`${page.id}.html`, page.html),
)

function readAgain(markdown: string): readonly string[] {
  const read = readMarkdown(
    { name: 'body', text: markdown, map: identityMap(0, markdown.length) },
    births(),
    DEFAULT_LIMITS,
  )
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
  return shapeOf(read.value)
}

/** Lines that differ, each side's own. */
function differences(sample: Sample): readonly string[] {
  const { final, document } = cleanSample(sample)
  const wrote = shapeOf(final.root.children)
  const reads = readAgain(document.markdown)
  const at = wrote.findIndex((line, i) => line !== reads[i])
  if (at < 0 && wrote.length === reads.length) return []
  const from = at < 0 ? wrote.length : at
  return [`${sample.path}: wrote ${wrote[from]?.slice(0, 300)}`, `${sample.path}: reads ${reads[from]?.slice(0, 300)}`]
}

describe('our samples and the acceptance sources', () => {
  test.each([...samples(), ...seeds()].map(sample => [sample.path, sample] as const))('%s', (_, sample) => {
    expect(differences(sample)).toEqual([])
  })
})

describe.skipIf(html.length === 0)('labelled pages', () => {
  test(`${html.length} pages`, { timeout: 600_000 }, () => {
    expect(html.flatMap(differences)).toEqual([])
  })
})
