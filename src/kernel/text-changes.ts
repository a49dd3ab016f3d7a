// Carries out verdicts about texts: marks and edits, block by block.

import type { Block, NodeId } from '../model/block.js'
import type { Changes } from '../model/ledger.js'
import type { Mark } from '../model/mark.js'
import { editField, fieldText } from './fields.js'
import { relinkMark } from './perform.js'
import type { Spans } from './record.js'
import { type Judgement, type Of, placeOf } from './resolve.js'
import { isOf, nodeOf, type Scribe } from './scribe.js'
import { editableBlock, editText, spansOf, type TextEdit, withText } from './text-edit.js'

const TEXTUAL: ReadonlySet<string> = new Set(['edit', 'mark', 'unmark', 'relink'])

/** Marks first, then edits, block by block: offsets in verdicts count in the text that the rule saw. */
export function changeTexts(scribe: Scribe, standing: readonly Judgement[]): void {
  const byPlace = new Map<string, Judgement[]>()
  for (const judgement of standing) {
    if (!TEXTUAL.has(judgement.verdict.type)) continue
    const place = placeOf(judgement)
    const list = byPlace.get(place)
    if (list) list.push(judgement)
    else byPlace.set(place, [judgement])
  }
  for (const list of byPlace.values()) {
    changeMarksOf(scribe, list)
    editBlock(
      scribe,
      list
        .filter(judgement => isOf(judgement, 'edit'))
        .sort((a, b) => a.verdict.start - b.verdict.start || a.verdict.end - b.verdict.end),
    )
  }
}

/** All in one list of marks, which is copied once: a block may hold links by the ten thousand. */
function changeMarksOf(scribe: Scribe, list: readonly Judgement[]): void {
  const [first] = list.filter(judgement => !isOf(judgement, 'edit'))
  if (!first) return
  const id = nodeOf(first)
  const marks = [...scribe.draft.block(id).marks]
  for (const judgement of list) if (isOf(judgement, 'relink')) relink(scribe, judgement, marks)
  const unmarks = list.filter(judgement => isOf(judgement, 'unmark')).sort((a, b) => b.verdict.index - a.verdict.index)
  const done = new Set<number>()
  for (const judgement of unmarks) {
    if (!done.has(judgement.verdict.index)) unmark(scribe, judgement, marks)
    done.add(judgement.verdict.index)
  }
  for (const judgement of list) if (isOf(judgement, 'mark')) addMark(scribe, judgement, marks)
  scribe.draft.replace({ ...scribe.draft.block(id), marks })
}

/** Where a mark stands in the source. */
const markSpans = (block: Block, mark: Mark): Spans =>
  mark.at ? [[mark.at.start, mark.at.end]] : spansOf(block.origin.map, mark.start, mark.end)

function relink(scribe: Scribe, judgement: Of<'relink'>, marks: Mark[]): void {
  const block = scribe.draft.block(nodeOf(judgement))
  const { index, url } = judgement.verdict
  const mark = marks[index]
  const spans = mark ? markSpans(block, mark) : scribe.whole(block).spans
  const was = mark ? (mark.url ?? '') : relinkMark(scribe.draft, block.id, index, url)
  if (mark) marks[index] = { ...mark, url }
  scribe.edited.add(block.id)
  const place = { block: block.id, spans, before: was, after: url }
  scribe.record(judgement, place, 'relink', { block: block.id, index }, { url }, { url: was })
}

function unmark(scribe: Scribe, judgement: Of<'unmark'>, marks: Mark[]): void {
  const block = scribe.draft.block(nodeOf(judgement))
  const { index } = judgement.verdict
  const mark = marks[index]
  if (!mark) return
  marks.splice(index, 1)
  scribe.edited.add(block.id)
  const text = block.text.slice(mark.start, mark.end)
  const before = mark.kind === 'link' || mark.kind === 'image' ? `[${text}](${mark.url ?? ''})` : text
  const place = { block: block.id, spans: markSpans(block, mark), before, after: text }
  scribe.record(judgement, place, 'unmark', { block: block.id, index }, null, { mark })
}

function addMark(scribe: Scribe, judgement: Of<'mark'>, marks: Mark[]): void {
  const block = scribe.draft.block(nodeOf(judgement))
  const { mark } = judgement.verdict
  const text = block.text.slice(mark.start, mark.end)
  marks.push(mark)
  scribe.edited.add(block.id)
  const place = { block: block.id, spans: spansOf(block.origin.map, mark.start, mark.end), before: text, after: text }
  scribe.record(judgement, place, 'mark', { block: block.id }, { mark }, null)
}

function editBlock(scribe: Scribe, list: readonly Of<'edit'>[]): void {
  const [first] = list
  if (!first) return
  const edits = list.map(({ verdict }): TextEdit => ({ start: verdict.start, end: verdict.end, to: verdict.to }))
  if (first.field) return editMetadata(scribe, first.field, list, edits)
  const block = scribe.draft.block(nodeOf(first))
  const { result, undos } = editText(editableBlock(block), edits)
  scribe.draft.replace(withText(block, result))
  scribe.edited.add(block.id)
  recordEdits(scribe, list, edits, undos, block.text, block.origin.map, block.id, stretch => ({
    block: block.id,
    ...stretch,
  }))
}

function editMetadata(
  scribe: Scribe,
  field: NonNullable<Judgement['field']>,
  list: readonly Of<'edit'>[],
  edits: readonly TextEdit[],
): void {
  const now = fieldText(scribe.draft.metadata, field)
  if (!now) return
  const undos = editField(scribe.draft, field, edits)
  recordEdits(scribe, list, edits, undos, now.text, now.map, null, stretch => ({ ...field, ...stretch }))
}

function recordEdits(
  scribe: Scribe,
  list: readonly Of<'edit'>[],
  edits: readonly TextEdit[],
  undos: readonly Changes['edit']['undo'][],
  text: string,
  map: Block['origin']['map'],
  block: NodeId | null,
  target: (stretch: { start: number; end: number }) => Changes['edit']['target'],
): void {
  let shift = 0
  list.forEach((judgement, i) => {
    const { start, end, to } = edits[i] ?? { start: 0, end: 0, to: '' }
    const place = { block, spans: spansOf(map, start, end), before: text.slice(start, end), after: to }
    scribe.record(judgement, place, 'edit', target({ start: start + shift, end: end + shift }), null, undos[i] ?? {})
    shift += to.length - (end - start)
  })
}
