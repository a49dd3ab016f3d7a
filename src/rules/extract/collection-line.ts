// A line that files the document: `<Collection> published on <date> in <Category>`.

import { defineRule } from '../../kernel/rule.js'
import { drop, flag, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type CollectionLine, readCollectionLine } from '../../text/date-lines.js'
import { isoDay } from './iso-day.js'
import { layoutOf } from './layout.js'

type Reason = 'filed' | 'told-already' | 'ambiguous-date'

/** What the line tells that is not known yet. */
function fieldsOf(view: View, line: CollectionLine, node: Block['id']): readonly Verdict<Reason>[] {
  const { isPartOf, datePublished } = view.document.metadata
  const { collection, category, date } = line
  const iso = date && !date.ambiguous ? isoDay(date.iso) : undefined
  const from = { nodes: [], node }
  return [
    ...(collection && !isPartOf ? [setMetadata('isPartOf', collection.text, 'filed', from)] : []),
    ...(iso !== undefined && !datePublished ? [setMetadata('datePublished', iso, 'filed', from)] : []),
    ...(category ? [setMetadata('subjects', category.text, 'filed', from)] : []),
  ]
}

/** The first value takes the line with it; the others only know where it stood. */
function moveLine(view: View, block: Block, line: CollectionLine): readonly Verdict<Reason>[] {
  const doubt = line.date?.ambiguous ? [flag('ambiguous-date', { node: block.id })] : []
  const [first, ...others] = fieldsOf(view, line, block.id)
  if (first?.type !== 'metadata') return [...doubt, drop('told-already', { node: block.id })]
  return [...doubt, { ...first, nodes: [block.id] }, ...others]
}

export const collectionLine = defineRule({
  id: 'extract/collection-line',
  over: 'document',
  docs: 'Reads a line above the prose that files the document under a collection, a date and a category, and moves it to `isPartOf`, `datePublished` and `subjects`. Such a line below the prose belongs to another document and stays, as does a sentence that tells when something was published.',
  reasons: {
    filed: 'The line files the document',
    'told-already': 'The line files the document, and says nothing that is not known',
    'ambiguous-date': 'The date could be read in two ways',
  },
  examples: [
    {
      before:
        'Garden Answers published on May 3, 2019 in Fruit Trees\n\nPrune in late winter, while the tree is dormant and frost is past.',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view) {
    for (const block of view.blocks.slice(0, layoutOf(view).start)) {
      const line = block.kind === 'paragraph' ? readCollectionLine(block.text) : null
      if (line) return moveLine(view, block, line)
    }
    return null
  },
})
