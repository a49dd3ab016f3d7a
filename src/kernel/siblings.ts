// The children of one container while they change: a linked list, so that taking one out of a million is cheap.

import type { NodeId } from '../model/block.js'

interface Links {
  previous: NodeId | null
  next: NodeId | null
}

export class Siblings {
  #first: NodeId | null = null
  #last: NodeId | null = null
  readonly #links = new Map<NodeId, Links>()

  constructor(ids: readonly NodeId[]) {
    for (const id of ids) this.insert(id, this.#last)
  }

  get size(): number {
    return this.#links.size
  }

  get last(): NodeId | null {
    return this.#last
  }

  previous(id: NodeId): NodeId | null {
    return this.#links.get(id)?.previous ?? null
  }

  next(id: NodeId): NodeId | null {
    return this.#links.get(id)?.next ?? null
  }

  /** Puts `id` behind `behind`, or first where that is null. */
  insert(id: NodeId, behind: NodeId | null): void {
    const next = behind === null ? this.#first : this.next(behind)
    this.#links.set(id, { previous: behind, next })
    if (behind === null) this.#first = id
    else this.#link(behind).next = id
    if (next === null) this.#last = id
    else this.#link(next).previous = id
  }

  remove(id: NodeId): void {
    const { previous, next } = this.#link(id)
    if (previous === null) this.#first = next
    else this.#link(previous).next = next
    if (next === null) this.#last = previous
    else this.#link(next).previous = previous
    this.#links.delete(id)
  }

  list(): readonly NodeId[] {
    const out: NodeId[] = []
    for (let id = this.#first; id !== null; id = this.next(id)) out.push(id)
    return out
  }

  #link(id: NodeId): Links {
    const link = this.#links.get(id)
    if (!link) throw new RangeError(`${id} is no sibling here`)
    return link
  }
}
