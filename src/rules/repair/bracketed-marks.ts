// Takes trade marks out of the square brackets in which converters leave them.

import { defineRule } from '../../kernel/rule.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const ALL = /\[([®™©℠])\]/g

export const bracketedMarks = defineRule({
  id: 'repair/bracketed-marks',
  over: 'text',
  reasons: { bracketed: 'A trade mark or copyright sign that stands in brackets of its own' },
  docs: 'Writes `[®]`, `[™]`, `[©]` and `[℠]` as the bare sign. A sign with other words in its brackets stays.',
  examples: [{ before: 'Panadol[®] and Nurofen[™]', after: 'Panadol® and Nurofen™' }],
  decide: subject =>
    mayHold(subject, 'sign') ? replaceMatches(subject, ALL, 'bracketed', ({ match }) => match.slice(1, -1)) : null,
})
