// Features from what was learned of single words: of names in markup, and of words in short lines.

import type { Node } from '../../../model/block.js'
import { nameWords } from '../../../text/markup-names.js'
import { remembered } from '../../../text/remembered.js'

export const LEXICON_FEATURES: readonly string[] = [
  'learned names together',
  'learned names least',
  'learned names most',
  'learned names own',
  'learned names nearest',
  'learned words mean',
  'learned words least',
  'learned words most',
]

/** Log odds that what bears a name, or a short line with a word, is content; 0 for what is not known. */
export interface Lexicon {
  name(word: string): number
  word(word: string): number
}

/** What the lexicon needs of a page. */
export interface LexiconPage {
  readonly parent: ArrayLike<number>
  /** The words of the names of each node. */
  readonly names: (at: number) => readonly string[]
  /** Where each leaf stands, and its words where it is a short line. */
  readonly leaves: readonly { readonly at: number; readonly line: readonly string[] }[]
}

/** Lines up to this many words are told by them. */
const MOST_LINE_WORDS = 8
const LONGEST_LINE = 120

/** The words of a short line, lower case; none of a longer one. */
export function lineWords(text: string): readonly string[] {
  if (text.length > LONGEST_LINE) return []
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length <= MOST_LINE_WORDS ? words : []
}

const wordsOfName = remembered(nameWords)

const NONE: readonly string[] = []

/** The words of an element's classes and id, and its role; each once. */
export function namesOf(node: Node | undefined): readonly string[] {
  const html = node?.signals?.html
  if (!html || (!html.classes && !html.id && !html.role)) return NONE
  const words = new Set<string>()
  for (const name of html.classes ?? NONE) for (const word of wordsOfName(name)) words.add(word)
  if (html.id) for (const word of wordsOfName(html.id)) words.add(word)
  if (html.role) words.add(`role=${html.role.toLowerCase()}`)
  return [...words]
}

/** What the names of a node and of those around it say: together, the least, the most, the node's own, the nearest. */
interface Path {
  readonly sum: Float32Array
  readonly least: Float32Array
  readonly most: Float32Array
  readonly own: Float32Array
  readonly nearest: Float32Array
}

function pathsOf({ parent, names }: LexiconPage, lexicon: Lexicon): Path {
  const size = parent.length
  const array = (): Float32Array => new Float32Array(size)
  const path: Path = { sum: array(), least: array(), most: array(), own: array(), nearest: array() }
  for (let at = 0; at < size; at++) {
    const above = parent[at] ?? -1
    const before = (values: Float32Array): number => (above < 0 ? 0 : (values[above] ?? 0))
    let sum = 0
    let least = before(path.least)
    let most = before(path.most)
    for (const word of names(at)) {
      const weight = lexicon.name(word)
      sum += weight
      least = Math.min(least, weight)
      most = Math.max(most, weight)
    }
    path.own[at] = sum
    path.sum[at] = before(path.sum) + sum
    path.least[at] = least
    path.most[at] = most
    path.nearest[at] = sum === 0 ? before(path.nearest) : sum
  }
  return path
}

/** Writes `LEXICON_FEATURES` for each leaf, at `at` of its row of `width` numbers. */
export function writeLexicon(page: LexiconPage, lexicon: Lexicon, out: Float32Array, width: number, at: number): void {
  const path = pathsOf(page, lexicon)
  for (const [i, leaf] of page.leaves.entries()) {
    const to = i * width + at
    out[to] = path.sum[leaf.at] ?? 0
    out[to + 1] = path.least[leaf.at] ?? 0
    out[to + 2] = path.most[leaf.at] ?? 0
    out[to + 3] = path.own[leaf.at] ?? 0
    out[to + 4] = path.nearest[leaf.at] ?? 0
    writeLine(leaf.line, lexicon, out, to + 5)
  }
}

function writeLine(line: readonly string[], lexicon: Lexicon, out: Float32Array, at: number): void {
  let sum = 0
  let least = 0
  let most = 0
  for (const word of line) {
    const weight = lexicon.word(word)
    sum += weight
    least = Math.min(least, weight)
    most = Math.max(most, weight)
  }
  out[at] = line.length > 0 ? sum / line.length : 0
  out[at + 1] = least
  out[at + 2] = most
}
