// The door: the only code that turns verdicts into the next document, and it writes the ledger while it does.

import { eachBlock, type NodeId } from '../model/block.js'
import type { Document, SourceText } from '../model/document.js'
import { countWords } from '../text/words.js'
import { affordable, type Books } from './books.js'
import { noteKept, withoutKept } from './kept.js'
import { writeEntry } from './record.js'
import { type Judgement, resolve } from './resolve.js'
import { isOf, Scribe } from './scribe.js'
import { changeTexts } from './text-changes.js'
import { editText, spansOf } from './text-edit.js'
import { TreeChanges } from './tree-changes.js'
import type { View } from './view.js'

/** What one round did: the next document, which blocks have another text, and whether the tree has another shape. */
export interface Applied {
  readonly document: Document
  readonly edited: ReadonlySet<NodeId>
  readonly reshaped: boolean
}

/** The stages in which a rule may drop only its share. */
const BUDGETED: ReadonlySet<string> = new Set(['strip', 'dedupe'])

/** Carries out what one round of rules judged about the snapshot `view`. */
export function apply(view: View, judgements: readonly Judgement[], books: Books): Applied {
  const scribe = new Scribe(view, books)
  noteKept(judgements, view, books)
  const { allowed: open, turnedAway } = withoutKept(expand(judgements, view), view, books)
  const { standing, beaten } = resolve(open)
  const allowed = withinBudget(scribe, standing)
  changeTexts(scribe, allowed)
  const tree = new TreeChanges(scribe)
  for (const judgement of allowed) tree.carryOut(judgement)
  for (const { judgement, by } of [...turnedAway, ...beaten]) if (by !== judgement.rule) scribe.conflict(judgement, by)
  const document = scribe.changed ? scribe.draft.finish() : view.document
  return { document, edited: scribe.edited, reshaped: tree.reshaped }
}

/** Gives each verdict its place; a drop of a container becomes a drop of each block in it. */
function expand(judgements: readonly Judgement[], view: View): readonly Judgement[] {
  const out: Judgement[] = []
  for (const judgement of judgements) {
    const { verdict } = judgement
    const node = verdict.node ?? judgement.node
    if (verdict.type === 'edit' && verdict.start === verdict.end && verdict.to === '') continue
    if (verdict.type !== 'drop' || !node) {
      const field = verdict.type === 'edit' ? verdict.inField : undefined
      out.push(field ? { ...judgement, field } : node === judgement.node ? judgement : { ...judgement, node })
      continue
    }
    const dropped = view.node(node)
    if (dropped) eachBlock(dropped, ({ id }) => out.push({ ...judgement, node: id }))
  }
  return out
}

/** Leaves out the drops of rules that would take more than their share, and writes down that they were held back. */
function withinBudget(scribe: Scribe, standing: readonly Judgement[]): readonly Judgement[] {
  const wanted = new Map<string, { words: number; first: Judgement }>()
  for (const judgement of standing) {
    if (judgement.verdict.type !== 'drop' || !BUDGETED.has(judgement.stage) || !judgement.node) continue
    const words = countWords(scribe.draft.block(judgement.node).text)
    const sum = wanted.get(judgement.rule)
    if (sum) sum.words += words
    else wanted.set(judgement.rule, { words, first: judgement })
  }
  for (const [rule, { words, first }] of wanted) hold(scribe, rule, words, first)
  return standing.filter(({ verdict, rule }) => verdict.type !== 'drop' || !scribe.books.held.has(rule))
}

function hold(scribe: Scribe, rule: string, words: number, first: Judgement): void {
  if (scribe.books.held.has(rule)) return
  if (affordable(scribe.books, rule, words, scribe.view.words)) {
    scribe.books.spent.set(rule, (scribe.books.spent.get(rule) ?? 0) + words)
    return
  }
  scribe.books.held.add(rule)
  const block = scribe.draft.block(first.node ?? scribe.draft.rootId)
  const place = { ...scribe.whole(block), before: block.text, after: block.text }
  const note = `would take ${words} of ${scribe.view.words} words`
  scribe.record({ ...first, verdict: { ...first.verdict, note } }, place, 'hold', { node: block.id }, null, null)
}

/** Edits a source text before its reader reads it, through the same books. */
export function applyToSource(
  document: Document,
  source: SourceText,
  judgements: readonly Judgement[],
  books: Books,
): SourceText {
  const edits = resolve(judgements)
    .standing.filter(judgement => isOf(judgement, 'edit'))
    .sort((a, b) => a.verdict.start - b.verdict.start)
  if (edits.length === 0) return source
  const { result, undos } = editText(
    { ...source, marks: [] },
    edits.map(({ verdict }) => ({ start: verdict.start, end: verdict.end, to: verdict.to })),
  )
  let shift = 0
  edits.forEach(({ rule, stage, verdict }, i) => {
    const { start, end, to, reason, note } = verdict
    const place = {
      block: null,
      spans: spansOf(source.map, start, end),
      before: source.text.slice(start, end),
      after: to,
    }
    const target = { source: source.name, start: start + shift, end: end + shift }
    writeEntry(books, document, {
      stage,
      rule,
      reason,
      action: 'edit',
      place,
      note,
      change: { target, to: null, undo: undos[i] },
    })
    shift += to.length - (end - start)
  })
  return { name: source.name, text: result.text, map: result.map }
}
