// Reads lines that are copyright notices: `2016 Copyright Acme Society`, `© 2016 Acme Society. All rights reserved.`

/** A notice and the organization that it names. */
export interface RightsLine {
  readonly holder?: string
}

/** Longer lines, in UTF-16 units, are prose. */
const LONGEST = 160

const MARK = '(?:copyright|©|\\(c\\)|&copy;)'
const YEARS = '(?:19|20)\\d{2}(?:\\s?[-–,]\\s?(?:(?:19|20)\\d{2}|present))?'
const NOTICE = new RegExp(
  `^(?:${MARK}\\s{0,3}){1,3}[:,]?\\s{0,3}(?:${YEARS},?\\s{0,3})?(?:by\\s{1,3})?(?<after>.*)$|^${YEARS}\\s{0,3}(?:${MARK}\\s{0,3}){1,3}(?:by\\s{1,3})?(?<behind>.*)$`,
  'iu',
)
const YEAR = new RegExp(`${YEARS},?\\s*`, 'u')
const RESERVED = /[\s.,;|·•–—-]*(?:all|some)\s+rights\s+reserved\.?.*$/i
const SENTENCE = /\s(?:is|are|was|were|by law|may|must|should|protects?|law|laws)\s/i

/** The notice that a whole line is, or null. A line needs the sign or the word, and a year or the sign. */
export function readRightsLine(text: string): RightsLine | null {
  if (text.length > LONGEST) return null
  const line = text.trim()
  const groups = NOTICE.exec(line)?.groups
  if (!groups || !(YEAR.test(line) || /[©]|\(c\)/i.test(line))) return null
  const rest = (groups['after'] ?? groups['behind'] ?? '').replace(RESERVED, '').replace(YEAR, '')
  const holder = rest
    .replace(/^[\s,.:|·•–—-]+|[\s,:|·•–—-]+$/g, '')
    .replace(/(?<!\b(?:inc|co|ltd|corp|llc|u\.s|s\.a))\.$/i, '')
  if (SENTENCE.test(` ${holder} `) || /[!?]|\.\s+\p{Lu}/u.test(holder)) return null
  if (holder === '') return {}
  return /^[\p{Lu}\p{N}]/u.test(holder) && holder.split(/\s+/).length <= 12 ? { holder } : null
}

export const isRightsLine = (text: string): boolean => readRightsLine(text) !== null
