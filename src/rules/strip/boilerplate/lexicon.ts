// What was learned of the words of short lines, and of short lines as a whole: how far each speaks for content.

/** Lines up to this many words are told by their words. */
const MOST_WORDS = 10
const LONGEST = 120
/** Whole lines up to this many words were learned. */
const MOST_WHOLE = 4

const NONE: readonly string[] = []
const WORD = /\p{L}+/gu

/** The words of a short line, lower case; none of a longer one. */
export function shortWords(text: string): readonly string[] {
  if (text.length > LONGEST) return NONE
  const words = text.toLowerCase().match(WORD) ?? NONE
  return words.length <= MOST_WORDS ? words : NONE
}

/** The name under which a whole line was learned; null for longer ones. */
export function wholeKey(folded: string): string | null {
  if (folded.length > LONGEST || folded === '' || !/\p{L}.*[ #]|#.*\p{L}/u.test(folded)) return null
  const words = folded.split(' ')
  return words.length <= MOST_WHOLE ? words.join('_') : null
}

/** Log odds that a line is content: mean, least and most of its words, and the whole line. */
export type Learned = readonly [mean: number, least: number, most: number, whole: number]

export interface Lexicon {
  readonly read: (text: string, folded: string) => Learned
}

const SILENT: Learned = [0, 0, 0, 0]

/** The lexicon over the weight of each word or whole line; 0 for what is not known. */
export const lexiconBy = (weight: (key: string) => number): Lexicon => ({
  read(text, folded) {
    const words = shortWords(text)
    if (words.length === 0) return SILENT
    let [sum, least, most] = [0, 0, 0]
    for (const word of words) {
      const own = weight(word)
      sum += own
      least = Math.min(least, own)
      most = Math.max(most, own)
    }
    const key = wholeKey(folded)
    return [sum / words.length, least, most, key === null ? 0 : weight(key)]
  },
})

/** A lexicon from its packed form, `word:log odds` with spaces in between. */
export function unpackLexicon(packed: string): Lexicon {
  const weights = new Map(
    packed.split(' ').map(row => {
      const colon = row.lastIndexOf(':')
      return [row.slice(0, colon), Number(row.slice(colon + 1))]
    }),
  )
  return lexiconBy(key => weights.get(key) ?? 0)
}
