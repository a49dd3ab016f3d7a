// Packs are data with their origin: sorted, unique, and no row against another.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../src/kernel/pack.js'
import { contextTest } from '../../src/kinds/context.js'
import { PACKS } from '../../src/packs/index.js'
import { BRANDS } from '../../src/packs/medical/brands.js'
import { GENERICS } from '../../src/packs/medical/generics.js'
import { SYNONYMS } from '../../src/packs/medical/synonyms.js'
import { WORDS } from '../../src/packs/medical/words.js'
import { lexiconOf } from '../../src/rules/correct/lexicon.js'
import { foldLine } from '../../src/text/words.js'

const repeated = (keys: readonly string[]): readonly string[] => keys.filter((key, i) => keys.indexOf(key, i + 1) > 0)

/** The first key that stands behind a greater one. */
const unsorted = (keys: readonly string[]): string | undefined =>
  keys.find((key, i) => i > 0 && key < (keys[i - 1] ?? ''))

function expectSorted(keys: readonly string[]): void {
  expect(unsorted(keys)).toBeUndefined()
  expect(keys.length - new Set(keys).size).toBe(0)
}

const all = <T>(rows: (pack: Pack) => readonly T[] | undefined): readonly T[] => PACKS.flatMap(pack => rows(pack) ?? [])

test('packs stand in their order', () => {
  expect(PACKS.map(pack => pack.name)).toEqual(['web', 'en', 'medical', 'news', 'pdf'])
})

describe.each(PACKS.map(pack => [pack.name, pack] as const))('pack %s', (name, pack) => {
  test('says what it is, where it comes from and under which licence', () => {
    const readme = readFileSync(new URL(`../../src/packs/${name}/README.md`, import.meta.url), 'utf8')
    expect(readme).toMatch(/origin/i)
    expect(readme).toMatch(/licence/i)
    for (const licence of pack.licence.split(' AND '))
      expect(readme.replaceAll('-', ' ')).toContain(licence.replace('LicenseRef-', '').replaceAll('-', ' '))
    expect(pack.docs).toMatch(/^[A-Z].{20,}\.$/)
    expect(pack.origin.length).toBeGreaterThan(20)
  })

  test('rows are sorted and unique', () => {
    expectSorted((pack.corrections ?? []).map(row => row.wrong))
    expectSorted((pack.contexts ?? []).map(row => row.id))
    expectSorted((pack.patterns ?? []).map(row => row.id))
    expectSorted(pack.collections ?? [])
    expect(repeated((pack.phrases ?? []).map(row => foldLine(row.text)))).toEqual([])
    expect(repeated((pack.selectors ?? []).map(row => row.selector))).toEqual([])
    expect((pack.protect ?? []).length - new Set(pack.protect).size).toBe(0)
  })

  test('protected words are in lower case', () => {
    expect((pack.protect ?? []).filter(word => !/^[\p{Ll}-]+$/u.test(word))).toEqual([])
  })
})

test('phrases and selectors stand in one pack only', () => {
  expect(repeated(all(pack => pack.phrases).map(row => foldLine(row.text)))).toEqual([])
  expect(repeated(all(pack => pack.selectors).map(row => row.selector))).toEqual([])
})

describe('word lists', () => {
  test.each([
    ['generics', GENERICS],
    ['synonyms', SYNONYMS],
    ['words', WORDS],
    ['brands', BRANDS.map(row => row.generic)],
  ] as const)('%s are sorted and unique', (_, words) => expectSorted(words))

  test('no word stands in two of them', () => {
    const generics = new Set(GENERICS)
    const synonyms = new Set(SYNONYMS)
    expect(SYNONYMS.filter(word => generics.has(word))).toEqual([])
    expect(WORDS.filter(word => generics.has(word) || synonyms.has(word))).toEqual([])
  })

  test('brands of one generic are sorted and unique, and no generic name is a brand', () => {
    for (const { brands } of BRANDS) expectSorted(brands)
    const generics = new Set([...GENERICS, ...BRANDS.map(row => row.generic)])
    expect(BRANDS.flatMap(row => row.brands).filter(brand => generics.has(brand.toLowerCase()))).toEqual([])
  })
})

describe('corrections', () => {
  const rows = all(pack => pack.corrections)
  const lexicon = lexiconOf(PACKS)

  test('one for each wrong word, in all packs together', () => {
    expect(repeated(rows.map(row => row.wrong))).toEqual([])
  })

  test('wrong words are single words in small letters, four letters and more', () => {
    expect(rows.filter(row => !/^[a-z]{4,}$/.test(row.wrong)).map(row => row.wrong)).toEqual([])
    expect(rows.filter(row => row.wrong === row.right.toLowerCase()).map(row => row.wrong)).toEqual([])
  })

  test('no word that is right is corrected', () => {
    expect(rows.filter(row => lexicon.isKnown(row.wrong)).map(row => row.wrong)).toEqual([])
  })

  test('no correction leads to another', () => {
    const wrong = new Set(rows.map(row => row.wrong))
    expect(rows.filter(row => row.right.split(/[ ’-]/).some(word => wrong.has(word.toLowerCase())))).toEqual([])
  })
})

describe('contexts', () => {
  const rows = all(pack => pack.contexts)

  test('ids are unique, and each pattern is plain and names its group', () => {
    expect(repeated(rows.map(row => row.id))).toEqual([])
    for (const { pattern } of rows) {
      expect(pattern.source).toContain('(?<wrong>')
      expect(pattern.flags.replace('u', '')).toBe('')
    }
  })

  test('what a row makes of a text is no slip to any row', () => {
    const slips = contextTest(rows)
    for (const { right, pattern } of rows) {
      const words = /\(\?<wrong>([^)]*)\)/.exec(pattern.source)?.[1]?.split('|') ?? []
      expect(words).not.toContain(right)
      expect(slips(right)).toEqual([])
    }
  })
})
