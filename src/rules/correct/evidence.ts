// What a document itself says about words that no list knows: which are slips, of what, and how surely.

import type { View } from '../../kernel/view.js'
import { type Neighbours, neighbours, oneSlip } from '../../text/word-distance.js'
import { type Census, censusBy, proseOf, type Unknown } from './census.js'
import { isEnglish } from './english.js'
import { factBy, type Lexicon } from './lexicon.js'
import { judgePairs } from './paired-brands.js'
import { isVariant, stemsOf } from './variants.js'

/** What is known of one misspelt word. Without `right` there are several `candidates`, or too little evidence. */
export interface Finding {
  readonly right?: string
  readonly candidates: readonly string[]
  /** Where the evidence stands, in words. */
  readonly evidence: string
}

export type Findings = ReadonlyMap<string, Finding>

/** The findings by one lexicon: a function to give to `view.fact`. */
export const findingsBy = factBy(findSlips)

/** A slip is rare: a word that comes more often is a word of its own. */
const MOST_SLIPS = 3
/** Words of a document that are looked up among its other words: more than this are no slips but another language. */
const MOST_QUESTIONS = 200

function findSlips(view: View, lexicon: Lexicon): Findings {
  const census = view.fact(censusBy(lexicon))
  if (census.unknown.size === 0 || census.drugs.size === 0) return judgePairs(view, lexicon, census)
  const findings = new Map(judgePairs(view, lexicon, census))
  const near = drugsOf(census)
  for (const [word, unknown] of census.unknown) {
    if (findings.has(word) || word.length < 5) continue
    const drugs = near(word).filter(drug => mayBeMeant(word, unknown, drug, census, lexicon))
    if (drugs.length === 0 || lexicon.isWord(word) || isForm(word, lexicon) || !view.fact(isEnglish)) continue
    if (findings.size > MOST_QUESTIONS) break
    findings.set(word, weigh(word, drugs, view, lexicon))
  }
  return findings
}

/** Finds the drugs of the document that lie one slip away. Short brands are few: all are compared. */
function drugsOf({ drugs }: Census): Neighbours {
  const near = neighbours(drugs.keys())
  const short = [...drugs.keys()].filter(drug => drug.length === 5)
  return word => [...near(word), ...short.filter(drug => oneSlip(word, drug))]
}

function mayBeMeant(word: string, unknown: Unknown, drug: string, census: Census, lexicon: Lexicon): boolean {
  const slip = oneSlip(word, drug)
  if (!slip || isVariant(word, drug, slip)) return false
  const often = census.drugs.get(drug)?.count ?? 0
  if (unknown.count > often || unknown.count > MOST_SLIPS) return false
  if (lexicon.isGeneric(drug) && drug.length > 5) return true
  return unknown.small === 0 && lexicon.brand(drug) !== undefined && (drug.length > 5 || slip.at > 0)
}

/** Whether a list knows the word of which this is a regular form. */
const isForm = (word: string, lexicon: Lexicon): boolean => stemsOf(word).some(stem => lexicon.isKnown(stem))

function weigh(word: string, drugs: readonly string[], view: View, lexicon: Lexicon): Finding {
  const rivals = lexicon.wordsNear(word).filter(other => !drugs.includes(other) && occurs(view, other))
  const candidates = [...drugs, ...rivals]
  const [only] = drugs
  const evidence = 'spelt so elsewhere in the document'
  if (candidates.length > 1 || only === undefined) return { candidates, evidence }
  return { right: lexicon.isGeneric(only) ? only : (lexicon.brand(only)?.name ?? only), candidates, evidence }
}

/** Whether a word stands in the document, in any case. */
function occurs(view: View, word: string): boolean {
  const pattern = new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i')
  for (const { text } of proseOf(view)) if (pattern.test(text)) return true
  return false
}
