// Lowers the block nodes of Markdown, each by the handler of its type.

import type { Html, RootContent } from 'mdast'
import type { Node } from '../../model/block.js'
import { composeMaps } from '../../model/source-map.js'
import { alignText } from '../align.js'
import { readHtml } from '../html/index.js'
import { MARKDOWN_CODE } from '../syntax.js'
import { lowerFootnote, lowerItems, lowerList, lowerQuote, lowerTable } from './containers.js'
import { inlineBlock, leaf, lowerCode, lowerHeading, lowerParagraph } from './leaves.js'
import { isIdentity, type Lowering, rangeOf } from './lowering.js'

/** The nodes of some blocks, in order. */
export const lowerBlocks = (lowering: Lowering, blocks: readonly RootContent[]): readonly Node[] =>
  blocks.flatMap(block => lowerBlock(lowering, block))

function lowerBlock(lowering: Lowering, node: RootContent): readonly Node[] {
  switch (node.type) {
    case 'heading':
      return lowerHeading(lowering, node)
    case 'paragraph':
      return lowerParagraph(lowering, node)
    case 'code':
      return lowerCode(lowering, node)
    case 'thematicBreak':
      return [leaf(lowering, 'rule', rangeOf(lowering, node))]
    case 'blockquote':
      return lowerQuote(lowering, node)
    case 'list':
      return lowerList(lowering, node)
    case 'listItem':
      return lowerItems(lowering, [node])
    case 'table':
      return lowerTable(lowering, node)
    case 'footnoteDefinition':
      return lowerFootnote(lowering, node)
    case 'html':
      return lowerHtml(lowering, node)
    case 'definition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
      // Definitions are looked up by what refers to them; the others never stand here.
      return []
    default:
      return inlineBlock(lowering, 'paragraph', rangeOf(lowering, node), [node])
  }
}

/** A block of HTML goes through the HTML reader, with the line prefixes of its quote or list taken out. */
function lowerHtml(lowering: Lowering, node: Html): readonly Node[] {
  const { body, births, limits } = lowering
  const { start, end } = rangeOf(lowering, node)
  const inner = alignText(body.text, start, end, node.value, MARKDOWN_CODE)
  const map = isIdentity(body) ? inner : composeMaps(inner, body.map)
  const read = readHtml({ name: body.name, text: node.value, map }, births, limits)
  if (read.ok) return read.value
  lowering.refuse(read.diagnostic)
  return []
}
