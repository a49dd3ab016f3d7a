// Each kind of block and container in Markdown.

import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/emitters/markdown/to-markdown.js'
import type { Node } from '../../src/model/block.js'
import { box, documentOf, h, leaf, list, over, p, table } from './support/nodes.js'
import { readAgain } from './support/outline.js'

const written = (...nodes: readonly Node[]): string => toMarkdown(documentOf(nodes))

describe('blocks', () => {
  test('headings, paragraphs and rules', () => {
    expect(written(h(2, 'Dose'), p('Once a day.'), leaf('rule', ''), h(6, 'Notes'))).toBe(
      '## Dose\n\nOnce a day.\n\n---\n\n###### Notes',
    )
  })

  test('code keeps its text, in a fence that it does not hold', () => {
    expect(written(leaf('code', 'a\n\n  b', [], { language: 'js' }))).toBe('```js\na\n\n  b\n```')
    expect(written(leaf('code', '```'))).toBe('````\n```\n````')
    expect(written(leaf('math', 'x^2'))).toBe('```math\nx^2\n```')
  })

  test('an image', () => {
    expect(written(leaf('image', 'A [leaf]', [], { url: 'a.png', title: 't' }))).toBe('![A \\[leaf\\]](a.png "t")')
  })

  test('a heading has one line', () => {
    expect(written(leaf('heading', 'one\ntwo', [{ kind: 'break', start: 3, end: 4 }], { level: 3 }))).toBe(
      '### one two',
    )
  })

  test('what is empty gives nothing', () => {
    expect(written(p('  '), h(2, ''), leaf('code', '\n'), leaf('image', ''), list([p('')], []), box('quote', []))).toBe(
      '',
    )
    expect(written(table(['', ''], ['', '']))).toBe('')
  })

  test('fields give nothing', () => {
    expect(written(box('fields', [leaf('field', 'value', [], { key: 'a' })]), p('text'))).toBe('text')
  })
})

describe('lists', () => {
  test('are tight, with the lists in them', () => {
    expect(written(list([p('one'), list([p('two')], [p('three')])], [p('four')]))).toBe(
      '- one\n  - two\n  - three\n- four',
    )
  })

  test('are loose where an item holds several blocks', () => {
    expect(written(list([p('one'), p('more')], [p('two')]))).toBe('- one\n\n  more\n\n- two')
  })

  test('count from their start', () => {
    const items = [box('item', [p('nine')]), box('item', [p('ten'), p('more')])]
    expect(written(box('list', items, { ordered: true, start: 9 }))).toBe('9. nine\n\n10. ten\n\n    more')
    expect(written(box('list', items.slice(0, 1), { ordered: true, start: -3 }))).toBe('1. nine')
  })

  test('hold tasks', () => {
    const items = [box('item', [p('done')], { checked: true }), box('item', [p('to do')], { checked: false })]
    expect(written(box('list', items))).toBe('- [x] done\n- [ ] to do')
  })

  test('that touch get another bullet, and no comment', () => {
    expect(written(list([p('a')]), box('section', [list([p('b')])]), list([p('c')]))).toBe('- a\n\n* b\n\n- c')
  })

  test('whose item starts with a rule stay lists', () => {
    expect(written(list([leaf('rule', ''), p('a')]))).toBe('- ___\n\n  a')
  })

  test('take in what stands between their items', () => {
    expect(written(box('list', [box('group', [box('item', [p('a')])]), p('b')]))).toBe('- a\n- b')
  })
})

describe('tables', () => {
  test('are not padded', () => {
    expect(written(table(['Dose', 'Effect'], ['5 mg', 'none']))).toBe(
      '| Dose | Effect |\n| --- | --- |\n| 5 mg | none |',
    )
  })

  test('without a header row get an empty one', () => {
    const rows = [box('row', [box('cell', [p('a')]), box('cell', [p('b')])])]
    expect(written(box('table', rows))).toBe('|  |  |\n| --- | --- |\n| a | b |')
  })

  test('are padded where rows are short, and where cells span', () => {
    const wide = box('cell', [p('wide')], { header: true, columns: 2 })
    const tall = box('cell', [p('tall')], { rows: 2 })
    const rows = [box('row', [wide]), box('row', [tall, box('cell', [p('b')])]), box('row', [box('cell', [p('c')])])]
    expect(written(box('table', rows))).toBe('| wide |  |\n| --- | --- |\n| tall | b |\n|  | c |')
  })

  test('hold one line in a cell', () => {
    const cell = box('cell', [p('one'), list([p('two')]), leaf('code', 'a\nb'), leaf('image', 'alt', [], { url: 'i' })])
    expect(written(box('table', [box('row', [cell])]))).toBe('|  |\n| --- |\n| one two `a b` ![alt](i) |')
  })

  test('keep a bar in code, and give up code that Markdown cannot hold there', () => {
    const cell = (text: string): Node => box('cell', [p(text, [over(text, text, 'code')])])
    expect(written(box('table', [box('row', [cell('a|b'), cell('a\\|b')])]))).toBe(
      '|  |  |\n| --- | --- |\n| `a\\|b` | a\\\\\\|b |',
    )
  })

  test('have their caption where it stands: in front or behind', () => {
    const caption = box('caption', [p('Doses')])
    const row = box('row', [box('cell', [p('a')], { header: true })])
    expect(written(box('table', [caption, row]))).toBe('Doses\n\n| a |\n| --- |')
    expect(written(box('table', [row, caption]))).toBe('| a |\n| --- |\n\nDoses')
  })

  test('align their columns', () => {
    const cell = (align: 'left' | 'center' | 'right'): Node => box('cell', [p('a')], { header: true, align })
    expect(written(box('table', [box('row', [cell('left'), cell('center'), cell('right')])]))).toBe(
      '| a | a | a |\n| :-- | :-: | --: |',
    )
  })
})

describe('other containers', () => {
  test('a quote', () => {
    expect(written(box('quote', [p('a'), list([p('b')])]))).toBe('> a\n>\n> - b')
  })

  test('those without a word in Markdown give their children', () => {
    const figure = box('figure', [leaf('image', 'alt', [], { url: 'i' }), box('caption', [p('Caption')])])
    const details = box('details', [box('summary', [p('More')]), p('text')])
    expect(written(box('main', [box('section', [figure]), details]))).toBe('![alt](i)\n\nCaption\n\nMore\n\ntext')
  })

  test('definitions', () => {
    const term = box('term', [p('Gout')])
    expect(written(box('definitions', [term, box('definition', [p('A disease.')])]))).toBe('**Gout**\n\nA disease.')
  })

  test('a footnote', () => {
    const note = box('footnote', [p('one'), leaf('code', 'a\n  \nb')], { label: 'n 1' })
    expect(written(note)).toBe('[^n-1]: one\n\n    ```\n    a\n  \n    b\n    ```')
  })

  test('deep nesting ends in Markdown that can still be read', () => {
    let node: Node = p('deep')
    for (let i = 0; i < 900; i++) node = i % 2 === 0 ? list([node]) : box('quote', [node])
    expect(readAgain(written(node)).map(line => line.replace(/^\S* /, ''))).toEqual(['paragraph "deep"'])
  })
})
