// What Markdown takes a character for. Emphasis forms or not by the kinds of characters on both sides of its marker.

export const LETTER = 0
export const SPACE = 1
export const PUNCTUATION = 2

export type CharacterKind = typeof LETTER | typeof SPACE | typeof PUNCTUATION

function find(unit: number): CharacterKind {
  const character = String.fromCharCode(unit)
  if (/\s/.test(character)) return SPACE
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : LETTER
}

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, unit) => find(unit))

/** The kind of the unit at `at`; before and behind the text stands white space, as a line's ends count as such. */
export function kindAt(text: string, at: number): CharacterKind {
  if (at < 0 || at >= text.length) return SPACE
  const unit = text.charCodeAt(at)
  return ASCII[unit] ?? find(unit)
}

/** A backslash in front of one of these is an escape. */
export function isAsciiPunctuation(unit: number): boolean {
  return unit < 128 && ASCII[unit] === PUNCTUATION
}

/** Markdown strips these at both ends of a block, and around a line break. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13

/** The text's range without the white space at its ends that Markdown would strip. */
export function trimmedRange(text: string): readonly [number, number] {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

/** Could a run of `*`, `~` or `_` between two kinds of characters open or close what it marks? */
export function flanks(
  character: string,
  before: CharacterKind,
  after: CharacterKind,
): { open: boolean; close: boolean } {
  const left = after !== SPACE && (after === LETTER || before !== LETTER)
  const right = before !== SPACE && (before === LETTER || after !== LETTER)
  if (character !== '_') return { open: left, close: right }
  return { open: left && (!right || before === PUNCTUATION), close: right && (!left || after === PUNCTUATION) }
}
