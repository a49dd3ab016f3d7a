// The nodes of a parsed page: light, linked to each other, with offsets into the text that was parsed.

import type { html } from 'parse5'
import type { Attribute } from './attributes.js'
import type { PlacedText } from './placed-text.js'

/** Bits of a text: what may stand in its source that is not what it shows. */
export const AS_WRITTEN = 0
export const HAS_REFERENCES = 1
export const HAS_CONTROLS = 2

/** The top of a page, or the content of a template. */
export class MarkupRoot {
  readonly type = 'root'
  readonly parent: null = null
  first: MarkupChild | null = null
  last: MarkupChild | null = null
}

/** An element. `start` is -1 where the parser made it up: it then has no place in the source. */
export class MarkupElement {
  readonly type = 'element'
  readonly tag: string
  readonly namespace: html.NS
  readonly attributes: Attribute[]
  parent: MarkupParent | null = null
  previous: MarkupChild | null = null
  next: MarkupChild | null = null
  first: MarkupChild | null = null
  last: MarkupChild | null = null
  /** A template keeps here what it holds. */
  content: MarkupRoot | null = null
  start = -1
  /** As far as the parser tells; see `endOf`. */
  end = -1
  /** True where an end tag of its own closes it. */
  closed = false
  constructor(tag: string, namespace: html.NS, attributes: Attribute[]) {
    this.tag = tag
    this.namespace = namespace
    this.attributes = attributes
  }
}

/**
 * A text that stands in the source in one piece, from `start` to `end`. A text that was not read from the source, but
 * came from a plugin's tree, has `placed`.
 */
export class MarkupText {
  readonly type = 'text'
  parent: MarkupParent | null = null
  previous: MarkupChild | null = null
  next: MarkupChild | null = null
  readonly start: number
  end: number
  bits: number
  placed: PlacedText | null = null
  constructor(start: number, end: number, bits: number) {
    this.start = start
    this.end = end
    this.bits = bits
  }
}

/** A comment: it shows nothing, but it ends the text before it. */
export class MarkupComment {
  readonly type = 'comment'
  parent: MarkupParent | null = null
  previous: MarkupChild | null = null
  next: MarkupChild | null = null
  readonly start: number
  readonly end: number
  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

export type MarkupParent = MarkupRoot | MarkupElement
export type MarkupChild = MarkupElement | MarkupText | MarkupComment
export type MarkupNode = MarkupRoot | MarkupChild

/** Appends a node that stands nowhere. */
export function append(parent: MarkupParent, node: MarkupChild): void {
  const { last } = parent
  node.parent = parent
  node.previous = last
  if (last) last.next = node
  else parent.first = node
  parent.last = node
}

/** Puts a node that stands nowhere in front of another one. */
export function insertBefore(parent: MarkupParent, node: MarkupChild, before: MarkupChild): void {
  const { previous } = before
  node.parent = parent
  node.previous = previous
  node.next = before
  if (previous) previous.next = node
  else parent.first = node
  before.previous = node
}

/** Takes a node out of the tree. */
export function detach(node: MarkupChild): void {
  const { parent, previous, next } = node
  if (!parent) return
  if (previous) previous.next = next
  else parent.first = next
  if (next) next.previous = previous
  else parent.last = previous
  node.parent = node.previous = node.next = null
}

/** The children of a node, as an array of their own. */
export function childrenOf(parent: MarkupParent): MarkupChild[] {
  const children: MarkupChild[] = []
  for (let child = parent.first; child; child = child.next) children.push(child)
  return children
}

/** The child elements. */
export function childElements(parent: MarkupParent): readonly MarkupElement[] {
  const found: MarkupElement[] = []
  for (let child = parent.first; child; child = child.next) if (child.type === 'element') found.push(child)
  return found
}

/**
 * The end of a node; -1 where it has no place. An element without an end tag reaches as far as what it holds. Settled
 * along the last children at the first call, so that calls for all nodes of a tree are linear together.
 */
export function endOf(node: MarkupChild): number {
  if (node.type !== 'element' || node.closed || node.start < 0) return node.end
  const open: MarkupElement[] = []
  let end = node.end
  for (let at: MarkupChild | null = node; at; ) {
    if (at.type !== 'element') {
      end = at.end >= 0 ? at.end : end
      break
    }
    end = at.end >= 0 ? at.end : end
    if (at.closed || at.start < 0) break
    open.push(at)
    at = at.last
  }
  for (const element of open) {
    element.end = end
    element.closed = true
  }
  return end
}
