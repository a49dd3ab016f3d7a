// The state of a lowering: where in the skeleton it stands, and which inline content it gathers.

import type { Births } from '../../model/births.js'
import type { Attributes, Block, ContainerKind, Node, NodeId, Signals, WantedAttributes } from '../../model/block.js'
import type { MarkKind } from '../../model/mark.js'
import type { SourceMap } from '../../model/source-map.js'
import type { MarkupElement } from './parse/markup.js'
import { newRun, type Run } from './run.js'

/** A container that is open. */
export interface Frame {
  readonly id: NodeId
  readonly kind: ContainerKind
  readonly element: MarkupElement
  readonly signals: Signals
  readonly children: Node[]
  attributes: Attributes
  /** What stood open outside: the leaf, and, for content set apart, the run with the starts of its marks. */
  readonly leaf: Leaf | undefined
  readonly suspended: { readonly run: Run; readonly starts: readonly number[] } | undefined
}

/** An element whose inline content becomes blocks of one kind. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'code'
  readonly element: MarkupElement
  readonly attributes: Attributes
  readonly outer: Leaf | undefined
  /** Blocks made so far. */
  used: number
}

/** A mark whose element is open. `start` counts in the text of the present run. */
export interface OpenMark {
  readonly kind: MarkKind
  readonly url: string | undefined
  readonly title: string | undefined
  start: number
  /** True when the mark stands in a block already; a link that never does keeps a place without text. */
  placed: boolean
}

export interface Lowering {
  readonly source: string
  readonly births: Births
  /** From the text that was parsed to the decoded source; null where they are the same. */
  readonly through: SourceMap | null
  readonly wanted: WantedAttributes | undefined
  /** The nodes outside all containers: the result. */
  readonly top: Node[]
  readonly frames: Frame[]
  readonly marks: OpenMark[]
  readonly fields: Omit<Block, 'id'>[]
  run: Run
  leaf: Leaf | undefined
  /** JSON-LD scripts so far. */
  scripts: number
}

/** A lowering that has not begun. */
export const newLowering = (
  source: string,
  births: Births,
  through: SourceMap | null,
  wanted?: WantedAttributes,
): Lowering => ({
  wanted,
  source,
  births,
  through,
  top: [],
  frames: [],
  marks: [],
  fields: [],
  run: newRun(),
  leaf: undefined,
  scripts: 0,
})

/** The children of the container that is open. */
export function openChildren(lowering: Lowering): Node[] {
  return lowering.frames.at(-1)?.children ?? lowering.top
}
