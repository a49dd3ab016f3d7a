// Builds source maps piece by piece, while a reader appends to a block's text.

import type { SourceMap } from '../../model/source-map.js'

/** A source map under construction; a run that maps as a whole keeps its source length negative. */
export type GrowingMap = number[]

/** Appends a run of `sourceLength` units, 0 or more; joins it to the last one where both map unit by unit and continue each other. */
export function pushRun(map: GrowingMap, text: number, length: number, source: number, sourceLength: number): void {
  if (length === 0) return
  const last = map.length - 4
  if (last >= 0 && length === sourceLength) {
    const lastLength = map[last + 1] ?? 0
    const continues = (map[last + 2] ?? 0) + lastLength === source && (map[last] ?? 0) + lastLength === text
    if (continues && lastLength === map[last + 3]) {
      map[last + 1] = lastLength + length
      map[last + 3] = lastLength + length
      return
    }
  }
  map.push(text, length, source, length === sourceLength ? length : -sourceLength)
}

/** A place in a map, which moves forward only, so that a walk over a text is linear. */
export interface MapCursor {
  readonly map: SourceMap
  run: number
}

export const mapCursor = (map: SourceMap): MapCursor => ({ map, run: 0 })

/** Appends the runs of `[start, end)` at `text`. Calls must ask for ranges in order. */
export function copyRuns(out: GrowingMap, text: number, cursor: MapCursor, start: number, end: number): void {
  const { map } = cursor
  for (let i = cursor.run; i < map.length; i += 4) {
    const at = map[i] ?? 0
    const length = map[i + 1] ?? 0
    if (at >= end) break
    cursor.run = i
    if (at + length <= start) continue
    const from = Math.max(at, start)
    const to = Math.min(at + length, end)
    const source = map[i + 2] ?? 0
    const sourceLength = map[i + 3] ?? 0
    if (length === sourceLength) pushRun(out, text + from - start, to - from, source + from - at, to - from)
    else out.push(text + from - start, to - from, source, sourceLength)
  }
}

/**
 * The source range behind `[start, end)`, as far as it goes without a gap: the rest may stand behind the text of another
 * block. Calls must ask for ranges in order.
 */
export function sourceRange(cursor: MapCursor, start: number, end: number): readonly [number, number] {
  const { map } = cursor
  if (map.length === 4 && map[1] === map[3]) return [(map[2] ?? 0) + start, (map[2] ?? 0) + end]
  const found: GrowingMap = []
  copyRuns(found, 0, cursor, start, end)
  const from = found[2] ?? 0
  let to = from + Math.abs(found[3] ?? 0)
  for (let i = 4; i < found.length && found[i + 2] === to; i += 4) to += Math.abs(found[i + 3] ?? 0)
  return [from, to]
}
