// Documents, and verdicts about them, that no rule would think of: what the laws are tried on.

import fc from 'fast-check'
import type { Judgement } from '../../src/kernel/resolve.js'
import type { Verdict } from '../../src/kernel/verdict.js'
import type { View } from '../../src/kernel/view.js'
import { births } from '../../src/model/births.js'
import {
  type Block,
  blocksOf,
  type Container,
  type ContainerKind,
  type Node,
  plainOrigin,
} from '../../src/model/block.js'
import type { Document } from '../../src/model/document.js'
import type { Mark } from '../../src/model/mark.js'
import { sourceSpan } from '../../src/model/offset.js'
import { sourceOf } from './source.js'

interface Shape {
  readonly text?: string
  readonly marks?: readonly (readonly [number, number])[]
  readonly kind?: ContainerKind
  readonly children?: readonly Shape[]
}

const leaf: fc.Arbitrary<Shape> = fc.record({
  text: fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom('a', 'b', ' ', 'é', '\n', '®', '-') }),
  marks: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 3 }),
})

const tree: fc.Arbitrary<Shape> = fc.letrec<{ node: Shape }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom<ContainerKind>('list', 'item', 'quote', 'section', 'table', 'row', 'cell'),
      children: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    }),
  ),
})).node

/** A document whose blocks stand in its source one behind the other. */
export const documents: fc.Arbitrary<Document> = fc.array(tree, { minLength: 1, maxLength: 6 }).map(shapes => {
  const born = births()
  const id = born.give('container')
  let source = ''
  const build = (shape: Shape): Node => {
    if (shape.children) {
      const own = born.give('container')
      const container: Container = {
        type: 'container',
        id: own,
        kind: shape.kind ?? 'group',
        attributes: {},
        origin: { spans: [], map: [] },
        children: shape.children.map(build),
      }
      return container
    }
    const text = shape.text ?? ''
    const start = source.length
    source += `${text}\n\n`
    const marks = (shape.marks ?? []).map(([a, b], i): Mark => {
      const from = Math.min(a, b, text.length)
      const to = Math.min(Math.max(a, b), text.length)
      return i % 2 === 0
        ? { kind: 'strong', start: from, end: to }
        : { kind: 'link', start: from, end: to, url: `#${i}` }
    })
    const block: Block = {
      type: 'block',
      id: born.give('block'),
      kind: 'paragraph',
      text,
      marks,
      origin: plainOrigin(sourceSpan(start, start + text.length)),
      attributes: {},
    }
    return block
  }
  const children = shapes.map(build)
  return {
    source: sourceOf(source, 'text'),
    root: { type: 'container', id, kind: 'root', attributes: {}, origin: { spans: [], map: [] }, children },
    metadata: {},
    flags: [],
    nextId: born.count,
  }
})

/** A pick without the document: numbers that `judgementsFor` reads as a verdict about what stands there. */
export interface Pick {
  readonly type: number
  readonly node: number
  readonly a: number
  readonly b: number
  readonly to: string
  readonly rule: number
}

export const picks: fc.Arbitrary<readonly Pick[]> = fc.array(
  fc.record({
    type: fc.nat(13),
    node: fc.nat(40),
    a: fc.nat(30),
    b: fc.nat(30),
    to: fc.string({ maxLength: 4, unit: fc.constantFrom('x', 'y', ' ') }),
    rule: fc.nat(2),
  }),
  { minLength: 1, maxLength: 8 },
)

const at = <T>(list: readonly T[], index: number): T | undefined =>
  list.length > 0 ? list[index % list.length] : undefined

function containersOf(node: Node): readonly Container[] {
  return node.type === 'block' ? [] : [node, ...node.children.flatMap(containersOf)]
}

/** The verdict that a pick means in this snapshot; null where it means nothing here. */
function verdictFor(pick: Pick, view: View): { verdict: Verdict; node: Block['id'] | null } | null {
  const block = at(blocksOf(view.document.root), pick.node)
  if (!block) return null
  const reason = `r${pick.type}`
  const start = Math.min(pick.a, pick.b, block.text.length)
  const end = Math.min(Math.max(pick.a, pick.b), block.text.length)
  const node = block.id
  const siblings = view.siblings(node)
  const index = siblings.findIndex(sibling => sibling.id === node)
  const other = siblings[index + 1]
  switch (pick.type) {
    case 0:
      return { verdict: { type: 'drop', reason }, node }
    case 1:
    case 2:
    case 3:
      return { verdict: { type: 'edit', start, end, to: pick.to, reason }, node }
    case 4:
      return { verdict: { type: 'retype', kind: 'heading', attributes: { level: 2 }, reason }, node }
    case 5:
      return other?.type === 'block'
        ? { verdict: { type: 'merge', with: other.id, joiner: pick.to, reason }, node }
        : null
    case 6: {
      const cuts = [...block.text.matchAll(/[ \n]+/g)].filter(
        cut => cut.index > 0 && cut.index + cut[0].length < block.text.length,
      )
      return cuts.length > 0
        ? {
            verdict: { type: 'split', at: cuts.map(cut => [cut.index, cut.index + cut[0].length] as const), reason },
            node,
          }
        : null
    }
    case 7: {
      const run = siblings.slice(index, index + 1 + (pick.a % 3)).map(sibling => sibling.id)
      return { verdict: { type: 'wrap', nodes: run, kind: 'item', attributes: {}, reason }, node: null }
    }
    case 8: {
      const container = at(containersOf(view.document.root).slice(1), pick.a)
      return container ? { verdict: { type: 'unwrap', reason, node: container.id }, node: null } : null
    }
    case 9:
      return { verdict: { type: 'mark', mark: { kind: 'emphasis', start, end }, reason }, node }
    case 10:
      return block.marks.length > 0
        ? { verdict: { type: 'unmark', index: pick.a % block.marks.length, reason }, node }
        : null
    case 11:
      return {
        verdict: {
          type: 'metadata',
          field: pick.a % 2 ? 'title' : 'keywords',
          value: block.text,
          nodes: [node],
          replace: pick.b % 2 === 0,
          reason,
        },
        node,
      }
    case 12:
      return { verdict: { type: 'flag', reason, start, end }, node }
    default: {
      const index = block.marks.findIndex(mark => mark.kind === 'link')
      return index >= 0 ? { verdict: { type: 'relink', index, url: `/${pick.to}`, reason }, node } : null
    }
  }
}

export function judgementsFor(list: readonly Pick[], view: View): readonly Judgement[] {
  return list.flatMap(pick => {
    const found = verdictFor(pick, view)
    return found ? [{ rule: `strip/random-${pick.rule}`, stage: 'structure' as const, ...found }] : []
  })
}
