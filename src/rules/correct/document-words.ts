// Corrects slips in plain words that the same document spells right elsewhere.

import { defineRule, type Rule, type TextSubject } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { oneSlip } from '../../text/word-distance.js'
import { type Census, censusBy, eachWord, isProse, type Unknown } from './census.js'
import { isEnglish } from './english.js'
import { findingsBy } from './evidence.js'
import { factBy, type Lexicon } from './lexicon.js'
import { rightWords } from './right-words.js'
import { shelterOf } from './shelter.js'
import { isInProse, isInside, isRare, isStrange, mayBeSlip } from './slips.js'

/** From a slip to the word that is meant. */
type Slips = ReadonlyMap<string, string>

const slipsBy = factBy(findSlips)

function findSlips(view: View, lexicon: Lexicon): Slips {
  const slips = new Map<string, string>()
  const { unknown }: Census = view.fact(censusBy(lexicon))
  const suspects = [...unknown].filter(([word, facts]) => mayBeMeant(word, facts, view, lexicon))
  if (suspects.length === 0 || suspects.length > MOST_SUSPECTS || !view.fact(isEnglish)) return slips
  const words = view.fact(rightWords(lexicon))
  for (const [wrong] of suspects) {
    const near = [...words].filter(right => oneSlip(wrong, right))
    const [right] = near
    if (right === undefined || near.length > 1) continue
    if (isInside(wrong, right) || isStrange(wrong, right, lexicon)) slips.set(wrong, right)
  }
  return slips
}

/** A document with more of them is about names, or in another language. */
const MOST_SUSPECTS = 40

const mayBeMeant = (word: string, unknown: Unknown, view: View, lexicon: Lexicon): boolean =>
  isRare(unknown) && mayBeSlip(word, lexicon) && !view.fact(findingsBy(lexicon)).has(word)

function judge(subject: TextSubject, view: View, lexicon: Lexicon): readonly Verdict<'slip'>[] | null {
  const slips = view.fact(slipsBy(lexicon))
  if (slips.size === 0) return null
  const sheltered = shelterOf(subject, view)
  const verdicts: Verdict<'slip'>[] = []
  eachWord(subject.text, (word, start) => {
    const right = slips.get(word)
    const end = start + word.length
    if (right === undefined || !isInProse(subject, start, end, lexicon) || sheltered(start, end)) return
    verdicts.push(edit(start, end, right, 'slip', { note: 'spelt so elsewhere in the document' }))
  })
  return verdicts
}

/** The rule that takes this lexicon's word for what is right. */
export const documentWords = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/document-words',
    over: 'text',
    reasons: { slip: 'A slip in a word that the document spells right elsewhere' },
    tiers: { slip: 'evident' },
    docs:
      'Corrects a word in small letters, six and more, that no list and no dictionary knows, that stands twice at most, and ' +
      'that lies one slip from exactly one right word of the document. Forms and derivations of known words, two words that ' +
      'ran together, and slips at the ends that leave a beginning or an ending which other words have stay.',
    examples: [
      {
        before: 'The symptoms come at night. These sympotms pass.',
        after: 'The symptoms come at night. These symptoms pass.',
      },
    ],
    decide: (subject, { view }) => (isProse(subject) ? judge(subject, view, lexicon) : null),
  })
