// Tells the value of a text node, and for each unit of it the place in the source.

import { identityMap } from '../../model/source-map.js'
import { decodeText } from './decode-text.js'
import type { Lowering } from './lowering.js'
import { AS_WRITTEN, type MarkupText } from './parse/markup.js'
import type { PlacedText } from './parse/placed-text.js'

/** The value of a text node and its map to the text that was parsed. */
export function placeText({ source }: Lowering, { placed, start, end, bits }: MarkupText): PlacedText {
  if (placed) return placed
  if (bits !== AS_WRITTEN) return decodeText(source, start, end, bits)
  return { value: source.slice(start, end), map: identityMap(start, end - start) }
}
