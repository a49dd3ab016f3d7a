// Embedded pages and media, as paragraphs that link to them.

import { endBlock } from './flow.js'
import { type Lowering, openChildren } from './lowering.js'
import { attributeOrigin, elementSpans, settleOrigin } from './origins.js'
import { trimmed } from './parse/attributes.js'
import type { MarkupElement } from './parse/markup.js'
import { signalsOf } from './signals.js'

/**
 * Adds a paragraph whose text is the title of `element`, else the address, with a link to `url` over it. `holder` is the
 * element whose attribute `name` has the address.
 */
export function addEmbed(
  lowering: Lowering,
  element: MarkupElement,
  holder: MarkupElement,
  name: string,
  url: string,
): void {
  endBlock(lowering)
  const title = trimmed(element, 'title')
  const text = title ?? url
  const [from, attribute] = title === undefined ? [holder, name] : [element, 'title']
  const { map } = attributeOrigin(lowering.source, from, attribute, text)
  openChildren(lowering).push({
    type: 'block',
    id: lowering.births.give('block'),
    kind: 'paragraph',
    text,
    marks: [{ kind: 'link', start: 0, end: text.length, url }],
    attributes: {},
    origin: settleOrigin(lowering, { spans: elementSpans(element), map }),
    signals: signalsOf(element, lowering.wanted),
  })
  if (lowering.leaf) lowering.leaf.used++
}
