// Puts a list together again that was cut between two pieces.

import type { RootContent } from 'mdast'
import type { Container, Node } from '../../model/block.js'
import { sourceSpan } from '../../model/offset.js'
import type { Piece } from './pieces.js'

/** What two lists have in common if they are one: `-`, `*`, `+`, or what stands behind the number. Null for no list. */
export function listMarker(text: string, { start }: Piece, block: RootContent | undefined): string | null {
  if (block?.type !== 'list') return null
  const at = start + (block.position?.start.offset ?? 0)
  const marker = /^[ \t]*(?:\d*)([-*+.)])/.exec(text.slice(at, at + 20))
  return marker?.[1] ?? null
}

/** Appends `next` to `nodes`; with `isOneList`, the list that begins it goes on with the list that ends those. */
export function append(nodes: Node[], next: readonly Node[], isOneList: boolean): void {
  const last = nodes.at(-1)
  const [first, ...rest] = next
  const joins = isOneList && last?.type === 'container' && first?.type === 'container'
  if (!joins) {
    for (const node of next) nodes.push(node)
    return
  }
  nodes[nodes.length - 1] = joined(last, first)
  for (const node of rest) nodes.push(node)
}

function joined(list: Container, more: Container): Container {
  const before = list.origin.spans.at(-1)
  const [behind, ...others] = more.origin.spans
  const spans =
    before && behind
      ? [...list.origin.spans.slice(0, -1), sourceSpan(before.start, behind.end), ...others]
      : [...list.origin.spans, ...more.origin.spans]
  return { ...list, origin: { ...list.origin, spans }, children: [...list.children, ...more.children] }
}
