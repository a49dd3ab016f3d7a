// Heading levels: where they start, which gaps close, and that settled ones stay.

import { expect, test } from 'vitest'
import { settleLevels } from '../../src/rules/normalize/levels.js'

test.each([
  [
    [1, 2, 3],
    [2, 3, 4],
  ],
  [
    [2, 4, 2],
    [2, 3, 2],
  ],
  [
    [4, 4],
    [2, 2],
  ],
  [
    [3, 2, 3],
    [3, 2, 3],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [1, 1, 1],
    [2, 2, 2],
  ],
  [
    [6, 5, 4, 3, 2, 1],
    [6, 6, 5, 4, 3, 2],
  ],
  [[], []],
])('%j', (levels, wanted) => expect(settleLevels(levels)).toEqual(wanted))

test('what comes out comes out again', () => {
  let seed = 7
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return 1 + (seed % 6)
  }
  for (let i = 0; i < 500; i++) {
    const settled = settleLevels(Array.from({ length: 1 + (i % 9) }, next))
    expect(settleLevels(settled)).toEqual(settled)
    expect(Math.min(...settled)).toBe(2)
  }
})
