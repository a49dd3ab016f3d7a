// Turns lines that count up into ordered lists.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { split } from '../../kernel/verdict.js'
import { inlineMarkers } from './inline-markers.js'
import type { LineJoiner } from './joiner.js'
import { LIST_REASONS, makeLists } from './make-lists.js'

export const numbered = (join: LineJoiner): Rule =>
  defineRule({
    id: 'structure/numbered',
    over: 'document',
    reasons: { ...LIST_REASONS, lines: 'Lines of one block count up, so the block is cut there' },
    docs: 'Turns neighbouring lines that count up (`1.`, `1)`, `(1)`, `a.`, `a)`, `(a)`) into ordered lists that keep their first number. Two lines are enough from one on, three from anywhere. A lone number, a year, a decimal or a section number is no item.',
    examples: [
      {
        format: 'markdown',
        before: 'Do this:\n\n(1) Stop\n\n(2) Look\n',
        after: 'Do this:\n\n1. Stop\n2. Look\n',
      },
      { before: '2018. That was the year.\n', after: '2018. That was the year.\n' },
    ],
    decide(view) {
      const cuts = inlineMarkers(view, 'number').map(({ block, at }) => split(at, 'lines', { node: block.id }))
      return cuts.length > 0 ? cuts : makeLists(view, join, 'number')
    },
  })
