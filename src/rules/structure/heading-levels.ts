// Tells the levels of headings that no markup gave one, by the habits of the whole document.

import { defineRule } from '../../kernel/rule.js'
import { retype } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blockSpans, type NodeId } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import { headingStyle } from '../../text/words.js'
import { headingNumber, isMarkedHeading } from './heading-lines.js'

const TOP = 2
const DEEPEST = 6

type Reason = 'number' | 'capitals' | 'chapter' | 'part' | 'alike'

interface Level {
  readonly level: number
  readonly reason: Reason
}

/** A heading in title case; `Generic (Brand)` and a single word are none. */
const isTitle = (text: string): boolean => headingStyle(text) === 'title'
const isUpper = (text: string): boolean => headingStyle(text) === 'upper' || isUpperWord(text)
/** One word in capitals too long for an acronym. */
const isUpperWord = (text: string): boolean => /^\p{Lu}{6,}$/u.test(text)
/** What only a part of a chapter is called: in sentence case, or a name with another in brackets. */
const isPart = (text: string): boolean =>
  headingStyle(text) === 'sentence' || (!isTitle(text) && /\S \([^()]+\)$/.test(text))

function byNumbers(heads: readonly Block[]): readonly Level[] {
  let depth = 0
  return heads.map(({ text }) => {
    const number = headingNumber(text)
    if (number !== null) depth = number.replace(/\.0$/, '').split('.').length
    const isChapter = number !== null || isTitle(text) || isUpper(text) || depth === 0
    const level = number === null ? (isChapter ? TOP : TOP + depth) : TOP - 1 + depth
    return { level: Math.min(level, DEEPEST), reason: 'number' }
  })
}

/** Whether the headings fall into chapters and parts by the test. */
const divides = (heads: readonly Block[], isChapter: (head: Block) => boolean): boolean => {
  const chapters = heads.filter(isChapter).length
  return chapters > 1 && heads.length - chapters > 1
}

const chaptersAndParts = (heads: readonly Block[], isChapter: (head: Block) => boolean): readonly Level[] =>
  heads.map(head => (isChapter(head) ? { level: TOP, reason: 'chapter' } : { level: TOP + 1, reason: 'part' }))

/** The headings that open behind the dates that close a part of the document. */
function behindDates(view: View, heads: readonly Block[]): ReadonlySet<NodeId> {
  const ends = listOf(view.document.metadata, 'sectionDates').map(entry => entry.value.at)
  const found = new Set<NodeId>()
  for (const at of ends) {
    const next = heads.find(head => (blockSpans(head)[0]?.start ?? 0) > at)
    if (next) found.add(next.id)
  }
  return found
}

function withCapitals(heads: readonly Block[]): readonly Level[] {
  const rest = heads.filter(head => !isUpper(head.text))
  const below = byCase(rest) ?? rest.map((): Level => ({ level: TOP, reason: 'alike' }))
  const levels = new Map(rest.map((head, i) => [head.id, below[i]]))
  return heads.map(head => {
    const known = levels.get(head.id)
    return known
      ? { level: Math.min(known.level + 1, DEEPEST), reason: known.reason }
      : { level: TOP, reason: 'capitals' }
  })
}

function byCase(heads: readonly Block[]): readonly Level[] | null {
  const isChapter = (head: Block): boolean => isTitle(head.text)
  return divides(heads, isChapter) && heads.some(head => isPart(head.text)) ? chaptersAndParts(heads, isChapter) : null
}

function levelsOf(view: View, heads: readonly Block[]): readonly Level[] {
  if (heads.filter(({ text }) => headingNumber(text) !== null).length > 1) return byNumbers(heads)
  const uppers = heads.filter(head => isUpper(head.text)).length
  if (uppers > 0 && uppers < heads.length) return withCapitals(heads)
  const cased = byCase(heads)
  if (cased) return cased
  const opening = behindDates(view, heads)
  const isChapter = (head: Block): boolean => opening.has(head.id)
  if (divides(heads, isChapter)) return chaptersAndParts(heads, isChapter)
  return heads.map(() => ({ level: TOP, reason: 'alike' }))
}

export const headingLevels = defineRule({
  id: 'structure/heading-levels',
  over: 'document',
  reasons: {
    number: 'Its number tells the level',
    capitals: 'Headings in capitals stand above the others',
    chapter: 'Headings in title case, or behind the dates of a part, are the chapters of this document',
    part: 'The other headings are parts of chapters',
    alike: 'All headings of this document are alike',
  },
  docs: 'Tells the levels of headings that had no markup. Numbers tell their own; capitals stand above the rest; where two or more headings are in title case and two or more are not, the former are chapters (level 2) and the latter their parts (level 3), also in front of the first chapter; else all are of level 2. Marked headings keep their levels.',
  examples: [
    {
      before: 'One line of text, and nothing that could be a heading.\n',
      after: 'One line of text, and nothing that could be a heading.\n',
    },
  ],
  decide(view) {
    const heads = view.blocks.filter(block => block.kind === 'heading' && !isMarkedHeading(view, block))
    const levels = levelsOf(view, heads)
    return heads.flatMap((head, i) => {
      const told = levels[i]
      if (!told || head.attributes.level === told.level) return []
      return [retype('heading', { ...head.attributes, level: told.level }, told.reason, { node: head.id })]
    })
  },
})
