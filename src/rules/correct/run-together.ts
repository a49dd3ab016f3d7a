// Parts two words that ran together where the document writes them apart.

import { defineRule, type Rule, type TextSubject } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { isStopWord } from '../../text/stop-words.js'
import { type Census, censusBy, eachWord, isProse, proseOf } from './census.js'
import { isEnglish } from './english.js'
import { factBy, type Lexicon } from './lexicon.js'
import { shelterOf } from './shelter.js'
import { isLink } from './slips.js'

/** Letters of the shorter half. */
const LEAST_HALF = 3
const LEAST_WORD = 7
/** How often the joined form may stand, and how often the parted one must. */
const MOST_JOINED = 2
const LEAST_PARTED = 2
/** Two nouns may be a compound: the document must write them apart far oftener. */
const LEAST_PARTED_NOUNS = 10
/** Words longer than this are no two words. */
const LONGEST = 40

/** From a joined word to its two halves. */
type Joined = ReadonlyMap<string, string>

const joinedBy = factBy((view, lexicon): Joined => findJoined(view, view.fact(censusBy(lexicon)), lexicon))

/** Each way to part each candidate, with how often the document writes it so. */
function partings({ unknown }: Census, lexicon: Lexicon): Map<string, { readonly word: string; count: number }> {
  const ways = new Map<string, { readonly word: string; count: number }>()
  for (const [word, { count, small }] of unknown) {
    if (word.length < LEAST_WORD || word.length > LONGEST || count > MOST_JOINED || small < count) continue
    for (let at = LEAST_HALF; at <= word.length - LEAST_HALF; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      if (lexicon.isKnown(first) && lexicon.isKnown(second)) ways.set(`${first} ${second}`, { word, count: 0 })
    }
  }
  return ways
}

function findJoined(view: View, census: Census, lexicon: Lexicon): Joined {
  const ways = partings(census, lexicon)
  if (ways.size === 0) return new Map()
  const hyphened = new Set<string>()
  for (const { text } of proseOf(view))
    for (const { 1: first = '', 2: gap = '', 3: second = '' } of text.matchAll(NEIGHBOURS)) {
      const way = ways.get(`${first} ${second}`.toLowerCase())
      if (way && gap === '-') hyphened.add(way.word)
      else if (way) way.count++
    }
  const joined = new Map<string, string>()
  for (const [parted, { word, count }] of ways)
    if (count >= leastParted(parted) && !hyphened.has(word)) joined.set(word, joined.has(word) ? '' : parted)
  return joined
}

/** No compound has a small word for a half. */
const leastParted = (parted: string): number => (parted.split(' ').some(isStopWord) ? LEAST_PARTED : LEAST_PARTED_NOUNS)

/** Two words side by side. The second one is looked at again as the first of the next two. */
const NEIGHBOURS = /(?<![A-Za-z])([A-Za-z]{3,})(?=([ \n-])([A-Za-z]{3,})(?![A-Za-z]))/g

function judge(subject: TextSubject, view: View, lexicon: Lexicon): readonly Verdict<'joined'>[] | null {
  const joined = view.fact(joinedBy(lexicon))
  if (joined.size === 0 || !view.fact(isEnglish)) return null
  const sheltered = shelterOf(subject, view)
  const verdicts: Verdict<'joined'>[] = []
  eachWord(subject.text, (word, start) => {
    const parted = joined.get(word)
    const end = start + word.length
    if (!parted || sheltered(start, end) || isLink(subject, start, end)) return
    verdicts.push(edit(start, end, parted, 'joined', { note: 'written apart elsewhere in the document' }))
  })
  return verdicts
}

/** The rule that takes this lexicon’s word for what is one word. */
export const runTogether = (lexicon: Lexicon): Rule =>
  defineRule({
    id: 'correct/run-together',
    over: 'text',
    reasons: { joined: 'Two words that ran together' },
    tiers: { joined: 'evident' },
    docs:
      'Parts a word in small letters that no list knows where the document writes its halves, which the lists know, as two ' +
      'words and never with a hyphen: at least twice where one half is a small word, ten times where both may make a ' +
      'compound. The joined form may stand twice at most. Words that may be parted in two ways stay.',
    examples: [
      {
        before: 'It helps your health. Look after your health, and yourhealth looks after you.',
        after: 'It helps your health. Look after your health, and your health looks after you.',
      },
    ],
    decide: (subject, { view }) => (isProse(subject) ? judge(subject, view, lexicon) : null),
  })
