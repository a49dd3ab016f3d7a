// Slips in plain words: which unknown words may be one, and of which right words.

import type { TextSubject } from '../../kernel/rule.js'
import { remembered } from '../../text/remembered.js'
import { oneSlip, type Slip } from '../../text/word-distance.js'
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
export function mayBeSlip(word: string, lexicon: Lexicon): boolean {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS) return false
  if (!/^[a-z]+$/.test(word) || lexicon.isWord(word)) return false
  return !isDerived(word, lexicon.isWord) && !mayBeGlued(word, lexicon.isWord)
}

/** Latin stands beside English in medicine and biology: `venosus` is no misspelt `venous`. */
const isLatin = (wrong: string, right: string): boolean => /[^o]us$/.test(wrong) && right.endsWith('ous')

/** Traditions that write a consonant once or twice in front of an ending: `cancelation`, `focussed`. */
function isDoubling(wrong: string, right: string, { kind, at }: Slip): boolean {
  const longer = kind === 'insertion' ? wrong : right
  const isTwice = longer.charAt(at) === longer.charAt(at - 1) || longer.charAt(at) === longer.charAt(at + 1)
  const isOne = kind === 'insertion' || kind === 'deletion'
  return isOne && isTwice && /[lpst](?:ed|ing|ings|ers?|ors?|ations?|able|ments?|ful|is[mt]|i[sz]e|y)$/.test(wrong)
}

const SUBSTANCE = /(?:ide|ine|ase|ose|ate|ane|ene|one|ole|in|ol|yl)s?$/
const SUBSTANCE_END = 5

/** Whether the slip made the name of another substance: `riboside`, `ribotide`. */
const isOtherSubstance = (right: string, slip: Slip): boolean =>
  slip.kind === 'substitution' && slip.at >= right.length - SUBSTANCE_END && SUBSTANCE.test(right)

const isOther = (wrong: string, right: string, slip: Slip): boolean =>
  isLatin(wrong, right) || isOtherSubstance(right, slip) || isDoubling(wrong, right, slip)

/** Whether one slip inside the word made `wrong` of `right`. Its ends tell forms, names and other substances apart. */
export function isInside(wrong: string, right: string): boolean {
  const slip = oneSlip(wrong, right)
  if (!slip || slip.at === 0) return false
  if (slip.kind !== 'transposition' && slip.at >= right.length - 1) return false
  return !isVariant(wrong, right, slip) && !isOther(wrong, right, slip)
}

/** Whether a bracket or an apostrophe makes the word part of a longer one: `(P)ulmonary`, `shouldn’t`. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[)\]}'’]/.test(text.charAt(start - 1)) || /[([{'’]/.test(text.charAt(end))

/** Characters on each side of a word that tell what language it stands in, and the share of right words from which it is ours. */
const AROUND = 200
const LEAST_RIGHT = 0.5

/** Whether the words around are mostly right: a line of names or of another language has slips of its own. */
function isAmongRight(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  let right = 0
  let all = 0
  for (const part of [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)])
    for (const [word] of part.matchAll(/(?<!\p{L})\p{L}{4,}(?!\p{L})/gu)) {
      all++
      if (lexicon.isWord(word.toLowerCase()) || isDerived(word.toLowerCase(), lexicon.isWord)) right++
    }
  return right >= all * LEAST_RIGHT
}

/** Whether a link holds nothing but this word: a tag, a name. */
export const isLink = ({ marks }: TextSubject, start: number, end: number): boolean =>
  marks.some(mark => mark.kind === 'link' && mark.start === start && mark.end === end)

/** Whether a word stands where a plain word of a sentence stands. */
export const isInProse = (subject: TextSubject, start: number, end: number, lexicon: Lexicon): boolean =>
  !isPart(subject.text, start, end) && !isLink(subject, start, end) && isAmongRight(subject.text, start, end, lexicon)

/** Whether a slip at an end left a beginning or an ending that no right word has: `ymptoms`, `conditionw`. */
export function isStrange(wrong: string, right: string, lexicon: Lexicon): boolean {
  const slip = oneSlip(wrong, right)
  if (!slip || isVariant(wrong, right, slip) || isOther(wrong, right, slip)) return false
  // A letter in front makes names: `ipython`, `ebook`.
  if (slip.at === 0 && slip.kind === 'insertion') return false
  if (slip.at < EDGE) return !lexicon.isBeginning(wrong.slice(0, EDGE))
  return !FOREIGN_END.test(wrong) && !lexicon.isEnding(wrong.slice(-EDGE))
}

/** Letters in which words of Latin and its daughters end. */
const FOREIGN_END = /[aeioumns]$/

/** Letters by which a beginning or an ending is known. */
const EDGE = 3

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
