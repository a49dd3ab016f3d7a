// Nodes that left a document, as the ledger file keeps them: what is empty is left out, places are pairs of numbers.

import type { Attributes, Container, HtmlSignals, Node, NodeId } from '../model/block.js'
import type { Mark } from '../model/mark.js'
import { sourceSpan } from '../model/offset.js'

/** A node without what is empty. The first letter of its id tells a block (`b`) from a container (`c`). */
interface PackedBase {
  readonly id: NodeId
  readonly attributes?: Attributes
  readonly html?: HtmlSignals
  /** `origin.spans`, as `[start, end)`. */
  readonly at?: readonly (readonly [number, number])[]
  /** `origin.map`. */
  readonly map?: readonly number[]
}

interface PackedBlock extends PackedBase {
  readonly kind: Exclude<Node, Container>['kind']
  readonly text?: string
  readonly marks?: readonly Mark[]
}

interface PackedContainer extends PackedBase {
  readonly kind: Container['kind']
  readonly children: readonly PackedNode[]
}

export type PackedNode = PackedBlock | PackedContainer

const isEmpty = (facts: object): boolean => {
  for (const _ in facts) return false
  return true
}

export function packNode(node: Node): PackedNode {
  const { id, attributes, origin, signals } = node
  const base: PackedBase = {
    id,
    ...(isEmpty(attributes) ? {} : { attributes }),
    ...(signals?.html ? { html: signals.html } : {}),
    ...(origin.spans.length > 0 ? { at: origin.spans.map(({ start, end }) => [start, end] as const) } : {}),
    ...(origin.map.length > 0 ? { map: origin.map } : {}),
  }
  if (node.type === 'container') return { ...base, kind: node.kind, children: node.children.map(packNode) }
  const { kind, text, marks } = node
  return { ...base, kind, ...(text === '' ? {} : { text }), ...(marks.length > 0 ? { marks } : {}) }
}

export function unpackNode(packed: PackedNode): Node {
  const base = {
    id: packed.id,
    attributes: packed.attributes ?? {},
    origin: { spans: (packed.at ?? []).map(([start, end]) => sourceSpan(start, end)), map: packed.map ?? [] },
    ...(packed.html ? { signals: { html: packed.html } } : {}),
  }
  if ('children' in packed)
    return { ...base, type: 'container', kind: packed.kind, children: packed.children.map(unpackNode) }
  return { ...base, type: 'block', kind: packed.kind, text: packed.text ?? '', marks: packed.marks ?? [] }
}
