// Brands that the document pairs with their generic name: which spelling its headings, its pairs and the lists vouch for.

import type { View } from '../../kernel/view.js'
import { distance, slipsAllowed } from '../../text/word-distance.js'
import { type Census, eachWord, proseOf } from './census.js'
import { isEnglish } from './english.js'
import type { Finding } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { pairsOf } from './pairs.js'

/** One spelling of a brand in the slot of its generic name. */
interface Spelling {
  readonly generic: string
  readonly brand: string
  readonly word: string
  count: number
  /** Whether a heading or the title spells it so. */
  heading: boolean
  /** Whether the lists know it as a brand of this generic. */
  readonly listed: boolean
}

function spellingsOf(view: View, lexicon: Lexicon): readonly Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const { text, block, field } of proseOf(view)) {
    const isHeading = block?.kind === 'heading' || field?.name === 'title'
    for (const { generic, brand } of pairsOf(text, lexicon)) {
      const word = brand.toLowerCase()
      const key = `${generic}/${word}`
      const listed = lexicon.brand(word)?.generics.has(generic) ?? false
      const spelling = spellings.get(key) ?? { generic, brand, word, count: 0, heading: false, listed }
      spelling.count++
      spelling.heading ||= isHeading
      spellings.set(key, spelling)
    }
  }
  const inHeadings = spellings.size > 0 ? headingWords(view) : new Set()
  for (const spelling of spellings.values()) spelling.heading ||= inHeadings.has(spelling.word)
  return [...spellings.values()]
}

/** The words of all headings and the title, in lower case. */
function headingWords(view: View): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text, block, field } of proseOf(view))
    if (block?.kind === 'heading' || field?.name === 'title') eachWord(text, word => words.add(word.toLowerCase()))
  return words
}

const isNear = (a: string, b: string): boolean => {
  const most = Math.min(slipsAllowed(a.length), slipsAllowed(b.length))
  return a !== b && distance(a, b, most) <= most
}

const isVouchedFor = (spelling: Spelling): boolean => spelling.listed || spelling.heading

/** Two spellings in the slot of one generic: a heading or a list decides, never how often each comes. */
function judgeSpelling(spelling: Spelling, others: readonly Spelling[]): Finding | null {
  const like = others.filter(other => other.generic === spelling.generic && isNear(other.word, spelling.word))
  if (like.length === 0) return null
  const candidates = like.map(other => other.brand).sort()
  const better = like.filter(other => isVouchedFor(other) && !(spelling.heading && !other.listed))
  const [only, another] = better
  if (only === undefined || another !== undefined)
    return isVouchedFor(spelling)
      ? null
      : { candidates: [spelling.brand, ...candidates], evidence: `beside ${spelling.generic}` }
  const where = only.heading ? 'in a heading' : 'elsewhere'
  return { right: only.brand, candidates, evidence: `${only.generic} (${only.brand}) ${where}` }
}

/** Letters from which a word outside the slot may be a slip of a brand inside it; twice the slips need more. */
const LEAST_LETTERS = 6
const LETTERS_FOR_TWO = 9

/** A capitalised word anywhere that is like one brand which the document pairs with a generic. */
function judgeStray(word: string, count: number, brands: readonly Spelling[], census: Census): Finding | null {
  const most = word.length >= LETTERS_FOR_TWO ? 2 : 1
  const like = brands.filter(({ word: brand }) => brand.length >= LEAST_LETTERS && distance(word, brand, most) <= most)
  const [only] = like
  if (only === undefined) return null
  const candidates = [...new Set(like.map(({ brand }) => brand))].sort()
  const evidence = `${only.generic} (${only.brand})`
  const often = census.unknown.get(only.word)?.count ?? only.count
  const isSure = isVouchedFor(only) || (count <= often && count === 1)
  return candidates.length === 1 && isSure ? { right: only.brand, candidates, evidence } : { candidates, evidence }
}

/** Findings about brands: in the slot beside their generic name, and like a brand that stands there. */
export function judgePairs(view: View, lexicon: Lexicon, census: Census): ReadonlyMap<string, Finding> {
  const findings = new Map<string, Finding>()
  if (census.unknown.size === 0) return findings
  const spellings = spellingsOf(view, lexicon)
  if (spellings.length === 0) return findings
  for (const spelling of spellings) {
    const finding = census.unknown.has(spelling.word) ? judgeSpelling(spelling, spellings) : null
    if (finding) findings.set(spelling.word, finding)
  }
  const paired = new Set(spellings.map(({ word }) => word))
  const sound = spellings.filter(({ word }) => !findings.has(word))
  for (const [word, unknown] of census.unknown) {
    if (paired.has(word) || unknown.small > 0 || word.length < LEAST_LETTERS) continue
    const finding = judgeStray(word, unknown.count, sound, census)
    if (finding) findings.set(word, finding)
  }
  return findings.size > 0 && view.fact(isEnglish) ? findings : new Map()
}
