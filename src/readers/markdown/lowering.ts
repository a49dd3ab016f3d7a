// What the handlers of Markdown nodes share: where positions count from, and how origins are made.

import type { Nodes, RootContent } from 'mdast'
import type { Births } from '../../model/births.js'
import { type Node, type Origin, originThrough } from '../../model/block.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/document.js'
import type { Limits } from '../../model/limits.js'
import { type Span, sourceSpan } from '../../model/offset.js'
import { type SourceMap, sourceSpans } from '../../model/source-map.js'
import type { Definitions } from './definitions.js'

/** The lowering of one body, piece by piece. */
export interface Lowering {
  readonly body: SourceText
  readonly births: Births
  readonly limits: Limits
  readonly definitions: Definitions
  /** What a position of the tree must be moved by to count in the body. */
  readonly shift: number
  /** Lowers the blocks inside a container. */
  readonly blocks: (blocks: readonly RootContent[]) => readonly Node[]
  /** Keeps what the HTML reader refused; the first failure counts. */
  readonly refuse: (diagnostic: Diagnostic) => void
}

/** Where a node stands in the body, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The parser gives every node a position; a node without one would stand at the start of its piece. */
export function rangeOf({ shift }: Lowering, { position }: Nodes): Range {
  return { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift }
}

/** The origin of a node, through the map of the body. `map` leads from the node's text to the body. */
export function originOf(lowering: Lowering, { start, end }: Range, map: SourceMap = []): Origin {
  const origin: Origin = { spans: [sourceSpan(start, end)], map }
  return isIdentity(lowering.body) ? origin : originThrough(origin, lowering.body.map)
}

/** The stretch of the source behind a range of the body. */
export function sourceOf({ body }: Lowering, { start, end }: Range): Span<'source'> {
  const spans = sourceSpans(body.map, start, end)
  return sourceSpan(spans[0]?.start ?? start, spans.at(-1)?.end ?? end)
}

/** Whether the body is the source itself. */
export const isIdentity = ({ text, map }: SourceText): boolean =>
  map.length === 4 && map[2] === 0 && map[1] === text.length && map[3] === text.length
