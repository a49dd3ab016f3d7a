// Nodes that hold every kind of text that Markdown could misread, in shapes that it can say.

import fc from 'fast-check'
import type { Node } from '../../../src/model/block.js'
import { type Mark, type MarkKind, OBJECT } from '../../../src/model/mark.js'
import { box, leaf } from './nodes.js'

const HOSTILE = [
  ...'aab1.  *_~`[]()<>!|#-+=&;:\\@/^"é—',
  ...['www.', 'http://', '&amp;', '~~', '**', '__', '![', '](', 'a@b.c', '<b>', '--', '1. ', '[^', ']: ', '# '],
]

/** A text of one line; nothing at its ends that Markdown strips. */
const line = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 10 })
  .map(parts => parts.join('').trim())
  .filter(text => text !== '')

const KINDS: readonly MarkKind[] = ['strong', 'emphasis', 'strike', 'code', 'link', 'sup']
const URLS = ['https://a.b/c?d=e&f=g', '/a(b)', 'a b', '(', '<x', 'a&lt;b', '\\', 'a)b', 'a|b', 'x_y_z*', '#', '`']

const mark = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: fc.nat(30),
    length: fc.integer({ min: 1, max: 12 }),
    url: fc.constantFrom(...URLS),
    title: fc.constantFrom(undefined, undefined, 'a "b" \\ &lt;'),
  })
  .map(({ kind, from, length, url, title }) => (text: string): Mark => {
    const start = Math.min(from, text.length - 1)
    const end = Math.min(start + length, text.length)
    if (kind !== 'link') return { kind, start, end }
    return { kind, start, end, url, ...(title === undefined ? {} : { title }) }
  })

/** What stands between two lines of a text: a line break, or an image. */
const joint = fc.constantFrom<Mark>(
  { kind: 'break', start: 0, end: 1 },
  { kind: 'image', start: 0, end: 1, url: 'i.png', label: 'a *b* [c]' },
  { kind: 'image', start: 0, end: 1, url: 'i j', title: 't' },
  { kind: 'footnote', start: 0, end: 1, label: 'n1' },
)

interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Lines with objects in between, and marks over any of it. `breaks` says whether line breaks may stand. */
const marked = (breaks: boolean): fc.Arbitrary<Marked> =>
  fc
    .record({
      first: line,
      rest: fc.array(fc.tuple(joint, line), { maxLength: 2 }),
      marks: fc.array(mark, { maxLength: 4 }),
    })
    .map(({ first, rest, marks }) => {
      const objects: Mark[] = []
      let text = first
      for (const [object, next] of rest) {
        if (object.kind === 'break' && !breaks) continue
        objects.push({ ...object, start: text.length, end: text.length + 1 })
        text += (object.kind === 'break' ? '\n' : OBJECT) + next
      }
      return { text, marks: [...objects, ...marks.map(make => make(text))] }
    })
    // In a link, code with `]:` at the start of a block and a line break behind it cannot be said.
    .filter(({ text }) => !text.includes(']:') || !text.includes('\n'))

const paragraph = marked(true).map(({ text, marks }): Node => leaf('paragraph', text, marks))

const heading = fc
  .tuple(marked(false), fc.integer({ min: 1, max: 6 }))
  .map(([{ text, marks }, level]): Node => leaf('heading', text, marks, { level }))

const code = fc
  .tuple(
    fc.array(fc.oneof(line, fc.constantFrom('', '```', '    a', '\tb', '~~~', '---', '  ')), { minLength: 1 }),
    fc.constantFrom(undefined, 'js', 'c++', 'a`b'),
  )
  .filter(([lines]) => lines.some(text => text.trim() !== ''))
  .map(([lines, language]): Node => leaf('code', lines.join('\n'), [], language === undefined ? {} : { language }))

const image = line.map((text): Node => leaf('image', text, [], { url: 'i.png' }))

const rule = fc.constant(null).map((): Node => leaf('rule', ''))

/** In a cell, code cannot hold a `|` with a backslash in front of it. */
const inCell = marked(false).filter(({ text }) => !text.includes('\\|'))

const cell = fc.oneof(
  inCell.map(({ text, marks }): Node => box('cell', [leaf('paragraph', text, marks)])),
  fc.constant(null).map((): Node => box('cell', [])),
)

const isEmpty = (node: Node): boolean => node.type === 'container' && node.children.every(isEmpty)

const table = fc
  .integer({ min: 1, max: 3 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
  .filter(rows => rows.every(cells => !cells.every(isEmpty)))
  .map((rows): Node => {
    const asHeader = (node: Node): Node =>
      node.type === 'container' ? { ...node, attributes: { header: true } } : node
    return box(
      'table',
      rows.map((cells, at) => box('row', at === 0 ? cells.map(asHeader) : cells)),
    )
  })

const start = fc.constantFrom(undefined, 1, 0, 7, 99)

const { node } = fc.letrec<{ node: Node; item: Node }>(tie => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 3 })
  return {
    item: fc.tuple(children, fc.constantFrom(undefined, undefined, true, false)).map(([nodes, checked]) => {
      const task = checked !== undefined && nodes[0]?.type === 'block' && nodes[0].kind === 'paragraph'
      return box('item', nodes, task ? { checked } : {})
    }),
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { arbitrary: paragraph, weight: 4 },
      heading,
      code,
      image,
      rule,
      table,
      children.map(nodes => box('quote', nodes)),
      children.map(nodes => box('section', nodes)),
      fc
        .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.boolean(), start)
        .map(([items, ordered, from]) =>
          box('list', items, { ordered, ...(ordered && from !== undefined ? { start: from } : {}) }),
        ),
    ),
  }
})

/** The nodes of a document; a footnote stands at its end, so that references have something to refer to. */
export const randomNodes: fc.Arbitrary<readonly Node[]> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 5 }), fc.array(node, { minLength: 1, maxLength: 2 }))
  .map(([nodes, note]) => [...nodes, box('footnote', note, { label: 'n1' })])
