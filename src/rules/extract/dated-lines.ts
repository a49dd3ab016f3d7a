// The lines of a document that only tell its dates, gathered where they stand together.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type DateLine, type LabelledDate, readDateLine } from '../../text/date-lines.js'
import { parseDate } from '../../text/dates.js'
import { isContent, isNested, layoutOf, plainLine } from './layout.js'
import type { Settle } from './settle-dates.js'

export type SettledDate = LabelledDate & {
  /** Whether nothing but the region of the language tells which number is the month. */
  readonly byRegion?: boolean
}

/** A block that only tells dates. */
export interface DatedBlock {
  readonly block: Block
  readonly dates: readonly SettledDate[]
  /** Whether it stands above the first prose. */
  readonly above: boolean
}

/** Dated blocks with no content between them. */
export type DatedGroup = readonly DatedBlock[]

/** A line above the prose that is a whole day and nothing else tells when the document was published. */
function readBareDate(view: View, block: Block): DateLine | null {
  const at = view.index(block.id)
  const { start } = layoutOf(view)
  if (!view.document.metadata.title || at >= start || start === view.blocks.length) return null
  const date = parseDate(plainLine(block))
  if (!date || (date.precision !== 'day' && date.precision !== 'time')) return null
  return { dates: [{ ...date, label: 'published', start: 0, end: block.text.length }] }
}

function readBlock(view: View, block: Block): DateLine | null {
  if (block.kind !== 'paragraph' || isNested(view, block)) return null
  return readDateLine(block.text) ?? readBareDate(view, block)
}

/** The dates of a block; of those with two readings, those that something settles have one. */
const settled = ({ text }: Block, dates: readonly LabelledDate[], settle: Settle): readonly SettledDate[] =>
  dates.map((date): SettledDate => {
    const read = date.ambiguous ? settle(text.slice(date.start, date.end), date) : null
    if (read === null) return date
    return { ...date, ambiguous: false, iso: read.iso, precision: 'day', byRegion: read.by === 'region' }
  })

/** Longer blocks, in UTF-16 units, tell more than dates. */
const LONGEST = 300

/** All dated blocks in document order, those with nothing but furniture between them in one group. */
export function datedGroups(view: View, settle: Settle): readonly DatedGroup[] {
  const { start } = layoutOf(view)
  const groups: DatedBlock[][] = []
  let apart = true
  view.blocks.forEach((block, at) => {
    const line = block.text.length <= LONGEST && /\d/.test(block.text) ? readBlock(view, block) : null
    if (line) {
      const dated = { block, dates: settled(block, line.dates, settle), above: at < start }
      if (apart) groups.push([dated])
      else groups.at(-1)?.push(dated)
      apart = false
    } else apart ||= block.kind === 'heading' || isContent(view, block)
  })
  return groups
}
