// Which blocks below the heading of a related list are its items: lines of text, or links.

import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { countWords } from '../../text/words.js'
import { baseUrlOf, liveUrl } from './base-url.js'
import { isNested, plainLine } from './layout.js'
import { type RelatedItem, readItem } from './related-lines.js'

export interface RelatedGroup {
  readonly heading: Block
  readonly items: readonly RelatedItem[]
}

/** Longer links are teasers, not titles. */
const MOST_LINK_WORDS = 30

/** The link that a whole block is, with its text; null for anything else. */
function soleLink(block: Block): { readonly url: string } | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
  const start = block.text.length - block.text.trimStart().length
  const end = block.text.trimEnd().length
  if (countWords(block.text) > MOST_LINK_WORDS) return null
  const mark = block.marks.find(({ kind, ...at }) => kind === 'link' && at.start <= start && at.end >= end)
  return mark && start < end ? { url: mark.url ?? '' } : null
}

/** The container of a list that the block stands in, the outermost one below what the heading stands in. */
function listAround(view: View, block: Block, heading: Block): NodeId | null {
  const above = new Set(view.ancestors(heading.id).map(({ id }) => id))
  const lists = view.ancestors(block.id).filter(({ id, kind }) => kind === 'list' && !above.has(id))
  return lists.at(-1)?.id ?? null
}

/** Links below the heading: all blocks of one list, or blocks that follow each other. Null where one is more than a link. */
export function linkItems(
  view: View,
  heading: Block,
  group: string,
  isEnd: (block: Block) => boolean,
): readonly RelatedItem[] | null {
  const at = view.index(heading.id)
  const first = view.blocks[at + 1]
  if (!first) return null
  const list = listAround(view, first, heading)
  const base = baseUrlOf(view.document)
  const items: RelatedItem[] = []
  for (let i = at + 1; i < view.blocks.length; i++) {
    const block = view.blocks[i]
    if (!block || isEnd(block) || (list !== null && listAround(view, block, heading) !== list)) break
    const link = soleLink(block)
    if (!link && list !== null) return null
    if (!link || (list === null && isNested(view, block))) break
    const url = liveUrl(link.url, base)
    const title = plainLine(block)
    items.push({ value: { title, group, ...(url === undefined ? {} : { url }) }, nodes: [block.id], proved: true })
  }
  return items.length > 0 ? items : null
}

/** Lines up to the next heading: the last one whose date or author proves it ends the group. */
export function lineItems(
  view: View,
  heading: Block,
  group: string,
  isEnd: (block: Block) => boolean,
): readonly RelatedItem[] {
  const items: RelatedItem[] = []
  let at = view.index(heading.id) + 1
  for (let block = view.blocks[at]; block && !isEnd(block); block = view.blocks[at]) {
    const item = readItem(view, at, group)
    if (!item) break
    items.push(item)
    at += item.nodes.length
  }
  const last = items.findLastIndex(({ proved }) => proved)
  if (last >= 0) return items.slice(0, last + 1)
  const titles = sameSpacing(view, items)
  return titles.length >= FEWEST_TITLES ? titles : []
}

/** One short line below a heading may be anything. */
const FEWEST_TITLES = 2

/** Titles alone are items as long as the blank lines between them are the same. */
function sameSpacing(view: View, items: readonly RelatedItem[]): readonly RelatedItem[] {
  const gap = (item: RelatedItem | undefined): number => {
    const block = item?.nodes[0] === undefined ? undefined : view.node(item.nodes[0])
    return block?.attributes.blankBefore ?? 0
  }
  const end = items.findIndex((item, i) => i > 1 && gap(item) !== gap(items[1]))
  const run = end < 0 ? items : items.slice(0, end)
  return gap(run[1]) > gap(run[0]) ? run.slice(0, 1) : run
}

/** Words that may follow the last group, for the footer of a page. */
const MOST_WORDS_BEHIND = 80

/** Whether nothing but a footer stands from `from` on. */
export function isTail(view: View, from: number): boolean {
  let words = 0
  for (let i = from; i < view.blocks.length; i++) {
    const block = view.blocks[i]
    if (!block || block.kind === 'heading') return false
    words += countWords(block.text)
    if (words > MOST_WORDS_BEHIND) return false
  }
  return true
}
