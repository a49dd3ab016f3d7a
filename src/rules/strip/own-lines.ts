// The lines of a block, and which of them stand alone: furniture is judged by whole lines, never inside prose.

import type { Verdict } from '../../kernel/verdict.js'
import { drop, split } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import { endsSentence, startsLower } from '../../text/words.js'

/** A line of a block's text, without the white space around it. */
export interface OwnLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a hard break, or the block's start, stands in front of it. */
  readonly hard: boolean
}

/** The lines of a block that hold something, in order. */
export function ownLines({ text, marks }: Block): readonly OwnLine[] {
  if (!text.includes('\n')) return [{ start: 0, end: text.length, text, hard: true }]
  const breaks = new Set<number>()
  for (const mark of marks) if (mark.kind === 'break') for (let at = mark.start; at < mark.end; at++) breaks.add(at)
  const lines: OwnLine[] = []
  let hard = true
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const stop = found < 0 ? text.length : found
    const raw = text.slice(from, stop)
    const line = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    if (line !== '') lines.push({ start, end: start + line.length, text: line, hard })
    if (line !== '' || breaks.has(stop)) hard = breaks.has(stop)
    from = stop + 1
  }
  return lines
}

/** Whether a sentence may run over the line end between two lines. A hard break is a sign that it does not. */
function mayFlow(above: OwnLine | undefined, below: OwnLine | undefined): boolean {
  if (!above || !below) return false
  const [open, lower] = [!endsSentence(above.text), startsLower(below.text)]
  return below.hard ? open && lower : open || lower
}

/**
 * Drops a block whose lines are all furniture. Where only some are, cuts the block so that these stand alone and fall
 * in the next round. A line into or out of which a sentence may run is left alone.
 */
export function judgeLines<R extends string>(
  lines: readonly OwnLine[],
  reasons: readonly (R | null)[],
): Verdict<R | 'own-line'> | null {
  const [first] = reasons
  if (first && reasons.every(reason => reason !== null)) return drop(first)
  const isOwn = (i: number): boolean => {
    if (!reasons[i]) return false
    const above = reasons[i - 1] ? undefined : lines[i - 1]
    const below = reasons[i + 1] ? undefined : lines[i + 1]
    return !mayFlow(above, lines[i]) && !(below && startsLower(below.text))
  }
  const own = lines.map((_, i) => isOwn(i))
  const cuts = lines.flatMap((line, i): (readonly [number, number])[] => {
    const above = lines[i - 1]
    return above && own[i] !== own[i - 1] ? [[above.end, line.start]] : []
  })
  return cuts.length > 0 ? split(cuts, 'own-line') : null
}

/** Why `judgeLines` cuts a block. */
export const OWN_LINE = {
  'own-line': 'A line of furniture in a block of several lines: the block is cut there, then the line is judged alone',
} as const
