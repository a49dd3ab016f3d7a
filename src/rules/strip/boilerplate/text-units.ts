// The lines of a document as they are judged: a wrapped line together with those that it goes on in, a block of Markdown as one.

import type { View } from '../../../kernel/view.js'
import type { Block } from '../../../model/block.js'
import { attachedGroups, wrappedEnds, wrapWidth } from '../../structure/wrap-width.js'
import { isContentPlace } from '../places.js'
import type { TextLine } from './line.js'

/** Blocks that stand or fall together, as one line. */
export interface TextUnit extends TextLine {
  readonly blocks: readonly [Block, ...Block[]]
  /** False for what stays whatever is thought of it: quotes, cells, code. It is still a neighbour. */
  readonly judged: boolean
}

/** The lines of plain text that go on from the line above. */
function wrappedLines(view: View): ReadonlySet<Block> {
  const width = view.fact(wrapWidth)
  const found = new Set<Block>()
  for (const group of view.fact(attachedGroups))
    for (const [i, goesOn] of wrappedEnds(group, width).entries()) {
      const line = group[i + 1]
      if (goesOn && line) found.add(line)
    }
  return found
}

/** How much of a block's text is links, and how many there are. */
function linksOf({ marks, text }: Block): { readonly links: number; readonly linked: number } {
  let [links, covered] = [0, 0]
  for (const { kind, start, end } of marks)
    if (kind === 'link' && end > start) {
      links++
      covered += end - start
    }
  return { links, linked: text.length === 0 ? 0 : Math.min(1, covered / text.length) }
}

const oneLine = (blocks: readonly Block[]): string =>
  blocks
    .map(block => block.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

function unitOf(view: View, blocks: readonly [Block, ...Block[]], text: string): TextUnit {
  const [block] = blocks
  const isText = block.kind === 'paragraph' || block.kind === 'heading'
  return {
    blocks,
    text,
    level: block.attributes.level ?? 0,
    item: view.within(block.id, 'item'),
    ...linksOf(block),
    judged: isText && !isContentPlace(view, block) && !view.within(block.id, 'table', 'figure'),
  }
}

/** All lines of a document that say something, in order. */
export function textUnits(view: View): readonly TextUnit[] {
  const wrapped = wrappedLines(view)
  const groups: [Block, ...Block[]][] = []
  for (const block of view.blocks) {
    if (block.kind === 'image' || block.kind === 'rule') continue
    const last = wrapped.has(block) ? groups.at(-1) : undefined
    if (last) last.push(block)
    else groups.push([block])
  }
  return groups.flatMap(blocks => {
    const text = oneLine(blocks)
    return text === '' ? [] : [unitOf(view, blocks, text)]
  })
}
