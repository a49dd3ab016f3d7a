// Floors on furniture in texts, on a fixed part of the labelled pages: little content goes, and none of clean prose.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { belowFloor } from '../support/floors.js'
import { ROOT } from '../support/sources.js'

const FLOORS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(ROOT, 'test', 'quality', 'floors.json'), 'utf8'),
)
const data = join(ROOT, '..', 'shared')
const call = z.custom<(...given: readonly unknown[]) => unknown>(value => typeof value === 'function')
const Rows = z.array(z.object({ figure: z.string(), measured: z.number() }))

describe.skipIf(!existsSync(join(data, 'bench', 'pages')))('furniture in texts', () => {
  let found: z.output<typeof Rows> = []
  const measured = (word: string): number => found.find(({ figure }) => figure.includes(word))?.measured ?? Number.NaN

  beforeAll(async () => {
    const bench: unknown = await import(pathToFileURL(join(ROOT, 'bench', 'text', 'boilerplate.mjs')).href)
    const { rows } = z.object({ rows: call }).parse(bench)
    found = Rows.parse(await rows({ data, folds: join(ROOT, 'no folds'), every: 40 }))
  }, 120_000)

  test.each([
    ['furniture lines precision', ': precision', 'higher'],
    ['furniture lines recall', ': recall', 'higher'],
    ['furniture lines content lost', 'content lost (', 'lower'],
    ['furniture lines content lost without furniture', 'no furniture', 'lower'],
  ] as const)('%s', (floor, word, better) => {
    expect(belowFloor(floor, measured(word), { measured: FLOORS[floor] ?? Number.NaN, better })).toBeNull()
  })

  test('nothing leaves clean medical answers', () => expect(measured('clean medical answers')).toBe(0))
})
