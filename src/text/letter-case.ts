// How a word is written: in small letters, with a capital, in capitals.

export type LetterCase = 'small' | 'capital' | 'capitals' | 'mixed'

export function letterCase(word: string): LetterCase {
  if (word === word.toLowerCase()) return 'small'
  const rest = word.slice(1)
  if (rest === rest.toLowerCase()) return 'capital'
  return word === word.toUpperCase() ? 'capitals' : 'mixed'
}

/** `right` in the case of `wrong`. A word that has capitals of its own, such as a brand, keeps them. */
export function inCaseOf(wrong: string, right: string): string {
  const written = letterCase(wrong)
  if (written === 'capitals' && wrong.length > 1) return right.toUpperCase()
  if (letterCase(right) !== 'small' || written === 'small') return right
  if (written === 'mixed' && wrong.slice(0, 2) === wrong.slice(0, 2).toLowerCase()) return right
  return capitalized(right)
}

/** Characters in front of a word that tell whether it opens a sentence. */
const LOOK_BACK = 24

/** Whether a word opens its text or a sentence. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).trimEnd()
  return before === '' ? start < LOOK_BACK : /[.!?]['"’”)]?$/.test(before)
}

/** `word` with a capital. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
