// Lowers the Markdown nodes that become leaf blocks: headings, paragraphs, images, code, rules.

import type { Code, Heading, Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import type { Attributes, Block, BlockKind, Node } from '../../model/block.js'
import { type SourceMap, sliceMap } from '../../model/source-map.js'
import { alignText } from '../align.js'
import { MARKDOWN, MARKDOWN_CODE } from '../syntax.js'
import { linkFacts, lowerInline, targetOf } from './inline.js'
import type { InlineContent } from './inline-text.js'
import { type Lowering, originOf, type Range, rangeOf } from './lowering.js'

const NO_ATTRIBUTES: Attributes = {}

/** A leaf block over a range of the body. */
export function leaf(
  lowering: Lowering,
  kind: BlockKind,
  range: Range,
  { text, marks, map }: InlineContent = { text: '', marks: [], map: [] },
  attributes: Attributes = NO_ATTRIBUTES,
): Block {
  const id = lowering.births.give('block')
  return { type: 'block', id, kind, text, marks, attributes, origin: originOf(lowering, range, map) }
}

/** A block of inline nodes; nothing where they show nothing and lead nowhere (tags alone). */
export function inlineBlock(
  lowering: Lowering,
  kind: BlockKind,
  range: Range,
  nodes: readonly PhrasingContent[],
  attributes?: Attributes,
): readonly Block[] {
  const content = lowerInline(lowering, nodes)
  const isEmpty = content.marks.length === 0 && content.text.trim() === ''
  return isEmpty ? [] : [leaf(lowering, kind, range, content, attributes)]
}

export const lowerHeading = (lowering: Lowering, node: Heading): readonly Node[] =>
  inlineBlock(lowering, 'heading', rangeOf(lowering, node), node.children, { level: node.depth })

/** A paragraph, or an image block where an image is all that it holds. */
export function lowerParagraph(lowering: Lowering, node: Paragraph): readonly Node[] {
  const [only, second] = node.children
  const isImage = only && !second && (only.type === 'image' || only.type === 'imageReference')
  if (isImage) return [imageBlock(lowering, only)]
  return inlineBlock(lowering, 'paragraph', rangeOf(lowering, node), node.children)
}

function imageBlock(lowering: Lowering, node: Image | ImageReference): Block {
  const range = rangeOf(lowering, node)
  const { url, title } = node.type === 'image' ? linkFacts(node) : targetOf(lowering, node)
  const text = (node.alt ?? '').replace(/\r\n?/g, '\n')
  // The alternative text stands behind `![`; markup inside it is passed over.
  const map = alignText(lowering.body.text, range.start + 2, range.end, text, MARKDOWN)
  const attributes = { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) }
  return leaf(lowering, 'image', range, { text, marks: [], map }, attributes)
}

/** Code; in the language `math` it is mathematics, as code hosts have it. */
export function lowerCode(lowering: Lowering, node: Code): readonly Node[] {
  const range = rangeOf(lowering, node)
  const text = node.value.replace(/\r\n?/g, '\n')
  const map = codeMap(lowering.body.text, range, text)
  const content = { text, marks: [], map }
  if (node.lang === 'math') return [leaf(lowering, 'math', range, content)]
  return [leaf(lowering, 'code', range, content, node.lang ? { language: node.lang } : {})]
}

const FENCE = /[ \t]*(?:```|~~~)/y

/** The map of code: behind the fence's line, or from the start of indented code. */
function codeMap(raw: string, { start, end }: Range, text: string): SourceMap {
  FENCE.lastIndex = start
  if (!FENCE.test(raw)) return alignText(raw, start, end, text, MARKDOWN_CODE)
  let line = start
  while (line < end && raw.charCodeAt(line) !== 10 && raw.charCodeAt(line) !== 13) line++
  // With the line end in front of it, the first line loses its prefix as all others do.
  const map = alignText(raw, line, end, `\n${text}`, MARKDOWN_CODE)
  return sliceMap(map, 1, text.length + 1)
}
