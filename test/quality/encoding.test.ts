// Floors of the repair of characters: python-ftfy's cases, and clean text that is let go at memory speed.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../support/sources.js'

const FLOORS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(ROOT, 'test', 'quality', 'floors.json'), 'utf8'),
)
const ftfy = join(ROOT, '..', 'shared', 'text', 'ftfy', 'score.mjs')

/** What the scorer prints: for each category its cases, and those of which the encoding was repaired. */
function scored(): ReadonlyMap<string, readonly [number, number]> {
  const bench = join(ROOT, 'bench', 'text', 'encoding.mjs')
  const table = execFileSync(process.execPath, [ftfy, bench], { encoding: 'utf8' })
  const rows = table.matchAll(/│ ([a-z-]+) +│ (\d+) +│ (\d+) +│/g)
  return new Map(Array.from(rows, ([, name = '', cases, right]) => [name, [Number(cases), Number(right)]]))
}

describe.skipIf(!existsSync(ftfy))('cases of python-ftfy', () => {
  const scores = scored()
  const kinds = ['in-the-wild', 'language-names', 'negative', 'synthetic']

  test('all encodings are repaired that it repairs', () => {
    const right = kinds.reduce((sum, kind) => sum + (scores.get(kind)?.[1] ?? 0), 0)
    expect(right).toBeGreaterThanOrEqual(FLOORS['ftfy encodings'] ?? 151)
  })

  test('no negative is broken', () => {
    const [cases = 0, right = 0] = scores.get('negative') ?? []
    expect(cases).toBe(31)
    expect(cases - right).toBe(FLOORS['ftfy negatives broken'])
  })
})
