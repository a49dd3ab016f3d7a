// Which parts of a page the rules before have claimed in the same round, so that no two speak of one part.

import { drop, type Verdict } from '../../kernel/verdict.js'
import type { PageTree } from './html-tree.js'

/** Claims over a page tree: whole parts, each with all below it. */
export class Claims {
  readonly #tree: PageTree
  readonly #roots: Uint8Array
  #before: Int32Array | null = null

  constructor(tree: PageTree, roots: Iterable<number> = []) {
    this.#tree = tree
    this.#roots = new Uint8Array(tree.nodes.length)
    for (const at of roots) this.#roots[at] = 1
  }

  /** These claims and further ones. */
  with(roots: Iterable<number>): Claims {
    return new Claims(this.#tree, [...this.#all(), ...roots])
  }

  *#all(): Generator<number> {
    for (let at = 0; at < this.#roots.length; at++) if (this.#roots[at]) yield at
  }

  /** Whether this very part is claimed. */
  at(at: number): boolean {
    return this.#roots[at] === 1
  }

  /** Whether a part below it is claimed. */
  below(at: number): boolean {
    this.#before ??= this.#sums()
    return (this.#before[this.#tree.end[at] ?? at] ?? 0) > (this.#before[at] ?? 0)
  }

  #sums(): Int32Array {
    const before = new Int32Array(this.#roots.length + 1)
    for (let at = 0; at < this.#roots.length; at++) before[at + 1] = (before[at] ?? 0) + (this.#roots[at] ?? 0)
    return before
  }

  /** The largest parts of a part that hold nothing claimed: itself, where it holds none. */
  free(from: number): readonly number[] {
    const out: number[] = []
    const end = this.#tree.end[from] ?? from + 1
    for (let at = from; at < end; ) {
      if (this.at(at)) at = this.#tree.end[at] ?? at + 1
      else if (this.below(at)) at++
      else {
        out.push(at)
        at = this.#tree.end[at] ?? at + 1
      }
    }
    return out
  }
}

/** A part that is claimed, with what its rule says of it. */
export interface Claim<T> {
  readonly at: number
  readonly said: T
}

/** Asks each part that is not claimed, from the root down; where it gets an answer, it does not look below. */
export function claim<T>(tree: PageTree, earlier: Claims, ask: (at: number) => T | null): readonly Claim<T>[] {
  const out: Claim<T>[] = []
  for (let at = 1; at < tree.nodes.length; ) {
    const end = tree.end[at] ?? at + 1
    const said = earlier.at(at) ? null : ask(at)
    if (said !== null) for (const part of earlier.free(at)) out.push({ at: part, said })
    at = said !== null || earlier.at(at) ? end : at + 1
  }
  return out
}

/** What a rule says of a part that it takes out. */
export interface Said<R extends string> {
  readonly reason: R
  readonly note: string
}

/** The drops of claimed parts. */
export const dropsOf = <R extends string>(tree: PageTree, claims: readonly Claim<Said<R>>[]): readonly Verdict<R>[] =>
  claims.flatMap(({ at, said }) => {
    const node = tree.nodes[at]
    return node ? [drop(said.reason, { node: node.id, note: said.note })] : []
  })
