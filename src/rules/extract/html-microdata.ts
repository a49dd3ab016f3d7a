// Things that a page marks in its body, by microdata or RDFa: which part is about what, and the values hidden in it.

import type { View } from '../../kernel/view.js'
import { type Block, blockSpans, type Node } from '../../model/block.js'
import type { Thing } from '../../text/structured-data.js'
import { titleIndex } from './html-title-place.js'
import { pageTree } from './html-tree.js'

/** A part of the page with a type. */
interface Scope extends Thing {
  readonly node: Node
  readonly property: string | undefined
  readonly parent: Scope | undefined
  readonly fields: Map<string, Block[]>
  readonly below: Scope[]
}

export interface Microdata {
  /** Parts around the title, the outermost first; where the title stands in none, those that are no property of another. */
  readonly candidates: readonly Thing[]
  /** The thing in whose part of the page a field stands; undefined outside all. */
  scopeOf(field: Block): Thing | undefined
}

/** More parts with types are a list of other pages. */
const MOST_SCOPES = 200

const typesOf = (node: Node): readonly string[] =>
  (node.signals?.html?.itemtype ?? '')
    .split(/\s+/)
    .map(type => type.replace(/^.*[/:#]/, ''))
    .filter(type => type !== '')

function newScope(node: Node, parent: Scope | undefined, count: number): Scope {
  const fields = new Map<string, Block[]>()
  const below: Scope[] = []
  const scope: Scope = {
    path: `microdata.${count}`,
    node,
    property: node.signals?.html?.itemprop,
    parent,
    types: typesOf(node),
    fields,
    below,
    texts: property => fields.get(property) ?? [],
    things: property => below.filter(each => each.property?.split(/\s+/).includes(property)),
  }
  parent?.below.push(scope)
  return scope
}

const startOf = (node: Node): number => (node.type === 'block' ? blockSpans(node) : node.origin.spans)[0]?.start ?? -1
const endOf = (node: Node): number => node.origin.spans.at(-1)?.end ?? -1

const holds = (scope: Scope, at: number): boolean => startOf(scope.node) <= at && at < endOf(scope.node)

function scopesOf(view: View): readonly Scope[] {
  const typed = view.fact(pageTree).nodes.filter(node => node.type === 'container' && node.signals?.html?.itemtype)
  if (typed.length > MOST_SCOPES) return []
  const found: Scope[] = []
  for (const node of typed) {
    let parent = found.at(-1)
    while (parent && !holds(parent, startOf(node))) parent = parent.parent
    found.push(newScope(node, parent, found.length))
  }
  return found
}

/**
 * Properties that only works have. A part of the page without visible text leaves no trace, so a `name` may be that of
 * a publisher in such a part.
 */
const OF_WORKS =
  /^(?:schema:)?(abstract|articleSection|dateCreated|dateModified|datePublished|headline|inLanguage|keywords|lastReviewed|license|thumbnailUrl)$/

const META = /^meta\.(.+)$/

/** The microdata and RDFa of a page, as far as containers and hidden values tell them. A fact for `view.fact`. */
export function microdataOf(view: View): Microdata {
  const scopes = scopesOf(view)
  const placed = new Map<Block, Scope>()
  for (const field of scopes.length > 0 ? view.fields : []) {
    const name = META.exec(field.attributes.key ?? '')?.[1]
    const at = startOf(field)
    const scope = name === undefined ? undefined : scopes.findLast(each => holds(each, at))
    if (name === undefined || !scope) continue
    placed.set(field, scope)
    const property = OF_WORKS.exec(name)?.[1]
    if (property === undefined) continue
    const held = scope.fields.get(property)
    if (held) held.push(field)
    else scope.fields.set(property, [field])
  }
  const title = view.fact(pageTree).nodes[view.fact(titleIndex)]
  const around = title ? scopes.filter(scope => holds(scope, startOf(title))) : []
  const candidates = around.length > 0 ? around : scopes.filter(({ property }) => property === undefined)
  return { candidates, scopeOf: field => placed.get(field) }
}
