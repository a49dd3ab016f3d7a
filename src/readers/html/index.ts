// Reads HTML: the values that the page carries, and every character that it shows, in blocks that know their source.

import { ok } from '../../model/diagnostic.js'
import type { SourceMap } from '../../model/source-map.js'
import type { Reader } from '../reader.js'
import { lower } from './lower.js'
import { parseHtml } from './parse.js'
import { checkMarkup } from './prescan.js'

/** True for the map of a text that is itself the source. */
const isIdentity = (map: SourceMap, length: number): boolean =>
  map.length === 4 && map[0] === 0 && map[1] === length && map[2] === 0 && map[3] === length

/**
 * Lowers a page or a fragment. A container `fields` comes first where the page carries values beside its body. Fails
 * with `markup/too-deep` or `markup/too-many` over a limit, with `markup/parser` where the parser gives up.
 */
export const readHtml: Reader = (body, births, limits, wanted) => {
  const size = checkMarkup(body.text, limits)
  if (!size.ok) return size
  const parsed = parseHtml(body.text)
  if (!parsed.ok) return parsed
  const through = isIdentity(body.map, body.text.length) ? null : body.map
  return ok(lower(parsed.value, body.text, births, through, wanted))
}
