// Counts what the words of a leaf block are: in links, in prose.

import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { countWords } from '../../text/words.js'

/** What the words of one leaf block are. */
export interface BlockCounts {
  readonly words: number
  /** Words inside links. */
  readonly linkWords: number
  /** Links that have words. */
  readonly links: number
  /** Words, where the block reads like prose: long enough, with the points of sentences, and few of its words in links. */
  readonly prose: number
}

const counted = new WeakMap<Block, BlockCounts>()

/** Counts of a leaf block. A block never changes, so each is counted once. */
export function countsOf(block: Block): BlockCounts {
  const known = counted.get(block)
  if (known) return known
  const made = count(block)
  counted.set(block, made)
  return made
}

function count(block: Block): BlockCounts {
  // The text of an image stands in place of what a reader sees.
  const words = block.kind === 'image' ? 0 : countWords(block.text)
  let linkWords = 0
  let links = 0
  let covered = 0
  for (const mark of linksInOrder(block.marks)) {
    const from = Math.max(mark.start, covered)
    const inside = from < mark.end ? countWords(block.text.slice(from, mark.end)) : 0
    covered = Math.max(covered, mark.end)
    linkWords += inside
    if (inside > 0) links++
  }
  return { words, linkWords, links, prose: isProse(block, words, linkWords) ? words : 0 }
}

function linksInOrder(marks: readonly Mark[]): readonly Mark[] {
  const links = marks.filter(mark => mark.kind === 'link')
  return links.length < 2 ? links : links.sort((a, b) => a.start - b.start)
}

/** The points that end or part sentences, in Latin, Greek, Arabic, Indic and Chinese writing. */
const SENTENCE_POINTS = /[.!?,;:…。！？，；：、।؟،](?:\s|$|[”’"')\]\p{Script=Han}])/u

/** Words from which a block counts as prose. */
const PROSE_WORDS = 12

function isProse(block: Block, words: number, linkWords: number): boolean {
  if (block.kind === 'code' || block.kind === 'math') return true
  if (block.kind !== 'paragraph' || words < PROSE_WORDS) return false
  return linkWords < words * 0.4 && SENTENCE_POINTS.test(block.text)
}
