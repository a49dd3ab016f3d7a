// Corrects words that are always wrong: those of the packs, and those of the configuration.

import { z } from 'zod'
import { defineRule, type Rule, type TextSubject } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { phraseCorrections, type Replacement } from '../../kinds/correction.js'
import { inCaseOf, letterCase } from '../../text/letter-case.js'
import { joinRanges, meets } from '../../text/ranges.js'
import { censusBy, eachWord, isProse } from './census.js'
import { isEnglish } from './english.js'
import type { Lexicon } from './lexicon.js'
import { anyShelterOf, shelterOf } from './shelter.js'

/** Whether the document holds any word that the packs correct. */
function hasWrong(view: View, lexicon: Lexicon): boolean {
  for (const word of view.fact(censusBy(lexicon)).unknown.keys())
    if (lexicon.correction(word) !== undefined) return true
  return false
}

function byPacks({ text }: TextSubject, view: View, lexicon: Lexicon): readonly Replacement[] {
  if (!hasWrong(view, lexicon) || !view.fact(isEnglish)) return []
  const found: Replacement[] = []
  eachWord(text, (written, start) => {
    const right = lexicon.correction(written.toLowerCase())
    if (right === undefined || letterCase(written) === 'mixed') return
    found.push({ start, end: start + written.length, to: inCaseOf(written, right) })
  })
  return found
}

type Rows = Readonly<Record<string, string>>

const tests = new WeakMap<Rows, (text: string) => readonly Replacement[]>()

/** The test of one configuration's rows, made once. */
function ownTest(rows: Rows): (text: string) => readonly Replacement[] {
  const made = tests.get(rows) ?? phraseCorrections(rows)
  tests.set(rows, made)
  return made
}

const verdicts = <const R extends string>(
  found: readonly Replacement[],
  sheltered: (start: number, end: number) => boolean,
  reason: R,
): readonly Verdict<R>[] =>
  found.filter(({ start, end }) => !sheltered(start, end)).map(({ start, end, to }) => edit(start, end, to, reason))

/** The rule that knows the rows of the packs, and takes more from the configuration. */
export const correctionRule = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/corrections',
    over: 'text',
    reasons: {
      misspelt: 'A misspelling that is never right',
      configured: 'A correction of the configuration',
    },
    tiers: { misspelt: 'certain', configured: 'certain' },
    docs:
      'Corrects words that are always wrong: those of the packs in English documents, those of the option `corrections` ' +
      'anywhere. A row in small letters holds for any case, and the case is kept; a row with capitals holds as written. ' +
      'Words in quotation marks, code, addresses and references stay.',
    options: z.strictObject({ corrections: z.record(z.string().min(1), z.string()).default({}) }),
    examples: [{ before: 'You may recieve a letter.', after: 'You may receive a letter.' }],
    decide(subject, { options, view }) {
      if (!isProse(subject)) return null
      const own = ownTest(options.corrections)(subject.text)
      const taken = joinRanges(own)
      const packs = byPacks(subject, view, lexicon).filter(({ start, end }) => !meets(taken, start, end))
      return [
        ...verdicts(own, anyShelterOf(subject), 'configured'),
        ...verdicts(packs, shelterOf(subject, view), 'misspelt'),
      ]
    },
  })
