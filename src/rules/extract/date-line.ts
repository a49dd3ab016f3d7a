// Lines that only tell dates: when the document, or a part of it, was published, changed, reviewed.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { drop, flag, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { NodeId } from '../../model/block.js'
import { readByline } from '../../text/people.js'
import { type DatedBlock, type DatedGroup, datedGroups } from './dated-lines.js'
import {
  type DateField,
  documentDates,
  fieldOf,
  sectionDatesOf,
  sectionGroups,
  type ToldDate,
  withoutTeasers,
} from './judge-dates.js'
import { addAuthors } from './known-authors.js'
import { orderOption, readingsNote, settler } from './settle-dates.js'

const REASONS = {
  'date-line': 'A line that only tells dates',
  'section-dates': 'A line that dates the part of the document above it',
  'told-already': 'A line that only tells dates, and none that is newer than what is known',
  'next-review': 'A line that only tells when the next review is due',
  'ambiguous-date': 'The date could be read in two ways',
  region: 'A line that only tells dates, read as the region of the language writes them',
} as const

type Reason = keyof typeof REASONS
type Setting = Extract<Verdict<Reason>, { type: 'metadata' }>

interface Judging {
  readonly view: View
  readonly own: ReadonlyMap<DateField, ToldDate>
  readonly seen: Set<string>
}

/** What one block gives to the document, without the block itself. */
function settings({ view, own, seen }: Judging, { block, dates }: DatedBlock): readonly Setting[] {
  const node = block.id
  const fields = [...own].flatMap(([field, date]) => {
    if (date.block !== block) return []
    const verdict = setMetadata(field, date.iso, date.byRegion ? 'region' : 'date-line', {
      nodes: [],
      node,
      replace: true,
    })
    return verdict.type === 'metadata' ? [verdict] : []
  })
  const people = dates.flatMap(date => {
    const named = date.by === undefined ? undefined : readByline(`By ${date.by}`)?.people
    return (named ?? []).map(person => ({ ...person, roles: rolesOf(date.label, block.text) }))
  })
  return [...fields, ...addAuthors(view, people, 'date-line', node, seen)]
}

function rolesOf(label: DatedBlock['dates'][number]['label'], line: string): readonly string[] {
  if (label === 'published') return []
  if (label === 'modified') return ['Editor']
  return [/\b(?:medical|clinical)/i.test(line) ? 'Medical reviewer' : 'Reviewer']
}

const doubts = ({ block, dates }: DatedBlock): readonly Verdict<Reason>[] =>
  dates.flatMap(date =>
    date.ambiguous
      ? [flag('ambiguous-date', { node: block.id, start: date.start, end: date.end, ...readingsNote(date) })]
      : [],
  )

function leave({ dates }: DatedBlock, node: NodeId): Verdict<Reason> {
  if (dates.every(date => fieldOf(date) === null)) return drop('next-review', { node })
  return drop(dates.every(date => date.ambiguous) ? 'ambiguous-date' : 'told-already', { node })
}

/** A line outside sections: its first value takes it along; where it gives none it is dropped. */
function judgeBlock(judging: Judging, dated: DatedBlock): readonly Verdict<Reason>[] {
  const node = dated.block.id
  const [first, ...others] = settings(judging, dated)
  return [...doubts(dated), first ? { ...first, nodes: [node] } : leave(dated, node), ...others]
}

/** The lines of a section go to its dates; what they say of the whole document follows. */
function judgeSection(judging: Judging, group: DatedGroup): readonly Verdict<Reason>[] {
  const dates = sectionDatesOf(group)
  if (!dates) return []
  const nodes = group.map(({ block }) => block.id)
  return [
    ...group.flatMap(doubts),
    setMetadata('sectionDates', dates, 'section-dates', { nodes }),
    ...group.flatMap(dated => settings(judging, dated)),
  ]
}

export const dateLine = defineRule({
  id: 'extract/date-line',
  over: 'document',
  docs: 'Takes lines that only tell dates to `datePublished`, `dateModified` and `lastReviewed`. Where several parts of a document each have their own, each dates its part, and the document bears the latest. A date that can be read in two ways, as 03/04/2018, is read as the document’s other dates of that form are written, else as the one of the two days that the document names elsewhere, else as the option `order` says, else as the region of the declared language writes dates (`en-GB`); where nothing tells, it is flagged. Sentences that tell when something happened stay, as do dates in lists and tables, and the dates of several teasers below the prose.',
  reasons: REASONS,
  options: z.strictObject({ order: orderOption }),
  examples: [
    {
      before: 'Prune in late winter, while the tree is dormant and frost is past.\n\nLast reviewed: May 3, 2019',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view, { options }) {
    const found = withoutTeasers(datedGroups(view, settler(view, options.order)))
    if (found.length === 0) return null
    const { sections, teasers } = sectionGroups(view, found)
    const groups = found.filter(group => !teasers.has(group))
    const judging: Judging = { view, own: documentDates(view, groups.flat()), seen: new Set() }
    return groups.flatMap(group =>
      sections.has(group) ? judgeSection(judging, group) : group.flatMap(dated => judgeBlock(judging, dated)),
    )
  },
})
