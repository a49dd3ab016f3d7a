// Tells a person where a decoding lost characters for good.

import { defineRule } from '../../kernel/rule.js'
import { flag } from '../../kernel/verdict.js'

export const lostCharacters = defineRule({
  id: 'repair/lost-characters',
  over: 'text',
  reasons: { lost: 'A character that an earlier decoding could not read' },
  docs: 'Flags texts that hold the replacement character U+FFFD. What it stood for cannot be known; nothing is edited.',
  examples: [{ before: 'Sj\ufffdgren', after: 'Sj\ufffdgren' }],
  decide({ text }) {
    const start = text.indexOf('\ufffd')
    return start < 0 ? null : flag('lost', { start, end: start + 1 })
  },
})
