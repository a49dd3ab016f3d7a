// Floors on duplicates in a quarter of the medical answers: copies are found, documents of one template told apart.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { belowFloor } from '../support/floors.js'
import { ROOT } from '../support/sources.js'

const FLOORS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(ROOT, 'test', 'quality', 'floors.json'), 'utf8'),
)
const medquad = join(ROOT, '..', 'shared', 'text', 'medquad', 'medquad-dev.jsonl')

const COPIES = [
  ['copies found: footer', /^a footer of 60 words added: ([\d.]+)/m],
  ['copies found: slips in 2 %', /^slips in 2 % of the words: ([\d.]+)/m],
  ['copies found: slips in 5 %', /^slips in 5 % of the words: ([\d.]+)/m],
  ['copies found: sentences left out', /^20 % of the sentences left out: ([\d.]+)/m],
  ['copies found: halves', /^half of it, cut anywhere: ([\d.]+)/m],
] as const

const LOOK_ALIKES = [
  ['look-alikes called copies: GARD', /GARD (\d+) of \d+ pairs,/],
  ['look-alikes called copies: GARD and GHR', /GARD and GHR (\d+) of/],
] as const

describe.skipIf(!existsSync(medquad))('duplicates among medical answers', () => {
  const told = execFileSync(
    process.execPath,
    [join(ROOT, 'bench', 'text', 'duplicates.mjs'), '--part', '4', '--every', '3'],
    { encoding: 'utf8' },
  )
  const figure = (pattern: RegExp): number => Number(pattern.exec(told)?.[1] ?? Number.NaN)

  test.each(COPIES)('%s', (name, pattern) => {
    const found = figure(pattern)
    expect(found).toBeGreaterThan(0)
    expect(belowFloor(name, found, { measured: FLOORS[name] ?? 1, better: 'higher' })).toBeNull()
  })

  test.each(LOOK_ALIKES)('%s', (name, pattern) => {
    expect(figure(pattern)).toBeLessThanOrEqual(FLOORS[name] ?? 0)
  })
})
