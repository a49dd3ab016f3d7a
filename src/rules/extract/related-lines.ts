// Related documents as lines of plain text: a title, perhaps an author, perhaps a line with date and category.

import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import type { RelatedLink } from '../../model/metadata.js'
import { readCollectionLine, readDateLine } from '../../text/date-lines.js'
import { parseDate } from '../../text/dates.js'
import { readByline } from '../../text/people.js'
import { countWords, endsSentence, startsLower } from '../../text/words.js'
import { isoDay } from './iso-day.js'
import { isNested, plainLine, withoutMarker } from './layout.js'
import { isRightsLine } from './rights-lines.js'

/** One item and the blocks that it stands in, its title first. */
export interface RelatedItem {
  readonly value: RelatedLink
  readonly nodes: readonly NodeId[]
  /** Whether more than its title proves that it is another document. */
  readonly proved: boolean
}

const MOST_WORDS = 30

/** Whether a line can be the title of another document. A full stop at its end makes it a sentence. */
function isItemTitle(line: string): boolean {
  if (!/\p{L}{2}/u.test(line) || startsLower(line) || isRightsLine(line)) return false
  return countWords(line) <= MOST_WORDS && (/[?!]["'”’)]?$/.test(line) || !endsSentence(line)) && !/[:;,]$/.test(line)
}

type Facts = Pick<RelatedLink, 'datePublished' | 'subject'>

/** What a line with a date says of the item above it; null for other lines. */
function readFiledLine(line: string): Facts | null {
  const filed = readCollectionLine(line)
  const date = filed ? filed.date : (readDateLine(line)?.dates[0] ?? parseDate(line))
  if (!filed && !date) return null
  const iso = date && !date.ambiguous ? isoDay(date.iso) : undefined
  return {
    ...(iso === undefined ? {} : { datePublished: iso }),
    ...(filed?.category ? { subject: filed.category.text } : {}),
  }
}

const isLine = (view: View, block: Block | undefined): block is Block =>
  block?.kind === 'paragraph' && !isNested(view, block)

const isTitle = (line: string): boolean =>
  isItemTitle(line) && readFiledLine(line) === null && readByline(line) === null

/** The item whose title stands at `at`, or null where no title stands there. */
export function readItem(view: View, at: number, group: string): RelatedItem | null {
  const first = view.blocks[at]
  if (!isLine(view, first)) return null
  const title = withoutMarker(plainLine(first))
  if (!isTitle(title)) return null
  const nodes = [first.id]
  let author: string | undefined
  let facts: Facts | null = null
  for (let block = view.blocks[at + nodes.length]; isLine(view, block); block = view.blocks[at + nodes.length]) {
    const line = plainLine(block)
    const filed: Facts | null = facts ? null : readFiledLine(line)
    if (filed) facts = filed
    else if (author === undefined && !facts && readByline(line)) author = line
    else break
    nodes.push(block.id)
  }
  const proved = author !== undefined || facts !== null
  return { value: { title, group, ...facts, ...(author === undefined ? {} : { author }) }, nodes, proved }
}
