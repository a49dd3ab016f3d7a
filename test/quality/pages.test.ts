// Floors on labelled pages, each ninth of them. The model that comes with fettle has seen these pages: what falls here has
// been broken, but what a page of another site gets is told by folds (bench/README.md).

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { belowFloor } from '../support/floors.js'
import { ROOT } from '../support/sources.js'

const FLOORS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(ROOT, 'test', 'quality', 'floors.json'), 'utf8'),
)
const f1 = z.object({ f1: z.number() }).optional()
const measured = z.array(
  z.object({
    set: z.string(),
    failed: z.number(),
    table: z.record(z.string(), z.object({ word: f1, shingle: f1, segment: f1 })),
  }),
)

describe.skipIf(!existsSync(join(ROOT, '..', 'shared', 'bench', 'score.mjs')))('labelled pages', () => {
  const bench = join(ROOT, 'bench', 'pages.mjs')
  const sets = measured.parse(
    JSON.parse(execFileSync(process.execPath, [bench, '--every', '9', '--json'], { encoding: 'utf8' })),
  )
  const figure = (set: string, kind: 'word' | 'shingle' | 'segment', type = 'all'): number =>
    sets.find(one => one.set === set)?.table[type]?.[kind]?.f1 ?? 0

  test('none fails', () => expect(sets.map(({ failed }) => failed)).toEqual(sets.map(() => 0)))

  test.each([
    ['wcxb', 'word', 'all'],
    ['wcxb', 'word', 'article'],
    ['wcxb', 'word', 'service'],
    ['scrapinghub', 'shingle', 'all'],
    ['trafilatura', 'segment', 'all'],
    ['magic-html', 'word', 'all'],
  ] as const)('%s %s F1 of %s', (set, kind, type) => {
    const name = `${set} ${kind} ${type}`
    expect(belowFloor(name, figure(set, kind, type), { measured: FLOORS[name] ?? 1, better: 'higher' })).toBeNull()
  })
})
