// Tells the value of a text node, and for each unit of it the place in the source.

import type { Text } from 'hast'
import { alignHtml, type RawKind } from './align-entities.js'
import { decodeText, type PlacedText } from './decode-text.js'
import { entityAt } from './entity.js'
import type { Lowering } from './lowering.js'
import { endOf, startOf } from './properties.js'
import { textEnds } from './text-ends.js'

const AMPERSAND = 38
const GREATER_THAN = 62

const KINDS: ReadonlyMap<string, RawKind> = new Map<string, RawKind>([
  ['textarea', 'rcdata'],
  ['title', 'rcdata'],
  ['plaintext', 'raw'],
  ['xmp', 'raw'],
])

const LONGEST_REFERENCE = 45

/**
 * Where a text really starts. parse5 gives the last unit of a character reference for its first where it dropped white
 * space or a NUL in front of it.
 */
function textStart(source: string, start: number): number {
  if (start < 1 || source.charCodeAt(start - 1) === GREATER_THAN) return start
  for (let at = start - 1; at >= 0 && at > start - LONGEST_REFERENCE; at--) {
    if (source.charCodeAt(at) !== AMPERSAND) continue
    return at + (entityAt(source, at, false)?.length ?? 0) === start + 1 ? at : start
  }
  return start
}

/**
 * The value of a text node, child of an element called `tag`, and its map to the text that was parsed. What a parser does
 * to text shortens it, but for NUL and a CR alone, so that a text as long as its source is its source.
 */
export function placeText(lowering: Lowering, text: Text, tag: string): PlacedText {
  const { source } = lowering
  const start = textStart(source, startOf(text))
  const end = endOf(text, source)
  const { length } = text.value
  if (start < 0) return { value: text.value, map: [0, length, 0, 0] }
  if (end - start === length) {
    const value = lowering.hasControls ? text.value : source.slice(start, end)
    return { value, map: [0, length, start, length] }
  }
  const kind = KINDS.get(tag) ?? 'text'
  const decoded = kind === 'text' ? decodeText(source, start, end, length) : null
  if (decoded) return decoded
  const foreignEnd = (at: number): number | undefined => textEnds(lowering).get(at)
  return { value: text.value, map: alignHtml(source, start, end, text.value, { kind, foreignEnd }) }
}
