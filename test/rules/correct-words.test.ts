// Corrections of words: what is sheltered, what counts as evidence, and hostile input.

import { describe, expect, test } from 'vitest'
import { isForeign } from '../../src/rules/correct/english.js'
import { anyShelterOf, isPartOfCode, shelteredRanges } from '../../src/rules/correct/shelter.js'
import { isVariant } from '../../src/rules/correct/variants.js'
import { oneSlip } from '../../src/text/word-distance.js'
import { corrected } from '../support/prose.js'

/** The sheltered stretches of a text without marks. */
const shelters = (text: string): readonly string[] =>
  shelteredRanges({ text, marks: [] }).map(({ start, end }) => text.slice(start, end))

describe('what is sheltered', () => {
  test.each([
    ['Say “one two” now', ['“one two”']],
    ['Say "one" and "two"', ['"one"', '"two"']],
    ['Five " and more " and one "', ['" and more " and one "']],
    ["He said 'no more' and left", ["'no more'"]],
    ["The patients' ward and the nurse's desk", []],
    ['Mail a.b@example.org or see www.example.org/a', ['a.b@example.org', 'www.example.org/a']],
    ['See example.org or notes.pdf', ['example.org', 'notes.pdf']],
    ['Baker T. On bread. J Bread. 2011;3(2):10-12.', ['Baker T. On bread. J Bread. 2011;3(2):10-12.']],
  ])('%s', (text, wanted) => expect(shelters(text)).toEqual(wanted))

  test('a reference in a long text shelters what stands around it', () => {
    const text = `${'Bread is good. '.repeat(60)}Baker T. J Bread. 2011;3(2):10. ${'Bread is good. '.repeat(60)}`
    const [only, ...others] = shelteredRanges({ text, marks: [] })
    expect(others).toEqual([])
    expect(only?.start).toBeGreaterThan(500)
    expect(only?.end).toBeLessThan(text.length - 500)
  })

  test('code and links that show their address', () => {
    const text = 'Run wafarin or see wafarin/page'
    const sheltered = anyShelterOf({ text, marks: [{ kind: 'code', start: 4, end: 11 }] })
    expect([sheltered(4, 11), sheltered(19, 26)]).toEqual([true, false])
    const link = anyShelterOf({ text, marks: [{ kind: 'link', start: 19, end: 31, url: '/' }] })
    expect([link(4, 11), link(19, 26)]).toEqual([false, true])
  })

  test.each([
    ['2-wafarin', 2, true],
    ['wafarin-2', 0, true],
    ['wafarin_b', 0, true],
    ['wafarin.com', 0, true],
    ['wafarin.', 0, false],
    ['anti-wafarin-like', 5, false],
    ['(wafarin)', 1, false],
    ['wafarin®', 0, false],
  ])('part of a code: %s', (text, start, wanted) => expect(isPartOfCode(text, start, start + 7)).toBe(wanted))

  test('a text in another language', () => {
    expect(isForeign('La salud de la persona y el profesional')).toBe(true)
    expect(isForeign('The rapidly growing mass in the abdomen')).toBe(false)
    expect(isForeign('Warfarin')).toBe(false)
  })
})

describe('variants are no slips', () => {
  const variant = (wrong: string, right: string): boolean => {
    const slip = oneSlip(wrong, right)
    return slip !== null && isVariant(wrong, right, slip)
  }

  test.each([
    ['insulins', 'insulin'],
    ['lactase', 'lactose'],
    ['fumarase', 'fumarate'],
    ['heparan', 'heparin'],
    ['retinal', 'retinol'],
    ['oestradiol', 'estradiol'],
    ['haematin', 'hematin'],
    ['metformina', 'metformin'],
    ['aheparin', 'heparin'],
    ['ethanol', 'methanol'],
  ])('%s is no %s', (wrong, right) => expect(variant(wrong, right)).toBe(true))

  test.each([
    ['insuln', 'insulin'],
    ['lactsoe', 'lactose'],
    ['heparinn', 'heparin'],
    ['caffiene', 'caffeine'],
    ['warfarni', 'warfarin'],
  ])('%s is a slip of %s', (wrong, right) => expect(variant(wrong, right)).toBe(false))
})

describe('evidence of the document', () => {
  const textOf = (text: string, format?: 'markdown'): string => corrected(text, format).text

  test('a slip keeps its case, and takes back the capital that it took', () => {
    expect(textOf('Ibuprofen helps. ibuprofen is old. Ibuprfoen too.')).toContain('Ibuprofen too')
    expect(textOf('Give ibuprofen or ibuprofen. buprofen works. Take buprofen.')).toBe(
      'Give ibuprofen or ibuprofen. Ibuprofen works. Take ibuprofen.',
    )
  })

  test('no evidence, no edit', () => {
    const { text, entries } = corrected('Take ibuprofne at night.')
    expect(text).toBe('Take ibuprofne at night.')
    expect(entries.map(entry => entry.action)).toEqual(['flag'])
  })

  test('a word that comes more often than the drug stays', () => {
    const text = 'Heparin is one thing. Heparix, heparix and heparix are another. Buy heparix.'
    expect(textOf(text)).toBe(text)
  })

  test('another language stays', () => {
    const text =
      'La metformin y la metfromin son para la persona con la salud de los que no pueden. El médico de la persona con la salud de los que no pueden.'
    expect(textOf(text)).toBe(text)
  })

  test('a majority never beats a heading', () => {
    const text =
      '# Adalimumab (Humaren)\n\nAsk for Humaran. Use adalimumab (Humaran) and Humaran and adalimumab (Humaran).'
    expect(textOf(text, 'markdown')).not.toContain('Humaran')
  })

  test('a brand of the lists beats a heading that does not know it', () => {
    const text = '# Adalimumab (Humera)\n\nUse adalimumab (Humira) as told.'
    expect(textOf(text, 'markdown')).toBe('Adalimumab (Humira)\nUse adalimumab (Humira) as told.')
  })

  test('the corrections of one run leave nothing for the next', () => {
    const text = 'Warfarin (Cumadin) and wafarin. Recieve the the vacine. It is yourhealth, your health, your health.'
    const once = textOf(text)
    expect(textOf(once)).toBe(once)
    expect(once).not.toBe(text)
  })
})

describe('hostile text', () => {
  const unknown = Array.from({ length: 20_000 }, (_, i) => `zq${i.toString(36).replace(/\d/g, 'x')}warfarin`).join(' ')
  const spread = (words: string, times: number): string => words.repeat(times)
  test.each([
    ['brackets', spread('(', 200_000)],
    ['open pairs', spread('warfarin (Abcdef ', 20_000)],
    ['quotes', spread('" ', 100_000)],
    ['curly quotes', spread('“', 100_000)],
    ['authors', spread('Baker T, ', 30_000)],
    ['addresses', spread('a.b-c.', 50_000)],
    ['repetitions', spread('the the ', 50_000)],
    ['unknown words', `The warfarin of the ward is in the box. ${unknown}`],
    ['one long word', spread('a', 300_000)],
    ['slips', `Warfarin. ${spread('wafarin ', 20_000)}`],
  ])('%s take no longer than their length', (_, text) => {
    const started = performance.now()
    expect(corrected(`Warfarin, warfarin, wafarin. ${text}`).text.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
