// Makes headings of short lines that stand above what they name.

import { defineRule } from '../../kernel/rule.js'
import { retype } from '../../kernel/verdict.js'
import { findHeadings } from './heading-lines.js'

/** Until the levels are told by all headings together. */
const LEVEL = 2

export const headings = defineRule({
  id: 'structure/headings',
  over: 'block',
  reasons: { heading: 'A short line without an end stands alone above prose or a list' },
  docs: 'Makes headings of unmarked lines in text and Markdown: up to 14 words that start with a capital or a number, end neither a sentence nor lead in, stand apart, and have prose, a list or the like below them. Names, places, dates, items, links, quotes and lists without bullets stay. Markdown that marks headings below its title marks them all, so nothing is added.',
  examples: [
    {
      format: 'markdown',
      before: 'Where herons nest\n\nHerons nest in tall trees near water.\n',
      after: '## Where herons nest\n\nHerons nest in tall trees near water.\n',
    },
    {
      before: 'Bring along:\n\nA coat, a hat and good shoes for the walk.\n',
      after: 'Bring along:\n\nA coat, a hat and good shoes for the walk.\n',
    },
  ],
  decide: (block, { view }) =>
    view.fact(findHeadings).has(block.id) ? retype('heading', { level: LEVEL }, 'heading') : null,
})
