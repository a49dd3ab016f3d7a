// Decodes a text straight from the source, with its map, where that is certain to give what the parser gave.

import type { SourceMap } from '../../model/source-map.js'
import { entityAt } from './entity.js'
import { type GrowingMap, pushRun } from './runs.js'

/** A text and where it stands. */
export interface PlacedText {
  readonly value: string
  readonly map: SourceMap
}

/** All that a parser may change in a text, and what may end one. */
const SPECIAL = /[&<\r\0]/g

/**
 * Decodes `source[start, end)`: references and line ends. Null where it holds a tag or a NUL, or where the result is not
 * of the `length` that the parser gave: its value is then to be aligned. The parser puts its values together from single
 * characters, and to read one costs more than to decode it again.
 */
export function decodeText(source: string, start: number, end: number, length: number): PlacedText | null {
  const map: GrowingMap = []
  let value = ''
  let from = start
  SPECIAL.lastIndex = start
  while (SPECIAL.test(source)) {
    const at = SPECIAL.lastIndex - 1
    if (at >= end) break
    const shown = charactersAt(source, at)
    if (shown === null) return null
    if (shown.length === 0) continue
    pushRun(map, value.length, at - from, from, at - from)
    value += source.slice(from, at)
    pushRun(map, value.length, shown.characters.length, at, shown.length)
    value += shown.characters
    from = at + shown.length
    SPECIAL.lastIndex = from
  }
  pushRun(map, value.length, end - from, from, end - from)
  value += source.slice(from, end)
  return value.length === length ? { value, map } : null
}

const ITSELF = { length: 0, characters: '' }
const LINE_END = { length: 1, characters: '\n' }
const LONG_LINE_END = { length: 2, characters: '\n' }

/** What stands for the special character; null where only the parser knows. */
function charactersAt(source: string, at: number): { readonly length: number; readonly characters: string } | null {
  switch (source.charCodeAt(at)) {
    case 38:
      return entityAt(source, at, false) ?? ITSELF
    case 13:
      return source.charCodeAt(at + 1) === 10 ? LONG_LINE_END : LINE_END
    default:
      return null
  }
}
