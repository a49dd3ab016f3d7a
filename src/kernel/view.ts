// A document as rules look at it: its blocks in order, who stands in whom, and facts that are computed once.

import type { Block, Container, Node, NodeId } from '../model/block.js'
import { blockSpans, eachBlock } from '../model/block.js'
import type { Document } from '../model/document.js'
import { type LineIndex, lineIndex } from '../model/lines.js'
import { countWords } from '../text/words.js'

interface Placed {
  readonly node: Node
  readonly parent: Container | null
  /** Place among the blocks of the body; -1 for others. */
  readonly index: number
}

const lineIndexes = new WeakMap<object, LineIndex>()

/** The line index of a document's source, built once for all its snapshots. */
export function linesOf(document: Document): LineIndex {
  const known = lineIndexes.get(document.source)
  if (known) return known
  const made = lineIndex(document.source.text)
  lineIndexes.set(document.source, made)
  return made
}

/** One snapshot. Nothing in it changes; the next snapshot is another view. */
export class View {
  readonly document: Document
  readonly #blocks: Block[] = []
  readonly #fields: Block[] = []
  readonly #facts = new Map<object, unknown>()
  #places: ReadonlyMap<NodeId, Placed> | null = null

  constructor(document: Document) {
    this.document = document
    eachBlock(document.root, block => (block.kind === 'field' ? this.#fields : this.#blocks).push(block))
  }

  /** Who stands where, built at the first question: many rounds ask none. */
  get #placed(): ReadonlyMap<NodeId, Placed> {
    this.#places ??= placesOf(this.document.root)
    return this.#places
  }

  /** The leaf blocks of the body, in document order. */
  get blocks(): readonly Block[] {
    return this.#blocks
  }

  /** The field blocks, in document order. */
  get fields(): readonly Block[] {
    return this.#fields
  }

  node(id: NodeId): Node | undefined {
    return this.#placed.get(id)?.node
  }

  parent(id: NodeId): Container | null {
    return this.#placed.get(id)?.parent ?? null
  }

  /** The containers around a node, the nearest first; the root is the last. */
  ancestors(id: NodeId): readonly Container[] {
    const out: Container[] = []
    for (let at = this.parent(id); at; at = this.parent(at.id)) out.push(at)
    return out
  }

  /** Whether a container of one of these kinds stands around the node. */
  within(id: NodeId, ...kinds: readonly Container['kind'][]): boolean {
    for (let at = this.parent(id); at; at = this.parent(at.id)) if (kinds.includes(at.kind)) return true
    return false
  }

  /** Position of a body block among `blocks`; -1 for others. */
  index(id: NodeId): number {
    return this.#placed.get(id)?.index ?? -1
  }

  /** The body block `by` places behind (or, negative, before) this one. */
  near(id: NodeId, by: number): Block | undefined {
    const at = this.index(id)
    return at < 0 ? undefined : this.#blocks[at + by]
  }

  /** The siblings of a node, itself included. */
  siblings(id: NodeId): readonly Node[] {
    return this.parent(id)?.children ?? []
  }

  /** 1-based source line at which a block starts. */
  line(block: Block): number {
    return linesOf(this.document).line(blockSpans(block)[0]?.start ?? 0)
  }

  /** Words of the body. */
  get words(): number {
    return this.fact(bodyWords)
  }

  /** A fact of this snapshot, computed at the first call; the function itself is the key. */
  fact<T>(compute: (view: View) => T): T {
    if (!this.#facts.has(compute)) this.#facts.set(compute, compute(this))
    return this.#facts.get(compute) as T
  }
}

function placesOf(root: Container): ReadonlyMap<NodeId, Placed> {
  const places = new Map<NodeId, Placed>()
  const open: { -readonly [K in keyof Placed]: Placed[K] }[] = [{ node: root, parent: null, index: -1 }]
  let count = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next
    places.set(node.id, next)
    if (node.type === 'block') next.index = node.kind === 'field' ? -1 : count++
    else
      for (let i = node.children.length - 1; i >= 0; i--)
        open.push({ node: node.children[i] as Node, parent: node, index: -1 })
  }
  return places
}

const bodyWords = (view: View): number => view.blocks.reduce((sum, block) => sum + countWords(block.text), 0)
