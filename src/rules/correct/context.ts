// Corrects real words that stand for others, where the words around them leave no doubt.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { edit } from '../../kernel/verdict.js'
import type { ContextSlip } from '../../kinds/context.js'
import { isProse } from './census.js'
import { isEnglish } from './english.js'
import { shelterOf } from './shelter.js'

/** The rule that asks `test` for the slips of a text. */
export const contextRule = (test: (text: string) => readonly ContextSlip[]): Rule =>
  defineRule({
    id: 'correct/context',
    over: 'text',
    reasons: { slip: 'A slip into another word, known by the words around it' },
    tiers: { slip: 'certain' },
    docs:
      'Corrects real words that stand for others where the words around them leave no doubt, row by row of the packs. ' +
      'Only in English documents; words in quotation marks, code, addresses and references stay.',
    examples: [{ before: 'Ask weather or not to fast.', after: 'Ask whether or not to fast.' }],
    decide(subject, { view }) {
      if (!isProse(subject)) return null
      const slips = test(subject.text)
      if (slips.length === 0 || !view.fact(isEnglish)) return null
      const sheltered = shelterOf(subject, view)
      return slips
        .filter(({ start, end }) => !sheltered(start, end))
        .map(({ start, end, to, row }) => edit(start, end, to, 'slip', { note: row }))
    },
  })
