// Which parts of a page repeat: siblings made alike, as cards, rows and posts are, and leaves on the same path.

import type { Node } from '../../../model/block.js'
import type { PageTree } from '../html-tree.js'

export interface Repetition {
  /** A number for each shape of node: its tag and classes. */
  readonly shape: Int32Array
  /** A number for each path of tags from the root. */
  readonly path: Int32Array
  /** Siblings of the same shape, the node itself included. */
  readonly alike: Int32Array
  /** Words of these siblings, together. */
  readonly alikeWords: Int32Array
  readonly alikeLinkWords: Int32Array
  /** Place among them, from 0. */
  readonly place: Int32Array
  /** A number for each group of siblings alike. */
  readonly group: Int32Array
}

function shapeOf(node: Node): string {
  const html = node.signals?.html
  if (!html) return node.kind
  return html.classes ? `${html.tag}.${html.classes.join('.')}` : html.tag
}

/** Numbers for strings, in order of their first appearance. */
class Numbers {
  readonly #known = new Map<string, number>()

  of(name: string): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    this.#known.set(name, this.#known.size)
    return this.#known.size - 1
  }
}

function shapesOf(tree: PageTree): Pick<Repetition, 'shape' | 'path'> {
  const shapes = new Numbers()
  const paths = new Numbers()
  const shape = new Int32Array(tree.nodes.length)
  const path = new Int32Array(tree.nodes.length)
  for (let at = 0; at < tree.nodes.length; at++) {
    const node = tree.nodes[at]
    if (!node) continue
    shape[at] = shapes.of(shapeOf(node))
    const above = tree.parent[at] ?? -1
    path[at] = paths.of(`${above < 0 ? '' : path[above]} ${node.signals?.html?.tag ?? node.kind}`)
  }
  return { shape, path }
}

interface Group {
  readonly number: number
  count: number
  words: number
  linkWords: number
}

export function repetitionOf(tree: PageTree): Repetition {
  const size = tree.nodes.length
  const { shape, path } = shapesOf(tree)
  const groups = new Map<number, Group>()
  const place = new Int32Array(size)
  // A parent and a shape make one number: both are below 2 ** 26.
  const keyOf = (at: number): number => (tree.parent[at] ?? 0) * 2 ** 26 + (shape[at] ?? 0)
  for (let at = 1; at < size; at++) {
    const key = keyOf(at)
    const group = groups.get(key) ?? { number: groups.size, count: 0, words: 0, linkWords: 0 }
    if (group.count === 0) groups.set(key, group)
    place[at] = group.count
    group.count++
    group.words += tree.words[at] ?? 0
    group.linkWords += tree.linkWords[at] ?? 0
  }
  const alike = new Int32Array(size).fill(1)
  const alikeWords = new Int32Array(size)
  const alikeLinkWords = new Int32Array(size)
  const number = new Int32Array(size)
  for (let at = 1; at < size; at++) {
    const group = groups.get(keyOf(at))
    alike[at] = group?.count ?? 1
    alikeWords[at] = group?.words ?? 0
    alikeLinkWords[at] = group?.linkWords ?? 0
    number[at] = group?.number ?? 0
  }
  return { shape, path, alike, alikeWords, alikeLinkWords, place, group: number }
}
