// Opens and closes marks over a run, and brings them into shape when the run becomes a block.

import type { Mark, MarkKind } from '../../model/mark.js'
import type { Lowering, OpenMark } from './lowering.js'
import { settleSpan } from './origins.js'
import { endOf, type MarkupElement } from './parse/markup.js'
import type { Run } from './run.js'
import { mapCursor, sourceRange } from './runs.js'

/** Opens a mark at the end of the run. `url` and `title` belong to a link. */
export function openMark(lowering: Lowering, kind: MarkKind, url?: string, title?: string): void {
  lowering.marks.push({ kind, url, title, start: lowering.run.text.length, placed: false })
}

function piece(mark: OpenMark, start: number, end: number): Mark {
  const { kind, url, title } = mark
  if (url === undefined) return { kind, start, end }
  return title === undefined ? { kind, start, end, url } : { kind, start, end, url, title }
}

/** Puts down what an open mark covers of the run so far. */
function place(run: Run, mark: OpenMark): void {
  if (mark.start >= run.text.length) return
  run.marks.push(piece(mark, mark.start, run.text.length))
  mark.placed = true
}

/** Closes the mark of `element`. A link without text keeps an empty place, so that its target is not lost. */
export function closeMark(lowering: Lowering, element: MarkupElement): void {
  const mark = lowering.marks.pop()
  if (!mark) return
  const { run } = lowering
  place(run, mark)
  if (mark.kind !== 'link' || mark.placed) return
  const at = Math.min(mark.start, run.text.length)
  const start = element.start
  const empty = piece(mark, at, at)
  run.marks.push(start < 0 ? empty : { ...empty, at: settleSpan(lowering, start, Math.max(start, endOf(element))) })
}

/** Ends the open marks at the end of a run; they begin again at the start of the next one. */
export function breakMarks(lowering: Lowering): void {
  for (const mark of lowering.marks) {
    place(lowering.run, mark)
    mark.start = 0
  }
}

const WHITE = /\s/

/** True for a white-space character, U+00A0 and other Unicode ones too. */
function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > 32 && unit < 160) return false
  return unit === 32 || WHITE.test(text.charAt(at))
}

/** The mark without outer white space. A line break is white space itself. */
function trim(lowering: Lowering, { text, map }: Run, mark: Mark): Mark {
  if (mark.kind === 'break' || mark.start === mark.end) return mark
  let { start, end } = mark
  while (start < end && isWhite(text, start)) start++
  while (end > start && isWhite(text, end - 1)) end--
  if (start === mark.start && end === mark.end) return mark
  if (start < end || mark.kind !== 'link') return { ...mark, start, end }
  return { ...mark, start, end, at: settleSpan(lowering, ...sourceRange(mapCursor(map), mark.end - 1, mark.end)) }
}

/**
 * The marks of a finished run: trimmed of white space, in order of their starts, the longer first. Empty ones are
 * left out, but an empty link stays.
 */
export function tidyMarks(lowering: Lowering, run: Run): readonly Mark[] {
  if (run.marks.length === 0) return run.marks
  const kept = run.marks
    .map(mark => trim(lowering, run, mark))
    .filter(mark => mark.end > mark.start || mark.kind === 'link')
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}
