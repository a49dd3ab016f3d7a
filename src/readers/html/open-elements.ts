// A sketch of the parser's stack of open elements: enough to tell how deep a tree will be, and how large.

import { IGNORED, MARKER, TABLE_PART } from './tag-traits.js'

/** A formatting element that the parser opens again after a block closed it; null is a border between two cells. */
export interface Formatting {
  readonly name: string
  /** The whole tag: three of the same are the most that the parser keeps. */
  readonly tag: string
  open: boolean
}

export interface OpenElement {
  readonly name: string
  readonly traits: number
  readonly formatting: Formatting | null
}

/** The state of the sketch. `elements` counts what the tree will hold, `deepest` its levels so far. */
export interface OpenElements {
  readonly stack: OpenElement[]
  readonly formatting: (Formatting | null)[]
  /** How many of each name are open. */
  readonly names: Map<string, number>
  /** Grows with each change of the stack. */
  changes: number
  /** Names whose end tag was out of reach, with the `changes` of that moment: nothing new is found until the next. */
  readonly outOfReach: Map<string, number>
  /** Formatting elements waiting to be opened again. */
  dangling: number
  elements: number
  deepest: number
}

/** `html`, `head` and `body` are always there. */
export const openElements = (): OpenElements => ({
  stack: [],
  formatting: [],
  names: new Map(),
  changes: 0,
  outOfReach: new Map(),
  dangling: 0,
  elements: 3,
  deepest: 2,
})

export const isOpen = (open: OpenElements, name: string): boolean => (open.names.get(name) ?? 0) > 0

/** Opens an element. */
export function push(open: OpenElements, name: string, traits: number, formatting: Formatting | null): void {
  open.stack.push({ name, traits, formatting })
  open.changes++
  open.names.set(name, (open.names.get(name) ?? 0) + 1)
  open.elements++
  if (open.stack.length + 2 > open.deepest) open.deepest = open.stack.length + 2
  if (traits & MARKER) open.formatting.push(null)
}

function left(open: OpenElements, element: OpenElement): void {
  open.changes++
  open.names.set(element.name, (open.names.get(element.name) ?? 1) - 1)
  if (element.formatting?.open) {
    element.formatting.open = false
    open.dangling++
  }
  if (element.traits & MARKER) cutToMarker(open)
}

function cutToMarker(open: OpenElements): void {
  for (let last = open.formatting.pop(); last; last = open.formatting.pop()) if (!last.open) open.dangling--
}

/** Closes the elements above the first `length`. */
export function popTo(open: OpenElements, length: number): void {
  while (open.stack.length > length) {
    const top = open.stack.pop()
    if (top) left(open, top)
  }
}

/** True where the parser passes over a table's part because no table is open. */
export const isMisplaced = (open: OpenElements, traits: number): boolean =>
  (traits & IGNORED) !== 0 || ((traits & TABLE_PART) !== 0 && !isOpen(open, 'table') && !isOpen(open, 'template'))

/** True inside SVG or MathML, where `/>` closes an element. */
export const isForeign = (open: OpenElements): boolean => isOpen(open, 'svg') || isOpen(open, 'math')
