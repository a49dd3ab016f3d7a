// Floors on layout: paragraphs that pages cut are joined and natural ones are not, words and lines that were cut are whole.

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

describe.skipIf(!existsSync(medquad))('layout of medical answers', () => {
  const bench = join(ROOT, 'bench', 'text', 'layout.mjs')
  const told = execFileSync(process.execPath, [bench, '--every', '4'], { encoding: 'utf8' })
  const share = (label: string): number => Number(new RegExp(`${label}: \\d+ of \\d+ \\(([\\d.]+)\\)`).exec(told)?.[1])

  test.each([
    ['page-break recall', 'cut anywhere, sentence ends included, joined'],
    ['page-break recall within sentences', 'cut within a sentence, joined'],
    ['cut words', 'cut words right'],
    ['wrapped at 72', 'wrapped at 72, restored'],
    ['wrapped at 80', 'wrapped at 80, restored'],
  ])('%s', (floor, label) => {
    expect(belowFloor(label, share(label), { measured: FLOORS[floor] ?? 1, better: 'higher' })).toBeNull()
  })

  test('natural paragraphs stay apart', () => {
    const [, joined, boundaries] = /false joins: (\d+) in (\d+)/.exec(told) ?? []
    expect(Number(boundaries)).toBeGreaterThan(18_000)
    expect(Number(joined ?? Number.NaN)).toBeLessThanOrEqual(FLOORS['page-break false joins'] ?? 0)
  })
})
