// Compares what an oracle sees in a source with what the blocks of a reader hold.

import { type Block, blocksOf, type Node } from '../../src/model/block.js'
import { sourceSpans } from '../../src/model/source-map.js'
import type { LinkTarget } from './visible.js'

/** How many blocks hold each unit of the source, judged by their maps. */
export function coverage(nodes: readonly Node[], length: number): Uint8Array {
  const held = new Uint8Array(length)
  for (const block of nodes.flatMap(blocksOf)) {
    const { map } = block.origin
    for (let i = 0; i < map.length; i += 4) {
      const from = map[i + 2] ?? 0
      for (let at = from; at < from + Math.abs(map[i + 3] ?? 0); at++) held[at] = (held[at] ?? 0) + 1
    }
  }
  return held
}

/** A visible stretch of the source that no block holds, or that more than one does. */
export interface Breach {
  readonly at: number
  readonly held: number
  readonly text: string
}

/** The stretches where the law does not hold; empty where all is well. */
export function breaches(source: string, visible: Uint8Array, nodes: readonly Node[]): readonly Breach[] {
  const held = coverage(nodes, source.length)
  const found: Breach[] = []
  for (let at = 0; at < source.length; at++) {
    if (visible[at] !== 1 || held[at] === 1) continue
    found.push({ at, held: held[at] ?? 0, text: source.slice(Math.max(0, at - 20), at + 60) })
    while (at + 1 < source.length && held[at + 1] !== 1) at++
  }
  return found
}

/** The targets of all links and images that blocks hold. */
export function heldTargets(nodes: readonly Node[]): ReadonlySet<string> {
  const urls = nodes.flatMap(blocksOf).flatMap(block => [block.attributes.url, ...block.marks.map(mark => mark.url)])
  return new Set(urls.filter(url => url !== undefined))
}

/** Targets that no mark and no image holds, judged by their place in the source. */
export function lostTargets(nodes: readonly Node[], targets: readonly LinkTarget[]): readonly LinkTarget[] {
  const blocks = nodes.flatMap(blocksOf)
  const places = blocks.flatMap(block => {
    const marks = block.marks.filter(mark => mark.url !== undefined)
    const spans = marks.flatMap(mark => (mark.at ? [mark.at] : sourceSpans(block.origin.map, mark.start, mark.end)))
    return block.kind === 'image' ? [...spans, ...block.origin.spans] : spans
  })
  const held = heldTargets(nodes)
  const meets = (target: LinkTarget) => places.some(place => place.start <= target.end && target.start <= place.end)
  return targets.filter(target => !held.has(target.url) || (target.start >= 0 && !meets(target)))
}

/** What is wrong with the form of nodes: maps with gaps, marks and spans out of range, ids given twice. */
export function flaws(nodes: readonly Node[], source: string): readonly string[] {
  const found: string[] = []
  const ids = new Set<string>()
  const visit = (node: Node): void => {
    if (ids.has(node.id)) found.push(`${node.id} twice`)
    ids.add(node.id)
    if (node.origin.spans.some(span => span.start < 0 || span.end > source.length || span.end < span.start)) {
      found.push(`${node.id}: span out of range`)
    }
    if (node.type === 'container') node.children.forEach(visit)
    else found.push(...blockFlaws(node, source))
  }
  nodes.forEach(visit)
  return found
}

function blockFlaws({ id, text, marks, origin: { map } }: Block, source: string): readonly string[] {
  const found: string[] = []
  let at = 0
  for (let i = 0; i < map.length; i += 4) {
    const [start = 0, length = 0, from = 0, units = 0] = map.slice(i, i + 4)
    if (start !== at || length <= 0) found.push(`${id}: gap in the map at ${at}`)
    if (from + Math.abs(units) > source.length) found.push(`${id}: map out of range`)
    const same = text.slice(start, start + length) === source.slice(from, from + length)
    if (length === units && !same && !isReplaced(source.slice(from, from + length)))
      found.push(`${id}: other text at ${at}`)
    at = start + length
  }
  if (at !== text.length) found.push(`${id}: map of ${at} units for ${text.length}`)
  for (const mark of marks) {
    const isEmpty = mark.start === mark.end
    if (mark.start < 0 || mark.end > text.length || mark.start > mark.end) found.push(`${id}: mark out of range`)
    if (isEmpty && mark.kind !== 'link') found.push(`${id}: empty mark`)
  }
  return found
}

/** White space becomes a space, NUL a replacement character, at the same length. */
const isReplaced = (text: string): boolean => /[\s\0]/.test(text)
