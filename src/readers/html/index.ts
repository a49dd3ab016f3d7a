// Reads HTML: the values that the page carries, and every character that it shows, in blocks that know their source.

import type { Pluggable } from 'unified'
import { ok, type Result } from '../../model/diagnostic.js'
import type { Limits } from '../../model/limits.js'
import type { SourceMap } from '../../model/source-map.js'
import type { Reader } from '../reader.js'
import { lower } from './lower.js'
import type { MarkupRoot } from './parse/markup.js'
import { parseMarkup } from './parse/parse.js'
import { parseWithPlugins } from './rehype/parse.js'

/** True for the map of a text that is itself the source. */
const isIdentity = (map: SourceMap, length: number): boolean =>
  map.length === 4 && map[0] === 0 && map[1] === length && map[2] === 0 && map[3] === length

const readerWith =
  (parse: (source: string, limits: Limits) => Result<MarkupRoot>): Reader =>
  (body, births, limits, wanted) => {
    const parsed = parse(body.text, limits)
    if (!parsed.ok) return parsed
    const through = isIdentity(body.map, body.text.length) ? null : body.map
    return ok(lower(parsed.value, body.text, births, through, wanted))
  }

/**
 * Lowers a page or a fragment. A container `fields` comes first where the page carries values beside its body. Fails
 * with `markup/too-deep` or `markup/too-many` over a limit, with `markup/parser` where the parser gives up.
 */
export const readHtml: Reader = readerWith(parseMarkup)

/**
 * The same through rehype: its plugins change the page's tree before it is lowered. Fails with `markup/plugin` where one
 * of them does. Slower by far, and held to lower limits.
 */
export const htmlReader = (plugins: readonly Pluggable[]): Reader =>
  readerWith((source, limits) => parseWithPlugins(source, limits, plugins))
