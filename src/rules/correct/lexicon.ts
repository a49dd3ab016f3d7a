// What the packs know about words: which are right, which name drugs, which brand belongs to which generic.

import type { Pack } from '../../kernel/pack.js'
import type { View } from '../../kernel/view.js'
import { type Brand, brandTable } from '../../kinds/brand.js'
import { correctionTable } from '../../kinds/correction.js'
import { wordSet } from '../../kinds/word-list.js'
import { STOP_WORDS } from '../../text/stop-words.js'
import { type Neighbours, neighbours } from '../../text/word-distance.js'
import { type WordTable, wordTable } from './word-table.js'

export interface Lexicon {
  /** Whether a word, in lower case, is right as it stands. */
  isKnown(word: string): boolean
  /** The words that are right, and which of them name drugs, for quick questions. */
  readonly table: WordTable
  /** Whether a word, in lower case, is right by any list, the dictionaries of the language among them. */
  isWord(word: string): boolean
  /** Whether a right word begins, or ends, with these three letters. */
  isBeginning(letters: string): boolean
  isEnding(letters: string): boolean
  /** Whether a word, in lower case, is the whole name of a drug: a generic or a brand. */
  isDrug(word: string): boolean
  /** Whether a name of one or more words, in lower case, is a generic name. */
  isGeneric(name: string): boolean
  /** Whether a generic name is a plain English word as well: a food, a plant. */
  isEveryday(word: string): boolean
  /** The brands of a generic name; none where it has none. */
  brandsOf(generic: string): readonly string[]
  /** The brand that a word, in lower case, names. */
  brand(word: string): Brand | undefined
  /** Drugs of six letters and more, one word each, that lie one slip away. */
  readonly drugsNear: Neighbours
  /** Right words of six letters and more that lie one slip away. */
  readonly wordsNear: Neighbours
  /** Words of six letters and more that are right by any list and lie one slip away. */
  readonly rightNear: Neighbours
  /** What a word that is always wrong should be. */
  correction(wrong: string): string | undefined
}

const lexicons = new WeakMap<readonly Pack[], Lexicon>()

/** The lexicon of these packs. Its tables are built at the first question, not before. */
export function lexiconOf(packs: readonly Pack[]): Lexicon {
  const made = lexicons.get(packs)
  if (made) return made
  const lexicon = createLexicon(packs)
  lexicons.set(packs, lexicon)
  return lexicon
}

/** Computes at the first call, and keeps. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

function createLexicon(packs: readonly Pack[]): Lexicon {
  const names = once(() => brandTable(packs.flatMap(pack => pack.brands ?? [])))
  const generics = (): ReadonlyMap<string, readonly string[]> => names().generics
  const brands = (): ReadonlyMap<string, Brand> => names().brands
  const known = once(() => knownWords(packs, generics().keys(), brands().keys()))
  const isDrug = (word: string): boolean => generics().has(word) || brands().has(word)
  const table = once(() => wordTable(known(), isDrug))
  const everyday = once(() => new Set(packs.flatMap(pack => pack.protect ?? []).filter(word => generics().has(word))))
  const corrections = once(() => correctionTable(packs.flatMap(pack => pack.corrections ?? [])))
  const drugsNear = once(() => neighbours([...generics().keys(), ...brands().keys()]))
  const wordsNear = once(() => neighbours(known()))
  const dictionary = once(() => wordSet(packs.flatMap(pack => pack.dictionary ?? [])))
  const isWord = (word: string): boolean => known().has(word) || dictionary().has(word)
  const beginnings = once(() => new Set([...known(), ...dictionary()].map(word => word.slice(0, 3))))
  const endings = once(() => new Set([...known(), ...dictionary()].map(word => word.slice(-3))))
  const rightNear = once(() => neighbours([...known(), ...dictionary()]))
  return {
    isKnown: word => known().has(word),
    isWord,
    isBeginning: letters => beginnings().has(letters),
    isEnding: letters => endings().has(letters),
    isDrug,
    table: { flags: (text, start, end) => table().flags(text, start, end) },
    isGeneric: name => generics().has(name),
    isEveryday: word => everyday().has(word),
    brandsOf: generic => generics().get(generic) ?? [],
    brand: word => brands().get(word),
    drugsNear: word => drugsNear()(word),
    wordsNear: word => wordsNear()(word),
    rightNear: word => rightNear()(word),
    // What a list calls right is right, whatever another calls it: a user's own words win.
    correction: wrong => (known().has(wrong) ? undefined : corrections().get(wrong)),
  }
}

function knownWords(packs: readonly Pack[], ...more: readonly Iterable<string>[]): ReadonlySet<string> {
  const known = new Set(STOP_WORDS)
  const parts = (name: string): void => {
    known.add(name)
    if (/[^\p{L}]/u.test(name)) for (const part of name.split(/[^\p{L}]+/u)) if (part.length > 2) known.add(part)
  }
  for (const pack of packs) for (const word of pack.protect ?? []) known.add(word.toLowerCase())
  for (const words of more) for (const name of words) parts(name)
  return known
}

/**
 * A fact about a document by a lexicon: gives for each lexicon one function to ask `view.fact` with, always the same, so
 * that all rules which share the lexicon share the fact.
 */
export function factBy<T>(compute: (view: View, lexicon: Lexicon) => T): (lexicon: Lexicon) => (view: View) => T {
  const facts = new WeakMap<Lexicon, (view: View) => T>()
  return lexicon => {
    const made = facts.get(lexicon) ?? ((view: View) => compute(view, lexicon))
    facts.set(lexicon, made)
    return made
  }
}
