// The marks of a text in the shape that Markdown can say: nested, without white space at their ends, with markers that form.

import type { Mark } from '../../model/mark.js'
import { kindAt, LETTER, PUNCTUATION } from './characters.js'
import { untangle } from './crossing-marks.js'

/** The character that each kind is marked with; an object stands for itself and marks nothing. */
const MARKERS: Readonly<Record<string, string>> = { strong: '*', emphasis: '*', strike: '~', code: '`', link: '[' }

const isAttention = (mark: Mark): boolean => MARKERS[mark.kind] === '*' || MARKERS[mark.kind] === '~'

interface Marker {
  readonly mark: Mark
  readonly at: number
  readonly opens: boolean
}

/** The markers in the order in which they are written, those of objects left out. */
function markersOf(marks: readonly Mark[]): readonly Marker[] {
  const out: Marker[] = []
  const open: Mark[] = []
  const closeUpTo = (at: number): void => {
    for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) {
      out.push({ mark: last, at: last.end, opens: false })
      open.pop()
    }
  }
  for (const mark of marks) {
    if (!MARKERS[mark.kind]) continue
    closeUpTo(mark.start)
    out.push({ mark, at: mark.start, opens: true })
    open.push(mark)
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  return out
}

/** Markers that are the same character with nothing in between form one run: its first and last index. */
function runAround(markers: readonly Marker[], index: number): readonly [number, number] {
  const same = (i: number): boolean => {
    const a = markers[i]
    const b = markers[index]
    return a !== undefined && b !== undefined && a.at === b.at && MARKERS[a.mark.kind] === MARKERS[b.mark.kind]
  }
  let low = index
  let high = index
  while (same(low - 1)) low--
  while (same(high + 1)) high++
  return [low, high]
}

/** The mark one character shorter on the side that fails; nothing where other markup stands there. */
function shortened(marker: Marker, bare: boolean): readonly Mark[] {
  const { mark, opens } = marker
  if (!bare || mark.end - mark.start < 2) return []
  return [opens ? { ...mark, start: mark.start + 1 } : { ...mark, end: mark.end - 1 }]
}

/** What becomes of the mark of a marker that would not form; undefined where it forms. */
function mend(text: string, markers: readonly Marker[], index: number): readonly Mark[] | undefined {
  const marker = markers[index]
  if (!marker || !isAttention(marker.mark)) return undefined
  const [low, high] = runAround(markers, index)
  const touchesBefore = markers[low - 1]?.at === marker.at
  const touchesAfter = markers[high + 1]?.at === marker.at
  const before = touchesBefore ? PUNCTUATION : kindAt(text, marker.at - 1)
  const after = touchesAfter ? PUNCTUATION : kindAt(text, marker.at)
  if (marker.opens) return before === LETTER && after === PUNCTUATION ? shortened(marker, !touchesAfter) : undefined
  return after === LETTER && before === PUNCTUATION ? shortened(marker, !touchesBefore) : undefined
}

/** The marks with those mended that would not form; the same array where all of them form. */
function mendAll(text: string, marks: readonly Mark[]): readonly Mark[] {
  const markers = markersOf(marks)
  const mended = new Map<Mark, readonly Mark[]>()
  markers.forEach((marker, index) => {
    if (mended.has(marker.mark)) return
    const instead = mend(text, markers, index)
    if (instead) mended.set(marker.mark, instead)
  })
  return mended.size === 0 ? marks : marks.flatMap(mark => mended.get(mark) ?? [mark])
}

/** Each pass mends one character of each mark; what has not formed by then is hostile. */
const PASSES = 12

/**
 * The marks that Markdown can say of these, outermost first. A text whose marks are these already comes back from
 * Markdown as it was. Emphasis, strong and strike marks next to a letter give up punctuation at that end, as the
 * marker would not form there; a mark that cannot be said at all is left out. `sup`, `sub` and `math` have no word.
 */
export function sayableMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0) return marks
  let found = untangle(text, marks)
  for (let pass = 0; pass < PASSES; pass++) {
    const mended = mendAll(text, found)
    if (mended === found) return found
    found = untangle(text, mended)
  }
  return found.filter(mark => !isAttention(mark))
}
