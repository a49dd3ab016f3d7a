// Builds a source map run by run, while a reader puts a text together.

import type { SourceMap } from '../model/source-map.js'

export interface Runs {
  /** The length of the text that has runs so far. */
  readonly length: number
  /** The next `length` units of text come from `sourceLength` units at `source`. Equal lengths map unit by unit. */
  add(length: number, source: number, sourceLength: number): void
  /** The same, but as a whole also where the lengths happen to be equal. */
  addWhole(length: number, source: number, sourceLength: number): void
  /** Appends a map that starts at text offset 0. */
  addMap(map: SourceMap): void
  map(): SourceMap
}

/** An empty builder. Runs that continue each other unit by unit are joined; runs that map as a whole are negative. */
export function runs(): Runs {
  const out: number[] = []
  let at = 0
  const append = (length: number, source: number, sourceLength: number): void => {
    if (length === 0) return
    const last = out.length - 4
    if (last >= 0 && length === sourceLength && joins(out, last, source)) {
      out[last + 1] = (out[last + 1] ?? 0) + length
      out[last + 3] = (out[last + 3] ?? 0) + length
    } else out.push(at, length, source, sourceLength)
    at += length
  }
  const addWhole = (length: number, source: number, sourceLength: number): void =>
    append(length, source, sourceLength === 0 ? 0 : -sourceLength)
  return {
    get length() {
      return at
    },
    add: (length, source, sourceLength) =>
      length === sourceLength ? append(length, source, sourceLength) : addWhole(length, source, sourceLength),
    addWhole,
    addMap: map => {
      for (let i = 0; i < map.length; i += 4) append(map[i + 1] ?? 0, map[i + 2] ?? 0, map[i + 3] ?? 0)
    },
    map: () => out,
  }
}

/** Whether the run at `last` maps unit by unit and ends at `source`. */
function joins(out: readonly number[], last: number, source: number): boolean {
  const length = out[last + 1] ?? 0
  return length === out[last + 3] && (out[last + 2] ?? 0) + length === source
}
