// A run: the inline content that will become one leaf block, while it is being read.

import type { Node } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import type { MarkupElement } from './parse/markup.js'
import { type GrowingMap, pushRun } from './runs.js'
import type { InnerEvidence } from './signals.js'

/** An image inside a run, and where its object character stands. */
export interface RunImage {
  readonly element: MarkupElement
  readonly at: number
}

export interface Run {
  text: string
  map: GrowingMap
  /** Marks that are closed. */
  marks: Mark[]
  images: RunImage[] | null
  /** The extent in the source; -1 while there is none. */
  start: number
  end: number
  /** White space that becomes one space if more text follows: its place in the source; -1 where there is none. */
  spaceStart: number
  spaceEnd: number
  /** Line breaks that wait for more text, and the place of the first. */
  breaks: number
  breakStart: number
  breakEnd: number
  /** In a `pre`: a block began or ended here, so a line does. */
  lineEnds: boolean
  /** In a `pre`: the text so far ends with a line break. */
  atLineStart: boolean
  /** The one inline element that holds the whole run, while that is so. */
  wrapper: MarkupElement | undefined
  wrapperOpen: boolean
  /** True when the run has text outside its wrapper. */
  bare: boolean
  inner: InnerEvidence | undefined
  /** Containers of hidden content inside the run; they follow its block. */
  after: Node[] | null
}

export const newRun = (): Run => ({
  text: '',
  map: [],
  marks: [],
  images: null,
  start: -1,
  end: -1,
  spaceStart: -1,
  spaceEnd: -1,
  breaks: 0,
  breakStart: -1,
  breakEnd: -1,
  lineEnds: false,
  atLineStart: false,
  wrapper: undefined,
  wrapperOpen: false,
  bare: false,
  inner: undefined,
  after: null,
})

/** True while nothing of the run would make a block. */
export const isBlank = (run: Run): boolean => run.text === '' && run.marks.length === 0

/** Forgets what waits in a run that made no block, so that it can serve for the next. */
export function clearBlank(run: Run): void {
  run.start = run.end = run.spaceStart = run.breakStart = -1
  run.breaks = 0
  run.lineEnds = false
  run.wrapper = undefined
  run.wrapperOpen = run.bare = false
  run.inner = undefined
}

/** Widens the extent of the run. */
export function extend(run: Run, start: number, end: number): void {
  if (start < 0) return
  if (run.start < 0 || start < run.start) run.start = start
  if (end > run.end) run.end = end
}

/** Appends text that maps as a whole to `[start, end)` of the source. */
export function appendWhole(run: Run, text: string, start: number, end: number): void {
  pushRun(run.map, run.text.length, text.length, Math.max(start, 0), start < 0 ? 0 : end - start)
  run.text += text
  run.atLineStart = text === '\n'
}

/** Notes white space that will be one space if text follows on the same line. */
export function noteSpace(run: Run, start: number, end: number): void {
  if (run.spaceStart >= 0 || run.text === '' || run.breaks > 0) return
  run.spaceStart = start
  run.spaceEnd = end
}

/** Notes a line break that counts if text follows. */
export function noteBreak(run: Run, start: number, end: number): void {
  run.spaceStart = -1
  if (run.text === '') return
  if (run.breaks === 0) {
    run.breakStart = start
    run.breakEnd = end
  }
  run.breaks++
}

/** Settles what waits in front of new content. */
export function settle(run: Run): void {
  if (run.breaks > 0) {
    run.marks.push({ kind: 'break', start: run.text.length, end: run.text.length + 1 })
    appendWhole(run, '\n', run.breakStart, run.breakEnd)
    extend(run, run.breakStart, run.breakEnd)
    run.breaks = 0
  } else if (run.spaceStart >= 0) appendWhole(run, ' ', run.spaceStart, run.spaceEnd)
  run.spaceStart = -1
  if (!run.wrapperOpen) run.bare = true
}
