// The ledger: one entry a change, with who, why, where, what it said and what it says now, and what replay needs.

import type { Attributes, BlockKind, ContainerKind, Node, NodeId, Origin } from './block.js'
import type { Mark } from './mark.js'
import type { Field } from './metadata.js'
import type { StageName } from './phase.js'
import type { SourceMap } from './source-map.js'

/** A stretch of one block's text, in UTF-16 units at the moment of the change. */
export interface BlockStretch {
  readonly block: NodeId
  readonly start: number
  readonly end: number
}

/** A stretch of a metadata text; `index` in a list field, `key` inside its value. */
export interface FieldStretch {
  readonly field: Field
  readonly index?: number
  readonly key?: string
  readonly start: number
  readonly end: number
}

/** A stretch of a source text before its reader reads it. */
export interface SourceStretch {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** A node taken out: where it stood, and itself. A leaf's text is left out of `node`; it stands in `before`. */
export interface Removed {
  readonly parent: NodeId
  /** The sibling in front of it. */
  readonly behind: NodeId | null
  readonly node: Node
}

/** A mark as it stood, with its place in the block's list. */
export interface MarkPatch {
  readonly index: number
  readonly mark: Mark
}

/** What each action acts on, what it brings, and what taking it back needs. */
export interface Changes {
  /** `before` in the text became `after`. */
  readonly edit: {
    target: BlockStretch | FieldStretch | SourceStretch
    to: null
    undo: { readonly map?: SourceMap; readonly marks?: readonly MarkPatch[]; readonly removed?: readonly MarkPatch[] }
  }
  /** The block left the document. */
  readonly drop: { target: { readonly node: NodeId }; to: null; undo: Removed }
  /** The block left the body; its text is, or is part of, a metadata value. */
  readonly move: {
    target: { readonly node: NodeId }
    to: { readonly field: Field; readonly value?: unknown }
    undo: Removed & { readonly previous?: unknown }
  }
  /** A metadata value that no block left the body for. */
  readonly set: {
    target: { readonly field: Field }
    to: { readonly field: Field; readonly value: unknown; readonly origin?: Origin }
    undo: { readonly previous?: unknown }
  }
  /** A value left a metadata list. */
  readonly unset: {
    target: { readonly field: Field; readonly index: number }
    to: null
    undo: { readonly previous: unknown }
  }
  readonly retype: {
    target: { readonly node: NodeId }
    to: { readonly kind: BlockKind | ContainerKind; readonly attributes: Attributes }
    undo: { readonly kind: BlockKind | ContainerKind; readonly attributes: Attributes }
  }
  /** `with` was appended to `node`, behind `joiner`. */
  readonly merge: {
    target: { readonly node: NodeId; readonly with: NodeId }
    to: { readonly joiner: string }
    undo: Removed & {
      readonly length: number
      readonly marks: number
      readonly spans: number
      readonly map?: SourceMap
    }
  }
  /** The white space `at` became block boundaries; `ids` are the new blocks. */
  readonly split: {
    target: { readonly node: NodeId }
    to: { readonly at: readonly (readonly [number, number])[]; readonly ids: readonly NodeId[] }
    undo: { readonly separators: readonly string[]; readonly marks: readonly Mark[]; readonly origin: Origin }
  }
  /** Neighbouring siblings were put into a new container. */
  readonly wrap: {
    target: { readonly nodes: readonly NodeId[] }
    to: { readonly kind: ContainerKind; readonly attributes: Attributes; readonly id: NodeId }
    undo: null
  }
  /** A container gave its children to its parent. */
  readonly unwrap: {
    target: { readonly node: NodeId }
    to: null
    undo: Removed & { readonly children: readonly NodeId[] }
  }
  /** `node` became the last child of `into`. */
  readonly adopt: {
    target: { readonly node: NodeId; readonly into: NodeId }
    to: null
    undo: Removed
  }
  readonly mark: { target: { readonly block: NodeId }; to: { readonly mark: Mark }; undo: null }
  readonly unmark: {
    target: { readonly block: NodeId; readonly index: number }
    to: null
    undo: { readonly mark: Mark }
  }
  readonly relink: {
    target: { readonly block: NodeId; readonly index: number }
    to: { readonly url: string }
    undo: { readonly url: string }
  }
  /** Nothing changed: a person should look. */
  readonly flag: { target: { readonly node: NodeId | null }; to: null; undo: null }
  /** Nothing changed: the rule would have taken more than its share. */
  readonly hold: { target: { readonly node: NodeId | null }; to: null; undo: null }
  /** Nothing changed: another rule spoke first; `to.rule` names it. */
  readonly conflict: { target: { readonly node: NodeId | null }; to: { readonly rule: string }; undo: null }
}

export type Action = keyof Changes

export type Undo<A extends Action = Action> = Changes[A]['undo']

/**
 * How sure a rule is of words that it corrects: `certain` is wrong wherever it stands; `evident` is wrong by what stands
 * elsewhere; `doubtful` is told to a person, and never changed.
 */
export const TIERS = ['certain', 'evident', 'doubtful'] as const

export type Tier = (typeof TIERS)[number]

interface Record {
  /** From 0, without gaps. */
  readonly seq: number
  readonly stage: StageName
  readonly rule: string
  readonly reason: string
  /** Where the rule declares one for the reason. */
  readonly tier?: Tier
  readonly block: NodeId | null
  /** 1-based lines of the decoded source. */
  readonly line: number
  readonly endLine: number
  /** `[start, end)` in UTF-16 units of the decoded source. */
  readonly spans: readonly (readonly [number, number])[]
  readonly before: string | null
  /** `null` when it left the body. */
  readonly after: string | null
  /** Words for a reader where the reason alone does not tell: what weighed, which evidence. */
  readonly note?: string
}

export type LedgerEntry<A extends Action = Action> = {
  [K in A]: Record & Changes[K] & { readonly action: K }
}[A]
