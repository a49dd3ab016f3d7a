// Lists the values of a YAML mapping as a person wrote them, each with its path and its place.

import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import { fail, type Result } from '../../model/diagnostic.js'
import type { SourceMap } from '../../model/source-map.js'
import { withoutTail } from '../../text/tails.js'
import { alignText } from '../align.js'
import { runs } from '../runs.js'
import { VERBATIM } from '../syntax.js'
import { type ParsedYaml, syntaxError, type YamlProblem } from './yaml-document.js'
import { YAML_DOUBLE, YAML_SINGLE } from './yaml-syntax.js'

/** A scalar value. Offsets count in the YAML text. */
export interface YamlField {
  /** Dots between the keys, numbers for elements of lists: `seo.page_description`, `tags.0`. */
  readonly key: string
  readonly value: string
  readonly map: SourceMap
  /** From the key, or the element of a list, to the end of the value. */
  readonly start: number
  readonly end: number
}

/** How many aliases are followed: each may hold others, so that a few lines could stand for millions of values. */
const MAX_ALIASES = 100
/** Names that would reach into every object. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']
const EMPTY = /^(?:~|null|Null|NULL)?$/

interface Walk {
  readonly yaml: string
  readonly fields: YamlField[]
  readonly anchors: Map<string, Node>
  aliases: number
}

/** Where a value stands: its path, the start of its pair, and the alias that brought it, if one did. */
interface Place {
  readonly path: string
  readonly start: number
  readonly alias?: Alias
}

/** The fields in source order, or the first problem: a key twice or forbidden, too many aliases, no mapping. */
export function yamlFields(document: ParsedYaml, yaml: string): readonly YamlField[] | YamlProblem {
  const { contents } = document
  const walk: Walk = { yaml, fields: [], anchors: new Map(), aliases: 0 }
  if (contents === null || isEmptyScalar(contents)) return walk.fields
  if (!isMap(contents)) return problem(contents, fail('front-matter/not-mapping', {}))
  return walkNode(walk, contents, { path: '', start: 0 }) ?? walk.fields
}

const isEmptyScalar = (node: Node): boolean => isScalar(node) && EMPTY.test(node.source ?? '')

const problem = (node: Node, failure: Result<never>): YamlProblem => ({ at: node.range?.[0] ?? 0, failure })

function walkNode(walk: Walk, node: Node, place: Place): YamlProblem | null {
  if (isAlias(node)) return walkAlias(walk, node, place)
  if (node.anchor) walk.anchors.set(node.anchor, node)
  if (isScalar(node)) addField(walk, node, place)
  if (isMap(node)) return walkMap(walk, node.items, place)
  return isSeq(node) ? walkItems(walk, node.items, place) : null
}

function walkAlias(walk: Walk, alias: Alias, place: Place): YamlProblem | null {
  if (++walk.aliases > MAX_ALIASES) return problem(alias, fail('front-matter/aliases', { limit: MAX_ALIASES }))
  const target = walk.anchors.get(alias.source)
  if (!target) return syntaxError(`unknown alias "${alias.source}"`, alias.range?.[0] ?? 0)
  return walkNode(walk, target, place.alias ? place : { ...place, alias })
}

function walkMap(walk: Walk, pairs: readonly Pair[], place: Place): YamlProblem | null {
  const seen = new Set<string>()
  for (const { key, value } of pairs) {
    if (!isYamlNode(key)) return syntaxError('a pair without a key', place.start)
    const name = isScalar(key) ? key.source : undefined
    if (name === undefined || name === '' || seen.has(name) || FORBIDDEN_KEYS.includes(name)) {
      return problem(key, fail('front-matter/key', { key: name ?? nameOf(walk, key) }))
    }
    seen.add(name)
    const path = place.path === '' ? name : `${place.path}.${name}`
    const found = isYamlNode(value) ? walkNode(walk, value, { ...place, path, start: key.range?.[0] ?? 0 }) : null
    if (found) return found
  }
  return null
}

function walkItems(walk: Walk, items: readonly unknown[], place: Place): YamlProblem | null {
  for (const [i, item] of items.entries()) {
    const path = place.path === '' ? `${i}` : `${place.path}.${i}`
    const found = isYamlNode(item) ? walkNode(walk, item, { ...place, path, start: item.range?.[0] ?? 0 }) : null
    if (found) return found
  }
  return null
}

const isYamlNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)

const nameOf = ({ yaml }: Walk, key: Node): string => yaml.slice(key.range?.[0] ?? 0, key.range?.[1] ?? 0).trim()

function addField(walk: Walk, scalar: Scalar, { path, start, alias }: Place): void {
  const block = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL'
  const written = scalar.source ?? ''
  const value = block ? withoutTail(written, /\n/) : written
  if (value.trim() === '' || (scalar.type === 'PLAIN' && EMPTY.test(value))) return
  const range = (alias ?? scalar).range ?? [0, 0]
  const end = range[0] + walk.yaml.slice(range[0], range[1]).trimEnd().length
  const map = alias ? wholeMap(value, range[0], end) : scalarMap(walk.yaml, scalar, range[0], range[1], value)
  walk.fields.push({ key: path, value, map, start: alias ? Math.min(start, range[0]) : start, end })
}

function wholeMap(value: string, start: number, end: number): SourceMap {
  const out = runs()
  out.addWhole(value.length, start, end - start)
  return out.map()
}

/** The map from a value to the inside of its scalar. */
function scalarMap(yaml: string, { type }: Scalar, start: number, end: number, value: string): SourceMap {
  if (type === 'QUOTE_DOUBLE') return alignText(yaml, start + 1, end - 1, value, YAML_DOUBLE)
  if (type === 'QUOTE_SINGLE') return alignText(yaml, start + 1, end - 1, value, YAML_SINGLE)
  if (type === 'PLAIN') return alignText(yaml, start, end, value, VERBATIM)
  const header = yaml.indexOf('\n', start)
  return alignText(yaml, header < 0 ? start : header + 1, end, value, VERBATIM)
}
