// Finds blocks that repeat in one document, and what their places say: page numbers that count up, lines at section ends.

import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { countWords, endsSentence, foldLine, startsLower } from '../../text/words.js'
import { isOpen } from '../structure/paragraph-shape.js'
import { perBlock } from './per-block.js'

/** Longer blocks, in UTF-16 units, are not compared. */
const LONGEST = 400
/** A line of this many words or fewer, without an end of a sentence, may be a heading or a label. */
const SHORT = 14
/** A block of this many words is prose. */
const PROSE = 12

/** The blocks of one wording, digits folded, in document order. */
export interface Repeated {
  readonly key: string
  readonly blocks: readonly Block[]
}

const keyOf = perBlock(block => foldLine(block.text).replace(/\d+/g, '#'))

const isCandidate = (view: View, block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= LONGEST &&
  !view.within(block.id, 'list', 'quote', 'table', 'definitions', 'figure', 'footnote')

/** The blocks of each wording that occurs at least twice. */
function grouped(blocks: readonly Block[], wording: (block: Block) => string): readonly Repeated[] {
  const groups = new Map<string, Block[]>()
  for (const block of blocks) {
    const key = wording(block)
    const group = groups.get(key)
    if (group) group.push(block)
    else if (key !== '') groups.set(key, [block])
  }
  return [...groups].filter(([, same]) => same.length > 1).map(([key, same]) => ({ key, blocks: same }))
}

/** All wordings that repeat, digits folded. */
export const repeatedBlocks = (view: View): readonly Repeated[] =>
  grouped(
    view.blocks.filter(block => isCandidate(view, block)),
    keyOf,
  )

/** The same groups with digits told apart. */
export const exactly = (groups: readonly Repeated[]): readonly Repeated[] =>
  groups.flatMap(({ blocks }) => grouped(blocks, block => foldLine(block.text)))

/** Words in front of a number that counts parts of the content. */
const PARTS =
  /\b(?:act|answer|appendix|article|box|case|chapter|class|day|example|exercise|exhibit|fact|figure|fig|grade|group|item|lesson|level|method|module|month|myth|note|number|no|nr|option|panel|part|phase|point|problem|question|reason|recipe|round|rule|scene|section|session|stage|step|subject|table|task|test|tip|type|unit|verse|version|volume|week|year|q|a)\b/

const wordsOf = perBlock(block => countWords(block.text))

const isProse = (block: Block | undefined): boolean => block !== undefined && wordsOf(block) >= PROSE

/** Page furniture has no more lines than this. */
const MOST_LINES = 3

/** Whether a page break may stand here: the prose above goes on below, page furniture aside. */
function isCut(view: View, block: Block): boolean {
  const steps = Array.from({ length: MOST_LINES }, (_, i) => i + 1)
  const above = steps.map(by => view.near(block.id, -by)).find(isProse)
  const below = steps
    .map(by => view.near(block.id, by))
    .find(other => other && (isProse(other) || startsLower(other.text)))
  if (above === undefined || below === undefined || endsSentence(above.text)) return false
  return startsLower(below.text) || isOpen(above.text)
}

const numbersOf = (block: Block): readonly number[] => (block.text.match(/\d{1,6}/g) ?? []).map(Number)

/** Whether one of the numbers in the lines goes up by one or two from each line to the next. */
export function countsUp(blocks: readonly Block[]): boolean {
  const rows = blocks.map(numbersOf)
  const columns = rows[0]?.length ?? 0
  for (let column = 0; column < columns; column++) {
    const steps = rows.slice(1).map((row, i) => (row[column] ?? 0) - (rows[i]?.[column] ?? 0))
    if (steps.every(step => step === 1 || step === 2)) return true
  }
  return false
}

/** Lines with page numbers: short, counting up, with prose between them, and pages that end within a sentence. */
export function isPageLine(view: View, group: Repeated): boolean {
  const { key, blocks } = group
  if (blocks.length < 3 || !key.includes('#') || countWords(key) > SHORT || PARTS.test(key)) return false
  const apart = blocks.every((block, i) => {
    const last = blocks[i - 1]
    return !last || view.index(block.id) - view.index(last.id) > 1
  })
  return apart && cutShare(view, group) >= 0.25 && countsUp(blocks)
}

/** The share of the lines at which a page cuts a sentence. */
export const cutShare = (view: View, { blocks }: Repeated): number =>
  blocks.filter(block => isCut(view, block)).length / blocks.length

/** Lines without numbers that stand where pages cut sentences, nearly always: running heads. */
export const isAtCuts = (view: View, group: Repeated): boolean =>
  group.blocks.length > 2 && countWords(group.key) <= SHORT && cutShare(view, group) >= 0.75

/** Whether a line may have been printed on each page: short, and no part of the content that is counted. */
export const isPrintable = ({ key }: Repeated): boolean =>
  countWords(key) <= SHORT && !(key.includes('#') && PARTS.test(key))

/** Lines that stand beside page lines nearly always: running heads. */
export function isBesidePageLines(view: View, { blocks }: Repeated, pageLines: ReadonlySet<NodeId>): boolean {
  const beside = blocks.filter(({ id }) => [-1, 1].some(by => pageLines.has(view.near(id, by)?.id ?? id))).length
  return pageLines.size > 0 && blocks.length > 2 && beside * 5 >= blocks.length * 4
}

/** Whether a line has the shape of a heading. */
const isShort = perBlock(
  block =>
    block.text.length <= LONGEST &&
    wordsOf(block) <= SHORT &&
    (!endsSentence(block.text) || block.text.endsWith('?')) &&
    !startsLower(block.text),
)

/** Whether a short line may head what stands under it. */
const mayHead = (view: View, block: Block): boolean => isShort(block) && isProse(view.near(block.id, 1))

/**
 * Blocks behind which a part of the document ends: nothing, a heading, a rule or a line that may be a heading stands
 * there, or other blocks of `closing` that have it behind them. `closing` tells what may stand between.
 */
export function endsOfParts(view: View, closing: (block: Block) => boolean): ReadonlySet<NodeId> {
  const ends = new Set<NodeId>()
  const { blocks } = view
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]
    const next = blocks[i + 1]
    if (!block) continue
    const opens = !next || next.kind === 'heading' || next.kind === 'rule' || (!closing(next) && mayHead(view, next))
    if (opens || (closing(next) && ends.has(next.id))) ends.add(block.id)
  }
  return ends
}

/** Closing lines of one part, at most. */
const MOST_CLOSING = 6

/** Whether prose or a list stands above a block, other closing lines aside: cards of a listing have none. */
export function isBelowContent(view: View, block: Block, closing: (block: Block) => boolean): boolean {
  for (let by = 1; by <= MOST_CLOSING; by++) {
    const above = view.near(block.id, -by)
    if (!above) return false
    if (!closing(above)) return isProse(above) || view.within(above.id, 'list')
  }
  return false
}
