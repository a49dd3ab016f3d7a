// A list as Markdown can say it: items alone, tight unless one of them holds several blocks.

import type { List, ListItem, RootContent } from 'mdast'
import type { Container, Node } from '../../model/block.js'

/** Turns nodes into flow content. */
export type Lower = (nodes: readonly Node[]) => RootContent[]

/** The items of a list, through groups; what stands between them becomes an item of its own. */
function itemsOf(list: Container): readonly (readonly [Container | null, readonly Node[]])[] {
  return list.children.flatMap((child): readonly (readonly [Container | null, readonly Node[]])[] => {
    if (child.type === 'container' && child.kind === 'item') return [[child, child.children]]
    if (child.type === 'container' && child.kind === 'group') return itemsOf(child)
    return [[null, [child]]]
  })
}

/** Does a list open with a number other than 1, itself or through its first items? Such a list cannot end a paragraph. */
function opensHigh(node: RootContent | undefined): boolean {
  if (node?.type !== 'list') return false
  return (node.ordered === true && node.start !== 1) || opensHigh(node.children[0]?.children[0])
}

/** An item is tight as long as only lists stand below its first block, which can follow it without a blank line. */
function itemNode(item: Container | null, flow: RootContent[]): ListItem {
  const checked = flow[0]?.type === 'paragraph' ? (item?.attributes.checked ?? null) : null
  const children = flow.filter(isBlockContent)
  return { type: 'listItem', checked, spread: flow.slice(1).some(needsBlankLine), children }
}

const needsBlankLine = (node: RootContent): boolean => node.type !== 'list' || opensHigh(node)

const isBlockContent = (node: RootContent): node is ListItem['children'][number] =>
  node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell' && node.type !== 'text'

/** Markdown counts to nine digits. */
const HIGHEST = 999_999_999

function startOf(list: Container, length: number): number | null {
  if (!list.attributes.ordered) return null
  const start = Math.trunc(list.attributes.start ?? 1)
  return start >= 0 && start + length <= HIGHEST ? start : 1
}

/** The list; nothing where no item holds anything. */
export function listToMdast(list: Container, lower: Lower): readonly List[] {
  const items = itemsOf(list)
    .map(([item, nodes]) => itemNode(item, lower(nodes)))
    .filter(item => item.children.length > 0)
  if (items.length === 0) return []
  return [
    {
      type: 'list',
      ordered: list.attributes.ordered === true,
      start: startOf(list, items.length),
      spread: items.some(item => item.spread === true),
      children: items,
    },
  ]
}
