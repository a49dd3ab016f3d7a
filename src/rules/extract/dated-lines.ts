// The lines of a document that only tell its dates, gathered where they stand together.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type DateLine, type LabelledDate, readDateLine } from '../../text/date-lines.js'
import { type DateOrder, dateEvidence, settledDay } from '../../text/date-order.js'
import { parseDate } from '../../text/dates.js'
import { isContent, isNested, layoutOf, plainLine } from './layout.js'

/** A block that only tells dates. */
export interface DatedBlock {
  readonly block: Block
  readonly dates: readonly LabelledDate[]
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

const evidenceOf = (view: View): ReturnType<typeof dateEvidence> =>
  dateEvidence([...view.fields, ...view.blocks].map(block => block.text))

/** The dates of a block; one with two readings is settled where the document's other dates tell its order. */
function settled(view: View, { text }: Block, dates: readonly LabelledDate[], usual: DateOrder | undefined) {
  return dates.map((date): LabelledDate => {
    const iso = date.ambiguous ? settledDay(text, date, view.fact(evidenceOf), usual) : null
    return iso === null ? date : { ...date, ambiguous: false, iso, precision: 'day' }
  })
}

/** Longer blocks, in UTF-16 units, tell more than dates. */
const LONGEST = 300

/** All dated blocks in document order, those with nothing but furniture between them in one group. */
export function datedGroups(view: View, usual?: DateOrder): readonly DatedGroup[] {
  const { start } = layoutOf(view)
  const groups: DatedBlock[][] = []
  let apart = true
  view.blocks.forEach((block, at) => {
    const line = block.text.length <= LONGEST && /\d/.test(block.text) ? readBlock(view, block) : null
    if (line) {
      const dated = { block, dates: settled(view, block, line.dates, usual), above: at < start }
      if (apart) groups.push([dated])
      else groups.at(-1)?.push(dated)
      apart = false
    } else apart ||= block.kind === 'heading' || isContent(view, block)
  })
  return groups
}
