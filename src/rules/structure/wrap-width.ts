// At which column a plain text was wrapped, and which of its line ends the wrapping made.

import type { View } from '../../kernel/view.js'
import { type Block, blockSpans } from '../../model/block.js'
import { readListMarker } from '../../text/list-markers.js'
import { endsSentence, startsLower } from '../../text/words.js'
import { blankBefore, holders, indentOf, isParagraph, isText, runsOf } from './lines.js'
import { cannotEnd } from './open-ends.js'

/** Columns between which texts are wrapped. */
const NARROWEST = 35
const WIDEST = 160
/** A line that a sentence leaves is wrapped from this length on, whatever the width. */
const LONG = 40

/** A line of this share of the width is full whatever word comes next. */
const NEARLY = 0.85

/** Lines without a blank line between them. */
export type Group = readonly Block[]

/** The groups of two and more attached lines. */
export function attachedGroups(view: View): readonly Group[] {
  if (!isText(view)) return []
  return holders(view).flatMap(({ children }) =>
    runsOf(
      children.filter(isParagraph),
      (line, before) => !before || (blankBefore(line) === 0 && isNeighbour(view, before, line)),
      2,
    ),
  )
}

/** Whether two lines follow each other in the source as well: a blank line may stand above one that was dropped. */
function isNeighbour(view: View, before: Block, line: Block): boolean {
  if (view.near(before.id, 1) !== line) return false
  const from = blockSpans(before).at(-1)?.end ?? 0
  const to = blockSpans(line)[0]?.start ?? 0
  return !/\n\s*\n/.test(view.document.source.text.slice(from, to))
}

const lengthOf = (line: Block): number => indentOf(line) + line.text.length

const firstWord = (text: string): number => {
  const space = text.search(/\s/)
  return space < 0 ? text.length : space
}

/** Whether the next line's first word would not have gone on the upper line. */
const isFull = (upper: Block, lower: Block, width: number): boolean =>
  lengthOf(upper) + 1 + firstWord(lower.text) > width || /\p{L}[-\u00ad]$/u.test(upper.text)

interface Breaks {
  readonly width: number
  readonly all: number
  readonly full: number
  readonly lower: number
}

function breaksOf(group: Group): Breaks {
  const width = Math.max(...group.map(lengthOf))
  let full = 0
  let lower = 0
  group.slice(1).forEach((line, i) => {
    const upper = group[i]
    if (upper && isFull(upper, line, width)) full++
    if (startsLower(line.text)) lower++
  })
  return { width, all: group.length - 1, full, lower }
}

/** Lines of this length that are all full were wrapped, however they begin. */
const WIDE = 60

/** Whether the lines of a group were wrapped: nearly all are full, and sentences run over their ends. */
function isWrapped({ width, all, full, lower }: Breaks): boolean {
  if (all < 2 || width < NARROWEST || width > WIDEST) return false
  return (full * 5 >= all * 4 && lower * 2 >= all) || (full === all && all > 2 && width >= WIDE)
}

/** The column at which this text was wrapped, or null. */
export function wrapWidth(view: View): number | null {
  const widths = attachedGroups(view)
    .map(breaksOf)
    .filter(isWrapped)
    .flatMap(({ width, all }) => Array.from({ length: all }, () => width))
    .sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? null
}

/** Lines of many lengths that no wrapping made: verse, addresses. */
const isRagged = ({ all, full }: Breaks): boolean => all > 1 && full * 2 < all

/** For each line of a group but the first: whether the wrapping made the line end above it. */
export function wrappedEnds(group: Group, width: number | null): readonly boolean[] {
  const breaks = breaksOf(group)
  const own = isWrapped(breaks) ? Math.max(breaks.width, width ?? 0) : width
  return group.slice(1).map((line, i) => {
    const upper = group[i]
    if (!upper || readListMarker(line.text)?.sure || indentOf(line) >= indentOf(upper) + 2) return false
    if (upper.text.length > WIDEST * 2) return false
    const open = !endsSentence(upper.text)
    if (own !== null && isFull(upper, line, own) && !(upper.text.endsWith(':') && !startsLower(line.text)))
      if (isWrapped(breaks) || open || startsLower(line.text) || lengthOf(upper) >= own * NEARLY) return true
    if (upper.text.endsWith(':')) return false
    return !isRagged(breaks) && open && upper.text.length >= LONG && (startsLower(line.text) || cannotEnd(upper.text))
  })
}
