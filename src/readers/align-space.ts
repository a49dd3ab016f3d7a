// Aligns white space, which parsers trim, fold and take line prefixes out of.

import type { Runs } from './runs.js'
import type { Syntax } from './syntax.js'

/** A place in the source and the place in the text that belongs to it. */
export interface Cursor {
  at: number
  value: number
}

const TAB = 9
const CR = 13
const SPACE = 32
const GREATER_THAN = 62
export const LF = 10

export const isSpace = (unit: number): boolean =>
  unit === SPACE || unit === LF || unit === TAB || unit === CR || unit === 12

/** One line of a run of white space: what stands in front of its end, and the length of the end. */
interface Line {
  readonly start: number
  readonly end: number
  readonly breakLength: number
}

interface Run {
  readonly lines: readonly Line[]
  readonly end: number
}

/** The run of white space at `at`. With `quotes`, quote markers in front of its continuation lines belong to it. */
function spaceRun(text: string, at: number, end: number, quotes: boolean): Run {
  const lines: Line[] = []
  let start = at
  let i = at
  for (; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === GREATER_THAN && quotes && lines.length > 0) continue
    if (!isSpace(unit)) break
    if (unit !== LF && unit !== CR) continue
    const breakLength = unit === CR && i + 1 < end && text.charCodeAt(i + 1) === LF ? 2 : 1
    lines.push({ start, end: i, breakLength })
    i += breakLength - 1
    start = i + 1
  }
  lines.push({ start, end: i, breakLength: 0 })
  return { lines, end: i }
}

/**
 * Aligns the white space at the cursor: line by line where both have the same number of line ends, else as a whole.
 * False where the source has none here.
 */
export function alignSpace(
  out: Runs,
  raw: string,
  end: number,
  value: string,
  syntax: Syntax,
  cursor: Cursor,
): boolean {
  const source = spaceRun(raw, cursor.at, end, syntax.quotes)
  if (source.end === cursor.at) return false
  const text = textRun(raw, source, value, syntax, cursor.value)
  if (text.lines.length === source.lines.length) alignLines(out, raw, source.lines, value, text.lines)
  else out.addWhole(text.end - cursor.value, cursor.at, source.end - cursor.at)
  cursor.at = source.end
  cursor.value = text.end
  return true
}

/** The text's own run. Its `>` belong to it only where they stand at the end of the source's run as well. */
function textRun(raw: string, source: Run, value: string, syntax: Syntax, at: number): Run {
  if (syntax.quotes) {
    const quoted = spaceRun(value, at, value.length, true)
    const last = quoted.lines.at(-1)
    const length = last ? last.end - last.start : 0
    if (value.slice(quoted.end - length, quoted.end) === raw.slice(source.end - length, source.end)) return quoted
  }
  return spaceRun(value, at, value.length, false)
}

function alignLines(out: Runs, raw: string, from: readonly Line[], value: string, to: readonly Line[]): void {
  to.forEach((line, i) => {
    const source = from[i] ?? line
    const length = line.end - line.start
    const start = i === 0 ? source.start : source.end - length
    const fits = length <= source.end - source.start && raw.startsWith(value.slice(line.start, line.end), start)
    if (fits) out.add(length, start, length)
    else out.addWhole(length, source.start, source.end - source.start)
    out.add(line.breakLength, source.end, source.breakLength)
  })
}
