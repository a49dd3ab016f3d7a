// Headings one below the other: from the second level on, and none skipped.

import { defineRule } from '../../kernel/rule.js'
import { retype } from '../../kernel/verdict.js'
import { settleLevels } from './levels.js'

const DEFAULT_LEVEL = 2

export const headingLevels = defineRule({
  id: 'normalize/heading-levels',
  over: 'document',
  docs: 'Gives headings levels from 2 on, since the title stands apart, and closes gaps between them. Which heading stands below which stays as it was; a sub-heading in front of the first chapter stays a sub-heading.',
  reasons: { level: 'The level that it has below the title and the headings above it' },
  examples: [
    {
      format: 'markdown',
      before: '# Pruning\n\nText.\n\n### Tools\n\nText.',
      after: '## Pruning\n\nText.\n\n### Tools\n\nText.',
    },
  ],
  decide(view) {
    const headings = view.blocks.filter(block => block.kind === 'heading')
    const levels = headings.map(block => block.attributes.level ?? DEFAULT_LEVEL)
    const settled = settleLevels(levels)
    return headings.flatMap((block, i) => {
      const level = settled[i] ?? DEFAULT_LEVEL
      if (level === block.attributes.level) return []
      return [retype('heading', { ...block.attributes, level }, 'level', { node: block.id })]
    })
  },
})
