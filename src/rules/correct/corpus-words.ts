// Corrects slips in plain words by what the documents of the corpus write in their place.

import { type CorpusRule, defineCorpusRule } from '../../kernel/corpus-rule.js'
import { edit, flag, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Census, censusBy, eachWord, isProse, proseOf, type Unknown } from './census.js'
import { type CorpusCounts, countIn, countsOf, joinCounts } from './corpus-counts.js'
import { isEnglish } from './english.js'
import type { Lexicon } from './lexicon.js'
import { rightWords } from './right-words.js'
import { shelterOf } from './shelter.js'
import { isAtEnd, isInProse, isRare, MOST_SLIPS, meantBy } from './slips.js'

/** How many times as many documents must write the right word. An ending makes other words and names: it takes more. */
const LEAST_RATIO = 10
const LEAST_RATIO_AT_END = 100

/** What one document, or many, say. Plain JSON. */
interface Observed {
  /** In how many documents each right word stands, in small letters. */
  readonly words: CorpusCounts
  /** The same of words that may be slips. Where one is no slip, by its capital or its number, it counts as too many. */
  readonly slips: CorpusCounts
}

const NOTHING: Observed = { words: [], slips: [] }

/** Too many documents for a slip. */
const TOO_MANY = MOST_SLIPS + 1

function observe(view: View, lexicon: Lexicon): Observed {
  if (!view.fact(isEnglish)) return NOTHING
  const slips: string[] = []
  const others: string[] = []
  for (const [word, unknown] of view.fact(censusBy(lexicon)).unknown)
    if (meantBy(word, lexicon)) (isRare(unknown) ? slips : others).push(word)
  return {
    words: countsOf(view.fact(rightWords(lexicon)), 1),
    slips: joinCounts(countsOf(slips, 1), countsOf(others, TOO_MANY)),
  }
}

interface Weighed {
  readonly right?: string
  readonly note: string
}

const inDocuments = (word: string, count: number): string => `${word} in ${count} documents`

/** What the corpus says about one word. Null: nothing, or not enough. */
function weigh(word: string, unknown: Unknown, corpus: Observed, lexicon: Lexicon): Weighed | null {
  const often = isRare(unknown) ? countIn(corpus.slips, word) : 0
  const meant = often > 0 && often <= MOST_SLIPS ? meantBy(word, lexicon) : null
  if (!meant) return null
  const least = (right: string): number => often * (isAtEnd(word, right) ? LEAST_RATIO_AT_END : LEAST_RATIO)
  const strong = meant.inside.filter(right => countIn(corpus.words, right) >= least(right))
  const [right] = strong
  if (right === undefined) return null
  if (meant.all.length === 1 && !isHeading(unknown))
    return { right, note: `${inDocuments(right, countIn(corpus.words, right))}, ${word} in ${often}` }
  const candidates = meant.all.filter(other => strong.includes(other) || countIn(corpus.words, other) > 0)
  return { note: candidates.map(other => inDocuments(other, countIn(corpus.words, other))).join(' or ') }
}

/** A heading and a title are written with care: what stands there is told to a person. */
const isHeading = ({ first: { text } }: Unknown): boolean => text.block?.kind === 'heading' || text.field !== undefined

type Said = Verdict<'slip' | 'undecided'>

function decide(view: View, corpus: Observed, lexicon: Lexicon): readonly Said[] | null {
  const census: Census = view.fact(censusBy(lexicon))
  const found = new Map<string, Weighed>()
  for (const [word, unknown] of census.unknown) {
    const weighed = weigh(word, unknown, corpus, lexicon)
    if (weighed && view.fact(isEnglish)) found.set(word, weighed)
  }
  if (found.size === 0) return null
  const verdicts: Said[] = []
  for (const subject of proseOf(view)) {
    const { block, text } = subject
    if (!block || !isProse(subject)) continue
    const sheltered = shelterOf(subject, view)
    eachWord(text, (word, start) => {
      const weighed = found.get(word)
      const end = start + word.length
      if (!weighed || !isInProse(subject, start, end, lexicon) || sheltered(start, end)) return
      const aside = { node: block.id, note: weighed.note }
      if (weighed.right !== undefined) verdicts.push(edit(start, end, weighed.right, 'slip', aside))
      else verdicts.push(flag('undecided', { ...aside, start, end }))
    })
  }
  return verdicts
}

/** The rule that takes this lexicon's word for what is right. */
export const corpusWords = (lexicon: Lexicon): CorpusRule =>
  defineCorpusRule({
    id: 'correct/corpus-words',
    reasons: {
      slip: 'A slip in a word that the documents of the corpus spell otherwise',
      undecided: 'A word like others of the corpus, with several that may be meant or in a heading',
    },
    tiers: { slip: 'evident', undecided: 'doubtful' },
    docs:
      'Corrects a word in small letters, six and more, that no list and no dictionary knows, that stands in two documents ' +
      'of the corpus at most, and that lies one slip inside from a right word which ten times as many documents write, a ' +
      'hundred times where the slip is in the ending. Another right word as near, a heading, a form of a known word, two ' +
      'words that ran together: flagged or left alone.',
    observe: view => observe(view, lexicon),
    merge: (a, b) => ({ words: joinCounts(a.words, b.words), slips: joinCounts(a.slips, b.slips) }),
    decide: (view, corpus) => decide(view, corpus, lexicon),
  })
