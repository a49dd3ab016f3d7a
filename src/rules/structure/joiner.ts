// What stands between two lines when they become one: a space, nothing, or a hyphen less.

import type { View } from '../../kernel/view.js'
import { isCutEnd, isCutWord, isFrenchCompound, vocabulary, type WordTest } from './cut-words.js'

/** `dropHyphen`: the hyphen at the end of the upper line goes as well. */
export interface Join {
  readonly joiner: '' | ' '
  readonly dropHyphen: boolean
}

const SPACE: Join = { joiner: ' ', dropHyphen: false }
const NOTHING: Join = { joiner: '', dropHyphen: false }
const UNBROKEN: Join = { joiner: '', dropHyphen: true }

const LAST_PART = /((?:[\p{L}\p{M}]+[-\u2010])*)([\p{L}\p{M}]+)[-\u2010]$/u
const FIRST_WORD = /^[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/u
/** Words behind a hyphen that only stands in for a part still to come: `short- and long-term`. */
const SUSPENDED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'nor',
  'versus',
  'vs',
  'but',
  'und',
  'oder',
  'bis',
  'et',
  'ou',
  'y',
  'o',
])

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u

const isFrench = ({ document }: View): boolean => /^fr\b/i.test(document.metadata.language?.value ?? '')

/** How the line `lower` joins the line `upper`; both without white space at their ends. */
export type LineJoiner = (view: View, upper: string, lower: string) => Join

/** A hyphen at the end of the upper line: part of the word, a sign that more comes, or a cut that the line end made. */
function joinHyphen(view: View, isKnown: WordTest, upper: string, lower: string): Join {
  const head = LAST_PART.exec(upper.slice(-80))
  const tail = FIRST_WORD.exec(lower.slice(0, 80))?.[0]
  if (tail !== undefined && !head && SUSPENDED.has(tail.toLowerCase())) return SPACE
  if (!head || tail === undefined)
    return /[\p{L}\p{N}][-\u2010]$/u.test(upper) && /^[\p{L}\p{N}]/u.test(lower) ? NOTHING : SPACE
  const [, front = '', part = ''] = head
  const words = view.fact(vocabulary)
  if (SUSPENDED.has(tail.toLowerCase()) && !isCutEnd(words, isKnown, part.toLowerCase(), tail)) return SPACE
  if (
    isFrench(view) &&
    isFrenchCompound(part.toLowerCase(), tail.toLowerCase()) &&
    !words.has((part + tail).toLowerCase())
  )
    return NOTHING
  return isCutWord(words, isKnown, front, part, tail) ? UNBROKEN : NOTHING
}

/** Whether a line ends with an address, which its last stroke ends. */
const endsAddress = (upper: string): boolean => /(?:^|\s)\S*(?:\/\/|www\.)\S*\/$/i.test(upper.slice(-300))

/** Whether a line begins with more of an address than a word. */
const goesOnAddress = (lower: string): boolean => /^[^\s]*[\w][/._%=?&#-][\w]/.test(lower.slice(0, 80))

/** The joiner that asks `isKnown` for the words, in lower case, of the language. */
export const lineJoiner =
  (isKnown: WordTest): LineJoiner =>
  (view, upper, lower) => {
    const last = upper.at(-1) ?? ''
    if (last === '\u00ad') return UNBROKEN
    if (last === '-' || last === '\u2010') return joinHyphen(view, isKnown, upper, lower)
    if (/[\p{L}\p{N}][—/]$/u.test(upper)) return endsAddress(upper) && !goesOnAddress(lower) ? SPACE : NOTHING
    return WIDE.test(last) && WIDE.test(lower.charAt(0)) ? NOTHING : SPACE
  }
