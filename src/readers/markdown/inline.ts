// Lowers the inline nodes of Markdown to the text and the marks of one block.

import type { ImageReference, InlineCode, Link, LinkReference, PhrasingContent } from 'mdast'
import type { MarkKind } from '../../model/mark.js'
import { MARKDOWN_CODE } from '../syntax.js'
import { type InlineTags, inlineTags } from './inline-html.js'
import { type InlineContent, type InlineText, inlineText, type MarkFacts } from './inline-text.js'
import { type Lowering, type Range, rangeOf, sourceOf } from './lowering.js'

interface Walk {
  readonly lowering: Lowering
  readonly into: InlineText
  readonly tags: InlineTags
}

/** The text, the marks and the map of inline nodes. */
export function lowerInline(lowering: Lowering, nodes: readonly PhrasingContent[]): InlineContent {
  const into = inlineText(lowering.body.text)
  const walk: Walk = { lowering, into, tags: inlineTags(into, lowering) }
  lowerAll(walk, nodes)
  walk.tags.finish()
  return into.content()
}

function lowerAll(walk: Walk, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) lowerNode(walk, node)
}

function lowerNode(walk: Walk, node: PhrasingContent): void {
  const { lowering, into, tags } = walk
  const range = rangeOf(lowering, node)
  switch (node.type) {
    case 'text':
      return into.add(node.value, range)
    case 'strong':
      return lowerMarked(walk, 'strong', node.children)
    case 'emphasis':
      return lowerMarked(walk, 'emphasis', node.children)
    case 'delete':
      return lowerMarked(walk, 'strike', node.children)
    case 'inlineCode':
      return lowerCode(walk, node, range)
    case 'link':
      return lowerLink(walk, node, linkFacts(node), range)
    case 'linkReference':
      return lowerLink(walk, node, targetOf(lowering, node), range)
    case 'image':
      return into.addObject('image', range, { ...linkFacts(node), label: node.alt ?? '' })
    case 'imageReference':
      return into.addObject('image', range, { ...targetOf(lowering, node), label: node.alt ?? '' })
    case 'footnoteReference':
      return into.addObject('footnote', range, { label: node.label ?? node.identifier })
    case 'break':
      return into.addObject('break', range)
    case 'html':
      return tags.take(node.value, range)
  }
}

function lowerMarked(walk: Walk, kind: MarkKind, nodes: readonly PhrasingContent[], facts?: MarkFacts): void {
  const mark = walk.into.open(kind, facts)
  lowerAll(walk, nodes)
  walk.into.close(mark)
}

function lowerLink(walk: Walk, { children }: Link | LinkReference, facts: MarkFacts, range: Range): void {
  const at = children.length === 0 ? { at: sourceOf(walk.lowering, range) } : {}
  lowerMarked(walk, 'link', children, { ...facts, ...at })
}

/** The value stands between the backticks; its line ends mean spaces. */
function lowerCode({ lowering, into }: Walk, { value }: InlineCode, { start, end }: Range): void {
  const raw = lowering.body.text
  let ticks = 0
  while (raw.charCodeAt(start + ticks) === 96) ticks++
  const mark = into.open('code')
  into.add(value.replace(/\r\n?|\n/g, ' '), { start: start + ticks, end: end - ticks }, MARKDOWN_CODE)
  into.close(mark)
}

/** The address and the title of a link or an image. */
export const linkFacts = ({ url, title }: { url: string; title?: string | null | undefined }): MarkFacts => ({
  url,
  ...(title ? { title } : {}),
})

/** What a reference leads to. */
export const targetOf = ({ definitions }: Lowering, { identifier }: LinkReference | ImageReference): MarkFacts =>
  definitions.links.get(identifier) ?? {}
