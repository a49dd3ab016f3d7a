// What the tests of readers share: bodies, shapes of nodes, and the law that every map keeps.

import { expect } from 'vitest'
import { births } from '../../src/model/births.js'
import { type Block, blocksOf, type Node } from '../../src/model/block.js'
import type { Result } from '../../src/model/diagnostic.js'
import type { SourceText } from '../../src/model/document.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js'
import { identityMap, type SourceMap } from '../../src/model/source-map.js'
import type { Reader } from '../../src/readers/reader.js'

/** A body that is its own source. */
export const bodyOf = (text: string): SourceText => ({ name: 'body', text, map: identityMap(0, text.length) })

/** What a reader gives for a text, or the code of its failure thrown. */
export function nodesOf(reader: Reader, text: string, limits: Limits = DEFAULT_LIMITS): readonly Node[] {
  return value(reader(bodyOf(text), births(), limits))
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.diagnostic.code} ${JSON.stringify(result.diagnostic.facts)}`)
  return result.value
}

/** The code of a failure, or `ok`. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.diagnostic.code)

/** The leaf blocks of some nodes. */
export const leavesOf = (nodes: readonly Node[]): readonly Block[] => nodes.flatMap(blocksOf)

/** Nodes as short text: one line a node, its kind, its attributes, its text, its marks over their text. */
export function outline(nodes: readonly Node[], depth = 0): string {
  return nodes.map(node => line(node, depth)).join('')
}

function line(node: Node, depth: number): string {
  const attributes = Object.entries(node.attributes).map(([key, set]) => ` ${key}=${set}`)
  const head = `${'  '.repeat(depth)}${node.kind}${attributes.join('')}`
  if (node.type === 'container') return `${head}\n${outline(node.children, depth + 1)}`
  const marks = node.marks.map(({ kind, start, end, url, title, label }) =>
    [kind, JSON.stringify(node.text.slice(start, end)), url, title, label].filter(part => part !== undefined).join(':'),
  )
  return `${head} ${JSON.stringify(node.text)}${marks.map(mark => ` ${mark}`).join('')}\n`
}

/** The runs of a map as pairs of text and source. */
export function runsOf(text: string, map: SourceMap, source: string): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = []
  for (let i = 0; i < map.length; i += 4) {
    const [at = 0, length = 0, from = 0, span = 0] = map.slice(i, i + 4)
    pairs.push([text.slice(at, at + length), source.slice(from, from + Math.abs(span))])
  }
  return pairs
}

/** Where one unit stands for another: white space that is folded, and U+FFFD for NUL. */
const decoded = (text: string): string => text.replace(/\s/g, ' ').replace(/\0/g, '\uFFFD')

/** The law of maps: runs cover the text without gaps, stay inside the source, and say the same where they are exact. */
export function expectLawfulMap(text: string, map: SourceMap, source: string): void {
  let covered = 0
  for (let i = 0; i < map.length; i += 4) {
    const [at = 0, length = 0, from = 0, span = 0] = map.slice(i, i + 4)
    expect(at).toBe(covered)
    expect(length).toBeGreaterThan(0)
    expect(from).toBeGreaterThanOrEqual(0)
    expect(from + Math.abs(span)).toBeLessThanOrEqual(source.length)
    if (length === span) expect(decoded(text.slice(at, at + length))).toBe(decoded(source.slice(from, from + span)))
    covered = at + length
  }
  expect(covered).toBe(text.length)
}

/** The law for all blocks, and spans inside the source. */
export function expectLawful(nodes: readonly Node[], source: string): void {
  for (const node of nodes) {
    for (const { start, end } of node.origin.spans) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(source.length)
    }
    if (node.type === 'block') expectLawfulMap(node.text, node.origin.map, source)
    else expectLawful(node.children, source)
  }
}
