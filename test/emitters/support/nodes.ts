// Short ways to write nodes and documents in tests of what is emitted.

import { births } from '../../../src/model/births.js'
import type { Attributes, Block, BlockKind, Container, ContainerKind, Node } from '../../../src/model/block.js'
import type { Document, Flag } from '../../../src/model/document.js'
import type { Mark, MarkKind } from '../../../src/model/mark.js'
import type { Metadata } from '../../../src/model/metadata.js'
import { sourceSpan } from '../../../src/model/offset.js'

const born = births()

/** A leaf; `at` is its place in the source. */
export const leaf = (
  kind: BlockKind,
  text: string,
  marks: readonly Mark[] = [],
  attributes: Attributes = {},
  at = 0,
): Block => ({
  type: 'block',
  id: born.give('block'),
  kind,
  text,
  marks,
  attributes,
  origin: { spans: [sourceSpan(at, at + text.length)], map: [] },
})

export const p = (text: string, marks: readonly Mark[] = []): Block => leaf('paragraph', text, marks)

export const h = (level: number, text: string, at = 0): Block => leaf('heading', text, [], { level }, at)

export const box = (kind: ContainerKind, children: readonly Node[], attributes: Attributes = {}): Container => ({
  type: 'container',
  id: born.give('container'),
  kind,
  attributes,
  children,
  origin: { spans: [], map: [] },
})

export const list = (...items: readonly (readonly Node[])[]): Container =>
  box(
    'list',
    items.map(children => box('item', children)),
  )

/** A table of texts; the first row is the header. */
export const table = (...rows: readonly (readonly string[])[]): Container =>
  box(
    'table',
    rows.map((cells, at) =>
      box(
        'row',
        cells.map(text => box('cell', text === '' ? [] : [p(text)], { header: at === 0 })),
      ),
    ),
  )

/** The mark over the first place where `words` stand in `text`. */
export function over(text: string, words: string, kind: MarkKind, rest: Partial<Mark> = {}): Mark {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length, ...rest }
}

export const documentOf = (
  children: readonly Node[],
  metadata: Metadata = {},
  flags: readonly Flag[] = [],
): Document<'deduped'> => ({
  source: {
    id: 'folder/name',
    path: 'folder/name.txt',
    format: 'text',
    encoding: 'utf-8',
    sha256: 'a'.repeat(64),
    bytes: 12,
    text: '',
  },
  root: box('root', children),
  metadata,
  flags,
  nextId: born.count,
})
