// Reads a box of links as cards: one for each page that it leads to, with the best title that the box has for it.

import { type Block, blocksOf, type Node } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import { findDates, parseDate } from '../../text/dates.js'
import { urlKey } from '../../text/urls.js'
import { countWords, foldLine } from '../../text/words.js'
import { liveUrl } from './base-url.js'
import { isoDay } from './iso-day.js'

/** One page that a box leads to. */
export interface Card {
  readonly url: string
  readonly title: string
  readonly datePublished?: string
  /** The blocks that its links stand in. */
  readonly blocks: readonly Block[]
}

interface Draft {
  readonly key: string
  readonly url: string
  title: string
  /** Whether a heading holds the title: then nothing replaces it. */
  headed: boolean
  date: string | undefined
  readonly blocks: Block[]
}

/** Longer links are teasers, not titles. */
const MOST_TITLE_WORDS = 30

/** What links say that stand for a page without naming it. */
const GENERIC =
  /^(?:(?:continue|keep) reading|details|find out more|full story|go|here|learn more|more|more info|next|open|previous|read|read (?:full )?(?:article|more|now|on|story)(?: about .{1,60})?|see (?:all|more)|view(?: all| article| more)?|watch(?: now)?|weiterlesen|lire la suite|leer más|\d+)$/iu

const titleOf = (text: string): string => text.replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim()

const isTitle = (text: string): boolean => {
  const words = countWords(text)
  return words > 0 && words <= MOST_TITLE_WORDS && !GENERIC.test(foldLine(text))
}

/** The date that a block tells: for machines, or outside its links. */
function dateOf(block: Block): string | undefined {
  const machine = parseDate(block.signals?.html?.datetime ?? '')
  const [found] = machine ? [machine] : findDates(block.text)
  return found && !found.ambiguous ? isoDay(found.iso) : undefined
}

function addLinks(drafts: Draft[], block: Block, base: string | undefined): boolean {
  let found = false
  for (const mark of block.marks) {
    const url = mark.kind === 'link' ? liveUrl(mark.url ?? '', base) : undefined
    if (url === undefined || url.startsWith('#')) continue
    found = true
    const key = urlKey(url)
    const last = drafts.at(-1)
    const draft = last?.key === key ? last : newDraft(drafts, key, url)
    const image = block.marks.find(one => one.kind === 'image' && one.start >= mark.start && one.end <= mark.end)
    takeTitle(draft, block, titleOf(block.text.slice(mark.start, mark.end)) || titleOf(image?.label ?? ''))
    if (draft.blocks.at(-1) !== block) draft.blocks.push(block)
  }
  return found
}

function newDraft(drafts: Draft[], key: string, url: string): Draft {
  const draft: Draft = { key, url, title: '', headed: false, date: undefined, blocks: [] }
  drafts.push(draft)
  return draft
}

/** A heading wins; else the first text that is a title and no picture's. */
function takeTitle(draft: Draft, block: Block, text: string): void {
  if (draft.headed || !isTitle(text)) return
  const headed = block.kind === 'heading'
  if (headed || draft.title === '' || (countWords(draft.title) < 3 && countWords(text) >= 3)) draft.title = text
  draft.headed = headed
}

/** The cards of a box, in order. Links that follow each other to one page are one card; dates go to the card in front. */
export function cardsOf(box: Node, base: string | undefined): readonly Card[] {
  const drafts: Draft[] = []
  for (const block of blocksOf(box)) {
    const before = drafts.length
    const linked = addLinks(drafts, block, base)
    const last = drafts.at(-1)
    if (last && (!linked || drafts.length - before < 2)) last.date ??= dateOf(block)
  }
  return drafts.flatMap(({ url, title, date, blocks }) =>
    title === '' ? [] : [{ url, title, blocks, ...(date === undefined ? {} : { datePublished: date }) }],
  )
}

/** Longer lines head nothing. */
const MOST_HEADING_WORDS = 10
/** In UTF-16 units. */
const LONGEST_HEADING = 200

/** The first leaf of a node, and whether another one follows it. */
function firstLeaf(node: Node): { readonly block: Block; readonly alone: boolean } | undefined {
  if (node.type === 'block') return { block: node, alone: true }
  const [first, ...others] = node.children
  const found = first && firstLeaf(first)
  return found && { block: found.block, alone: found.alone && others.length === 0 }
}

/** The line that heads a box: its first block where that is a heading or a short line, or the first line of it. */
export function headingOf(box: Node): string | undefined {
  const first = firstLeaf(box)
  const line = first && titleOf(first.block.text.slice(0, LONGEST_HEADING).split('\n')[0] ?? '')
  if (!first || !line || (first.alone && line === titleOf(first.block.text))) return undefined
  const { kind, marks } = first.block
  if (kind === 'heading') return line
  const isLinked = marks.some(mark => mark.kind === 'link' && mark.start === 0 && mark.end >= line.length)
  return kind === 'paragraph' && !isLinked && countWords(line) <= MOST_HEADING_WORDS ? line : undefined
}
