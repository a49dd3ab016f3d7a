// Looks for direction controls, with which a text can show other words than it holds.

import { defineRule } from '../../kernel/rule.js'
import { flag } from '../../kernel/verdict.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const RUN = /[\u202a-\u202e\u2066-\u2069]+/g
/** Override, embedding and isolate from right to left: they show Latin text in another order. */
const TURNING = /[\u202b\u202e\u2067]/
const OVERRIDE = /\u202e/
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export const hiddenDirection = defineRule({
  id: 'repair/hidden-direction',
  over: 'text',
  reasons: {
    idle: 'A direction control that turns nothing',
    reordered: 'A direction control that shows the text in another order than it is written',
  },
  docs:
    'Removes direction controls from text without letters that are written from right to left, where they do nothing. ' +
    'Those that turn such text around, and overrides anywhere, may hide what it says: they stay, and are flagged.',
  examples: [{ before: 'Dose: \u2066500 mg\u2069 daily', after: 'Dose: 500 mg daily' }],
  decide(subject) {
    if (!mayHold(subject, 'direction')) return null
    const mixed = RIGHT_TO_LEFT.test(subject.text)
    const turn = (mixed ? OVERRIDE : TURNING).exec(subject.text)
    if (turn) return flag('reordered', { start: turn.index, end: turn.index + 1 })
    return mixed ? null : replaceMatches(subject, RUN, 'idle', () => '')
  },
})
