// Whole sources that must not change, and whole sources that fettle does not mend yet.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanSample } from './support/clean.js'
import { ROOT, type Sample } from './support/sources.js'

const inFolder = (name: string): readonly Sample[] =>
  readdirSync(join(ROOT, 'test', name))
    .sort()
    .map(path => ({ path, bytes: readFileSync(join(ROOT, 'test', name, path)) }))

/** What tells that words of the body were changed or taken. */
const TAKES = new Set(['edit', 'drop', 'merge', 'split', 'unmark'])

describe('must not change', () => {
  test.each(inFolder('negative').map(sample => [sample.path, sample] as const))('%s', (_, sample) => {
    const { ledger, document } = cleanSample(sample)
    const taken = ledger.filter(
      entry => TAKES.has(entry.action) && /\S/.test(entry.before ?? '') && !entry.rule.startsWith('extract/html-'),
    )
    expect(taken.map(({ rule, before }) => `${rule}: ${before}`)).toEqual([])
    expect(document.title).toBeTypeOf('string')
  })
})

/** What each known failure would say if it were mended. Mended ones belong into the cases. */
const WANTED: Readonly<Record<string, string>> = {
  'columns-as-lines.txt': '| 10 kg | 2.5 ml | 3 |',
  'unlisted-real-word-slip.txt': 'keep it there until the morning',
}

describe('known failures', () => {
  test.each(inFolder('known-failures').map(sample => [sample.path, sample] as const))(
    '%s still fails',
    (path, sample) => {
      const wanted = WANTED[path]
      expect(wanted).toBeTypeOf('string')
      expect(cleanSample(sample).document.markdown).not.toContain(wanted)
    },
  )
})
