// Repairs of characters, on more than a case file holds: all of Unicode, and hostile input.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { characterOf } from '../../src/rules/repair/windows-1252.js'
import { repaired } from '../support/prose.js'

/** The bytes of a text as UTF-8, each read as a character of latin-1. */
const misread = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')

/** The same, read as windows-1252, which has characters where latin-1 has controls. */
const misreadByPage = (text: string): string =>
  Array.from(misread(text), character => characterOf(character.charCodeAt(0)) ?? character).join('')

describe('mojibake', () => {
  test.each([
    'Ménière’s disease – naïve “words”…',
    'Ångström, Öl, über, señor, garçon',
    '5 µg/ml ± 2 °C, ½ dose, © 2019',
    'IFN-α, TNF-β, γδ T cells',
    'Привет, мир',
    'שלום עולם',
    '健康診断の結果',
    'Tiếng Việt',
    'good 👍 news 🎉',
  ])('mends %s', text => {
    expect(repaired(misread(text))).toBe(text)
    expect(repaired(misread(misread(text)))).toBe(text)
    expect(repaired(misreadByPage(text))).toBe(text)
    expect(repaired(misreadByPage(misreadByPage(text)))).toBe(text)
  })

  test('text that was never misread stays', () => {
    for (const text of [
      'CONCLUSÃO: NÃO',
      'À côté… “Noël”',
      'Škoda × Ångström',
      'Âge, Ânes, «Être»',
      '4×… and É®',
      'naïve café',
    ])
      expect(repaired(text)).toBe(text)
  })

  test('any text of one alphabet, read right, stays', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouknrstäöüßéèçñÄÖÜÉÅÆØåæø ,.'), maxLength: 40 })
    fc.assert(fc.property(letters, text => repaired(text) === text.trim()))
  })
})

test('the result is in composed form, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => repaired(text).normalize('NFC') === repaired(text)))
})

test('nothing is left that repairs would change again', () => {
  const unit = fc.constantFrom(...'a&amp;#8217;\u00a0\u00ad\u200b\u200d\ufeff\u0301\u0092\u202e[®]ﬁ', '&nbsp;', '&amp;')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), text => repaired(repaired(text)).trim() === repaired(text).trim()),
    { numRuns: 500 },
  )
})

describe('hostile text', () => {
  const long = 200_000
  test.each([
    ['misread letters', 'Ã©'.repeat(long)],
    ['leads without bytes', 'Ã'.repeat(long)],
    ['sequences that prove nothing', 'Ë›'.repeat(long)],
    ['ampersands', '&amp;'.repeat(long)],
    ['open references', '&amp'.repeat(long)],
    ['soft hyphens', 'a\u00ad'.repeat(long)],
    ['zero-width joiners', '\u200d'.repeat(long)],
    ['combining marks', `a${'\u0301'.repeat(long)}`],
    ['spaces', `a${' '.repeat(long)}\u00a0b`],
  ])('%s take no longer than their length', (_, text) => {
    const started = process.cpuUsage()
    expect(typeof repaired(text)).toBe('string')
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
  })
})
