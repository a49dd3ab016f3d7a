// What lowering an element means: what happens where it opens, and where it closes.

import type { Lowering } from '../lowering.js'
import type { MarkupElement } from '../parse/markup.js'

/** The inside of the element is passed over. */
export const SKIP = -1

export interface ElementLowering {
  /** Opens the element and gives what `close` needs to know of it, or `SKIP`. */
  open(element: MarkupElement, lowering: Lowering): number
  close?(element: MarkupElement, lowering: Lowering, opened: number): void
}

/** An element without a meaning of its own: its children count as its parent's. */
export const TRANSPARENT: ElementLowering = { open: () => 0 }

/** An element that shows nothing. */
export const NOTHING: ElementLowering = { open: () => SKIP }
