// Plain text becomes one paragraph a line, and nothing of it is lost.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { sourceSpans } from '../../src/model/source-map.js'
import { readText } from '../../src/readers/text/index.js'
import { codeOf, expectLawful, leavesOf, nodesOf, value } from './reading.js'

const read = (text: string) => leavesOf(nodesOf(readText, text))
const lines = (text: string) => read(text).map(block => [block.text, block.attributes])

describe('lines', () => {
  test('each line that is not blank is a paragraph, with the blank lines above it', () => {
    expect(lines('\n\none\ntwo\n \t\n\nthree')).toEqual([
      ['one', { blankBefore: 2 }],
      ['two', {}],
      ['three', { blankBefore: 2 }],
    ])
  })
  test('white space at both ends is counted, not kept; a tab leads to the next multiple of eight', () => {
    expect(lines('  two \n\teight\n   \tand\t \n\u00a0nbsp\u3000')).toEqual([
      ['two', { indent: 2 }],
      ['eight', { indent: 8 }],
      ['and', { indent: 8 }],
      ['nbsp', { indent: 1 }],
    ])
  })
  test('line ends of every kind; CRLF is one', () => {
    expect(lines('a\r\nb\rc\u2028d\u2029e\nf').map(([text]) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(lines('a\r\n\r\nb')[1]).toEqual(['b', { blankBefore: 1 }])
    expect(lines('a\r\rb')[1]).toEqual(['b', { blankBefore: 1 }])
  })
  test('a form feed ends a line and counts as a blank one', () => {
    expect(lines('a\fb')[1]).toEqual(['b', { blankBefore: 1 }])
    expect(lines('a\n\fb')[1]).toEqual(['b', { blankBefore: 1 }])
    expect(lines('a\n\n\fb')[1]).toEqual(['b', { blankBefore: 2 }])
  })
  test('bullets and Markdown are plain characters', () => {
    expect(lines('• one\n# two *x*').map(([text]) => text)).toEqual(['• one', '# two *x*'])
  })
  test('nothing gives nothing', () => {
    expect(lines('')).toEqual([])
    expect(lines(' \n\t\f\r\n')).toEqual([])
  })
})

describe('origins', () => {
  test('lead to the line in the source', () => {
    const source = 'one\n  two words  \n'
    const [, two] = read(source)
    expect(two?.origin).toEqual({ spans: [{ start: 6, end: 15 }], map: [0, 9, 6, 9] })
  })
  test('lead through the map of a body', () => {
    const body = { name: 'answer', text: 'ab\ncd', map: [0, 2, 10, 2, 2, 1, 12, -2, 3, 2, 14, 2] }
    const nodes = leavesOf(value(readText(body, births(), DEFAULT_LIMITS)))
    expect(nodes.map(node => node.origin)).toEqual([
      { spans: [{ start: 10, end: 12 }], map: [0, 2, 10, 2] },
      { spans: [{ start: 14, end: 16 }], map: [0, 2, 14, 2] },
    ])
  })
  test('ids are given in order', () => {
    expect(read('a\nb').map(block => block.id)).toEqual(['b0', 'b1'])
  })
})

describe('limits', () => {
  test('more lines than allowed are refused', () => {
    const result = readText({ name: 'body', text: 'a\nb\nc', map: [0, 5, 0, 5] }, births(), {
      ...DEFAULT_LIMITS,
      maxElements: 2,
    })
    expect(codeOf(result)).toBe('markup/too-many')
  })
  test('a line of twenty million characters', () => {
    const text = 'word '.repeat(4_000_000)
    expect(read(text).map(block => block.text.length)).toEqual([19_999_999])
  })
})

const units = fc.constantFrom(
  'a',
  'Z',
  '•',
  '😀',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\f',
  '\v',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\0',
  '\x85',
)
const texts = fc.array(units, { maxLength: 60 }).map(parts => parts.join(''))

test('every character that is not white space stands in exactly one block, and maps lead to it', () => {
  fc.assert(
    fc.property(texts, text => {
      const blocks = read(text)
      expectLawful(blocks, text)
      expect(
        blocks
          .map(block => block.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const { text: shown, origin } of blocks) {
        expect(shown).toBe(shown.trim())
        const [span] = sourceSpans(origin.map, 0, shown.length)
        expect(text.slice(span?.start, span?.end)).toBe(shown)
      }
    }),
    { numRuns: 1000 },
  )
})
