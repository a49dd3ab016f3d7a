// Corrects a misspelt brand beside its generic name, by the brands that the lists know of it.

import type { Rule, TextSubject } from '../../kernel/rule.js'
import { defineRule } from '../../kernel/rule.js'
import { edit, flag, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { distance, slipsAllowed } from '../../text/word-distance.js'
import { isProse } from './census.js'
import type { Lexicon } from './lexicon.js'
import { type Pair, pairsOf } from './pairs.js'
import { shelterOf } from './shelter.js'

/** The brands of the pair's generic that its word may be meant to be: those that lie nearest. */
function meant(pair: Pair, lexicon: Lexicon): readonly string[] {
  const word = pair.brand.toLowerCase()
  const most = slipsAllowed(word.length)
  const far = lexicon.brandsOf(pair.generic).map(brand => ({ brand, slips: distance(word, brand.toLowerCase(), most) }))
  const least = Math.min(most, ...far.map(({ slips }) => slips))
  return far.filter(({ slips }) => slips === least).map(({ brand }) => brand)
}

function judge(pair: Pair, lexicon: Lexicon): Verdict<'misspelt' | 'conflict'> | null {
  const word = pair.brand.toLowerCase()
  const known = lexicon.brand(word)
  if (known?.generics.has(pair.generic)) return null
  if (!known && (lexicon.isKnown(word) || word.split('-').some(part => part.length > 3 && lexicon.isKnown(part))))
    return null
  const [brand, another] = meant(pair, lexicon)
  if (brand === undefined) return null
  const { start, end, generic } = pair
  if (known) {
    const note = `${known.name} is a brand of ${[...known.generics].join(', ')}; ${generic} is ${brand}`
    return flag('conflict', { start, end, note })
  }
  if (another !== undefined) return flag('conflict', { start, end, note: `${generic} is ${brand} or ${another}` })
  return edit(start, end, brand, 'misspelt', { note: `${generic} (${brand})` })
}

const decide = (
  subject: TextSubject,
  view: View,
  lexicon: Lexicon,
): readonly Verdict<'misspelt' | 'conflict'>[] | null => {
  if (!isProse(subject) || !subject.text.includes('(')) return null
  const sheltered = shelterOf(subject, view)
  return pairsOf(subject.text, lexicon).flatMap(pair => {
    const verdict = judge(pair, lexicon)
    return verdict && !sheltered(pair.start, pair.end) ? [verdict] : []
  })
}

/** The rule that knows the brands of these rows. */
export const brandRule = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/brand-of-generic',
    over: 'text',
    reasons: {
      misspelt: 'A misspelt brand name beside the generic name that it belongs to',
      conflict: 'A brand name beside a generic name that it does not belong to, or that has two like it',
    },
    tiers: { misspelt: 'evident', conflict: 'doubtful' },
    docs:
      'Corrects a brand name in `generic (Brand)` or `Brand (generic)` where no list knows it as it stands and exactly ' +
      'one brand of that generic lies one slip away (two from eight letters). A word that is another drug’s brand is ' +
      'flagged, never edited.',
    examples: [{ before: 'Metformin (Glucofage) comes first.', after: 'Metformin (Glucophage) comes first.' }],
    decide: (subject, { view }) => decide(subject, view, lexicon),
  })
