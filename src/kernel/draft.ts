// A document while it changes. Only what is touched is copied; `finish` gives the next snapshot.

import { births } from '../model/births.js'
import type { Block, Container, Node, NodeId } from '../model/block.js'
import type { Document, Flag } from '../model/document.js'
import type { Field, Metadata } from '../model/metadata.js'
import { Siblings } from './siblings.js'
import type { View } from './view.js'

/** Where a node stood, for putting it back. */
export interface Spot {
  readonly parent: NodeId
  readonly behind: NodeId | null
}

export class Draft {
  readonly #view: View
  readonly #nodes = new Map<NodeId, Node>()
  readonly #parents = new Map<NodeId, NodeId>()
  readonly #siblings = new Map<NodeId, Siblings>()
  readonly #touched = new Set<NodeId>()
  readonly #detached = new Set<NodeId>()
  #nextId: number
  metadata: Metadata
  /** Lists of the metadata that this draft made, and so may change in place. */
  readonly lists = new Map<Field, unknown[]>()
  readonly flags: Flag[]

  constructor(view: View) {
    this.#view = view
    this.#nextId = view.document.nextId
    this.metadata = view.document.metadata
    this.flags = [...view.document.flags]
  }

  get rootId(): NodeId {
    return this.#view.document.root.id
  }

  node(id: NodeId): Node {
    const node = this.#nodes.get(id) ?? this.#view.node(id)
    if (!node) throw new RangeError(`no node ${id}`)
    return node
  }

  block(id: NodeId): Block {
    const node = this.node(id)
    if (node.type !== 'block') throw new TypeError(`${id} is no block`)
    return node
  }

  container(id: NodeId): Container {
    const node = this.node(id)
    if (node.type !== 'container') throw new TypeError(`${id} is no container`)
    return node
  }

  parent(id: NodeId): NodeId {
    const parent = this.#parents.get(id) ?? this.#view.parent(id)?.id
    if (!parent) throw new RangeError(`${id} has no parent`)
    return parent
  }

  /** Whether the node, or what it stands in, has not been taken out. */
  stands(id: NodeId): boolean {
    for (let at = id; at !== this.rootId; at = this.parent(at)) if (this.#detached.has(at)) return false
    return true
  }

  siblings(container: NodeId): Siblings {
    const known = this.#siblings.get(container)
    if (known) return known
    const made = new Siblings(this.container(container).children.map(child => child.id))
    this.#siblings.set(container, made)
    return made
  }

  children(container: NodeId): readonly NodeId[] {
    return this.#siblings.get(container)?.list() ?? this.container(container).children.map(child => child.id)
  }

  /** The leaf blocks below a node as they now stand. */
  leaves(id: NodeId): readonly NodeId[] {
    if (this.node(id).type === 'block') return [id]
    const found: NodeId[] = []
    const open = [...this.children(id)].reverse()
    for (let next = open.pop(); next; next = open.pop()) {
      if (this.node(next).type === 'block') found.push(next)
      else for (const child of this.children(next).toReversed()) open.push(child)
    }
    return found
  }

  /** Puts a changed node in the place of the one with its id. A container's children are those that stand in it now. */
  replace(node: Node): void {
    this.#nodes.set(node.id, node)
    this.#touch(node.id)
  }

  newId(type: Node['type']): NodeId {
    const bearer = births(this.#nextId)
    const id = bearer.give(type)
    this.#nextId = bearer.count
    return id
  }

  /** Gives back the ids that `count` births took, when they are undone. */
  returnIds(count: number): void {
    this.#nextId -= count
  }

  /** Brings a node, with all below it, into the tree. */
  insert(node: Node, spot: Spot): void {
    this.#register(node)
    this.place(node.id, spot)
  }

  /** Brings a detached node back into the tree. */
  place(id: NodeId, spot: Spot): void {
    this.siblings(spot.parent).insert(id, spot.behind)
    this.#parents.set(id, spot.parent)
    this.#detached.delete(id)
    this.#touch(spot.parent)
  }

  spot(id: NodeId): Spot {
    const parent = this.parent(id)
    return { parent, behind: this.siblings(parent).previous(id) }
  }

  detach(id: NodeId): Spot {
    const spot = this.spot(id)
    this.siblings(spot.parent).remove(id)
    this.#detached.add(id)
    this.#touch(spot.parent)
    return spot
  }

  /** The node with its children as they now stand. */
  snapshot(id: NodeId): Node {
    const node = this.node(id)
    if (node.type === 'block') return node
    return { ...node, children: this.children(id).map(child => this.snapshot(child)) }
  }

  finish(): Document {
    this.lists.clear()
    const { document } = this.#view
    const root = this.#touched.has(document.root.id) ? this.#rebuild(document.root.id) : document.root
    return root.type === 'container'
      ? { ...document, root, metadata: this.metadata, flags: this.flags, nextId: this.#nextId }
      : document
  }

  #rebuild(id: NodeId): Node {
    const node = this.node(id)
    if (node.type === 'block' || !this.#touched.has(id)) return node
    return { ...node, children: this.children(id).map(child => this.#rebuild(child)) }
  }

  #register(node: Node): void {
    this.#nodes.set(node.id, node)
    this.#siblings.delete(node.id)
    if (node.type === 'block') return
    for (const child of node.children) {
      this.#parents.set(child.id, node.id)
      this.#register(child)
    }
  }

  /** Marks a node and all above it for rebuilding. What stands above a marked node is marked already. */
  #touch(id: NodeId): void {
    let at: NodeId | undefined = id
    for (; at && !this.#touched.has(at); at = this.#parents.get(at) ?? this.#view.parent(at)?.id) this.#touched.add(at)
  }
}
