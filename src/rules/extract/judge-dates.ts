// Which of the dates that a document's lines tell are whose: the document's, or those of its parts.

import type { View } from '../../kernel/view.js'
import { type Block, blockSpans } from '../../model/block.js'
import type { SectionDates } from '../../model/metadata.js'
import type { LabelledDate } from '../../text/date-lines.js'
import { countWords } from '../../text/words.js'
import type { DatedBlock, DatedGroup } from './dated-lines.js'
import { isoDay } from './iso-day.js'
import { isTitleLike } from './title-lines.js'

export type DateField = 'datePublished' | 'dateModified' | 'lastReviewed'

const FIELDS = {
  published: 'datePublished',
  modified: 'dateModified',
  reviewed: 'lastReviewed',
  'next-review': null,
} as const satisfies Record<LabelledDate['label'], DateField | null>

export const fieldOf = (date: LabelledDate): DateField | null => FIELDS[date.label]

/** A date and the block that tells it. */
export interface ToldDate {
  readonly iso: string
  readonly byRegion: boolean
  readonly block: Block
}

function told(blocks: readonly DatedBlock[], field: DateField): readonly ToldDate[] {
  return blocks.flatMap(({ block, dates }) =>
    dates.flatMap(date =>
      fieldOf(date) === field && !date.ambiguous
        ? [{ iso: isoDay(date.iso), byRegion: date.byRegion ?? false, block }]
        : [],
    ),
  )
}

const latest = (dates: readonly ToldDate[]): ToldDate | undefined =>
  dates.reduce<ToldDate | undefined>((best, date) => (best && best.iso >= date.iso ? best : date), undefined)

/** The document's own dates: first published, last changed, last reviewed. What is known and no older stays. */
export function documentDates(view: View, blocks: readonly DatedBlock[]): ReadonlyMap<DateField, ToldDate> {
  const { metadata } = view.document
  const found = new Map<DateField, ToldDate>()
  const [published] = told(blocks, 'datePublished')
  if (published && !metadata.datePublished) found.set('datePublished', published)
  for (const field of ['dateModified', 'lastReviewed'] as const) {
    const date = latest(told(blocks, field))
    const known = metadata[field]?.value
    if (date && (known === undefined || date.iso > known)) found.set(field, date)
  }
  return found
}

/** The dates of the part of the document that stands above the group; null where it tells none. */
export function sectionDatesOf(group: DatedGroup): SectionDates | null {
  const [first] = group
  const reviewed = latest(told(group, 'lastReviewed'))?.iso
  const modified = latest(told(group, 'dateModified'))?.iso
  if (!first || (reviewed === undefined && modified === undefined)) return null
  return {
    at: blockSpans(first.block)[0]?.start ?? 0,
    ...(reviewed === undefined ? {} : { lastReviewed: reviewed }),
    ...(modified === undefined ? {} : { dateModified: modified }),
  }
}

/** A part of a document has at least this many words; teasers of others seldom do. */
const PART = 40

/** Whether a stretch of blocks is a part of the document: a heading, or a line like one, and prose. */
function isPart(view: View, blocks: readonly Block[]): boolean {
  const inHtml = view.document.source.format === 'html'
  const isHeading = ({ kind, text }: Block): boolean =>
    kind === 'heading' || (!inHtml && kind === 'paragraph' && isTitleLike(text))
  return blocks.some(isHeading) && blocks.reduce((sum, block) => sum + countWords(block.text), 0) >= PART
}

/** How many of the groups have a part of the document above them, behind the group before. */
function countParts(view: View, groups: readonly DatedGroup[]): number {
  let from = 0
  return groups.filter(group => {
    const to = view.index(group[0]?.block.id ?? view.document.root.id)
    const above = view.blocks.slice(from, to)
    from = to
    return isPart(view, above)
  }).length
}

const REPEATED = ['dateModified', 'lastReviewed'] as const

/** Whether the groups tell different dates of one kind. */
const disagree = (groups: readonly DatedGroup[]): boolean =>
  REPEATED.some(field => new Set(told(groups.flat(), field).map(date => date.iso)).size > 1)

/**
 * The groups that date one part each: two or more below the first prose that tell the same kind of date. `teasers` are
 * groups of that kind that disagree and have no part of the document above them: they date other things.
 */
export function sectionGroups(
  view: View,
  groups: readonly DatedGroup[],
): { readonly sections: ReadonlySet<DatedGroup>; readonly teasers: ReadonlySet<DatedGroup> } {
  const below = groups.filter(group => !group[0]?.above && sectionDatesOf(group) !== null)
  const repeats = REPEATED.some(field => below.filter(group => told(group, field).length > 0).length > 1)
  const none: ReadonlySet<DatedGroup> = new Set()
  if (!repeats) return { sections: none, teasers: none }
  const parts = countParts(view, below)
  if (parts > 1 && parts * 2 >= below.length) return { sections: new Set(below), teasers: none }
  return { sections: none, teasers: disagree(below) ? new Set(below) : none }
}

/** Lines that only tell when something was published are the document's above the prose; several below it are others'. */
export function withoutTeasers(groups: readonly DatedGroup[]): readonly DatedGroup[] {
  const isTeaser = ({ above, dates }: DatedBlock): boolean => !above && dates.every(date => date.label === 'published')
  const teasers = groups.flat().filter(isTeaser)
  if (teasers.length < 2) return groups
  return groups.map(group => group.filter(dated => !isTeaser(dated))).filter(group => group.length > 0)
}
