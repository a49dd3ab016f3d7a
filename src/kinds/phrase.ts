// The kind `phrase`: rows of whole lines become one test of a line, in time that does not grow with the rows.

import type { PhraseReason, PhraseRow } from '../kernel/pack.js'
import { withoutTail } from '../text/tails.js'
import { foldLine } from '../text/words.js'

/** What a line is furniture for. A weak line counts only where its place speaks for it. */
export interface PhraseMatch {
  readonly reason: PhraseReason
  readonly weak: boolean
}

/** Tells whether a line consists of nothing but known phrases: one, or several that stand side by side. */
export type PhraseTest = (line: string) => PhraseMatch | null

/** Longer lines, in UTF-16 units, are no buttons. */
const LONGEST_LINE = 240
const MOST_WORDS = 30

/** Icons and stand-ins for images. The marks of rights count as pictographs in Unicode, and as text here. */
const ICONS = /(?![©®™\d#*])(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\ufffc\ue000-\uf8ff]|\ufe0f)/gu
const WORD = /[^\s|·•/»›←→>,!?():;*–—[\]]+/g

/** The words of a line as phrases are compared by: folded, without signs that part buttons. */
export function phraseWords(line: string): readonly string[] {
  const plain = /[^\u0000-\u007f]/.test(line) ? line.replace(ICONS, ' ') : line
  const words = foldLine(plain).match(WORD) ?? []
  return words.map(word => withoutTail(word, /\./)).filter(word => word !== '' && word !== '-')
}

interface Phrase {
  readonly reason: PhraseReason
  readonly words: number
}

interface PhraseTable {
  readonly phrases: ReadonlyMap<string, Phrase>
  readonly longest: number
  /** Words that begin a phrase. Lines that start with none of them are passed over at once. */
  readonly firsts: ReadonlySet<string>
}

function tableOf(rows: readonly PhraseRow[]): PhraseTable {
  const phrases = new Map<string, Phrase>()
  const firsts = new Set<string>()
  let longest = 0
  for (const row of rows) {
    const words = phraseWords(row.text)
    const [first] = words
    if (first === undefined) continue
    firsts.add(first)
    longest = Math.max(longest, words.length)
    phrases.set(words.join(' '), { reason: row.reason, words: words.length })
  }
  return { phrases, longest, firsts }
}

/** The fewest phrases that cover the words without a gap, or null. */
function cover(words: readonly string[], { phrases, longest }: PhraseTable): readonly Phrase[] | null {
  const covered: (readonly Phrase[] | null)[] = [[]]
  for (let end = 1; end <= words.length; end++) {
    let best: readonly Phrase[] | null = null
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = covered[start]
      const phrase = before ? phrases.get(words.slice(start, end).join(' ')) : undefined
      if (before && phrase && (!best || before.length + 1 < best.length)) best = [...before, phrase]
    }
    covered[end] = best
  }
  return covered[words.length] ?? null
}

/** A single word may be a heading or an item as well; labels of advertisements are not. */
const isWeak = ({ reason, words }: Phrase): boolean => words === 1 && reason !== 'advertisement'

/** The test for all rows. Equal lines cost one look-up; glued phrases cost the words times the longest phrase. */
export function phraseTest(rows: readonly PhraseRow[]): PhraseTest {
  const table = tableOf(rows)
  return line => {
    if (line.length > LONGEST_LINE) return null
    const words = phraseWords(line)
    const [first] = words
    if (first === undefined || words.length > MOST_WORDS || !table.firsts.has(first)) return null
    const whole = table.phrases.get(words.join(' '))
    if (whole) return { reason: whole.reason, weak: isWeak(whole) }
    const [phrase, ...rest] = cover(words, table) ?? []
    return phrase ? { reason: phrase.reason, weak: rest.length === 0 && isWeak(phrase) } : null
  }
}
