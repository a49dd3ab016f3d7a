// Drops what repeats because pages do: running heads, page numbers, and the same closing lines under several sections.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { countWords, endsSentence } from '../../text/words.js'
import { type LineTest, surelyFurniture } from './furniture.js'
import { isPageEdge } from './page-edges.js'
import {
  endsOfParts,
  exactly,
  isAtCuts,
  isBelowContent,
  isBesidePageLines,
  isPageLine,
  type Repeated,
  repeatedBlocks,
} from './repetition.js'

type Reason = 'page-line' | 'running-head' | 'section-end'

const idsOf = (groups: readonly Repeated[]): ReadonlySet<NodeId> =>
  new Set(groups.flatMap(group => group.blocks.map(block => block.id)))

/** Longer sentences, in words, say something. */
const LONGEST_SENTENCE = 24

/** The wordings that stand at the ends of parts wherever they occur, by what stands beside them. */
function closingGroups(
  view: View,
  groups: readonly Repeated[],
  isFurniture: (block: Block) => boolean,
): readonly Repeated[] {
  if (groups.length === 0) return []
  const repeated = idsOf(groups)
  const mayClose = (block: Block): boolean => repeated.has(block.id) || isFurniture(block)
  const ends = endsOfParts(view, mayClose)
  const standing = groups.filter(({ blocks }) =>
    blocks.every(block => ends.has(block.id) && isBelowContent(view, block, mayClose)),
  )
  const keys = new Map(standing.flatMap(({ key, blocks }) => blocks.map(block => [block.id, key] as const)))
  const beside = ({ id }: Block): readonly Block[] =>
    [view.near(id, -1), view.near(id, 1)].filter(block => block !== undefined)
  return standing.filter(({ key, blocks }) => {
    const isSentence = blocks.some(block => endsSentence(block.text))
    if (isSentence && countWords(key) > LONGEST_SENTENCE) return false
    if (blocks.some(block => beside(block).some(isFurniture))) return true
    if (blocks.length < 3) return false
    const inCompany = blocks.every(block => beside(block).some(other => (keys.get(other.id) ?? key) !== key))
    return inCompany || !isSentence
  })
}

/** The rule; `test` tells the furniture that other rules drop. */
export const repeatedBlocksRule = (test: LineTest): Rule => {
  const isFurniture = surelyFurniture(test)
  return defineRule({
    id: 'strip/repeated-blocks',
    over: 'document',
    reasons: {
      'page-line':
        'It repeats at the edges of pages: a number that counts up, or a line at form feeds or where sentences are cut',
      'running-head': 'A line that repeats beside page numbers, or where pages cut sentences',
      'section-end': 'The same lines close several parts of the document',
    },
    docs: 'Drops blocks that repeat within a document, digits aside, where their places show that pages or sections brought them: lines with page numbers that count up, lines beside these, lines at one edge of three pages or more where form feeds tell the pages, and lines that close every part in which they occur: three times, or twice beside other furniture; sentences only beside other furniture. Repeated headings, list items and sentences inside prose stay.',
    examples: [
      {
        before:
          'One\n\nThe first part is about roots, how deep they grow and why that matters.\n\nPlant Notes\n\nTwo\n\nThe second part is about leaves, what they breathe and how they turn to the sun.\n\nPlant Notes\n\nThree\n\nThe third part is about seeds, how the wind takes them and where they land.\n\nPlant Notes\n',
        after:
          'One\n\nThe first part is about roots, how deep they grow and why that matters.\n\nTwo\n\nThe second part is about leaves, what they breathe and how they turn to the sun.\n\nThree\n\nThe third part is about seeds, how the wind takes them and where they land.\n',
      },
    ],
    decide(view) {
      const all = view.fact(repeatedBlocks)
      const pageLines = idsOf(all.filter(group => isPageLine(view, group) || isPageEdge(view, group)))
      const groups = all.filter(({ blocks }) => !blocks.some(isFurniture))
      const pages = groups.filter(({ blocks }) => blocks.some(block => pageLines.has(block.id)))
      const heads = groups.filter(
        group => !pages.includes(group) && (isBesidePageLines(view, group, pageLines) || isAtCuts(view, group)),
      )
      const rest = groups.filter(group => !pages.includes(group) && !heads.includes(group))
      const verdicts = (found: readonly Repeated[], reason: Reason): readonly Verdict<Reason>[] =>
        found.flatMap(({ blocks }) => blocks.map(({ id }) => drop(reason, { node: id })))
      return [
        ...verdicts(pages, 'page-line'),
        ...verdicts(heads, 'running-head'),
        ...verdicts(closingGroups(view, exactly(rest), isFurniture), 'section-end'),
      ]
    },
  })
}
