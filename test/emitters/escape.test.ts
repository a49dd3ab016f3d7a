// Text is escaped where Markdown would misread it, and nowhere else.

import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/emitters/markdown/to-markdown.js'
import { documentOf, h, list, over, p, table } from './support/nodes.js'
import { outlineOf, readAgain } from './support/outline.js'

const written = (text: string): string => toMarkdown(documentOf([p(text)]))

/** Texts that stand as they are. */
const PLAIN = [
  'Take it with food (not milk), 2 × 5 mg.',
  'snake_case_name and _private',
  'about ~5 mg to ~10 mg',
  'Aspirin[®] is a [trade name]',
  'results [1] and [2, 3]',
  'p < 0.05 and q > 0.1, or p<0.05',
  'AT&T, R&D and fish & chips',
  'one * alone, and 2 * 3 between spaces',
  'a footnote star* and another one*',
  '#hashtag, C# and F#',
  '1.5 ml, 3.',
  '-5 °C and +5 °C',
  'C:\\folder\\file',
  'a | b | c',
  'Wow! (really)',
  'x@y and @name',
  'wwwx and http:/ alone',
  'a = b == c',
  "it's `one tick",
]

/** Texts that need escapes, and what is written for them. */
const ESCAPED: readonly (readonly [string, string])[] = [
  ['2*3*4', '2\\*3\\*4'],
  ['*stars*', '\\*stars\\*'],
  ['_lines_ and _more_', '\\_lines\\_ and \\_more\\_'],
  ['__init__.py', '\\_\\_init\\_\\_.py'],
  ['~~waves~~ ~~again~~', '\\~\\~waves\\~\\~ \\~\\~again\\~\\~'],
  ['~5 mg to~', '\\~5 mg to\\~'],
  ['`tick` and `tick`', '\\`tick\\` and \\`tick\\`'],
  ['# number', '\\# number'],
  ['> quote', '\\> quote'],
  ['- dash', '\\- dash'],
  ['+ plus', '\\+ plus'],
  ['* star', '\\* star'],
  ['1. first', '1\\. first'],
  ['12) twelfth', '12\\) twelfth'],
  ['---', '\\---'],
  ['***', '\\*\\*\\*'],
  ['___', '\\_\\_\\_'],
  ['```js', '\\`\\`\\`js'],
  ['~~~', '\\~\\~\\~'],
  ['<b> bold </b>', '\\<b> bold \\</b>'],
  ['a <b> c', 'a \\<b> c'],
  ['<!-- comment -->', '\\<!-- comment -->'],
  ['a <me@example.org> b', 'a \\<me\\@example.org> b'],
  ['&amp; and &#65; and &#x41;', '\\&amp; and \\&#65; and \\&#x41;'],
  ['[x](y)', '[x]\\(y)'],
  ['![x](y)', '![x]\\(y)'],
  ['[x]: y', '\\[x]: y'],
  ['[ ] to do', '\\[ ] to do'],
  ['[^1] note', '\\[^1] note'],
  ['www.example.org', 'www\\.example.org'],
  ['see https://example.org/', 'see https\\://example.org/'],
  ['me@example.org', 'me\\@example.org'],
  ['a\\*b and c\\', 'a\\\\*b and c\\\\'],
]

describe('a paragraph', () => {
  test.each(PLAIN)('as it is: %s', text => {
    expect(written(text)).toBe(text)
    expect(readAgain(text)).toEqual(outlineOf([p(text)]))
  })

  test.each(ESCAPED)('escaped: %s', (text, markdown) => {
    expect(written(text)).toBe(markdown)
    expect(readAgain(markdown)).toEqual(outlineOf([p(text)]))
  })

  test('below a line break, what would underline the line above', () => {
    const lines = (text: string): string => toMarkdown(documentOf([p(text, [over(text, '\n', 'break')])]))
    expect(lines('a\n===')).toBe('a\\\n\\===')
    expect(lines('a\n---')).toBe('a\\\n\\---')
    expect(lines('a | b\n|---|---|')).toBe('a | b\\\n\\|---|---|')
    expect(lines('a\n2. b')).toBe('a\\\n2\\. b')
  })

  test('an exclamation mark in front of a link', () => {
    expect(toMarkdown(documentOf([p('so!here', [over('so!here', 'here', 'link', { url: '/a' })])]))).toBe(
      'so\\![here](/a)',
    )
  })
})

describe('other places', () => {
  test('a heading escapes what would close it', () => {
    expect(toMarkdown(documentOf([h(2, 'The letter #')]))).toBe('## The letter \\#')
    expect(toMarkdown(documentOf([h(2, '1. The # sign')]))).toBe('## 1. The # sign')
  })

  test('a cell escapes the bar', () => {
    expect(toMarkdown(documentOf([table(['a|b'], ['- c'])]))).toBe('| a\\|b |\n| --- |\n| - c |')
  })

  test('an item escapes what would be a list in the list', () => {
    expect(toMarkdown(documentOf([list([p('- a')], [p('[x] b')])]))).toBe('- \\- a\n- \\[x] b')
  })

  test('the text of a link escapes brackets and leaves addresses', () => {
    const text = '[1] www.example.org'
    expect(toMarkdown(documentOf([p(text, [over(text, text, 'link', { url: 'http://www.example.org' })])]))).toBe(
      '[\\[1\\] www.example.org](http://www.example.org)',
    )
  })

  test.each([
    ['/a?b=c&d=e_f*', '/a?b=c&d=e_f*'],
    ['/a(b)', '/a(b)'],
    ['/a)b', '/a\\)b'],
    ['/a b', '</a b>'],
    ['/?a&lt;b', '/?a&amp;lt;b'],
    ['<a', '\\<a'],
    ['', ''],
  ])('the address %s', (url, target) => {
    expect(toMarkdown(documentOf([p('x', [over('x', 'x', 'link', { url })])]))).toBe(`[x](${target})`)
  })

  test('the title of a link', () => {
    const title = 'a "b" &lt; \\'
    const mark = over('x', 'x', 'link', { url: '/', title })
    expect(toMarkdown(documentOf([p('x', [mark])]))).toBe('[x](/ "a \\"b\\" &amp;lt; \\\\")')
  })
})
