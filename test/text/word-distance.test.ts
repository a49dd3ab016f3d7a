// Distances between spellings, against a plain count of all ways.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, neighbours, oneSlip, slipsAllowed } from '../../src/text/word-distance.js'

const LETTERS = ['a', 'b', 'c']
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 })

/** All words one slip away, by making each slip. */
function slipsOf(right: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at <= right.length; at++) {
    const [head, tail] = [right.slice(0, at), right.slice(at)]
    for (const letter of LETTERS) {
      found.add(head + letter + tail)
      if (tail) found.add(head + letter + tail.slice(1))
    }
    if (tail) found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
  }
  found.delete(right)
  return found
}

describe('oneSlip', () => {
  test('tells the kind and the place', () => {
    expect(oneSlip('wafarin', 'warfarin')).toEqual({ kind: 'deletion', at: 2 })
    expect(oneSlip('warrfarin', 'warfarin')).toEqual({ kind: 'insertion', at: 3 })
    expect(oneSlip('worfarin', 'warfarin')).toEqual({ kind: 'substitution', at: 1 })
    expect(oneSlip('wrafarin', 'warfarin')).toEqual({ kind: 'transposition', at: 1 })
    expect(oneSlip('warfarin', 'warfarin')).toBeNull()
    expect(oneSlip('wfarin', 'warfarin')).toBeNull()
  })

  test('finds what one slip makes, and nothing else', () => {
    fc.assert(fc.property(word, word, (a, b) => (oneSlip(a, b) !== null) === slipsOf(b).has(a)))
  })
})

describe('distance', () => {
  test('counts slips up to the most', () => {
    expect(distance('blincyto', 'blinicyto', 2)).toBe(1)
    expect(distance('glucofage', 'glucophage', 2)).toBe(2)
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3)
  })

  test('agrees with oneSlip', () => {
    fc.assert(fc.property(word, word, (a, b) => (distance(a, b, 2) === 1) === (oneSlip(a, b) !== null)))
  })
})

test('short words may hold no slip, long ones two', () => {
  expect([4, 5, 7, 8, 12].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2])
})

test('neighbours finds all words of six letters and more that lie one slip away', () => {
  const long = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 6, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(long, { maxLength: 30 }), long, (words, wrong) => {
      const wanted = [...new Set(words)].filter(right => oneSlip(wrong, right)).sort()
      expect(neighbours(words)(wrong)).toEqual(wanted)
    }),
  )
})
