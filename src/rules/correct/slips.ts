// Slips in plain words: which unknown words may be one, and of which right words.

import { remembered } from '../../text/remembered.js'
import { oneSlip } from '../../text/word-distance.js'
import { isDerived, mayBeGlued } from '../../text/word-forms.js'
import type { Unknown } from './census.js'
import type { Lexicon } from './lexicon.js'
import { isVariant } from './variants.js'

/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 6
/** Longer ones are codes and sequences. */
const MOST_LETTERS = 30
/** A slip is rare: a word that comes more often is a word of its own. */
export const MOST_SLIPS = 2

/** Whether a document writes a word as one writes a slip: seldom, and in small letters throughout. */
export const isRare = ({ count, small }: Unknown): boolean => count <= MOST_SLIPS && small === count

/** Whether a word may be a slip at all: in no dictionary, no form of a known word, and not two words that ran together. */
function mayBeSlip(word: string, lexicon: Lexicon): boolean {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS) return false
  if (!/^[a-z]+$/.test(word) || lexicon.isWord(word)) return false
  return !isDerived(word, lexicon.isWord) && !mayBeGlued(word, lexicon.isWord)
}

/** Latin stands beside English in medicine and biology: `venosus` is no misspelt `venous`. */
const isLatin = (wrong: string, right: string): boolean => /[^o]us$/.test(wrong) && right.endsWith('ous')

/** Whether one slip inside the word made `wrong` of `right`. Its ends tell forms, names and other substances apart. */
function isInside(wrong: string, right: string): boolean {
  const slip = oneSlip(wrong, right)
  if (!slip || slip.at === 0) return false
  if (slip.kind !== 'transposition' && slip.at >= right.length - 1) return false
  return !isVariant(wrong, right, slip) && !isLatin(wrong, right)
}

const ENDING = 3

/** Whether a letter of the ending is wrong, left out or put in: `tensilon` is no `tension`. */
export function isAtEnd(wrong: string, right: string): boolean {
  const slip = oneSlip(wrong, right)
  return slip !== null && slip.kind !== 'transposition' && slip.at >= right.length - ENDING
}

/** The right words that lie one slip away: those that the hand may have meant, and others that it may have. */
export interface Meant {
  readonly inside: readonly string[]
  readonly all: readonly string[]
}

function findMeant(wrong: string, lexicon: Lexicon): Meant | null {
  if (!mayBeSlip(wrong, lexicon)) return null
  const all = lexicon.rightNear(wrong)
  const inside = all.filter(right => isInside(wrong, right))
  return inside.length > 0 ? { inside, all } : null
}

const searches = new WeakMap<Lexicon, (wrong: string) => Meant | null>()

/** What a word in lower case may be a slip of; null where it is none. Documents share their words: each is looked at once. */
export function meantBy(wrong: string, lexicon: Lexicon): Meant | null {
  const search = searches.get(lexicon) ?? remembered(word => findMeant(word, lexicon))
  searches.set(lexicon, search)
  return search(wrong)
}
