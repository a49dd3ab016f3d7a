// A title that the body repeats at its top.

import { defineRule } from '../../kernel/rule.js'
import { drop } from '../../kernel/verdict.js'
import { foldLine } from '../../text/words.js'
import { layoutOf, plainLine } from './layout.js'

/** A title is repeated at once or not at all; further down its words name a part. */
const MOST_ABOVE = 4

export const repeatedTitle = defineRule({
  id: 'extract/repeated-title',
  over: 'document',
  docs: 'Drops headings and lines among the first ones, above all prose, that say the title once more. A title that a paragraph holds, or that a later chapter bears, stays.',
  reasons: { 'duplicate-of-title': 'It says the title once more' },
  decide(view) {
    const title = view.document.metadata.title
    if (!title) return null
    const folded = foldLine(title.value)
    return view.blocks
      .slice(0, Math.min(MOST_ABOVE, layoutOf(view).start))
      .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
      .filter(block => block.text.length < title.value.length * 2 + 20 && foldLine(plainLine(block)) === folded)
      .map(block => drop('duplicate-of-title', { node: block.id }))
  },
})
