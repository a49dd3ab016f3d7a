// Marks that stand off their text become Markdown that nests.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayableMarks } from '../../src/emitters/markdown/sayable-marks.js'
import { toMarkdown } from '../../src/emitters/markdown/to-markdown.js'
import { type Mark, type MarkKind, OBJECT } from '../../src/model/mark.js'
import { documentOf, over, p } from './support/nodes.js'
import { notation } from './support/outline.js'

const written = (text: string, ...marks: readonly Mark[]): string => toMarkdown(documentOf([p(text, marks)]))

const mark = (kind: MarkKind, start: number, end: number, url?: string): Mark => ({
  kind,
  start,
  end,
  ...(url === undefined ? {} : { url }),
})

describe('marks', () => {
  test('each kind has its Markdown', () => {
    expect(written('bold', mark('strong', 0, 4))).toBe('**bold**')
    expect(written('soft', mark('emphasis', 0, 4))).toBe('*soft*')
    expect(written('code', mark('code', 0, 4))).toBe('`code`')
    expect(written('gone', mark('strike', 0, 4))).toBe('~~gone~~')
    expect(written('link', mark('link', 0, 4, '/a'))).toBe('[link](/a)')
  })

  test('what Markdown has no word for stays as text', () => {
    expect(written('H2O and x2', mark('sub', 1, 2), mark('sup', 9, 10))).toBe('H2O and x2')
  })

  test('links are outermost and code is innermost', () => {
    const all = (['code', 'emphasis', 'strong', 'strike', 'link'] as const).map(kind => mark(kind, 0, 4, '/a'))
    expect(written('text', ...all)).toBe('[~~***`text`***~~](/a)')
  })

  test('a mark that holds another one stays outside of it', () => {
    const text = 'all of this'
    expect(written(text, over(text, text, 'strong'), over(text, 'of', 'link', { url: '/a' }))).toBe(
      '**all [of](/a) this**',
    )
  })

  test('marks that overlap are cut', () => {
    expect(written('one two three', mark('strong', 0, 7), mark('emphasis', 4, 13))).toBe('**one *two*** *three*')
    expect(written('one two three', mark('strong', 0, 7), mark('link', 4, 13, '/a'))).toBe(
      '**one** [**two** three](/a)',
    )
  })

  test('marks of one kind that touch are one', () => {
    expect(written('onetwo', mark('strong', 0, 3), mark('strong', 3, 6))).toBe('**onetwo**')
  })

  test('white space at their ends stays outside', () => {
    expect(written('a b c', mark('strong', 1, 4))).toBe('a **b** c')
    expect(written('a   c', mark('strong', 1, 4))).toBe('a   c')
  })

  test('code is cut around what it cannot hold', () => {
    const text = 'call(Name)'
    expect(written(text, over(text, text, 'code'), over(text, 'Name', 'link', { url: '/n' }))).toBe(
      '`call(`[`Name`](/n)`)`',
    )
  })

  test('code with backticks gets longer fences', () => {
    expect(written('a`b``c', mark('code', 0, 6))).toBe('```a`b``c```')
    expect(written('`a', mark('code', 0, 2))).toBe('`` `a ``')
  })

  test('next to a letter, a mark gives up its punctuation', () => {
    expect(written('Note:see', mark('strong', 0, 5))).toBe('**Note**:see')
    expect(written('un(do)able', mark('emphasis', 2, 6))).toBe('un(*do*)able')
    expect(written('a(b', mark('strong', 1, 2))).toBe('a(b')
  })

  test('inside a word, emphasis stands', () => {
    expect(written('unbelievable', mark('emphasis', 2, 9))).toBe('un*believa*ble')
  })

  test('of links in links, the outer one stays', () => {
    expect(written('ab', mark('link', 0, 2, '/a'), mark('link', 1, 2, '/b'))).toBe('[ab](/a)')
  })

  test('line breaks, images and footnotes', () => {
    const text = `a \n b${OBJECT} c${OBJECT}`
    const marks: Mark[] = [
      mark('break', 2, 3),
      { ...mark('image', 5, 6, 'i.png'), label: 'x [y]', title: 't' },
      { ...mark('footnote', 8, 9), label: 'my note' },
    ]
    expect(written(text, ...marks)).toBe('a\\\nb![x \\[y\\]](i.png "t") c[^my-note]')
  })

  test('a link at the start of a block never turns into a definition', () => {
    const code = mark('code', 0, 2)
    expect(written(']: x', code, mark('link', 0, 4, '/a'))).toBe('[`]:` x](/a "")')
    expect(written(']:\nx', code, mark('break', 2, 3), mark('link', 0, 4, '/a'))).toBe('[`]:` x](/a "")')
  })

  test('a line end without a mark is a space', () => {
    expect(written('a\nb')).toBe('a b')
  })
})

const KINDS: readonly MarkKind[] = ['strong', 'emphasis', 'strike', 'code', 'link', 'sup']

const texts = fc.string({ unit: fc.constantFrom(...'aab. *_(\n'), minLength: 1, maxLength: 10 })

const marks = fc.array(
  fc
    .tuple(fc.constantFrom(...KINDS), fc.nat(10), fc.nat(10))
    .map(([kind, a, b]) => mark(kind, Math.min(a, b), Math.max(a, b), '/')),
  { maxLength: 5 },
)

describe('the shape that Markdown can say', () => {
  test('keeps its shape', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const sayable = sayableMarks(text, given)
        expect(sayableMarks(text, sayable)).toEqual(sayable)
      }),
      { numRuns: 2000 },
    )
  })

  test('marks nothing that was not marked so', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        for (const { kind, start, end } of sayableMarks(text, given)) {
          for (let at = start; at < end; at++) {
            expect(given.some(other => other.kind === kind && other.start <= at && at < other.end)).toBe(true)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const reversed = sayableMarks(text, [...given].reverse())
        expect(notation(reversed)).toBe(notation(sayableMarks(text, given)))
      }),
      { numRuns: 500 },
    )
  })
})
