// Floors on the names and dates that pages show, held against their structured data: each fifth page that has some.

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

describe.skipIf(!existsSync(join(ROOT, '..', 'shared', 'bench', 'pages')))('names and dates of pages', () => {
  const bench = join(ROOT, 'bench', 'text', 'dates-people.mjs')
  const [people, , , sameDay, sameOrNext] = z
    .array(z.number())
    .parse(JSON.parse(execFileSync(process.execPath, [bench, '--every', '5', '--json'], { encoding: 'utf8' })))

  test.each([
    ['persons told from organizations', people],
    ['dates as structured data', sameDay],
    ['dates as structured data, or on the next day', sameOrNext],
  ])('%s', (name, found = 0) => {
    expect(belowFloor(name, found, { measured: FLOORS[name] ?? 1, better: 'higher' })).toBeNull()
  })
})
