// Origins of elements and attribute values in the source.

import { type Origin, originThrough } from '../../model/block.js'
import { type Span, sourceSpan } from '../../model/offset.js'
import { sourceSpans } from '../../model/source-map.js'
import { alignHtml } from './align-entities.js'
import type { Lowering } from './lowering.js'
import { endOf, type MarkupElement } from './parse/markup.js'
import { findAttribute } from './tag.js'

/** An origin in the text that was parsed, led on to the decoded source. */
export const settleOrigin = (lowering: Lowering, origin: Origin): Origin =>
  lowering.through ? originThrough(origin, lowering.through) : origin

/** One place in the text that was parsed, led on to the decoded source. */
export function settleSpan({ through }: Lowering, start: number, end: number): Span<'source'> {
  if (!through) return sourceSpan(start, end)
  const spans = sourceSpans(through, start, end)
  return sourceSpan(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0)
}

/** The extent of an element as spans; empty where the parser made the element up. */
export function elementSpans(element: MarkupElement): readonly Span<'source'>[] {
  const start = element.start
  return start < 0 ? [] : [sourceSpan(start, Math.max(start, endOf(element)))]
}

/**
 * The origin of an attribute's `value`, in the text that was parsed. `name` is the name in HTML, in lower case. An
 * attribute that is not in the element's own tag (a second `<body>` gives its attributes to the first) has no source.
 */
export function attributeOrigin(source: string, element: MarkupElement, name: string, value: string): Origin {
  const start = element.start
  const found = start < 0 ? null : findAttribute(source, start, name)
  if (!found) return { spans: [], map: value === '' ? [] : [0, value.length, Math.max(start, 0), 0] }
  const [from, to] = found
  return { spans: [sourceSpan(from, to)], map: alignHtml(source, from, to, value, { kind: 'attribute' }) }
}
