// Corrects slips in the names of drugs by what the same document says elsewhere.

import { defineRule, type Rule, type TextSubject } from '../../kernel/rule.js'
import { edit, flag, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { capitalized, inCaseOf, opensSentence } from '../../text/letter-case.js'
import { censusBy, eachWord, isProse, isSamePlace, type Named } from './census.js'
import { type Finding, findingsBy } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { shelterOf } from './shelter.js'

type Said = Verdict<'slip' | 'undecided'>

/** The words that a person may choose from. */
const choice = ({ candidates, evidence }: Finding): string => `${candidates.join(' or ')}: ${evidence}`

/** Occurrences from which a name that is never in small letters always has its capital. */
const ALWAYS = 3

/**
 * The right word as it is to be written here. Where the slip took the first letter, and its capital with it, the place
 * tells, or a name that the document never writes small.
 */
function writtenRight(written: string, right: string, { text }: TextSubject, start: number, named?: Named): string {
  const isSmall = written === written.toLowerCase() && right === right.toLowerCase()
  if (!isSmall || written.charAt(0) === right.charAt(0)) return inCaseOf(written, right)
  const isAlwaysCapital = named !== undefined && named.small === 0 && named.count >= ALWAYS
  return isAlwaysCapital || opensSentence(text, start) ? capitalized(right) : right
}

function judge(subject: TextSubject, view: View, lexicon: Lexicon): readonly Said[] | null {
  const findings = view.fact(findingsBy(lexicon))
  if (findings.size === 0) return null
  const { unknown, drugs } = view.fact(censusBy(lexicon))
  const sheltered = shelterOf(subject, view)
  const verdicts: Said[] = []
  eachWord(subject.text, (written, start) => {
    const word = written.toLowerCase()
    const finding = findings.get(word)
    const end = start + written.length
    if (!finding || sheltered(start, end)) return
    if (finding.right !== undefined) {
      const to = writtenRight(written, finding.right, subject, start, drugs.get(finding.right))
      verdicts.push(edit(start, end, to, 'slip', { note: finding.evidence }))
    } else if (isSamePlace(unknown.get(word), subject, start))
      verdicts.push(flag('undecided', { start, end, note: choice(finding) }))
  })
  return verdicts
}

/** The rule that weighs a document’s words by this lexicon. */
export const documentEvidence = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/document-evidence',
    over: 'text',
    reasons: {
      slip: 'A slip in the name of a drug that the document spells right elsewhere',
      undecided: 'A word like the name of a drug in this document, with too little evidence to tell',
    },
    tiers: { slip: 'evident', undecided: 'doubtful' },
    docs:
      'Corrects a word that no list knows where it lies one slip from exactly one drug that the document names, or from a ' +
      'brand that it pairs with its generic name. Of two spellings beside one generic, a heading or a list decides, ' +
      'never how often each comes. Word forms, other substances and several candidates are flagged or left alone.',
    examples: [
      {
        before: 'Warfarin thins the blood. Ask before you stop wafarin.',
        after: 'Warfarin thins the blood. Ask before you stop warfarin.',
      },
    ],
    decide: (subject, { view }) => (isProse(subject) ? judge(subject, view, lexicon) : null),
  })
