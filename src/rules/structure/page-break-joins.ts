// Joins paragraphs that the end of a page, or furniture between them, cut in two.

import { defineRule, type Rule } from '../../kernel/rule.js'
import type { Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blockSpans, type Node } from '../../model/block.js'
import { readListMarker } from '../../text/list-markers.js'
import { countWords } from '../../text/words.js'
import { type Continuation, isTermAbove, isUnfinished, readContinuation } from './continuation.js'
import { cutPairs } from './cut-pairs.js'
import { isFlat } from './flat-series.js'
import { HYPHEN_REASON, joinBlocks } from './join-blocks.js'
import type { LineJoiner } from './joiner.js'
import { blankBefore, holders, isParagraph, isText } from './lines.js'
import { isOpen } from './paragraph-shape.js'

/** Attached lines of plain text that are shorter, in UTF-16 units, are verse, addresses and the like. */
const SHORT_LINE = 45

/** Whether a line of plain text stands in a group of short lines. */
function isShortLine(view: View, line: Block, neighbour: Block | undefined, attached: boolean): boolean {
  return isText(view) && attached && line.text.length < SHORT_LINE && isParagraph(neighbour)
}

function mayJoin(view: View, upper: Block, lower: Block): boolean {
  if (upper.marks.some(mark => mark.kind === 'break')) return false
  if (isText(view)) {
    if (blankBefore(lower) === 0) return false
    const below = view.near(lower.id, 1)
    return (
      !isShortLine(view, upper, view.near(upper.id, -1), blankBefore(upper) === 0) &&
      !isShortLine(view, lower, below, below !== undefined && blankBefore(below) === 0)
    )
  }
  return view.document.source.format === 'markdown' || (isFlow(upper) && isFlow(lower))
}

/** Pages rarely cut paragraphs in HTML, so there only real paragraphs of some length are joined. */
const isFlow = ({ signals, text }: Block): boolean => signals?.html?.tag === 'p' && countWords(text) >= 8

/** In HTML, case alone is weak evidence: people write in lower case throughout. */
function isEnough(view: View, upper: Block, evidence: Continuation): boolean {
  if (view.document.source.format !== 'html') return true
  return evidence === 'bracket' || evidence === 'hyphen' || (evidence === 'lower' && isOpen(upper.text.trimEnd()))
}

/** Whether at most one short line stands above prose in lower case. */
function hasNoTerms(view: View): boolean {
  let terms = 0
  for (const { children } of holders(view)) {
    for (const [i, lower] of children.entries()) {
      const upper = children[i - 1]
      if (isParagraph(upper) && isParagraph(lower) && isTermAbove(upper.text, lower.text)) terms++
      if (terms > 1) return false
    }
  }
  return true
}

const isMarked = (node: Node | undefined): boolean => isParagraph(node) && readListMarker(node.text)?.kind === 'bullet'

/** Whether at most two paragraphs hold series of items or rows: more are lines of a listing. */
const hasLoneSeries = (view: View): boolean =>
  view.blocks.filter(block => isParagraph(block) && isFlat(block.text)).length < 3

function evidenceFor(view: View, siblings: readonly Node[], i: number): Continuation | null {
  const [upper, lower, below] = siblings.slice(i - 1, i + 2)
  if (!isParagraph(upper) || !isParagraph(lower) || !mayJoin(view, upper, lower)) return null
  if (isMarked(lower) && isMarked(below)) return null
  const surroundings = {
    isPair: view.fact(cutPairs),
    isLone: view.fact(hasNoTerms),
    isLoneSeries: () => view.fact(hasLoneSeries),
  }
  const evidence = readContinuation(upper.text.trimEnd(), lower.text.trimStart(), surroundings)
  if (evidence === null) return isPageCut(view, upper, lower) && isUnfinished(upper.text, lower.text) ? 'page' : null
  return isEnough(view, upper, evidence) ? evidence : null
}

/** A form feed, or a page number that was dropped. */
const PAGE_END = /\f|\n[^\S\n]*(?:page )?[-–]?[^\S\n]?\d{1,4}[^\S\n]?[-–]?(?: of \d{1,4})?[^\S\n]*(?:\n|$)/i

/** Whether the end of a page stands between two lines of plain text. */
function isPageCut(view: View, upper: Block, lower: Block): boolean {
  if (!isText(view)) return false
  const from = blockSpans(upper).at(-1)?.end ?? 0
  const to = blockSpans(lower)[0]?.start ?? 0
  return PAGE_END.test(view.document.source.text.slice(from, to))
}

function joinSiblings(view: View, join: LineJoiner, siblings: readonly Node[]): readonly Verdict<Continuation>[] {
  return siblings.flatMap((lower, i) => {
    const upper = siblings[i - 1]
    const evidence = i > 0 ? evidenceFor(view, siblings, i) : null
    return evidence && isParagraph(upper) && isParagraph(lower) ? joinBlocks(view, join, upper, [lower], evidence) : []
  })
}

export const pageBreakJoins = (join: LineJoiner): Rule =>
  defineRule({
    id: 'structure/page-break-joins',
    over: 'document',
    reasons: {
      lower: 'The paragraph above ends within its sentence, and the one below starts in lower case',
      bracket: 'A bracket that is open above closes below',
      open: 'The paragraph above ends with a word or sign that needs what follows',
      page: 'The paragraph above does not end, and a page ends between it and the prose below',
      series: 'A series of items or rows without line ends goes on below',
      pair: 'The words on both sides stand together elsewhere in the document',
      hyphen: HYPHEN_REASON.hyphen,
    },
    docs: 'Joins two neighbouring paragraphs where the first ends within its sentence and the second goes on: in lower case, with the closing of a bracket, or behind a word such as `the`. Lead-ins, headings, terms with their definitions, items, verse and groups of short lines stay apart; so do first words such as `pH` and `mRNA`.',
    examples: [
      {
        before: 'Herons can stand still for an hour and\n\nthen strike within a moment.\n',
        after: 'Herons can stand still for an hour and then strike within a moment.\n',
      },
      { before: 'Aorta\n\nthe main artery of the body\n', after: 'Aorta\n\nthe main artery of the body\n' },
    ],
    decide: view => holders(view).flatMap(({ children }) => joinSiblings(view, join, children)),
  })
