// Carries out verdicts about the tree: what leaves, moves, joins, parts, is grouped, or becomes another kind.

import type { NodeId } from '../model/block.js'
import { addValue, isSet, takeValue } from './fields.js'
import { passOnKept } from './kept.js'
import { adoptNode, mergeBlocks, removeNode, retypeNode, splitBlock, unwrapNode, wrapNodes } from './perform.js'
import { entryFacts, hull, type Spans, textOf } from './record.js'
import type { Judgement, Of } from './resolve.js'
import { isOf, nodeOf, type Scribe } from './scribe.js'
import { spansOf } from './text-edit.js'

const RESHAPES: ReadonlySet<string> = new Set([
  'drop',
  'metadata',
  'unset',
  'split',
  'merge',
  'unwrap',
  'wrap',
  'adopt',
  'retype',
])

/** The changes of one round. */
export class TreeChanges {
  readonly #scribe: Scribe
  readonly #mergedInto = new Map<NodeId, NodeId>()
  #reshaped = false

  constructor(scribe: Scribe) {
    this.#scribe = scribe
  }

  /** Whether the tree has another shape now. */
  get reshaped(): boolean {
    return this.#reshaped
  }

  /** Carries out one verdict, if what it is about still stands. */
  carryOut(judgement: Judgement): void {
    const { verdict } = judgement
    if (!this.#possible(judgement)) return
    if (isOf(judgement, 'drop')) this.#drop(judgement)
    else if (isOf(judgement, 'metadata')) this.#metadata(judgement)
    else if (isOf(judgement, 'unset')) this.#unset(judgement)
    else if (isOf(judgement, 'split')) this.#split(judgement)
    else if (isOf(judgement, 'merge')) this.#merge(judgement)
    else if (isOf(judgement, 'unwrap')) this.#unwrap(judgement)
    else if (isOf(judgement, 'wrap')) this.#wrap(judgement)
    else if (isOf(judgement, 'adopt')) this.#adopt(judgement)
    else if (isOf(judgement, 'retype')) this.#retype(judgement)
    else if (isOf(judgement, 'flag')) this.#flag(judgement)
    if (RESHAPES.has(verdict.type)) this.#reshaped = true
  }

  /** Whether what the verdict is about still stands: another one of this round may have emptied its container. */
  #possible({ verdict, node }: Judgement): boolean {
    if (verdict.type === 'wrap') return this.#areNeighbours(verdict.nodes)
    if (verdict.type === 'metadata') return verdict.nodes.every(id => this.#scribe.draft.stands(id))
    if (!node || verdict.type === 'flag') return true
    if (!this.#scribe.draft.stands(verdict.type === 'merge' ? this.#owner(node) : node)) return false
    if (verdict.type === 'merge') return this.#scribe.draft.stands(verdict.with)
    return verdict.type !== 'adopt' || this.#scribe.draft.stands(verdict.into)
  }

  #areNeighbours(nodes: readonly NodeId[]): boolean {
    const [first] = nodes
    if (!first || !nodes.every(id => this.#scribe.draft.stands(id))) return false
    const siblings = this.#scribe.draft.siblings(this.#scribe.draft.parent(first))
    return nodes.every((id, i) => i === 0 || siblings.previous(id) === nodes[i - 1])
  }

  #drop(judgement: Of<'drop'>): void {
    const block = this.#scribe.draft.block(nodeOf(judgement))
    const place = { ...this.#scribe.whole(block), before: block.text, after: null }
    this.#scribe.record(judgement, place, 'drop', { node: block.id }, null, removeNode(this.#scribe.draft, block.id))
  }

  #metadata(judgement: Of<'metadata'>): void {
    const { field, value, nodes, replace } = judgement.verdict
    if (isSet(this.#scribe.draft.metadata, field) && !replace) return this.#scribe.conflict(judgement, 'metadata')
    if (nodes.length === 0) {
      const node = judgement.node ? this.#scribe.draft.node(judgement.node) : null
      const origin = node?.type === 'block' ? node.origin : undefined
      const place = {
        block: null,
        spans: node ? this.#scribe.whole(node).spans : [],
        before: null,
        after: textOf(value),
      }
      const previous = addValue(this.#scribe.draft, field, value, judgement.rule, origin)
      const to = { field, value, ...(origin ? { origin } : {}) }
      return this.#scribe.record(judgement, place, 'set', { field }, to, previous === undefined ? {} : { previous })
    }
    nodes.forEach((id, i) => {
      const block = this.#scribe.draft.block(id)
      const place = { ...this.#scribe.whole(block), before: block.text, after: null }
      const removed = removeNode(this.#scribe.draft, id)
      const previous = i === 0 ? addValue(this.#scribe.draft, field, value, judgement.rule, block.origin) : undefined
      const undo = previous === undefined ? removed : { ...removed, previous }
      this.#scribe.record(judgement, place, 'move', { node: id }, i === 0 ? { field, value } : { field }, undo)
    })
  }

  #unset(judgement: Of<'unset'>): void {
    const { field, index } = judgement.verdict
    const previous = takeValue(this.#scribe.draft, field, index)
    const { value, spans } = entryFacts(previous)
    const place = { block: null, spans, before: textOf(value), after: null }
    this.#scribe.record(judgement, place, 'unset', { field, index }, null, { previous })
  }

  #split(judgement: Of<'split'>): void {
    const block = this.#scribe.draft.block(nodeOf(judgement))
    const { at } = judgement.verdict
    const ids = at.map(() => this.#scribe.draft.newId('block'))
    const undo = splitBlock(this.#scribe.draft, block.id, at, ids)
    passOnKept(this.#scribe.books, block.id, ids)
    const first = at[0] ?? [0, 0]
    const last = at.at(-1) ?? [0, 0]
    const place = {
      block: block.id,
      spans: spansOf(block.origin.map, first[0], last[1]),
      before: undo.separators.join(''),
      after: '\n\n',
    }
    this.#scribe.record(judgement, place, 'split', { node: block.id }, { at, ids }, undo)
  }

  #merge(judgement: Of<'merge'>): void {
    const into = this.#owner(nodeOf(judgement))
    const { with: next, joiner } = judgement.verdict
    const a = this.#scribe.draft.block(into)
    const b = this.#scribe.draft.block(next)
    const spans: Spans = [
      ...spansOf(a.origin.map, Math.max(0, a.text.length - 1), a.text.length),
      ...spansOf(b.origin.map, 0, 1),
    ]
    this.#mergedInto.set(next, into)
    passOnKept(this.#scribe.books, next, [into])
    const undo = mergeBlocks(this.#scribe.draft, into, next, joiner)
    this.#scribe.edited.add(into)
    const place = { block: into, spans, before: '\n', after: joiner }
    this.#scribe.record(judgement, place, 'merge', { node: into, with: next }, { joiner }, undo)
  }

  /** The block that a block has been merged into in this round, else itself. */
  #owner(id: NodeId): NodeId {
    let at = id
    for (let next = this.#mergedInto.get(at); next; next = this.#mergedInto.get(at)) at = next
    return at
  }

  #unwrap(judgement: Of<'unwrap'>): void {
    const node = this.#scribe.draft.node(nodeOf(judgement))
    const place = { ...this.#scribe.whole(node), before: '', after: '' }
    this.#scribe.record(judgement, place, 'unwrap', { node: node.id }, null, unwrapNode(this.#scribe.draft, node.id))
  }

  #wrap(judgement: Of<'wrap'>): void {
    const { nodes, kind, attributes } = judgement.verdict
    const spans = nodes.flatMap(id => this.#scribe.whole(this.#scribe.draft.node(id)).spans)
    const id = this.#scribe.draft.newId('container')
    const place = { block: null, spans: hull(spans), before: '', after: '' }
    wrapNodes(this.#scribe.draft, nodes, { kind, attributes, id })
    this.#scribe.record(judgement, place, 'wrap', { nodes }, { kind, attributes, id }, null)
  }

  #adopt(judgement: Of<'adopt'>): void {
    const node = this.#scribe.draft.node(nodeOf(judgement))
    const { into } = judgement.verdict
    const place = { ...this.#scribe.whole(node), before: '', after: '' }
    this.#scribe.record(
      judgement,
      place,
      'adopt',
      { node: node.id, into },
      null,
      adoptNode(this.#scribe.draft, node.id, into),
    )
  }

  #retype(judgement: Of<'retype'>): void {
    const node = this.#scribe.draft.node(nodeOf(judgement))
    const { kind, attributes } = judgement.verdict
    const text = node.type === 'block' ? node.text : ''
    const place = { ...this.#scribe.whole(node), before: text, after: text }
    const undo = retypeNode(this.#scribe.draft, node.id, kind, attributes)
    this.#scribe.record(judgement, place, 'retype', { node: node.id }, { kind, attributes }, undo)
  }

  #flag(judgement: Of<'flag'>): void {
    const { verdict, node } = judgement
    const block = node ? this.#scribe.draft.node(node) : null
    if (block?.type !== 'block') {
      const text = verdict.text ?? ''
      return this.#scribe.sayOnce(judgement, { block: null, spans: [], before: text, after: text }, 'flag', null)
    }
    // The place counts in a text that this round has edited: the rule sees the block again in the next one.
    if (verdict.start !== undefined && this.#scribe.edited.has(block.id)) return
    const { start = 0, end = block.text.length } = verdict
    const text = verdict.text ?? block.text.slice(start, end)
    const place = { block: block.id, spans: spansOf(block.origin.map, start, end), before: text, after: text }
    this.#scribe.sayOnce(judgement, place, 'flag', null)
  }
}
