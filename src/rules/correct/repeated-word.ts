// Takes the second of two small words that stand twice by a slip: `the the`.

import { defineRule } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import { isProse } from './census.js'
import { isEnglish } from './english.js'
import { shelterOf } from './shelter.js'

/** Words that no sentence repeats. `that that`, `had had`, `in in vitro`, `is is` may be right. */
const SMALL = 'the|of|and|an|or|with|from|for|to|at|by|their|your|our|its|into|during|between|than|because'
const GATE = new RegExp(`\\b(${SMALL})\\s{1,2}\\1\\b`, 'i')
const TWICE = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${SMALL})(\\s{1,2})(\\1)(?![\\p{L}\\p{N}'’-])`, 'giu')

/** Verbs and adverbs that end in a small word: what follows may begin with the same one. */
const PHRASAL =
  /(?:\b(?:up|used|due|next|prior|close|come|comes|came|look|looking|look forward|get|gets|stand|stood|drop|go|goes|went|care|cared|begin|start|made|ask|asked|call|called|pay|paid|hope|hoped|dealt|deal|put up|live|belong|belongs|pass|passed|laugh|aim|hint|moved?)|\d)\s$/i

/** A word in capitals names something: the operator `AND`, a patient with `AN`. */
const isName = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

export const repeatedWord = defineRule({
  id: 'correct/repeated-word',
  over: 'text',
  reasons: { repeated: 'A small word that stands twice in a row' },
  tiers: { repeated: 'certain' },
  docs:
    'Removes the second of two small words in a row that no sentence repeats by right, such as `the the` or `of of`. ' +
    'Words in quotation marks stay, and so does a repetition behind a verb that may end in that word.',
  examples: [{ before: 'It lowers the the risk.', after: 'It lowers the risk.' }],
  decide(subject, { view }) {
    const { text, marks } = subject
    if (!isProse(subject) || !GATE.test(text) || !view.fact(isEnglish)) return null
    const sheltered = shelterOf(subject, view)
    const verdicts: Verdict<'repeated'>[] = []
    for (const { 0: both, 1: first = '', 3: second = '', index } of text.matchAll(TWICE)) {
      const [start, end] = [index + first.length, index + both.length]
      if (second !== second.toLowerCase() || isName(first) || sheltered(index, end)) continue
      if (!/^(?:the|of|and|an|or)$/i.test(first) && PHRASAL.test(text.slice(Math.max(0, index - 24), index))) continue
      if (marks.some(mark => mark.start > index && mark.start <= end && mark.start < mark.end)) continue
      if (marks.some(mark => mark.end > index && mark.end < end)) continue
      verdicts.push(edit(start, end, '', 'repeated'))
    }
    return verdicts
  },
})
