// Blocks in the shape that Markdown can say and says back.

import { defineRule } from '../../kernel/rule.js'
import { drop, edit, unmark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { spaceEdits } from './space-edits.js'

const REASONS = {
  empty: 'It holds nothing',
  ends: 'White space at the end of a text',
  'line-end': 'A line end that means no more than a space',
  run: 'Several spaces that mean one',
  'around-break': 'White space beside a line break',
  'one-line': 'A line break where Markdown has one line: a heading or a table cell',
} as const

type Reason = keyof typeof REASONS

const isOneLine = (block: Block, view: View): boolean => block.kind === 'heading' || view.within(block.id, 'cell')

/** Headings and cells stand on one line: their line breaks become spaces. */
function breaks(block: Block, view: View): readonly Verdict<Reason>[] {
  if (!block.marks.some(mark => mark.kind === 'break') || !isOneLine(block, view)) return []
  return block.marks.flatMap((mark, index) => (mark.kind === 'break' ? [unmark(index, 'one-line')] : []))
}

/** Whether nothing of the block would be written. */
function isEmpty({ kind, text, attributes }: Block): boolean {
  if (kind === 'rule' || kind === 'field') return false
  return text.trim() === '' && !(kind === 'image' && attributes.url)
}

function judge(block: Block, view: View): readonly Verdict<Reason>[] {
  if (isEmpty(block)) return [drop('empty')]
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
  const unbroken = breaks(block, view)
  if (unbroken.length > 0) return unbroken
  return spaceEdits(block).map(({ start, end, to, reason }) => edit(start, end, to, reason))
}

export const markdownShape = defineRule({
  id: 'normalize/markdown-shape',
  over: 'block',
  docs: 'Brings blocks into the shape that Markdown can say and says back: no white space at the ends of a text or beside a line break, single spaces inside it, one line in headings and table cells, and no block that holds nothing. Code keeps its white space.',
  reasons: REASONS,
  examples: [{ before: 'Prune  in \t late winter.', after: 'Prune in late winter.' }],
  decide: (block, { view }) => judge(block, view),
})
