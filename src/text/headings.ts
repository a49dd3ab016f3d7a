// How a heading is capitalised: in title case, as a sentence, or all in capitals.

import { isStopWord } from './stop-words.js'

/** `neutral`: nothing tells, as in a heading of one word. */
export type HeadingStyle = 'title' | 'sentence' | 'upper' | 'neutral'

/** Headings longer than this, in UTF-16 units, are paragraphs. */
const LONGEST = 300

interface Capitals {
  readonly words: number
  /** Capitalised words beyond the first, outside parentheses. */
  readonly capital: number
  /** Words in lower case beyond the first, stop words left out. */
  readonly lower: number
  readonly firstCapital: boolean
}

type Shape = 'capital' | 'lower' | 'none'

/** What the capitals of one word say. Acronyms, numbers and words such as `mRNA` say nothing. */
function shapeOf(word: string): Shape {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  const rest = word.slice(first.length)
  if (/^\p{Ll}$/u.test(first)) return /\p{Lu}/u.test(rest) ? 'none' : 'lower'
  if (!/^\p{Lu}$/u.test(first)) return 'none'
  return /\p{Ll}/u.test(rest) || rest === '' ? 'capital' : 'none'
}

function readCapitals(text: string): Capitals {
  const counts = { words: 0, capital: 0, lower: 0, firstCapital: false }
  let opensClause = true
  let depth = 0
  for (const [token] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|[([\])]|[:.?!–—]/gu)) {
    if (token === '(' || token === '[') depth++
    else if (token === ')' || token === ']') depth = Math.max(0, depth - 1)
    else if (':.?!–—'.includes(token)) opensClause = true
    else {
      const shape = shapeOf(token)
      counts.words++
      if (counts.words === 1) counts.firstCapital = shape === 'capital'
      if (shape === 'lower' && !isStopWord(token)) counts.lower++
      if (shape === 'capital' && !opensClause && depth === 0) counts.capital++
      opensClause = false
    }
  }
  return counts
}

/** The share of the words beyond the first that are capitalised, 0 to 1; small words in lower case do not count. */
export function titleCaseShare(text: string): number {
  const { capital, lower } = readCapitals(text.slice(0, LONGEST))
  return capital + lower === 0 ? 0 : capital / (capital + lower)
}

/**
 * The style of a whole heading. Title case has all its words capitalised, small words aside, or at least three beyond
 * the first and more than it has in lower case. What stands in parentheses speaks for a sentence only.
 */
export function headingStyle(text: string): HeadingStyle {
  if (text.length > LONGEST) return 'neutral'
  const { words, capital, lower, firstCapital } = readCapitals(text)
  if (words < 2) return 'neutral'
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}{2}/u.test(text) ? 'upper' : 'neutral'
  if (lower === 0) return capital > 1 || (capital === 1 && firstCapital) ? 'title' : 'neutral'
  return capital >= 3 && capital > lower ? 'title' : 'sentence'
}
