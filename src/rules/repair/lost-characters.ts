// Tells a person where a decoding lost characters for good.

import { defineRule } from '../../kernel/rule.js'
import { flag } from '../../kernel/verdict.js'
import { mayHold } from './suspects.js'

export const lostCharacters = defineRule({
  id: 'repair/lost-characters',
  over: 'text',
  reasons: { lost: 'A character that an earlier decoding could not read' },
  docs: 'Flags texts that hold the replacement character U+FFFD. What it stood for cannot be known; nothing is edited.',
  examples: [{ before: 'Sj\ufffdgren', after: 'Sj\ufffdgren' }],
  decide(subject) {
    if (!mayHold(subject, 'lost')) return null
    const start = subject.text.indexOf('\ufffd')
    return flag('lost', { start, end: start + 1 })
  },
})
