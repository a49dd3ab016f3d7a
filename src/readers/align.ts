// Finds, for a text that a parser decoded, the place in the source of each of its characters.

import { identityMap, type SourceMap } from '../model/source-map.js'
import { alignSpace, type Cursor, isSpace, LF } from './align-space.js'
import { type Runs, runs } from './runs.js'
import { type Escape, HTML, type Syntax } from './syntax.js'

/** A text that falls out of step more often than once in so many units, after the first thousand times, is another one. */
const UNITS_IN_STEP = 16

/** Lengths of text that are looked for when the two fell out of step, and how far. */
const PROBES = [
  [8, 256],
  [3, 64],
  [1, 16],
] as const

/**
 * The map from `value` to the source `[rawStart, rawEnd)` that a parser decoded it from. Offsets are UTF-16 units.
 * Escapes and entities map as a whole; markup in between (line prefixes, the backslash of an escape) is left out.
 * Never fails and takes linear time: a stretch that cannot be aligned maps as a whole.
 */
export function alignText(
  raw: string,
  rawStart: number,
  rawEnd: number,
  value: string,
  syntax: Syntax = HTML,
): SourceMap {
  const end = Math.min(rawEnd, raw.length)
  if (value.length === end - rawStart && raw.startsWith(value, rawStart)) return identityMap(rawStart, value.length)
  const out = runs()
  const cursor: Cursor = { at: rawStart, value: 0 }
  const patience = 1000 + value.length / UNITS_IN_STEP
  let resyncs = 0
  while (cursor.value < value.length && resyncs <= patience) {
    if (alignSame(out, raw, end, value, syntax, cursor)) continue
    if (alignEscape(out, raw, end, value, syntax, cursor)) continue
    if (alignSpace(out, raw, end, value, syntax, cursor)) continue
    resyncs++
    if (!resync(raw, end, value, cursor) && !skipSpace(out, value, cursor)) break
  }
  alignRest(out, raw, end, value, cursor)
  return out.map()
}

/** Takes the longest stretch that stands in both as it is. Line ends are left to `alignSpace`. */
function alignSame(out: Runs, raw: string, end: number, value: string, syntax: Syntax, cursor: Cursor): boolean {
  const length = Math.min(end - cursor.at, value.length - cursor.value)
  let same = 0
  while (same < length) {
    const unit = raw.charCodeAt(cursor.at + same)
    const read = value.charCodeAt(cursor.value + same)
    if (unit !== read && !(unit === 0 && read === 0xfffd)) break
    if (unit === LF || (syntax.opens.includes(unit) && same > 0)) break
    if (same === 0 && syntax.opens.includes(unit) && escapeAt(raw, end, value, syntax, cursor)) break
    same++
  }
  out.add(same, cursor.at, same)
  cursor.at += same
  cursor.value += same
  return same > 0
}

/** The escape at the cursor, where it means what the text says there. */
function escapeAt(raw: string, end: number, value: string, syntax: Syntax, cursor: Readonly<Cursor>): Escape | null {
  if (cursor.at >= end || !syntax.opens.includes(raw.charCodeAt(cursor.at))) return null
  const found = syntax.decode(raw, cursor.at, end)
  return found && value.startsWith(found.text, cursor.value) ? found : null
}

function alignEscape(out: Runs, raw: string, end: number, value: string, syntax: Syntax, cursor: Cursor): boolean {
  const found = escapeAt(raw, end, value, syntax, cursor)
  if (!found) return false
  out.add(found.text.length, cursor.at + found.skip, found.length)
  cursor.at += found.skip + found.length
  cursor.value += found.text.length
  return true
}

/** Skips markup in the source up to where the text goes on. False when it goes on nowhere near. */
function resync(raw: string, end: number, value: string, cursor: Cursor): boolean {
  for (const [length, reach] of PROBES) {
    const probe = value.slice(cursor.value, cursor.value + length)
    const found = raw.slice(cursor.at, Math.min(end, cursor.at + reach)).indexOf(probe)
    if (found > 0) {
      cursor.at += found
      return true
    }
  }
  return false
}

/** White space that the source does not have. */
function skipSpace(out: Runs, value: string, cursor: Cursor): boolean {
  if (!isSpace(value.charCodeAt(cursor.value))) return false
  out.add(1, cursor.at, 0)
  cursor.value++
  return true
}

/** The text that is left: its common end with the source unit by unit, what stands before that as a whole. */
function alignRest(out: Runs, raw: string, end: number, value: string, cursor: Readonly<Cursor>): void {
  const left = value.length - cursor.value
  const source = Math.max(0, end - cursor.at)
  if (left === 0) return
  let same = 0
  while (
    same < Math.min(left, source) &&
    raw.charCodeAt(end - 1 - same) === value.charCodeAt(value.length - 1 - same)
  ) {
    same++
  }
  out.addWhole(left - same, cursor.at, source - same)
  out.add(same, end - same, same)
}
