// Alignment finds for each unit of a decoded text its place in the source, and never fails.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignText } from '../../src/readers/align.js'
import { HTML, MARKDOWN, MARKDOWN_CODE, VERBATIM } from '../../src/readers/syntax.js'
import { expectLawfulMap, runsOf } from './reading.js'

const aligned = (raw: string, value: string, syntax = MARKDOWN) =>
  runsOf(value, alignText(raw, 0, raw.length, value, syntax), raw)

describe('what stands in the source as it is maps unit by unit', () => {
  test('a whole text is one run', () => {
    expect(alignText('xx plain text yy', 3, 13, 'plain text')).toEqual([0, 10, 3, 10])
  })
  test('the prefixes of continuation lines are passed over', () => {
    expect(aligned('one\n> > two\n   three', 'one\ntwo\nthree')).toEqual([
      ['one\n', 'one\n'],
      ['two\n', 'two\n'],
      ['three', 'three'],
    ])
  })
  test('a quote marker that is text stays text', () => {
    expect(aligned('a\n     > b', 'a\n> b')).toEqual([
      ['a\n', 'a\n'],
      ['> b', '> b'],
    ])
  })
  test('white space before a line end is passed over', () => {
    expect(aligned('one \t\ntwo', 'one\ntwo')).toEqual([
      ['one', 'one'],
      ['\ntwo', '\ntwo'],
    ])
  })
})

describe('what means something else maps as a whole', () => {
  test('entities', () => {
    expect(aligned('a&nbsp;b &amp;amp; &#8212; &notit;', 'a\u00a0b &amp; — &notit;')).toEqual([
      ['a', 'a'],
      ['\u00a0', '&nbsp;'],
      ['b ', 'b '],
      ['&', '&amp;'],
      ['amp; ', 'amp; '],
      ['—', '&#8212;'],
      [' &notit;', ' &notit;'],
    ])
  })
  test('entities without semicolon in HTML only', () => {
    expect(aligned('&notit; &amp', '¬it; &', HTML)).toEqual([
      ['¬', '&not'],
      ['it; ', 'it; '],
      ['&', '&amp'],
    ])
  })
  test('an entity of two units', () => {
    expect(aligned('x &nGt; &#x1F600;', 'x \u226B\u20D2 \u{1F600}')).toEqual([
      ['x ', 'x '],
      ['\u226B\u20D2', '&nGt;'],
      [' ', ' '],
      ['\u{1F600}', '&#x1F600;'],
    ])
  })
  test('a character reference that Markdown does not allow', () => {
    expect(aligned('&#150; &#0;', '\uFFFD \uFFFD')).toEqual([
      ['\uFFFD', '&#150;'],
      [' ', ' '],
      ['\uFFFD', '&#0;'],
    ])
  })
  test('CRLF', () => {
    expect(aligned('a\r\nb', 'a\nb')).toEqual([
      ['a', 'a'],
      ['\n', '\r\n'],
      ['b', 'b'],
    ])
  })
  test('folded lines', () => {
    expect(aligned('a\n   b', 'a b', VERBATIM)).toEqual([
      ['a', 'a'],
      [' ', '\n   '],
      ['b', 'b'],
    ])
  })
})

describe('escapes', () => {
  test('the backslash stands in no run', () => {
    expect(aligned('\\(a\\)\\\\b', '(a)\\b')).toEqual([
      ['(a', '(a'],
      [')', ')'],
      ['\\b', '\\b'],
    ])
  })
  test('code has none but the pipe of a table cell', () => {
    expect(aligned('a\\(b\\|c', 'a\\(b|c', MARKDOWN_CODE)).toEqual([
      ['a\\(b', 'a\\(b'],
      ['|c', '|c'],
    ])
  })
})

describe('what cannot be aligned maps as a whole', () => {
  test('markup in between is passed over', () => {
    expect(aligned('a *b* c](x "t")', 'a b c')).toEqual([
      ['a ', 'a '],
      ['b', 'b'],
      [' c', ' c'],
    ])
  })
  test('a stretch that has nothing in common', () => {
    expect(aligned('one QQQQ two', 'one zzzz two')).toEqual([
      ['one ', 'one '],
      ['zzzz', 'QQQQ'],
      [' two', ' two'],
    ])
    expect(alignText('one QQQQ two', 0, 12, 'one zzzz two', MARKDOWN).slice(4, 8)).toEqual([4, 4, 4, -4])
  })
})

const pieces = fc.constantFrom(
  'a',
  'bc',
  ' ',
  '\n',
  '\r\n',
  '> ',
  '&amp;',
  '&lt',
  '\\*',
  '\\',
  '*',
  '\0',
  'é',
  '😀',
  '\t',
  '|',
)
const texts = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))

test('any two texts align, and the map is lawful', () => {
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(HTML, MARKDOWN, MARKDOWN_CODE, VERBATIM), (raw, text, syntax) => {
      const value = text.replace(/\r\n?/g, '\n')
      expectLawfulMap(value, alignText(raw, 0, raw.length, value, syntax), raw)
    }),
    { numRuns: 2000 },
  )
})

test('a long text that falls out of step again and again takes linear time', () => {
  const raw = '*ab* \\q &zz; '.repeat(50_000)
  const value = 'ab \\q &zz; '.repeat(50_000)
  const start = performance.now()
  const map = alignText(raw, 0, raw.length, value, MARKDOWN)
  expect(performance.now() - start).toBeLessThan(5_000)
  expect(map.slice(-4)[1]).toBeLessThan(20)
})
