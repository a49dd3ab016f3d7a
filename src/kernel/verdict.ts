// Verdicts: what rules say should happen, as data. Only `apply` makes it happen.

import type { Attributes, BlockKind, ContainerKind, NodeId } from '../model/block.js'
import type { Mark } from '../model/mark.js'
import type { Field, FieldValue } from '../model/metadata.js'

/** A metadata text that a verdict is about. */
export interface FieldPlace {
  readonly field: Field
  readonly index?: number
  readonly key?: string
}

/** Where the verdict acts when not on the rule's subject, and words for the ledger's `note`. */
export interface Aside {
  readonly node?: NodeId
  readonly note?: string
}

interface Said<R extends string> extends Aside {
  readonly reason: R
}

export type Verdict<R extends string = string> =
  | (Aside & { readonly type: 'keep' })
  | (Said<R> & { readonly type: 'drop' })
  | (Said<R> & {
      readonly type: 'edit'
      readonly start: number
      readonly end: number
      readonly to: string
      readonly inField?: FieldPlace
    })
  | (Said<R> & { readonly type: 'retype'; readonly kind: BlockKind | ContainerKind; readonly attributes: Attributes })
  | (Said<R> & { readonly type: 'merge'; readonly with: NodeId; readonly joiner: string })
  | (Said<R> & { readonly type: 'split'; readonly at: readonly (readonly [number, number])[] })
  | (Said<R> & {
      readonly type: 'wrap'
      readonly nodes: readonly NodeId[]
      readonly kind: ContainerKind
      readonly attributes: Attributes
    })
  | (Said<R> & { readonly type: 'unwrap' })
  | (Said<R> & { readonly type: 'adopt'; readonly into: NodeId })
  | (Said<R> & { readonly type: 'mark'; readonly mark: Mark })
  | (Said<R> & { readonly type: 'unmark'; readonly index: number })
  | (Said<R> & { readonly type: 'relink'; readonly index: number; readonly url: string })
  | (Said<R> & {
      readonly type: 'metadata'
      readonly field: Field
      readonly value: unknown
      readonly nodes: readonly NodeId[]
      readonly replace: boolean
    })
  | (Said<R> & { readonly type: 'unset'; readonly field: Field; readonly index: number })
  | (Said<R> & { readonly type: 'flag'; readonly text?: string; readonly start?: number; readonly end?: number })

/** What a rule may return. */
export type Verdicts<R extends string = string> = Verdict<R> | readonly Verdict<R>[] | null

/**
 * Protects the node and all below it, for the rest of the run: no rule drops it or cuts words out of it. It may be
 * repaired, corrected and restructured, and a title in it becomes the document's.
 */
export const keep = (aside: Aside = {}): Verdict<never> => ({ type: 'keep', ...aside })

/** Takes a block, or all blocks of a container, out of the document. */
export const drop = <const R extends string>(reason: R, aside: Aside = {}): Verdict<R> => ({
  type: 'drop',
  reason,
  ...aside,
})

/** Replaces `[start, end)` of the text: the subject's, that of `node`, or the metadata text `inField`. */
export const edit = <const R extends string>(
  start: number,
  end: number,
  to: string,
  reason: R,
  aside: Aside & { readonly inField?: FieldPlace } = {},
): Verdict<R> => ({
  type: 'edit',
  start,
  end,
  to,
  reason,
  ...aside,
})

/** Makes the node another kind; `attributes` replace those it had. */
export const retype = <const R extends string>(
  kind: BlockKind | ContainerKind,
  attributes: Attributes,
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({ type: 'retype', kind, attributes, reason, ...aside })

/** Appends the block `next` to the subject, with `joiner` in between. */
export const merge = <const R extends string>(
  next: NodeId,
  joiner: string,
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({
  type: 'merge',
  with: next,
  joiner,
  reason,
  ...aside,
})

/** Cuts the block at stretches of white space, which become block boundaries. */
export const split = <const R extends string>(
  at: readonly (readonly [number, number])[],
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({
  type: 'split',
  at,
  reason,
  ...aside,
})

/** Puts neighbouring siblings into a new container. */
export const wrap = <const R extends string>(
  nodes: readonly NodeId[],
  kind: ContainerKind,
  attributes: Attributes,
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({ type: 'wrap', nodes, kind, attributes, reason, ...aside })

/** Puts a container's children in its place. */
export const unwrap = <const R extends string>(reason: R, aside: Aside = {}): Verdict<R> => ({
  type: 'unwrap',
  reason,
  ...aside,
})

/** Moves the node to the end of the container `into`. */
export const adopt = <const R extends string>(into: NodeId, reason: R, aside: Aside = {}): Verdict<R> => ({
  type: 'adopt',
  into,
  reason,
  ...aside,
})

/** Adds a mark to the block's text. */
export const setMark = <const R extends string>(mark: Mark, reason: R, aside: Aside = {}): Verdict<R> => ({
  type: 'mark',
  mark,
  reason,
  ...aside,
})

/** Takes the mark at `index` away; its text stays. */
export const unmark = <const R extends string>(index: number, reason: R, aside: Aside = {}): Verdict<R> => ({
  type: 'unmark',
  index,
  reason,
  ...aside,
})

/** Gives the link or image mark at `index` another URL. On an image block, `index` is -1. */
export const relink = <const R extends string>(
  index: number,
  url: string,
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({
  type: 'relink',
  index,
  url,
  reason,
  ...aside,
})

/**
 * Sets a metadata field, or adds to a list field. `nodes` are the blocks whose text the value is: they leave the body.
 * Empty `nodes` mean that the value was concluded. A single field that is set already stays, unless `replace`.
 */
export const setMetadata = <F extends Field, const R extends string>(
  field: F,
  value: FieldValue<F>,
  reason: R,
  from: { readonly nodes: readonly NodeId[]; readonly replace?: boolean } & Aside,
): Verdict<R> => ({ type: 'metadata', field, value, reason, ...from, replace: from.replace ?? false })

/** Moves blocks whose text is told by a value that was set elsewhere (the second line of an author block). */
export const unsetMetadata = <const R extends string>(
  field: Field,
  index: number,
  reason: R,
  aside: Aside = {},
): Verdict<R> => ({
  type: 'unset',
  field,
  index,
  reason,
  ...aside,
})

/** Tells a person to look; `[start, end)` of the text narrows the place. */
export const flag = <const R extends string>(
  reason: R,
  aside: Aside & { readonly text?: string; readonly start?: number; readonly end?: number } = {},
): Verdict<R> => ({ type: 'flag', reason, ...aside })
