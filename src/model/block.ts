// The nodes of a document: leaf blocks, which hold all text, and the containers in which they stand.

import type { Mark } from './mark.js'
import { mergeSpans, type Span } from './offset.js'
import { composeMaps, identityMap, type SourceMap, sourceSpans } from './source-map.js'

declare const nodeId: unique symbol

/** Given at birth and kept: `b7`, `c2`. Numbers grow in birth order over both kinds. */
export type NodeId = string & { readonly [nodeId]: true }

/** The id of the node born as the `n`th. */
export const makeId = (type: Node['type'], n: number): NodeId => `${type === 'block' ? 'b' : 'c'}${n}` as NodeId

/** A node's place in the source. `spans` covers its markup too; `map` leads from each unit of its text to the source. */
export interface Origin {
  readonly spans: readonly Span<'source'>[]
  readonly map: SourceMap
}

/** `field` is a named value that the source carries beside its body: front matter, `<meta>`, JSON-LD. */
export type BlockKind = 'paragraph' | 'heading' | 'code' | 'math' | 'image' | 'rule' | 'field'

export type ContainerKind =
  | 'root'
  | 'fields'
  | 'group'
  | 'article'
  | 'section'
  | 'main'
  | 'nav'
  | 'aside'
  | 'header'
  | 'footer'
  | 'form'
  | 'list'
  | 'item'
  | 'quote'
  | 'table'
  | 'row'
  | 'cell'
  | 'caption'
  | 'figure'
  | 'details'
  | 'summary'
  | 'definitions'
  | 'term'
  | 'definition'
  | 'footnote'

/** What a format says of a node. Each is set only where it has a meaning. */
export interface Attributes {
  /** heading: 1 to 6. */
  readonly level?: number
  /** code: the language. */
  readonly language?: string
  /** image: the source, the alternative text stands in the block's text. */
  readonly url?: string
  readonly title?: string
  /** field: its path, dots between the keys, as `seo.page_description` or `meta.og:title`. */
  readonly key?: string
  /** list. */
  readonly ordered?: boolean
  /** list: the first number. */
  readonly start?: number
  /** item of a task list. */
  readonly checked?: boolean
  /** cell. */
  readonly header?: boolean
  readonly columns?: number
  readonly rows?: number
  readonly align?: 'left' | 'center' | 'right'
  /** footnote: its label. */
  readonly label?: string
  /** HTML: the selector by which a person or a profile says that the main content stands here. */
  readonly content?: string
  /** Plain text: the number of blank lines above this line. */
  readonly blankBefore?: number
  /** Plain text: the white space in front of this line, in columns. */
  readonly indent?: number
}

/** HTML names of attributes, in lower case, that readers keep beside those that they always do. */
export type WantedAttributes = ReadonlySet<string>

/** Evidence that only HTML gives. */
export interface HtmlSignals {
  readonly tag: string
  readonly classes?: readonly string[]
  readonly id?: string
  /** block: ids and names of the inline elements in it, which links may lead to. */
  readonly anchors?: readonly string[]
  readonly role?: string
  /** By `aria-modal`: while it is open, nothing else of the page can be used. */
  readonly modal?: true
  /** The property that it is of the thing around it, by microdata or RDFa. */
  readonly itemprop?: string
  /** The type of the thing that it is, by microdata or RDFa. */
  readonly itemtype?: string
  readonly rel?: string
  readonly lang?: string
  readonly datetime?: string
  readonly label?: string
  /** Why a reader of the page does not see it: `attribute`, `style`, `template`, `noscript`, `formula` (its TeX stands there). */
  readonly hidden?: string
  /** Further attributes, as the source has them: those that a selector of the configuration asks for. */
  readonly attributes?: Readonly<Record<string, string>>
}

export interface Signals {
  readonly html?: HtmlSignals
}

interface NodeBase {
  readonly id: NodeId
  readonly origin: Origin
  readonly attributes: Attributes
  readonly signals?: Signals
}

/** A leaf: the smallest thing that a rule may drop. */
export interface Block extends NodeBase {
  readonly type: 'block'
  readonly kind: BlockKind
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface Container extends NodeBase {
  readonly type: 'container'
  readonly kind: ContainerKind
  readonly children: readonly Node[]
}

export type Node = Block | Container

/** The source spans of a whole block: its own, or those of its text. */
export const blockSpans = (block: Block): readonly Span<'source'>[] =>
  block.origin.spans.length > 0 ? block.origin.spans : sourceSpans(block.origin.map, 0, block.text.length)

/** An origin read from a text that has itself a map to the source (a body in a front-matter field). */
export function originThrough(origin: Origin, inner: SourceMap): Origin {
  const spans = origin.spans.flatMap(span => sourceSpans(inner, span.start, span.end))
  return { spans: mergeSpans(spans), map: composeMaps(origin.map, inner) }
}

/** The origin of text that stands in the source as it is, at `start`. */
export const plainOrigin = (span: Span<'source'>): Origin => ({
  spans: [span],
  map: identityMap(span.start, span.end - span.start),
})

/** Calls `visit` for each leaf block below `node`, in document order, however deep the tree. */
export function eachBlock(node: Node, visit: (block: Block) => void): void {
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'block') visit(next)
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as Node)
  }
}

/** The leaf blocks below `node`, in document order. */
export function blocksOf(node: Node): readonly Block[] {
  const out: Block[] = []
  eachBlock(node, block => out.push(block))
  return out
}

/** Calls `visit` for each container at and below `node`, in document order. */
export function eachContainer(node: Node, visit: (container: Container) => void): void {
  if (node.type === 'block') return
  visit(node)
  for (const child of node.children) eachContainer(child, visit)
}
