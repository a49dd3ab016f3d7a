// All lines of a text with what their neighbourhood is asked about: sums over stretches, runs between prose, the main part.

import { isStopWord } from '../../../text/stop-words.js'
import type { Line } from './line.js'

/** Sums of one number over the lines: any stretch is asked in constant time. */
export class Sums {
  readonly #sums: Float64Array

  constructor(lines: readonly Line[], of: (line: Line) => number) {
    this.#sums = new Float64Array(lines.length + 1)
    for (const [i, line] of lines.entries()) this.#sums[i + 1] = (this.#sums[i] ?? 0) + of(line)
  }

  /** The sum over `[from, to)`, as far as there are lines. */
  over(from: number, to: number): number {
    const last = this.#sums.length - 1
    const start = Math.min(last, Math.max(0, from))
    const end = Math.min(last, Math.max(start, to))
    return (this.#sums[end] ?? 0) - (this.#sums[start] ?? 0)
  }

  mean(from: number, to: number): number {
    const last = this.#sums.length - 1
    const size = Math.min(last, Math.max(0, to)) - Math.min(last, Math.max(0, from))
    return size > 0 ? this.over(from, to) / size : 0
  }

  get all(): number {
    return this.#sums.at(-1) ?? 0
  }
}

/** A stretch of lines. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface TextPage {
  readonly lines: readonly Line[]
  /** Whether the format marks headings, items and links. */
  readonly marked: boolean
  /** How often each wording stands here. */
  readonly copies: ReadonlyMap<string, number>
  readonly sums: Readonly<Record<SumName, Sums>>
  /** The stretch with the most prose, where each other line costs: strictly and leniently. */
  readonly main: readonly [Stretch, Stretch]
  /** First line of the run without prose that each line stands in, and the line behind it. Prose stands in a run of its own. */
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  /** How often each word of the main part stands in its prose. */
  readonly topic: ReadonlyMap<string, number>
}

const isShort = (line: Line): boolean => line.words <= 6 && !line.ends

const SUMS = {
  words: (line: Line) => line.words,
  prose: (line: Line) => (line.prose ? line.words : 0),
  proseLines: (line: Line) => (line.prose ? 1 : 0),
  learned: (line: Line) => line.learned[0],
  against: (line: Line) => (line.learned[0] < -0.7 || line.learned[3] < -0.7 ? 1 : 0),
  known: (line: Line) => (line.known === 2 ? 1 : 0),
  furniture: (line: Line) => (line.furniture > 0 ? 1 : 0),
  short: (line: Line) => (isShort(line) ? 1 : 0),
  ends: (line: Line) => (line.ends ? 1 : 0),
  length: (line: Line) => Math.log2(1 + line.words),
  linked: (line: Line) => line.linked,
  dated: (line: Line) => (line.stats.digits > 0 ? 1 : 0),
} as const

export type SumName = keyof typeof SUMS

const sumsOf = (lines: readonly Line[], of: (line: Line) => number): Sums => new Sums(lines, of)

/** The stretch with the greatest sum, where prose counts by its words and each other line costs `cost`. */
function mainStretch(lines: readonly Line[], cost: number): Stretch {
  let [best, bestFrom, bestTo] = [0, 0, 0]
  let [sum, from] = [0, 0]
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [sum, from] = [0, i]
    sum += line.prose ? line.words : -cost
    if (sum > best) [best, bestFrom, bestTo] = [sum, from, i + 1]
  }
  return { from: bestFrom, to: bestTo }
}

function runsOf(lines: readonly Line[]): { readonly runFrom: Int32Array; readonly runTo: Int32Array } {
  const runFrom = new Int32Array(lines.length)
  const runTo = new Int32Array(lines.length)
  for (let i = 0; i < lines.length; i++)
    runFrom[i] = i > 0 && lines[i]?.prose === lines[i - 1]?.prose ? (runFrom[i - 1] ?? i) : i
  for (let i = lines.length - 1; i >= 0; i--)
    runTo[i] = i + 1 < lines.length && lines[i]?.prose === lines[i + 1]?.prose ? (runTo[i + 1] ?? i + 1) : i + 1
  return { runFrom, runTo }
}

/** Words of the main part are counted up to this many lines: more tell nothing new. */
const MOST_TOPIC_LINES = 300

/** The words of a line that tell what it is about. */
export const topicWords = (text: string): readonly string[] =>
  (
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter(word => !isStopWord(word))

function topicOf(lines: readonly Line[], { from, to }: Stretch): ReadonlyMap<string, number> {
  const topic = new Map<string, number>()
  for (const line of lines.slice(from, Math.min(to, from + MOST_TOPIC_LINES)))
    if (line.prose) for (const word of new Set(topicWords(line.text))) topic.set(word, (topic.get(word) ?? 0) + 1)
  return topic
}

/** Reads the neighbourhoods of all lines, in time that grows with their number. */
export function readTextPage(lines: readonly Line[], marked: boolean): TextPage {
  const copies = new Map<string, number>()
  for (const { folded } of lines) copies.set(folded, (copies.get(folded) ?? 0) + 1)
  const main = [mainStretch(lines, 8), mainStretch(lines, 3)] as const
  const sum = (name: SumName): Sums => sumsOf(lines, SUMS[name])
  const sums = {
    words: sum('words'),
    prose: sum('prose'),
    proseLines: sum('proseLines'),
    learned: sum('learned'),
    against: sum('against'),
    known: sum('known'),
    furniture: sum('furniture'),
    short: sum('short'),
    ends: sum('ends'),
    length: sum('length'),
    linked: sum('linked'),
    dated: sum('dated'),
  }
  return { lines, marked, copies, sums, main, ...runsOf(lines), topic: topicOf(lines, main[1]) }
}
