// Drops lines of texts and Markdown that a classifier judges to be furniture: menus, share bars, teasers, closing lines.

import { z } from 'zod'
import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { explainLine, type LineReason, REASONS } from './boilerplate/explain-line.js'
import { judgeTextBy, type TextJudgement } from './boilerplate/judge-text.js'
import { outerList, wholeParts } from './boilerplate/whole-parts.js'
import { type LineTest, surelyFurniture } from './furniture.js'

/** Whether as many blocks as are asked for are furniture for sure. */
function hasEvidence(view: View, isFurniture: (block: Block) => boolean, wanted: number): boolean {
  if (wanted === 0) return true
  let found = 0
  for (const block of view.blocks) if (isFurniture(block) && ++found >= wanted) return true
  return false
}

/** What is thought of each unit: of an item, what is thought of its list, if no item of it looks like content. */
function thoughtOf(view: View, { units, probability }: TextJudgement): readonly number[] {
  const lists = units.map(({ blocks }) => outerList(view, blocks[0]))
  const sums = new Map<NodeId, { sum: number; count: number; highest: number }>()
  for (const [i, list] of lists.entries()) {
    if (list === undefined) continue
    const { sum, count, highest } = sums.get(list) ?? { sum: 0, count: 0, highest: 0 }
    const own = probability[i] ?? 1
    sums.set(list, { sum: sum + own, count: count + 1, highest: Math.max(highest, own) })
  }
  return lists.map((list, i) => {
    const whole = list === undefined ? undefined : sums.get(list)
    if (!whole) return probability[i] ?? 1
    return whole.highest < 0.5 ? whole.sum / whole.count : 1
  })
}

/** The rule over the model of the packs; `test` tells the furniture that they know. Without a model it says nothing. */
export function boilerplate(packs: readonly Pack[], test: LineTest): Rule {
  const model = packs.findLast(pack => pack.lines !== undefined)?.lines
  const judge = model && judgeTextBy(model, test)
  const isFurniture = surelyFurniture(test)
  return defineRule({
    id: 'strip/boilerplate',
    over: 'document',
    reasons: REASONS,
    options: z.strictObject({
      most: z
        .number()
        .min(0)
        .max(1)
        .default(0.03)
        .describe(
          'Lines that are content with a higher probability stay. Higher: more furniture goes, and more content with it.',
        ),
      evidence: z
        .number()
        .int()
        .min(0)
        .default(2)
        .describe('Documents with fewer lines that the packs know as furniture are not judged.'),
    }),
    docs: 'Judges each line of a plain text or Markdown document by its wording, its look, its place, its neighbours and how often it stands there, and drops what is almost surely furniture. Only documents in which the packs find furniture are judged, and none that are HTML: there, markup tells more. What stands in the midst of the prose stays, and so do quotes, tables, code and headings with content under them; a list goes as a whole or not at all.',
    examples: [],
    decide(view, { options }) {
      if (!judge || view.document.source.format === 'html' || !hasEvidence(view, isFurniture, options.evidence))
        return null
      const judgement = view.fact(judge)
      const thought = thoughtOf(view, judgement)
      const { from, to } = judgement.main
      const isAside = (i: number): boolean => i < from || i >= to
      const goes = wholeParts(view, judgement.units, i => isAside(i) && (thought[i] ?? 1) <= options.most)
      return goes.flatMap((i): readonly Verdict<LineReason>[] => {
        const unit = judgement.units[i]
        // What packs know leaves a pass later, for a plainer reason.
        if (!unit || (isFurniture(unit.blocks[0]) && outerList(view, unit.blocks[0]) === undefined)) return []
        const { reason, note } = explainLine(judgement, i)
        return unit.blocks.map(({ id }) => drop(reason, { node: id, note }))
      })
    },
  })
}
