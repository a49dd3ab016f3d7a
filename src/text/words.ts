// Words and lines as strings: how many words a text has, what a line is compared by, and a title as a slug.

export { headingStyle, titleCaseShare } from './headings.js'
export { endsSentence, openBrackets, startsLower } from './sentences.js'
export { STOP_WORDS } from './stop-words.js'

/** What a character is to the count. The numbers are the columns of `NEXT`. */
const OTHER = 0
const LETTER = 1
const DIGIT = 2
/** A combining mark: part of the word that it stands in. */
const MARK = 3
/** Chinese characters and Japanese kana: a word each. */
const IDEOGRAPH = 4
/** Apostrophes and hyphens join two words into one. */
const JOINER = 5
/** A point or comma joins two digits. */
const POINT = 6

// States of the count: between words, behind a letter, behind a digit, behind a joiner, behind a point.
// A row is a state, a column a kind of character. Adding 8 says that a word begins.
const BEGINS = 8
const NEXT = Uint8Array.from(
  [
    [0, 1 + BEGINS, 2 + BEGINS, 0, 0 + BEGINS, 0, 0, 0],
    [0, 1, 2, 1, 0 + BEGINS, 3, 0, 0],
    [0, 1, 2, 2, 0 + BEGINS, 3, 4, 0],
    [0, 1, 2, 0, 0 + BEGINS, 0, 0, 0],
    [0, 1 + BEGINS, 2, 0, 0 + BEGINS, 0, 0, 0],
  ].flat(),
)

const JOINERS = "'’ʼ-\u2010\u2011\u00ad"

function kindOfCharacter(character: string): number {
  if (JOINERS.includes(character)) return JOINER
  if (character === '.' || character === ',') return POINT
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return IDEOGRAPH
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return DIGIT
  return /\p{M}/u.test(character) ? MARK : OTHER
}

/** The kind of each UTF-16 unit, filled as texts need it; 255 is not known yet. */
const KINDS = new Uint8Array(0x10000).fill(255)
for (let unit = 0; unit < 128; unit++) KINDS[unit] = kindOfCharacter(String.fromCharCode(unit))

/** The kind of a unit that is not known yet; a surrogate pair is one character, and half of one is none. */
function rareKind(text: string, at: number, unit: number): number {
  if (isHighSurrogate(unit)) {
    const paired = isLowSurrogate(text.charCodeAt(at + 1))
    return paired ? kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0)) : OTHER
  }
  const kind = kindOfCharacter(String.fromCharCode(unit))
  KINDS[unit] = kind
  return kind
}

// Strings are stored in half a dozen ways. A loop that has met most of them looks a method up anew at each character,
// which takes longer than the counting, unless it is told which method it is.
const { charCodeAt } = String.prototype

/**
 * The number of words: runs of letters and digits in any script. Apostrophes and hyphens inside a word and points
 * inside a number do not end it (`don't`, `T-cell`, `2,500.5`); each Chinese character and each kana is a word.
 */
export function countWords(text: string): number {
  let count = 0
  let state = 0
  const { length } = text
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(text, i)
    let kind = KINDS[unit] ?? OTHER
    if (kind === 255) {
      kind = rareKind(text, i, unit)
      if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1))) i++
    }
    const next = NEXT[(state << 3) | kind] ?? 0
    count += next >> 3
    state = next & 7
  }
  return count
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/.test(text)

function unify(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFKC')
  return folded
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

const LEADING = ' •‣◦▪●○■□·∙*-–—«‹>→'
const TRAILING = ' .:»›>→'

/** The text without the characters of `front` at its start and those of `back` at its end. */
function strip(text: string, front: string, back: string): string {
  let start = 0
  let end = text.length
  while (start < end && front.includes(text.charAt(start))) start++
  while (end > start && back.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/**
 * What a whole line is compared by: NFKC, lower case, white space as single spaces, one kind of quote and dash, without
 * leading bullets and trailing points, colons and arrows. Folding twice gives the same.
 */
export function foldLine(text: string): string {
  const folded = isAscii(text) ? text.toLowerCase().replaceAll('`', "'") : unify(text)
  return strip(folded.replace(/\s+/g, ' '), LEADING, TRAILING)
}

/** Letters that do not fall apart into a base letter and an accent. */
const LATIN: Readonly<Record<string, string>> = {
  '&': ' and ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

const SLUG_LENGTH = 100

/**
 * A title made fit for URLs: lower case, letters and digits of any script joined by single hyphens, accents off, at
 * most 100 UTF-16 units, cut between words where there are any. Empty where the title has neither letter nor digit.
 */
export function slugify(title: string): string {
  const plain = title
    .slice(0, SLUG_LENGTH * 10)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[&ßæœøđðþłı]/g, letter => LATIN[letter] ?? letter)
  const words = plain.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const slug = words.join('-')
  if (slug.length <= SLUG_LENGTH) return slug
  const cut = slug.lastIndexOf('-', SLUG_LENGTH)
  return cut > 0 ? slug.slice(0, cut) : slug.slice(0, SLUG_LENGTH).replace(/[\ud800-\udbff]$/, '')
}
