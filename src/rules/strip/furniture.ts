// Which blocks consist of furniture, by the packs, and which of them have a place that speaks for it.

import type { PhraseReason } from '../../kernel/pack.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type NodeId } from '../../model/block.js'
import { readListMarker } from '../../text/list-markers.js'
import { type OwnLine, ownLines } from './own-lines.js'
import { perBlock } from './per-block.js'
import { rightsOf } from './rights-sentences.js'

/** What a line is furniture for; a weak one counts only where its place speaks for it. */
export interface LineMatch {
  readonly reason: PhraseReason
  readonly weak: boolean
}

/** Tells whether a whole line is furniture; `fromEdge` counts the blocks between it and the nearer end of the document. */
export type LineTest = (line: string, fromEdge: number) => LineMatch | null

/** A block with at least one line of furniture. */
export interface Found {
  readonly lines: readonly OwnLine[]
  readonly matches: readonly (LineMatch | null)[]
  /** Whether all its lines are furniture. */
  readonly whole: boolean
}

export interface Furniture {
  readonly found: ReadonlyMap<NodeId, Found>
  /** Blocks whose single words are borne out: by other furniture beside them, or by the document's edge. */
  readonly borne: ReadonlySet<NodeId>
  /** Bullet lines of plain text in runs that are furniture from the first line to the last. */
  readonly bullets: ReadonlySet<NodeId>
  /** Whether all blocks of a list are furniture. */
  readonly isList: (list: NodeId) => boolean
}

/** Longer blocks, in UTF-16 units, are no furniture, nor are their lines. */
const LONGEST_BLOCK = 2000

/** The lines of a block that has furniture, if it stands at the edge; null for nearly all blocks. */
export type FurnitureLines = (block: Block) => readonly OwnLine[] | null

/** Reads each block once, however many rounds follow. */
export const furnitureLines = (test: LineTest): FurnitureLines =>
  perBlock(block => {
    if (block.text.length > LONGEST_BLOCK || (block.kind !== 'paragraph' && block.kind !== 'heading')) return null
    const lines = ownLines(block)
    return lines.some(line => test(line.text, 0)) ? lines : null
  })

const sureTests = new WeakMap<LineTest, (block: Block) => boolean>()

/** Whether a block, as one line, is furniture for sure: by the packs, or as a notice of rights. Rules share what is found. */
export function surelyFurniture(test: LineTest): (block: Block) => boolean {
  const known = sureTests.get(test)
  if (known) return known
  const made = perBlock(block => test(block.text, Infinity)?.weak === false || rightsOf(block) !== null)
  sureTests.set(test, made)
  return made
}

function findIn(lines: readonly OwnLine[], fromEdge: number, test: LineTest): Found | null {
  const matches = lines.map(line => test(line.text, fromEdge))
  const count = matches.filter(match => match !== null).length
  return count > 0 ? { lines, matches, whole: count === lines.length } : null
}

/** The runs `[from, to)` of neighbouring blocks that pass; `isNew` tells where one ends though the next block passes. */
function runsOf(
  blocks: readonly Block[],
  passes: (block: Block) => boolean,
  isNew: (block: Block) => boolean = () => false,
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  let from = -1
  blocks.forEach((block, i) => {
    const goesOn = passes(block)
    if (from >= 0 && (!goesOn || isNew(block))) {
      runs.push([from, i])
      from = -1
    }
    if (goesOn && from < 0) from = i
  })
  if (from >= 0) runs.push([from, blocks.length])
  return runs
}

function borneOut(blocks: readonly Block[], found: ReadonlyMap<NodeId, Found>): ReadonlySet<NodeId> {
  const borne = new Set<NodeId>()
  for (const [from, to] of runsOf(blocks, block => found.get(block.id)?.whole ?? false)) {
    const run = blocks.slice(from, to)
    const matches = run.flatMap(block => found.get(block.id)?.matches ?? [])
    const atEdge = from === 0 || to === blocks.length
    const isListed = blocks[from - 1]?.text.endsWith(':') ?? false
    if (matches.some(match => match && !match.weak) || atEdge || (matches.length > 1 && !isListed))
      for (const block of run) borne.add(block.id)
  }
  return borne
}

function furnitureBullets(blocks: readonly Block[], found: ReadonlyMap<NodeId, Found>): ReadonlySet<NodeId> {
  const isBullet = (block: Block): boolean => readListMarker(block.text) !== null
  const runs = runsOf(blocks, isBullet, block => (block.attributes.blankBefore ?? 0) > 0)
  const all = runs
    .map(([from, to]) => blocks.slice(from, to))
    .filter(run => run.every(block => found.get(block.id)?.whole))
  return new Set(all.flatMap(run => run.map(block => block.id)))
}

/** Finds the furniture of one snapshot. */
export function findFurniture(view: View, test: LineTest, linesOf: FurnitureLines): Furniture {
  const { blocks } = view
  const found = new Map<NodeId, Found>()
  blocks.forEach((block, i) => {
    const lines = linesOf(block)
    const match = lines && findIn(lines, Math.min(i, blocks.length - 1 - i), test)
    if (match) found.set(block.id, match)
  })
  const lists = new Map<NodeId, boolean>()
  const isList = (id: NodeId): boolean => {
    const known = lists.get(id)
    if (known !== undefined) return known
    const list = view.node(id)
    const all = list !== undefined && blocksOf(list).every(block => found.get(block.id)?.whole)
    lists.set(id, all)
    return all
  }
  return { found, borne: borneOut(blocks, found), bullets: furnitureBullets(blocks, found), isList }
}
