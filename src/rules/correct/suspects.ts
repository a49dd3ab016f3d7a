// Tells a person of words that look like the name of a drug, where the document gives no evidence.

import { defineRule, type Rule, type TextSubject } from '../../kernel/rule.js'
import { flag, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { oneSlip } from '../../text/word-distance.js'
import { type Census, censusBy, isProse, isSamePlace, type Unknown } from './census.js'
import { isEnglish } from './english.js'
import { findingsBy } from './evidence.js'
import { factBy, type Lexicon } from './lexicon.js'
import { shelterOf } from './shelter.js'
import { isVariant, stemsOf } from './variants.js'

/** From a suspect to the drugs that it is like. */
type Suspects = ReadonlyMap<string, readonly string[]>

const suspectsBy = factBy(findSuspects)

const LEAST_LETTERS = 6
/** Drugs that a document must name before a capitalised word is a suspect. */
const MEDICAL = 2
/** A document with more of them is in another language, or about names. */
const MOST_SUSPECTS = 20

function findSuspects(view: View, lexicon: Lexicon): Suspects {
  const census: Census = view.fact(censusBy(lexicon))
  const suspects = new Map<string, readonly string[]>()
  const findings = view.fact(findingsBy(lexicon))
  for (const [word, unknown] of census.unknown) {
    if (word.length < LEAST_LETTERS || findings.has(word) || lexicon.correction(word) !== undefined) continue
    if (lexicon.isWord(word) || stemsOf(word).some(stem => lexicon.isKnown(stem))) continue
    if (unknown.small === 0 && (census.drugs.size < MEDICAL || isName(unknown))) continue
    const drugs = lexicon.drugsNear(word).filter(drug => isLike(word, drug, unknown, lexicon))
    if (drugs.length > 0) suspects.set(word, drugs)
    if (suspects.size > MOST_SUSPECTS) return new Map()
  }
  return suspects.size > 0 && view.fact(isEnglish) ? suspects : new Map()
}

/** Whether a capitalised word stands beside another one: the name of a person, a place, a product. */
function isName({ written, first: { text, start } }: Unknown): boolean {
  const before = text.text.slice(Math.max(0, start - 30), start)
  return (
    /[A-Z][\p{L}.'’-]* $/u.test(before) ||
    /^ [A-Z]/.test(text.text.slice(start + written.length, start + written.length + 2))
  )
}

function isLike(word: string, drug: string, unknown: Unknown, lexicon: Lexicon): boolean {
  const slip = oneSlip(word, drug)
  if (slip === null || isVariant(word, drug, slip) || lexicon.isEveryday(drug)) return false
  return lexicon.isGeneric(drug) || unknown.small === 0
}

function judge(subject: TextSubject, view: View, lexicon: Lexicon): readonly Verdict<'suspect'>[] | null {
  const suspects = view.fact(suspectsBy(lexicon))
  if (suspects.size === 0) return null
  const { unknown } = view.fact(censusBy(lexicon))
  const sheltered = shelterOf(subject, view)
  return [...suspects].flatMap(([word, drugs]) => {
    const found = unknown.get(word)
    const start = found?.first.start ?? 0
    const end = start + word.length
    if (!isSamePlace(found, subject, start) || sheltered(start, end)) return []
    return [flag('suspect', { start, end, note: `like ${drugs.join(' or ')}` })]
  })
}

/** The rule that looks for this lexicon’s drugs. */
export const suspects = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/suspects',
    over: 'text',
    reasons: { suspect: 'A word like the name of a drug, which no list knows' },
    tiers: { suspect: 'doubtful' },
    docs:
      'Flags a word of six letters and more that no list knows and that lies one slip from the name of a drug, once in a ' +
      'document. Nothing is edited: half of all drug names lie as close to another one.',
    examples: [{ before: 'She takes metfromin daily.', after: 'She takes metfromin daily.' }],
    decide: (subject, { view }) => (isProse(subject) ? judge(subject, view, lexicon) : null),
  })
