// A line of a text as the classifier of lines sees it: what it says, what Markdown says of it, and what it looks like.

import { endsSentence, foldLine, startsLower } from '../../../text/words.js'
import { type TextStats, textStats } from '../../extract/content/text-stats.js'
import { countFurniture, kindsOfText } from '../../extract/content/words-in.js'
import type { LineTest } from '../furniture.js'
import { readRights } from '../rights-sentences.js'
import type { Lexicon } from './lexicon.js'

/** What a format gives of a line. */
export interface TextLine {
  readonly text: string
  /** Level of a marked heading; 0 for all else. */
  readonly level: number
  /** In a marked list. */
  readonly item: boolean
  readonly links: number
  /** Share of the text that is links. */
  readonly linked: number
}

export interface Line extends TextLine {
  /** Digits are one sign here, so that counters and dates are alike. */
  readonly folded: string
  readonly stats: TextStats
  readonly words: number
  /** One bit a kind of wording. */
  readonly kinds: number
  /** Kinds of furniture that it sounds like. */
  readonly furniture: number
  /** 2 where packs know it as furniture or it is a notice of rights, 1 for a word that only its place can tell. */
  readonly known: number
  readonly ends: boolean
  readonly lower: boolean
  /** Sentences of some length in a language that has small words, or in one that has none. */
  readonly prose: boolean
  /** What its words were learned to say, on average, at the least, at the most, and the line as a whole. */
  readonly learned: readonly [mean: number, least: number, most: number, whole: number]
}

const PROSE_WORDS = 10
const PROSE_SMALL = 0.22
const PROSE_IDEOGRAPHS = 24

const isProse = (stats: TextStats): boolean =>
  stats.ends > 0 &&
  ((stats.spaced >= PROSE_WORDS && stats.smallWords >= stats.spaced * PROSE_SMALL) ||
    stats.ideographs >= PROSE_IDEOGRAPHS)

/** Longer lines, in UTF-16 units, are told apart by their beginning. */
const LONGEST = 400

function knownAs(text: string, test: LineTest): number {
  const match = test(text, 0)
  if (match) return match.weak ? 1 : 2
  return readRights(text) ? 2 : 0
}

/** What a line says by itself, before anything is learned of its words. */
export type PlainLine = Omit<Line, 'learned'>

/** Reads one line. */
export function readPlainLine(given: TextLine, test: LineTest): PlainLine {
  const { text } = given
  const stats = textStats(text)
  const kinds = kindsOfText(text)
  return {
    ...given,
    folded: foldLine(text.slice(0, LONGEST)).replace(/\d+/g, '#'),
    stats,
    kinds,
    words: stats.spaced + stats.ideographs,
    furniture: countFurniture(kinds),
    known: knownAs(text, test),
    ends: endsSentence(text),
    lower: startsLower(text),
    prose: isProse(stats),
  }
}

/** The line with what a lexicon says of its words. */
export const withLearned = (line: PlainLine, lexicon: Lexicon): Line => ({
  ...line,
  learned: lexicon.read(line.text, line.folded),
})
