// Adds text to a run: white space collapsed as a browser does, or kept in `pre`, with each unit's place in the source.

import type { SourceMap } from '../../model/source-map.js'
import { beginContent } from './flow.js'
import type { Lowering } from './lowering.js'
import type { MarkupText } from './parse/markup.js'
import { placeText } from './place-text.js'
import { appendWhole, extend, noteSpace, type Run, settle } from './run.js'
import { copyRuns, mapCursor, pushRun, sourceRange } from './runs.js'
import { isSpace } from './tag.js'

/** Adds a text node to the present run. */
export function addText(lowering: Lowering, text: MarkupText): void {
  const { value, map } = placeText(lowering, text)
  if (lowering.leaf?.kind === 'code') addVerbatim(lowering, value, map)
  else collapse(value, map, lowering.run, lowering)
}

/** In `pre` every character counts. A block inside that ended a line gives a line break without a source. */
function addVerbatim({ run }: Lowering, value: string, map: SourceMap): void {
  if (run.lineEnds && run.text !== '' && !run.atLineStart) appendWhole(run, '\n', -1, -1)
  run.lineEnds = false
  settle(run)
  appendMapped(run, map, 0, value.length)
  run.text += value
  run.atLineStart = value.endsWith('\n')
}

/** Appends the runs of `[start, end)` of a text that is about to be appended, and widens the run's extent. */
function appendMapped(run: Run, map: SourceMap, start: number, end: number): void {
  const before = run.map.length
  // The common case, as an array of just this size: most blocks are one text that stands in the source as it is.
  if (before === 0 && map.length === 4 && map[1] === map[3]) {
    run.map = [run.text.length, end - start, (map[2] ?? 0) + start, end - start]
  } else copyRuns(run.map, run.text.length, mapCursor(map), start, end)
  widen(run, before)
}

/** Widens the extent of a run by the pieces of its map behind `before`. */
function widen(run: Run, before: number): void {
  let last = run.map.length - 4
  // The first piece may have been joined to the run before it, which is inside the extent already.
  let first = Math.min(before, last)
  // A piece without a source, of a text that a plugin made, widens nothing.
  while (first < last && run.map[first + 3] === 0) first += 4
  while (last > first && run.map[last + 3] === 0) last -= 4
  if (first < 0 || run.map[first + 3] === 0) return
  extend(run, run.map[first + 2] ?? 0, (run.map[last + 2] ?? 0) + Math.abs(run.map[last + 3] ?? 0))
}

/** Settles what waits in front of content; in a lowering that may begin a new run. */
function begin(lowering: Lowering | null, run: Run): Run {
  if (lowering) return beginContent(lowering)
  settle(run)
  return run
}

/** Adds text with white space collapsed to a run: the present one of a lowering, or one of its own. */
export function collapse(value: string, map: SourceMap, into: Run, lowering: Lowering | null): void {
  let start = 0
  let end = value.length
  while (start < end && isSpace(value.charCodeAt(start))) start++
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  if (start > 0 && into.text !== '') noteSpace(into, ...sourceRange(mapCursor(map), 0, start))
  if (start === end) return
  const run = begin(lowering, into)
  const core = value.slice(start, end)
  if (COLLAPSIBLE.test(core)) appendCollapsed(run, core, map, start)
  else {
    appendMapped(run, map, start, end)
    run.text += core
  }
  if (end < value.length) noteSpace(run, ...sourceRange(mapCursor(map), end, value.length))
}

const COLLAPSIBLE = /[\t\n\f\r]| {2}/
const SPACES = /[ \t\n\f\r]+/g

/** Appends text whose runs of white space become spaces; each such run maps as a whole. `from` is its place in `map`. */
function appendCollapsed(run: Run, core: string, map: SourceMap, from: number): void {
  const cursor = mapCursor(map)
  const base = run.text.length
  let done = 0
  let shown = 0
  const before = run.map.length
  for (let at = 0; at < core.length; ) {
    if (!isSpace(core.charCodeAt(at))) {
      at++
      continue
    }
    let end = at + 1
    while (isSpace(core.charCodeAt(end))) end++
    if (end > at + 1) {
      copyRuns(run.map, base + shown, cursor, from + done, from + at)
      shown += at - done
      const [start, stop] = sourceRange(cursor, from + at, from + end)
      pushRun(run.map, base + shown, 1, start, stop - start)
      shown++
      done = end
    }
    at = end
  }
  copyRuns(run.map, base + shown, cursor, from + done, from + core.length)
  widen(run, before)
  run.text += core.replace(SPACES, ' ')
}
