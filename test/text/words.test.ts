// Words, lines, headings and sentences.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  endsSentence,
  foldLine,
  headingStyle,
  openBrackets,
  STOP_WORDS,
  slugify,
  startsLower,
  titleCaseShare,
} from '../../src/text/words.js'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  one  two\nthree ', 3],
    ["don't stop the T-cell", 4],
    ['don’t', 1],
    ['2,500.5 mg (about 3.2%)', 4],
    ['- a – b -', 2],
    ['naïve cafe\u0301', 2],
    ['Привет, мир', 2],
    ['हिन्दी भाषा', 2],
    ['我喜欢 fish', 4],
    ['カタカナ', 4],
    ['한국어 문장', 2],
    ['\ud842\udfb7\ud842\udfb7', 2],
    ['a😀b', 2],
    ['\ud800', 0],
  ])('counts in %j %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('adds up over texts that a space parts', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '1', "'", '-', '.', ' ', 'é', '漢', '\u0301', '😀') })
    fc.assert(fc.property(texts, texts, (a, b) => countWords(`${a} ${b}`) === countWords(a) + countWords(b)))
  })

  it('reads at least 50 MB of ASCII in a second of processor time', () => {
    const text = "It's a plain sentence of T-cells, 2.5 of them. ".repeat(200_000)
    countWords(text)
    const rates = [0, 1, 2].map(() => {
      const before = process.cpuUsage()
      countWords(text)
      return text.length / process.cpuUsage(before).user
    })
    expect(Math.max(...rates)).toBeGreaterThan(50)
  })
})

describe('foldLine', () => {
  it.each([
    ['• Download   Slides: ', 'download slides'],
    ['Read\u00a0more »', 'read more'],
    ['“It’s A–B”', '"it\'s a-b"'],
    ['Re\u00adlated ﬁles.', 'related files'],
    ['* * *', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldLine(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = foldLine(text)
        expect(foldLine(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('slugify', () => {
  it.each([
    ["What's New in Ménière's & Co?", 'whats-new-in-menieres-and-co'],
    ['Größe – A/B', 'grosse-a-b'],
    ['Привет, мир', 'привет-мир'],
    ['../etc', 'etc'],
    ['???', ''],
  ])('makes of %j %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('gives letters, digits and single hyphens, at most 100 units, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
        const slug = slugify(title)
        expect(slug).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u)
        expect(slug.length).toBeLessThanOrEqual(100)
        expect(slugify(slug)).toBe(slug)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('headingStyle', () => {
  it.each([
    ['Common Treatment of Acute Gout', 'title'],
    ['Treatment After Surgery', 'title'],
    ['Hair Loss', 'title'],
    ['High-dose Steroids and Joint Injection for Acute Gout', 'title'],
    ['Consolidation (intensification)', 'sentence'],
    ['Possible side effects', 'sentence'],
    ['Types of transplants', 'sentence'],
    ['Work with the Arthritis Research Council on prevention and early detection programmes', 'sentence'],
    ['Asthma: What you need', 'sentence'],
    ['SIDE EFFECTS', 'upper'],
    ['Induction', 'neutral'],
    ['Salbutamol (Ventolin)', 'neutral'],
    ['Treatment of COPD', 'neutral'],
    ['1.2', 'neutral'],
    ['', 'neutral'],
  ])('calls %j %s', (text, style) => {
    expect(headingStyle(text)).toBe(style)
  })

  it('has a share of capitalised words between 0 and 1', () => {
    expect(titleCaseShare('Treatment of Acute gout')).toBe(0.5)
    expect(titleCaseShare('Induction')).toBe(0)
    fc.assert(fc.property(fc.string(), text => titleCaseShare(text) >= 0 && titleCaseShare(text) <= 1))
  })
})

describe('endsSentence', () => {
  it.each([
    'It works.',
    'It works.” ',
    '(It works!)',
    'It works.[12]',
    'It works.12',
    'It works.¹',
    'Is it?',
    '说。',
    'Roe et al.',
  ])('holds for %j', text => {
    expect(endsSentence(text)).toBe(true)
  })

  it.each([
    '',
    'Heading',
    'such as, e.g.',
    'seen by Dr.',
    'see Fig.',
    'version 2.0',
    'It grew by 5',
    'one,',
    '[12]',
    '..x',
  ])('does not hold for %j', text => {
    expect(endsSentence(text)).toBe(false)
  })
})

describe('the start and the brackets of a line', () => {
  it('tells whether a line begins in lower case', () => {
    expect(['and more', '(and more)', '“and', 'élan'].every(startsLower)).toBe(true)
    expect(['And', 'mRNA is', 'pH of', '5 mg', '', '…', '- and'].some(startsLower)).toBe(false)
  })

  it('counts brackets that stay open', () => {
    expect(openBrackets('a (b [c] d')).toBe(1)
    expect(openBrackets('a) b) (c')).toBe(1)
    expect(openBrackets('([')).toBe(2)
    expect(openBrackets('(a)[b]')).toBe(0)
  })
})

describe('STOP_WORDS', () => {
  it('are in lower case with straight apostrophes, and no word of content is among them', () => {
    for (const word of STOP_WORDS) expect(word).toMatch(/^[a-z']+$/)
    expect(STOP_WORDS.has('the')).toBe(true)
    expect(STOP_WORDS.has('treatment')).toBe(false)
  })
})
