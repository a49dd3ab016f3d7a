// Reads literature references: authors, title, journal, and where in it.

import { countWords } from '../../text/words.js'

/** Longer texts, in UTF-16 units, are prose. */
const LONGEST = 900

const NUMBER = /^(?:\[\d{1,3}\]|\d{1,3}[.)])\s+/

/** `2012;119(13):3003-3015`, `2019; 4 Suppl 1: e12`. */
const LOCATOR =
  /\b(?:19|20)\d{2}(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d{1,4}(?:\s?\([^()]{1,20}\)|\sSuppl\.?(?:\s\d{1,2})?)?\s?:\s?[eES]?\d/
const DOI = /\bdoi(?:\.org\/|:\s?)10\.\d{4,9}\//i
const YEAR = /\b(?:19|20)\d{2}\b/
const WEB = /https?:\/\/|\bwww\.|\bPMID\b|\bISBN\b/i

/** `Ludwig H, `, `van der Berg AB.`, `Smith J et al`: a family name and initials. */
const AUTHORS =
  /^(?:(?:van|von|de|der|den|la|le|di|el|al)\s){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?,?\s(?:\p{Lu}\.?\s?){1,3}(?=[,.;:(&\s]|$)/u
const ET_AL = /\bet\sal\b/

/** The text without the number in front of it. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, '')

export const isNumbered = (text: string): boolean => NUMBER.test(text)

/** Whether a whole text is one reference, by itself: names with initials first, a place in a journal later. */
export function isCitation(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  if (!LOCATOR.test(text) && !DOI.test(text)) return false
  const bare = withoutNumber(text.trim())
  return AUTHORS.test(bare) || (ET_AL.test(bare.slice(0, 120)) && /^\p{Lu}/u.test(bare))
}

/** Whether a text below a heading such as `References` is one of them. */
export function isReference(text: string): boolean {
  if (text.length > LONGEST || countWords(text) < 4) return false
  const bare = withoutNumber(text.trim())
  if (!/^["“‘'«(]?[\p{Lu}\p{N}]/u.test(bare) && !/^https?:\/\//.test(bare) && !AUTHORS.test(bare)) return false
  return (
    LOCATOR.test(text) ||
    DOI.test(text) ||
    WEB.test(text) ||
    (YEAR.test(text) && (AUTHORS.test(bare) || bare.includes('.')))
  )
}
