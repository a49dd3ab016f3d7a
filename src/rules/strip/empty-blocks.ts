// Drops blocks that show nothing.

import { defineRule } from '../../kernel/rule.js'
import { drop } from '../../kernel/verdict.js'
import { isContentPlace } from './places.js'

/** White space, and characters without width. */
const NOTHING =
  /^(?:[\s\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2800\u3164\ufeff]|\u034f)*$/

export const emptyBlocks = defineRule({
  id: 'strip/empty-blocks',
  over: 'block',
  reasons: { empty: 'Nothing but white space' },
  docs: 'Drops paragraphs and headings without visible text. Images, rules, code and formulas stay, and so do table cells, which keep their columns in line.',
  examples: [{ format: 'markdown', before: 'One.\n\n&nbsp;\n\nTwo.\n', after: 'One.\n\nTwo.\n' }],
  decide(block, { view }) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
    return NOTHING.test(block.text) && !isContentPlace(view, block) ? drop('empty') : null
  },
})
