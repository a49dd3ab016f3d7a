// Edits inside one block's text: what they do to its marks and its source map, and what taking them back needs.

import type { Block } from '../model/block.js'
import type { MarkPatch, Undo } from '../model/ledger.js'
import type { Mark } from '../model/mark.js'
import { concatMaps, type SourceMap, sliceMap, sourceSpans, spliceMap } from '../model/source-map.js'

/** `[start, end)` becomes `to`. Offsets count in the text before any edit of the same batch. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** A text with its marks and map: a block, or a metadata value. */
export interface EditableText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly map: SourceMap
}

const delta = (edit: TextEdit): number => edit.to.length - (edit.end - edit.start)

/** Number of edits that end at or before `at`; an insertion at `at` counts only with `insertions`. */
function editsBefore(edits: readonly TextEdit[], at: number, insertions: boolean): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]
    if (edit && (edit.end < at || (edit.end === at && (insertions || edit.start < edit.end)))) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a mark's end stands after the first `count` edits. `shifts[i]` is the sum of the first i deltas. */
function movePoint(
  edits: readonly TextEdit[],
  shifts: readonly number[],
  at: number,
  side: 'start' | 'end',
  count: number,
): number {
  const passed = Math.min(editsBefore(edits, at, side === 'start'), count)
  const next = passed < count ? edits[passed] : undefined
  const shift = shifts[passed] ?? 0
  if (next && next.start < at && at < next.end) return next.start + shift + (side === 'end' ? next.to.length : 0)
  return at + shift
}

const moveMark = (edits: readonly TextEdit[], shifts: readonly number[], mark: Mark, count: number): Mark => {
  const start = movePoint(edits, shifts, mark.start, 'start', count)
  const end = mark.start === mark.end ? start : movePoint(edits, shifts, mark.end, 'end', count)
  return { ...mark, start, end }
}

/** Indexes of the edits that a mark's ends touch. */
function touchedBy(edits: readonly TextEdit[], mark: Mark): Set<number> {
  const found = new Set<number>()
  for (const at of [mark.start, mark.end]) {
    const near = editsBefore(edits, at, false)
    for (const i of [near - 1, near, near + 1]) {
      const edit = edits[i]
      if (edit && edit.start <= at && at <= edit.end) found.add(i)
    }
  }
  return found
}

function markPatches(
  edits: readonly TextEdit[],
  shifts: readonly number[],
  marks: readonly Mark[],
): Map<number, MarkPatch[]> {
  const patches = new Map<number, MarkPatch[]>()
  marks.forEach((mark, index) => {
    for (const i of touchedBy(edits, mark)) {
      const list = patches.get(i) ?? []
      list.push({ index, mark: moveMark(edits, shifts, mark, i) })
      patches.set(i, list)
    }
  })
  return patches
}

/** The runs behind a range, unless they follow from its spans: one run that maps unit by unit, or nothing. */
function mapForUndo(map: SourceMap, start: number, end: number): SourceMap | undefined {
  const runs = sliceMap(map, start, end)
  if (runs.length === 0) return undefined
  return runs.length === 4 && runs[1] === runs[3] ? undefined : runs
}

/** Applies edits that are sorted and do not overlap. `undos[i]` takes edit i back after those behind it are taken back. */
export function editText<T extends EditableText>(
  from: T,
  edits: readonly TextEdit[],
): { readonly result: EditableText; readonly undos: readonly Undo<'edit'>[] } {
  const shifts = [0]
  for (const edit of edits) shifts.push((shifts.at(-1) ?? 0) + delta(edit))
  const patches = markPatches(edits, shifts, from.marks)
  const undos = edits.map((edit, i) => {
    const map = mapForUndo(from.map, edit.start, edit.end)
    const marks = patches.get(i)
    return { ...(map ? { map } : {}), ...(marks ? { marks } : {}) }
  })
  const result = {
    text: spliceText(from.text, edits),
    marks: from.marks.map(mark => moveMark(edits, shifts, mark, edits.length)),
    map: spliceMap(
      from.map,
      from.text.length,
      edits.map(edit => ({ start: edit.start, end: edit.end, length: edit.to.length })),
    ),
  }
  return { result, undos }
}

function spliceText(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let from = 0
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.to)
    from = edit.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Takes one edit back: `[start, start + after.length)` becomes `before` again. */
export function unedit(
  now: EditableText,
  start: number,
  before: string,
  after: string,
  spans: readonly (readonly [number, number])[],
  undo: Undo<'edit'>,
): EditableText {
  const end = start + after.length
  const back = before.length - after.length
  const first = spans[0]?.[0] ?? 0
  const runs = undo.map ?? (before.length > 0 ? [0, before.length, first, before.length] : [])
  const marks = now.marks.map(mark => ({
    ...mark,
    start: mark.start > end ? mark.start + back : mark.start,
    end: mark.end > end ? mark.end + back : mark.end,
  }))
  for (const patch of undo.marks ?? []) marks[patch.index] = patch.mark
  return {
    text: now.text.slice(0, start) + before + now.text.slice(end),
    marks,
    map: concatMaps([
      { map: sliceMap(now.map, 0, start), length: start },
      { map: runs, length: before.length },
      { map: sliceMap(now.map, end, now.text.length), length: now.text.length - end },
    ]),
  }
}

/** A block's text as something to edit. */
export const editableBlock = (block: Block): EditableText => ({
  text: block.text,
  marks: block.marks,
  map: block.origin.map,
})

/** The block with an edited text. */
export const withText = (block: Block, edited: EditableText): Block => ({
  ...block,
  text: edited.text,
  marks: edited.marks,
  origin: { spans: block.origin.spans, map: edited.map },
})

/** The source spans of a stretch, as a ledger writes them. */
export const spansOf = (map: SourceMap, start: number, end: number): readonly (readonly [number, number])[] =>
  sourceSpans(map, start, end).map(span => [span.start, span.end] as const)
