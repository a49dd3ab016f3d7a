// White space as Markdown reads it back: none at the ends and around line breaks, single spaces elsewhere.

import type { Block } from '../../model/block.js'

/** A stretch of the text that should be something else. */
export interface SpaceEdit {
  readonly start: number
  readonly end: number
  readonly to: '' | ' ' | '\n'
  readonly reason: 'ends' | 'line-end' | 'run' | 'around-break'
}

/** What Markdown takes for white space. A no-break space is none: repair judges it. */
const RUN = /[ \t\r\n]+/g

/** Places of the line breaks that must stay. */
const breaksOf = (block: Block): ReadonlySet<number> =>
  new Set(block.marks.flatMap(mark => (mark.kind === 'break' ? [mark.start] : [])))

function editOf(run: string, start: number, text: string, breaks: readonly number[]): SpaceEdit | null {
  const end = start + run.length
  if (start === 0 || end === text.length) return { start, end, to: '', reason: 'ends' }
  if (breaks.length > 0 || run === ' ') return null
  return { start, end, to: ' ', reason: /[\r\n]/.test(run) ? 'line-end' : 'run' }
}

const placesIn = (run: string, start: number): readonly number[] => Array.from(run, (_, i) => start + i)

/** The stretches of a run that stand around the line breaks in it. */
function aroundBreaks(run: string, start: number, breaks: readonly number[]): readonly SpaceEdit[] {
  const out: SpaceEdit[] = []
  let from = start
  for (const at of [...breaks, start + run.length]) {
    if (from < at) out.push({ start: from, end: at, to: '', reason: 'around-break' })
    from = at + 1
  }
  return out
}

/** The edits that bring the white space of a block into shape. A text that is in shape gives none. */
export function spaceEdits(block: Block): readonly SpaceEdit[] {
  const { text } = block
  if (!/^[ \t\r\n]|[\t\r\n]| {2}|[ \t\r\n]$/.test(text)) return []
  const breaks = breaksOf(block)
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }): readonly SpaceEdit[] => {
    const inside = breaks.size === 0 ? [] : placesIn(run, index).filter(at => breaks.has(at))
    const edit = editOf(run, index, text, inside)
    return edit ? [edit] : inside.length > 0 ? aroundBreaks(run, index, inside) : []
  })
}
