// Where the content proper of a document begins and ends, so that rules know what stands above and below it.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import { readDateLine } from '../../text/date-lines.js'
import { readByline } from '../../text/people.js'
import { countWords, endsSentence } from '../../text/words.js'
import { isCitation } from './citation-lines.js'
import { isRightsLine } from './rights-lines.js'

export interface Layout {
  /** Index of the first block of prose, or of another thing that only content has. The number of blocks where none is. */
  readonly start: number
  /** Index behind the last block of prose; 0 where there is none. */
  readonly end: number
}

/** A line of this many words is prose, whatever its last character. */
const LONG_LINE = 25
/** A sentence of this many words is prose, unless it asks or calls: titles do. */
const SENTENCE = 8
/** Lines of a wrapped paragraph are at least this share of its longest one. */
const WRAPPED = 0.6
const PARAGRAPH = 20

const BULLET = /^(?:[•‣▪◦●○∙·*–—-]|\d{1,3}[.)])\s/

/** Whether a text begins with a bullet or a number of a list. */
export const startsItem = (text: string): boolean => BULLET.test(text)

/** The text without the bullet or number in front of it. */
export const withoutMarker = (text: string): string => text.replace(BULLET, '').trimStart()

/** The text as one line, without what stands for images and footnotes. */
export const plainLine = (block: Block): string => block.text.replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim()

/** Whether a line follows the one above it without a blank line between. Only plain text has such lines. */
export const isAttached = (view: View, block: Block): boolean =>
  view.document.source.format === 'text' && (block.attributes.blankBefore ?? 0) === 0 && view.index(block.id) > 0

/** Whether the block stands in a list, a quote, a table or the like: there it is part of the content. */
export const isNested = (view: View, block: Block): boolean =>
  view.within(block.id, 'list', 'quote', 'table', 'definitions', 'figure', 'details', 'footnote')

/** Whether a line says something about the document, so that it is no prose, however long. */
const isAboutDocument = (text: string): boolean =>
  isRightsLine(text) || isCitation(text) || readDateLine(text) !== null || readByline(text) !== null

function isProse(text: string): boolean {
  const words = countWords(text)
  const isSentence = words >= SENTENCE && endsSentence(text) && !/[?!]["'”’»)]*$/.test(text)
  return (words >= LONG_LINE || isSentence) && !isAboutDocument(text)
}

/** Whether a block can only be content. Bullets in plain text are lists that no rule has made yet. */
export function isContent(view: View, block: Block): boolean {
  if (block.kind === 'code' || block.kind === 'math' || isNested(view, block)) return true
  if (block.kind !== 'paragraph') return false
  return startsItem(block.text) || isProse(block.text)
}

/** The first block of the paragraph that the lines `[from, to)` wrap, or `to` where they are short lines. */
function wrappedStart(blocks: readonly Block[], from: number, to: number): number {
  const last = blocks[to - 1]
  if (to - from < 2 || !last || !endsSentence(last.text)) return to
  let longest = 0
  for (let i = from; i < to; i++) longest = Math.max(longest, blocks[i]?.text.length ?? 0)
  let start = to - 1
  let words = countWords(last.text)
  while (start > from && (blocks[start - 1]?.text.length ?? 0) >= longest * WRAPPED) {
    start--
    words += countWords(blocks[start]?.text ?? '')
  }
  return words >= PARAGRAPH ? start : to
}

/** Index behind the lines that follow each other without a blank line from `from` on. */
export function groupEnd(view: View, from: number): number {
  let end = from + 1
  for (let next = view.blocks[end]; next && isAttached(view, next); next = view.blocks[end]) end++
  return end
}

function findStart(view: View): number {
  const { blocks } = view
  for (let from = 0; from < blocks.length; ) {
    const to = groupEnd(view, from)
    const wrapped = wrappedStart(blocks, from, to)
    for (let i = from; i < to; i++) {
      const block = blocks[i]
      if (block && (i >= wrapped || isContent(view, block))) return i
    }
    from = to
  }
  return blocks.length
}

function findEnd(view: View): number {
  const { blocks } = view
  for (let to = blocks.length; to > 0; to--) {
    const block = blocks[to - 1]
    if (block && block.kind === 'paragraph' && isProse(block.text)) return to
  }
  return 0
}

const computeLayout = (view: View): Layout => ({ start: findStart(view), end: findEnd(view) })

/** The layout of this snapshot, computed once. */
export const layoutOf = (view: View): Layout => view.fact(computeLayout)
