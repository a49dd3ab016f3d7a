// Decodes texts and attribute values straight from the source: character references, line ends, NULs.

import { identityMap } from '../../model/source-map.js'
import { entityAt } from './entity.js'
import { AS_WRITTEN, HAS_CONTROLS, HAS_REFERENCES } from './parse/markup.js'
import type { PlacedText } from './parse/placed-text.js'
import { type GrowingMap, pushRun } from './runs.js'

const REFERENCES = /&/g
const CONTROLS = /[\r\0]/g
const BOTH = /[&\r\0]/g

/** What stands for some units of the source. */
interface Shown {
  readonly length: number
  readonly characters: string
}

const ITSELF: Shown = { length: 0, characters: '' }
const LINE_END: Shown = { length: 1, characters: '\n' }
const LONG_LINE_END: Shown = { length: 2, characters: '\n' }
const NUL: Shown = { length: 1, characters: '\uFFFD' }

function shownAt(source: string, at: number, inAttribute: boolean): Shown {
  switch (source.charCodeAt(at)) {
    case 38:
      return entityAt(source, at, inAttribute) ?? ITSELF
    case 13:
      return source.charCodeAt(at + 1) === 10 ? LONG_LINE_END : LINE_END
    default:
      return NUL
  }
}

/**
 * Decodes the text `source[start, end)`, of which `bits` tells what may stand in it, with its map. A NUL that stands in a
 * text is one that the parser replaced: it drops others.
 */
export function decodeText(source: string, start: number, end: number, bits: number): PlacedText {
  if (bits === AS_WRITTEN) return { value: source.slice(start, end), map: identityMap(start, end - start) }
  const special = bits === HAS_REFERENCES ? REFERENCES : bits === HAS_CONTROLS ? CONTROLS : BOTH
  const map: GrowingMap = []
  let value = ''
  let from = start
  special.lastIndex = start
  while (special.test(source)) {
    const at = special.lastIndex - 1
    if (at >= end) break
    const shown = shownAt(source, at, false)
    if (shown.length === 0) continue
    pushRun(map, value.length, at - from, from, at - from)
    value += source.slice(from, at)
    pushRun(map, value.length, shown.characters.length, at, shown.length)
    value += shown.characters
    from = at + shown.length
    special.lastIndex = from
  }
  pushRun(map, value.length, end - from, from, end - from)
  return { value: value + source.slice(from, end), map }
}

/** The value of the attribute that stands in `source[start, end)`. */
export function decodeAttribute(source: string, start: number, end: number): string {
  let value = ''
  let from = start
  BOTH.lastIndex = start
  while (BOTH.test(source)) {
    const at = BOTH.lastIndex - 1
    if (at >= end) break
    const shown = shownAt(source, at, true)
    if (shown.length === 0) continue
    value += source.slice(from, at) + shown.characters
    from = at + shown.length
    BOTH.lastIndex = from
  }
  return value + source.slice(from, end)
}
