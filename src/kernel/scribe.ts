// Writes down what one round does, while it is done: the draft, and the entries about it.

import { blockSpans, type Node, type NodeId } from '../model/block.js'
import type { Action, Changes } from '../model/ledger.js'
import type { Books } from './books.js'
import { Draft } from './draft.js'
import { flagOf } from './perform.js'
import { hull, type Place, type Spans, toPair, writeEntry } from './record.js'
import type { Judgement, Of } from './resolve.js'
import { spansOf } from './text-edit.js'
import type { View } from './view.js'

/** Entries that tell of something and change nothing. */
const TOLD: ReadonlySet<Action> = new Set(['flag', 'hold', 'conflict'])

export class Scribe {
  readonly view: View
  readonly books: Books
  readonly draft: Draft
  /** Blocks that have another text or other marks now. */
  readonly edited = new Set<NodeId>()
  #changed = false

  constructor(view: View, books: Books) {
    this.view = view
    this.books = books
    this.draft = new Draft(view)
  }

  /** Whether anything was written down. */
  get changed(): boolean {
    return this.#changed
  }

  conflict(judgement: Judgement, by: string): void {
    const node = judgement.node ? this.draft.node(judgement.node) : null
    const text = node?.type === 'block' ? node.text : ''
    const place = node
      ? { ...this.whole(node), before: text, after: text }
      : { block: null, spans: [], before: '', after: '' }
    this.sayOnce(judgement, place, 'conflict', { rule: by })
  }

  sayOnce<A extends 'flag' | 'conflict'>(judgement: Judgement, place: Place, action: A, to: Changes[A]['to']): void {
    const { rule, node, verdict } = judgement
    const key = JSON.stringify([
      action,
      rule,
      'reason' in verdict ? verdict.reason : '',
      node,
      place.spans,
      place.before,
    ])
    if (this.books.said.has(key)) return
    this.books.said.add(key)
    this.record(judgement, place, action, { node }, to, null)
  }

  /** A node's place in the source: the text of its blocks, or its own extent where it has no text. */
  whole(node: Node): { block: NodeId | null; spans: Spans } {
    if (node.type === 'block') {
      const spans = node.text.length > 0 ? spansOf(node.origin.map, 0, node.text.length) : blockSpans(node).map(toPair)
      return { block: node.id, spans }
    }
    const leaves = this.draft.leaves(node.id)
    return { block: null, spans: hull(leaves.flatMap(id => blockSpans(this.draft.block(id)).map(toPair))) }
  }

  record<A extends Action>(
    judgement: Judgement,
    place: Place,
    action: A,
    target: Changes[A]['target'],
    to: Changes[A]['to'],
    undo: Changes[A]['undo'],
  ): void {
    const { verdict, tier } = judgement
    if (tier === 'doubtful' && !TOLD.has(action))
      throw new TypeError(`${judgement.rule}: what is doubtful is flagged, never changed (${action})`)
    const entry = writeEntry(this.books, this.view.document, {
      stage: judgement.stage,
      rule: judgement.rule,
      reason: 'reason' in verdict ? verdict.reason : '',
      tier,
      action,
      place,
      note: verdict.note,
      change: { target, to, undo },
    })
    if (entry.action === 'flag' || entry.action === 'hold') this.draft.flags.push(flagOf(entry))
    this.#changed = true
  }
}

export function isOf<T extends Judgement['verdict']['type']>(judgement: Judgement, type: T): judgement is Of<T> {
  return judgement.verdict.type === type
}

/** The node that a verdict must name. */
export function nodeOf(judgement: Judgement): NodeId {
  if (!judgement.node) throw new TypeError(`${judgement.rule}: a ${judgement.verdict.type} verdict must name its node`)
  return judgement.node
}
