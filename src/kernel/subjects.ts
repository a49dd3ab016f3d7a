// Finds what a rule is over: the subjects of one round, each with the place that a verdict about it names.

import type { Block, Container, Node, NodeId } from '../model/block.js'
import { type FieldText, proseTexts } from './fields.js'
import type { LinkSubject, TextSubject } from './rule.js'
import type { FieldPlace } from './verdict.js'
import type { View } from './view.js'

/** Kinds whose text is no prose: nothing in it is repaired or corrected. */
const VERBATIM: ReadonlySet<Block['kind']> = new Set(['code', 'math', 'rule'])

/** Which blocks a round looks at: all, or those that the last round edited. */
export type Scope = ReadonlySet<NodeId> | null

const within = (scope: Scope, blocks: readonly Block[]): readonly Block[] =>
  scope ? blocks.filter(block => scope.has(block.id)) : blocks

export interface Found<S> {
  readonly subject: S
  readonly node: NodeId | null
  readonly field?: FieldPlace
}

/** Metadata prose, gathered once a snapshot: every text rule asks for it. */
const metadataTexts = (view: View): readonly FieldText[] => proseTexts(view.document.metadata)

export function textSubjects(view: View, scope: Scope): readonly Found<TextSubject>[] {
  const found: Found<TextSubject>[] = []
  for (const blocks of [view.fields, view.blocks])
    for (const block of within(scope, blocks)) {
      if (block.text.length === 0 || VERBATIM.has(block.kind)) continue
      found.push({ subject: { text: block.text, marks: block.marks, block }, node: block.id })
    }
  for (const { text, marks, field, index, key } of view.fact(metadataTexts)) {
    const rest = { ...(index === undefined ? {} : { index }), ...(key === undefined ? {} : { key }) }
    found.push({ subject: { text, marks, field: { name: field, ...rest } }, node: null, field: { field, ...rest } })
  }
  return found
}

export function* linkSubjects(view: View, scope: Scope): Generator<Found<LinkSubject>> {
  for (const block of within(scope, view.blocks))
    for (const [index, mark] of block.marks.entries())
      if (mark.kind === 'link')
        yield { subject: { block, mark, index, text: block.text.slice(mark.start, mark.end) }, node: block.id }
}

export function* blockSubjects(blocks: readonly Block[]): Generator<Found<Block>> {
  for (const block of blocks) yield { subject: block, node: block.id }
}

/** From the root down, however deep the tree. */
export function* containerSubjects(root: Container): Generator<Found<Container>> {
  const open: Node[] = [root]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'block') continue
    yield { subject: next, node: next.id }
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as Node)
  }
}
