// What holds for every Markdown text: the reader never throws, maps are lawful, and pieces are read as the whole.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { readInPieces, readMarkdown } from '../../src/readers/markdown/index.js'
import { bodyOf, codeOf, expectLawful, leavesOf, outline, value } from './reading.js'

const LINES = [
  '# H',
  '## H *x*',
  'words',
  'see [r] and [x](u) and [^n]',
  '- item',
  '- item [q]',
  '* star',
  '+ plus',
  '  inside',
  '  - nested',
  '1. one',
  '> quote',
  '> - item',
  '>',
  '```',
  '``` js',
  '~~~',
  '  ```',
  '',
  '',
  '',
  '<div>',
  '</div>',
  '<!-- c',
  '-->',
  '<script>',
  '</script>',
  '<b>x</b>',
  '| a | b |',
  '|---|---|',
  '[r]: /url "t"',
  '[q]:',
  '/there',
  '[^n]: note',
  '***',
  '- - -',
  '---',
  '===',
  '![i](s)',
  'a  ',
  '\\',
  '<?php',
  '?>',
  ' - one space',
  '   three',
  '- [ ] task',
  '&amp; \\* \u00a0',
  '> ```',
  '- ```',
  '  - - x',
  '#',
]

const documents = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 24 })
  .map(lines => lines.map(([line, end]) => line + end).join(''))

const fragments = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](u)',
  '![',
  '<',
  '>',
  '<b>',
  '</b>',
  '<a href=x>',
  '<br>',
  '&amp;',
  '&',
  '\\',
  '\t',
  '\r\n',
  '- ',
  '1. ',
  '> ',
  '#',
  '|',
  '~~',
  '[^n]',
  ':',
  'http://a.b',
  '\0',
  '\uFEFF',
  '😀',
  '    ',
  '```\n',
  '---\n',
)
const soups = fc.array(fragments, { maxLength: 40 }).map(parts => parts.join(''))

const read = (text: string, target: number): readonly Node[] =>
  value(readInPieces(bodyOf(text), births(), DEFAULT_LIMITS, target))

/** Trailing blank lines of code that never closes are white space, and belong to no piece. */
const shape = (text: string, target: number): string => outline(read(text, target)).replace(/(?:\\n|\s)+(?="\n)/g, '')

describe('any text', () => {
  test('gives blocks with lawful maps', () => {
    fc.assert(
      fc.property(fc.oneof(documents, soups, fc.string({ unit: 'binary', maxLength: 60 })), text => {
        expectLawful(read(text, 4096), text)
      }),
      { numRuns: 1500 },
    )
  })
  test('keeps its letters, each in one block', () => {
    const words = fc.array(
      fc.constantFrom('alpha', 'beta', '*gamma*', '[delta](u)', '`eps`', '> zeta', '- eta', '\n', '\n\n', ' '),
    )
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join(' ')
        const letters = (from: string): string => from.replace(/\]\(u\)/g, ']').replace(/[^a-z]/g, '')
        expect(
          leavesOf(read(text, 4096))
            .map(block => letters(block.text))
            .join(''),
        ).toBe(letters(text))
      }),
    )
  })
})

describe('a text in pieces', () => {
  test('reads as the whole does, wherever it is cut', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(shape(text, 1)).toBe(shape(text, 1_000_000))
      }),
      { numRuns: 2000 },
    )
  })
  test('a list that is cut is one list', () => {
    const text = '- item with some words\n'.repeat(2000)
    const [list, second] = read(text, 4096)
    expect(second).toBeUndefined()
    expect(list?.type === 'container' && list.children.length).toBe(2000)
    expect(list?.origin.spans).toEqual([{ start: 0, end: text.length - 1 }])
  })
  test('references reach definitions in other pieces, before and behind', () => {
    const filler = 'A paragraph of words that fill the piece.\n\n'.repeat(200)
    const text = `[a]: /one "T"\n\n${filler}See [a] and [b][] and [^n].\n\n${filler}[B]: /two\n\n[a]: /three\n\n[^n]: Note.\n`
    const marks = leavesOf(read(text, 4096)).flatMap(block => block.marks)
    expect(marks.map(({ kind, url, title, label }) => [kind, url ?? label, title])).toEqual([
      ['link', '/one', 'T'],
      ['link', '/two', undefined],
      ['footnote', 'n', undefined],
    ])
  })
  test('a fence longer than a piece is one block', () => {
    const code = 'let x = 1\n\n'.repeat(2000)
    const [block, behind] = leavesOf(read(`\`\`\`\n${code}\`\`\`\n\nwords`, 4096))
    expect(block?.text.length).toBe(code.length - 1)
    expect(behind?.text).toBe('words')
  })
})

const hostile = (text: string): { readonly code: string; readonly seconds: number } => {
  const start = process.cpuUsage()
  const code = codeOf(readMarkdown(bodyOf(text), births(), DEFAULT_LIMITS))
  return { code, seconds: process.cpuUsage(start).user / 1e6 }
}

const nested = (levels: number): string => Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')

describe('hostile texts take bounded time', () => {
  test.each([
    ['quotes', '>'.repeat(100_000)],
    ['quotes with spaces', `${'> '.repeat(100_000)}a`],
    ['lists in one line', `${'- '.repeat(100_000)}a`],
    ['numbers in one line', `${'1. '.repeat(100_000)}a`],
    ['lists in lists', nested(400)],
    ['brackets in brackets', `${'['.repeat(100_000)}a${'](b)'.repeat(100_000)}`],
    ['images in images', `${'!['.repeat(2_000)}a${'](b)'.repeat(2_000)}`],
    ['emphasis in emphasis', `${'*a '.repeat(2_000)}${'b* '.repeat(2_000)}`],
    ['strong in strong', `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`],
  ])('%s are too deep', (_, text) => {
    expect(hostile(text)).toMatchObject({ code: 'markup/too-deep' })
  })
  test.each([
    ['opening brackets', '['.repeat(100_000)],
    ['closing brackets', 'a] '.repeat(100_000)],
    ['links that never close', '[a](b "'.repeat(100_000)],
    ['footnotes that never close', '[^a'.repeat(100_000)],
    ['emphasis that never closes', '*a **b '.repeat(100_000)],
    ['instructions that never close', 'a <? '.repeat(100_000)],
    ['CDATA that never closes', 'a <![CDATA['.repeat(100_000)],
    ['rows of one table', `a|b\n-|-\n${'x|y\n'.repeat(100_000)}`],
    ['cells of one row', `${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n`],
    ['lines of one paragraph', 'some words in a line of the paragraph\n'.repeat(100_000)],
    ['paragraphs of one item', `- a\n\n${'  b\n\n'.repeat(50_000)}`],
    ['items in quotes by turns', '> - a\n> b\n>\n'.repeat(30_000)],
  ])('%s are too many', (_, text) => {
    expect(hostile(text)).toMatchObject({ code: 'markup/too-many' })
  })
  test.each([
    ['asterisks', `${'*'.repeat(100_000)}a`],
    ['tildes', '~'.repeat(100_000)],
    ['backticks', '`'.repeat(100_000)],
    ['dots, which an address may hold', '.-'.repeat(50_000)],
    ['dashes', '-'.repeat(100_000)],
    ['less-than signs', '<'.repeat(100_000)],
    ['tags that never close', '<a b="'.repeat(50_000)],
    ['ampersands', '&'.repeat(100_000)],
    ['backslashes', '\\'.repeat(100_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['an image in its own address', `![](data:image/png;base64,${'QUJD'.repeat(250_000)})`],
    ['a fence that never closes', `\`\`\`\n${'[[[[ **** >>>>\n\n'.repeat(10_000)}`],
    ['HTML that never closes', `<!--\n${'words\n\n'.repeat(10_000)}`],
    ['short quotes', '> a\n\n'.repeat(10_000)],
    ['headings without blank lines', '# a\nb\n'.repeat(10_000)],
    ['items', '- a\n'.repeat(20_000)],
  ])('%s are read', (_, text) => {
    const { code, seconds } = hostile(text)
    expect(code).toBe('ok')
    expect(seconds).toBeLessThan(20)
  })
  test('what the HTML reader refuses is refused', () => {
    expect(hostile(`${'<div>'.repeat(5_000)}\n`)).toMatchObject({ code: 'markup/too-deep' })
  })
  test('the limit of blocks', () => {
    const few = { ...DEFAULT_LIMITS, maxElements: 10 }
    expect(codeOf(readMarkdown(bodyOf('a\n\n'.repeat(11)), births(), few))).toBe('markup/too-many')
    expect(codeOf(readMarkdown(bodyOf('a\n\n'.repeat(10)), births(), few))).toBe('ok')
  })
})
