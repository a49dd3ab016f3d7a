// Places in which a block is part of content, whatever it says.

import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container } from '../../model/block.js'

const CONTENT: ReadonlySet<Container['kind']> = new Set(['quote', 'term', 'definition', 'footnote'])

/** Whether the block stands in a quote, a definition or a footnote, or fills a table cell, whose column it holds. */
export function isContentPlace(view: View, block: Block): boolean {
  const around = view.ancestors(block.id)
  if (around.some(container => CONTENT.has(container.kind))) return true
  const cell = around.find(container => container.kind === 'cell')
  return cell !== undefined && blocksOf(cell).length < 2
}
