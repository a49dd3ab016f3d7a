// A line that files the document: `<Collection> published on <date> in <Category>`.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { drop, flag, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type CollectionLine, readCollectionLine } from '../../text/date-lines.js'
import type { SettledDay } from '../../text/date-order.js'
import { isoDay } from './iso-day.js'
import { layoutOf } from './layout.js'
import { orderOption, readingsNote, type Settle, settler } from './settle-dates.js'

type Reason = 'filed' | 'told-already' | 'ambiguous-date' | 'region'

interface Day {
  readonly iso: string
  readonly by?: SettledDay['by']
}

/** The day of the line; null where it names none, or one with two readings that nothing settles. */
function dayOf({ date }: CollectionLine, text: string, settle: Settle): Day | null {
  if (!date) return null
  return date.ambiguous ? settle(text.slice(date.start, date.end), date) : { iso: isoDay(date.iso) }
}

/** What the line tells that is not known yet. */
function fieldsOf(view: View, line: CollectionLine, node: Block['id'], day: Day | null): readonly Verdict<Reason>[] {
  const { isPartOf, datePublished } = view.document.metadata
  const { collection, category } = line
  const from = { nodes: [], node }
  return [
    ...(collection && !isPartOf ? [setMetadata('isPartOf', collection.text, 'filed', from)] : []),
    ...(day && !datePublished
      ? [setMetadata('datePublished', day.iso, day.by === 'region' ? 'region' : 'filed', from)]
      : []),
    ...(category ? [setMetadata('subjects', category.text, 'filed', from)] : []),
  ]
}

/** The first value takes the line with it; the others only know where it stood. */
function moveLine(view: View, block: Block, line: CollectionLine, settle: Settle): readonly Verdict<Reason>[] {
  const day = dayOf(line, block.text, settle)
  const isOpen = line.date?.ambiguous && !day
  const doubt = isOpen ? [flag('ambiguous-date', { node: block.id, ...readingsNote(line.date) })] : []
  const [first, ...others] = fieldsOf(view, line, block.id, day)
  if (first?.type !== 'metadata') return [...doubt, drop('told-already', { node: block.id })]
  return [...doubt, { ...first, nodes: [block.id] }, ...others]
}

export const collectionLine = defineRule({
  id: 'extract/collection-line',
  over: 'document',
  docs: 'Reads a line above the prose that files the document under a collection, a date and a category, and moves it to `isPartOf`, `datePublished` and `subjects`. Such a line below the prose belongs to another document and stays, as does a sentence that tells when something was published. A date with two readings is settled as those of lines are (`extract/date-line`), or flagged.',
  reasons: {
    filed: 'The line files the document',
    'told-already': 'The line files the document, and says nothing that is not known',
    'ambiguous-date': 'The date could be read in two ways',
    region: 'The line dates the document, read as the region of the language writes dates',
  },
  options: z.strictObject({ order: orderOption }),
  examples: [
    {
      before:
        'Garden Answers published on May 3, 2019 in Fruit Trees\n\nPrune in late winter, while the tree is dormant and frost is past.',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view, { options }) {
    for (const block of view.blocks.slice(0, layoutOf(view).start)) {
      const line = block.kind === 'paragraph' ? readCollectionLine(block.text) : null
      if (line) return moveLine(view, block, line, settler(view, options.order))
    }
    return null
  },
})
