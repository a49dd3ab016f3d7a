// What a keep verdict means: which blocks are kept, and which verdicts of others it turns away.

import { type Block, blocksOf, type NodeId } from '../model/block.js'
import { isListField, listOf } from '../model/metadata.js'
import type { Books } from './books.js'
import { isSet } from './fields.js'
import type { Beaten, Judgement, Of } from './resolve.js'
import { isOf } from './scribe.js'
import type { View } from './view.js'

/** Writes down what is kept, block by block: a container may be dissolved later, and its blocks parted or joined. */
export function noteKept(judgements: readonly Judgement[], view: View, books: Books): void {
  for (const { verdict, node, rule } of judgements) {
    if (verdict.type !== 'keep') continue
    const found = view.node(verdict.node ?? node ?? view.document.root.id)
    for (const block of found ? blocksOf(found) : []) if (!books.kept.has(block.id)) books.kept.set(block.id, rule)
  }
}

/** Carries a keep over where blocks are parted or joined. */
export function passOnKept(books: Books, from: NodeId, to: readonly NodeId[]): void {
  const rule = books.kept.get(from)
  if (rule !== undefined) for (const id of to) if (!books.kept.has(id)) books.kept.set(id, rule)
}

/** The stages whose edits take text away; in the others they mend it. */
const CUTTING: ReadonlySet<string> = new Set(['extract', 'strip', 'dedupe'])

/** The title leaves the body, but never the document. */
const TITLES: ReadonlySet<string> = new Set(['title', 'question'])

const saysNothing = (block: Block): boolean =>
  block.kind !== 'image' && block.marks.length === 0 && block.text.trim() === ''

/**
 * Parts what may happen from what a keep turns away. Drops of kept blocks, and cuts in their text, do not happen. A value
 * that is read from a kept block is set, and the block stays.
 */
export function withoutKept(
  judgements: readonly Judgement[],
  view: View,
  books: Books,
): { readonly allowed: readonly Judgement[]; readonly turnedAway: readonly Beaten[] } {
  if (books.kept.size === 0) return { allowed: judgements, turnedAway: [] }
  const turnedAway: Beaten[] = []
  const allowed = judgements.flatMap(judgement => {
    if (isOf(judgement, 'metadata')) return readOnly(judgement, view, books)
    const by = judgement.node && takesAway(judgement, view) ? books.kept.get(judgement.node) : undefined
    if (by !== undefined) turnedAway.push({ judgement, by })
    return by === undefined ? [judgement] : []
  })
  return { allowed, turnedAway }
}

function takesAway({ verdict, stage, node }: Judgement, view: View): boolean {
  const block = node ? view.node(node) : undefined
  if (block?.type !== 'block') return false
  if (verdict.type === 'drop') return !saysNothing(block)
  if (verdict.type !== 'edit' || !CUTTING.has(stage)) return false
  return verdict.to.trim() === '' && /[\p{L}\p{N}]/u.test(block.text.slice(verdict.start, verdict.end))
}

function readOnly(judgement: Of<'metadata'>, view: View, books: Books): readonly Judgement[] {
  const { verdict } = judgement
  const [first] = verdict.nodes.filter(id => books.kept.has(id))
  if (first === undefined || TITLES.has(verdict.field)) return [judgement]
  if (holds(judgement, view)) return []
  const nodes = verdict.nodes.filter(id => !books.kept.has(id))
  return [{ ...judgement, node: first, verdict: { ...verdict, nodes } }]
}

/** Whether the metadata hold the value already: its block stands for good, and would give it again in each round. */
function holds({ verdict }: Of<'metadata'>, { document: { metadata } }: View): boolean {
  const { field, value } = verdict
  if (!isListField(field) && isSet(metadata, field) && !verdict.replace) return true
  const wanted = JSON.stringify(value)
  const held = isListField(field) ? listOf(metadata, field).map(entry => entry.value) : [metadata[field]?.value]
  return held.some(one => JSON.stringify(one) === wanted)
}
