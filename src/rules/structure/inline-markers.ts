// Finds blocks of several lines in which lines begin with list markers, so that they can be cut there.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type ListMarker, readListMarker } from '../../text/list-markers.js'
import { isParagraph } from './lines.js'

/** A block and the white space at which it is cut. */
export interface Cut {
  readonly block: Block
  readonly at: readonly (readonly [number, number])[]
}

interface Line {
  readonly start: number
  readonly end: number
  readonly marker: ListMarker | null
  /** Whether a hard break, or the block's start, stands in front of it. */
  readonly hard: boolean
}

function linesOf({ text, marks }: Block): readonly Line[] {
  const breaks = new Set(marks.filter(mark => mark.kind === 'break').flatMap(mark => range(mark.start, mark.end)))
  const lines: Line[] = []
  let from = 0
  for (const raw of text.split('\n')) {
    const start = from + raw.length - raw.trimStart().length
    const hard = from === 0 || breaks.has(from - 1)
    if (raw.trim() !== '')
      lines.push({
        start,
        end: from + raw.trimEnd().length,
        marker: readListMarker(text.slice(start, start + 16)),
        hard,
      })
    from += raw.length + 1
  }
  return lines
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Lines whose markers count: sure bullets, or two of a form behind hard breaks. */
function markedLines(lines: readonly Line[], kind: ListMarker['kind']): ReadonlySet<Line> {
  const marked = lines.filter(({ marker, hard }) => marker?.kind === kind && (marker.sure || hard))
  const alike = (line: Line): readonly Line[] => marked.filter(other => other.marker?.form === line.marker?.form)
  return new Set(
    marked.filter(line => {
      const same = alike(line)
      if (kind === 'bullet') return line.marker?.sure || same.length > 1
      return (
        same.length > 1 &&
        same.every((other, i) => i === 0 || other.marker?.value === (same[i - 1]?.marker?.value ?? 0) + 1)
      )
    }),
  )
}

function cutsOf(block: Block, kind: ListMarker['kind']): readonly (readonly [number, number])[] {
  const lines = linesOf(block)
  const marked = lines.length > 60 ? new Set<Line>() : markedLines(lines, kind)
  return lines.flatMap((line, i): (readonly [number, number])[] => {
    const above = lines[i - 1]
    return above && marked.has(line) ? [[above.end, line.start]] : []
  })
}

/** The blocks of Markdown and HTML that hold several items each. */
export function inlineMarkers(view: View, kind: ListMarker['kind']): readonly Cut[] {
  return view.blocks
    .filter(block => isParagraph(block) && block.text.includes('\n') && !view.within(block.id, 'cell'))
    .map(block => ({ block, at: cutsOf(block, kind) }))
    .filter(({ at }) => at.length > 0)
}
