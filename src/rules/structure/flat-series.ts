// Series that lost their line ends: items between dashes, and rows that end with a percentage.

import { VERBS } from './function-words.js'

const pieces = (text: string, separator: RegExp): number => (text.match(separator) ?? []).length

/** Where in the lower paragraph, in UTF-16 units, the series has to show again. */
const NEAR = 100
/** The rest of an item, in UTF-16 units, where it opens with a capital. */
const ITEM = 60
/** The words of a row, at most: more are a new series with its caption. */
const ROW = 6
/** The part of a paragraph that is looked at. */
const SEEN = 1000

/** Whether a sentence ends in a text before the place. */
const endsBefore = (text: string, at: number): boolean => /[a-z)][.!?]\s/.test(text.slice(0, at))

const isLeadIn = (text: string): boolean => text.endsWith(':') || text.split(/\s+/).some(word => VERBS.has(word))

/** Items between dashes. One in lower case that goes on is sure with two of them above, one with a capital with three. */
function goesOnDashes(upper: string, lower: string): boolean {
  const opens = /^[-–•](?:\s|$)/.test(upper)
  const count = pieces(upper.slice(-SEEN), /\s[-–•](?=\s|$)/g) + (opens ? 1 : 0)
  const next = lower.slice(1, NEAR).search(/\s[-–•]\s/)
  if (count === 0 || next < 0 || endsBefore(lower, next)) return false
  if (/^\p{Ll}/u.test(lower)) return opens || count > 1
  if (/^[-–•]\s/.test(lower)) return opens && count > 2
  return count > 2 && next < ITEM && !isLeadIn(lower.slice(0, next))
}

/** Dashes between items that lost their line ends: the list goes on with its next item. */
export const goesOnList = (upper: string, lower: string): boolean =>
  /^[-–•] /.test(lower) && upper.split(` ${lower.charAt(0)} `).length > 3 && !/[.:]$/.test(upper)

/** Items between dashes, each a name with a colon and what it stands for: a colon above is no lead-in. */
export function isOpenItem(upper: string, lower: string): boolean {
  const tail = upper.slice(-SEEN).split(/\s[-–•]\s/)
  const [before = '', last = ''] = tail.slice(-2)
  return tail.length > 2 && /:\s/.test(before) && !/[.!?]/.test(last) && goesOnDashes(`${upper} -`, lower)
}

/** Rows of a name and a share: `Cough 90% Fever 50%`. */
function goesOnShares(upper: string, lower: string): boolean {
  const count = pieces(upper.slice(-SEEN), /\d%(?=\s+\p{Lu}|$)/gu)
  const next = lower.slice(0, NEAR).search(/\d%(?:\s+\p{Lu}|$)/u)
  if (count < 2 || next < 0 || endsBefore(lower, next)) return false
  if (!upper.endsWith('%')) return /^[\d\p{Ll}]/u.test(lower)
  return count > 2 && /^\p{Lu}/u.test(lower) && lower.slice(0, next).split(' ').length <= ROW
}

/** Whether a text holds items between dashes or rows with shares. */
export const isFlat = (text: string): boolean =>
  text.includes(' - ') || text.includes(' – ') || text.includes(' • ') || /\d%\s\p{Lu}/u.test(text)

/**
 * Whether a flat series that fills the end of `upper` goes on in `lower`. What opens with a capital, a number or a dash
 * may as well be the next of many lines made alike: `isLone` tells that the document has no more than these two.
 */
export const goesOnSeries = (upper: string, lower: string, isLone: () => boolean): boolean =>
  (goesOnDashes(upper, lower) || goesOnShares(upper, lower)) && (/^\p{Ll}/u.test(lower) || isLone())
