// Drops copyright and reprint notices that stand alone.

import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { judgeLines, OWN_LINE, ownLines } from './own-lines.js'
import { isContentPlace } from './places.js'
import { type RightsReason, readRights, rightsOf } from './rights-sentences.js'

/** A notice is rarely wrapped over more lines than this. */
const MOST_LINES = 8

/** In plain text, the lines that follow this one without a blank line; the block alone in other formats. */
function attached(view: View, block: Block): readonly Block[] {
  const lines = [block]
  if (view.document.source.format !== 'text' || isAttached(view, block)) return lines
  for (let next = view.near(block.id, 1); next && isAttached(view, next); next = view.near(next.id, 1)) {
    lines.push(next)
    if (lines.length > MOST_LINES) break
  }
  return lines
}

const isAttached = (view: View, block: Block): boolean =>
  view.document.source.format === 'text' && (block.attributes.blankBefore ?? 0) === 0 && view.index(block.id) > 0

const joined = (lines: readonly Block[]): string => lines.map(line => line.text).join(' ')

function judge(view: View, block: Block): readonly Verdict<RightsReason | 'own-line'>[] {
  const group = attached(view, block)
  const whole = group.length > 1 && group.length <= MOST_LINES ? readRights(joined(group)) : null
  if (whole) return group.map(line => drop(whole, { node: line.id }))
  const own = rightsOf(block)
  if (own) return [drop(own)]
  if (!block.text.includes('\n')) return []
  const lines = ownLines(block)
  const verdict = judgeLines(
    lines,
    lines.map(line => readRights(line.text)),
  )
  return verdict ? [verdict] : []
}

export const copyrightFooter = defineRule({
  id: 'strip/copyright-footer',
  over: 'block',
  reasons: {
    notice: 'A copyright notice',
    reprint: 'A notice that tells what may be reprinted, or whom to ask',
    ...OWN_LINE,
  },
  docs: 'Drops copyright and reprint notices that stand alone: blocks, lines or wrapped lines in which each sentence speaks of rights and one does so for sure. Prose about copyright stays, and so do quotes, code and tables.',
  examples: [
    {
      before: 'Rest helps.\n\n(c) 2019 Lakeside Clinic. All rights reserved.\n',
      after: 'Rest helps.\n',
    },
    {
      before: 'Copyright protects authors. It lasts for decades.\n',
      after: 'Copyright protects authors. It lasts for decades.\n',
    },
  ],
  decide(block, { view }) {
    if (block.kind !== 'paragraph' || view.within(block.id, 'figure') || isContentPlace(view, block)) return null
    return judge(view, block)
  },
})
