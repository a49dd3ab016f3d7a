// The laws over one corpus: rules that look at all documents too leave an account that balances. `LAWS=all` takes all answers.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledgerFile, readLedger } from '../../src/emitters/ledger.js'
import { conserve } from '../../src/kernel/conserve.js'
import { Observations } from '../../src/kernel/corpus-rule.js'
import { replay, unplay } from '../../src/kernel/replay.js'
import { documentSchema } from '../../src/model/output.js'
import type { Cleaned } from '../../src/runner/clean.js'
import { defaultCleaner, fromText } from '../support/clean.js'
import { ROOT, type Sample } from '../support/sources.js'

/** Every how many answers one is taken by default. */
const STEP = 40

const file = join(ROOT, '..', 'shared', 'text', 'medquad', 'medquad-dev.jsonl')

function answers(): readonly Sample[] {
  if (!existsSync(file)) return []
  const step = process.env['LAWS'] === 'all' ? 1 : STEP
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % step === 0)
    .map((line, i) => {
      const { question, answer } = JSON.parse(line)
      return fromText(`medquad/${i}.txt`, `${question}\n\n${answer}\n`)
    })
}

const BARLEY = [
  'Barley is sown in spring, as soon as the soil can be worked, and it ripens in about three months of dry weather.',
  'Farmers look at the colour of the ears: pale gold means that the grain is hard enough to be threshed.',
  'Two rows make a good malt for brewers, while the kinds with six rows feed cattle and pigs through the winter.',
  'Wet straw clogs the machines, so the harvest waits for a week without rain, however late in August it may come.',
  'What falls between the rows sprouts again before the frost, and sheep are glad to graze on it until November.',
]

/** Three pages of our own that say nearly the same, with furniture around them. */
const copies: readonly Sample[] = [5, 4, 4].map((sentences, n) =>
  fromText(
    `copies/${n}.txt`,
    `Sowing Barley\n\nFind a Doctor\n\n${BARLEY.slice(0, sentences).join('\n\n')}\n\nSubscribe to our newsletter\n`,
  ),
)

/** As a run does it: each document waits half done until all have been seen. */
function cleanCorpus(corpus: readonly Sample[]): readonly Cleaned[] {
  const cleaner = defaultCleaner()
  const observations = new Observations()
  const halfway = corpus.map(({ path, bytes }) => cleaner.observe({ id: path.slice(0, -4), path, bytes }, observations))
  return halfway.map(observed => {
    if (!observed.ok) throw new Error(JSON.stringify(observed.diagnostic))
    const cleaned = cleaner.resume(observed.value, observations.merged)
    if (!cleaned.ok) throw new Error(JSON.stringify(cleaned.diagnostic))
    return cleaned.value
  })
}

function balances({ parsed, final, ledger, document }: Cleaned): void {
  const entries = readLedger(ledgerFile(ledger))
  expect(replay(parsed, entries)).toEqual(final)
  expect(unplay(final, entries)).toEqual(parsed)
  const { text } = parsed.source
  const visible = Uint8Array.from({ length: text.length }, (_, at) => (/\s/.test(text.charAt(at)) ? 0 : 1))
  expect(conserve(final, entries, visible, []), document.id).toEqual([])
  expect(documentSchema.safeParse(document).success, document.id).toBe(true)
}

describe('the laws hold on documents of one corpus', () => {
  test('copies of ours', () => {
    const cleaned = cleanCorpus(copies)
    expect(cleaned.filter(({ document }) => document.duplicateOf !== undefined)).toHaveLength(2)
    for (const one of cleaned) balances(one)
  })

  const medical = answers()
  test.skipIf(medical.length === 0)(`${medical.length} medical answers`, { timeout: 900_000 }, () => {
    for (const one of cleanCorpus(medical)) balances(one)
  })
})
