// Mathematics in the shape that Markdown can say: a block of its own, or code between dollar signs.

import { defineRule } from '../../kernel/rule.js'
import { edit, retype, setMark, unmark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'

type Reason = 'display' | 'inline'

interface Range {
  readonly start: number
  readonly end: number
}

/** The range without white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end)
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  }
}

/** What is mathematics in a block: in order, marks that touch as one. */
function mathRanges({ text, marks }: Block): readonly Range[] {
  const out: Range[] = []
  const ranges = marks.filter(mark => mark.kind === 'math').map(mark => trimmed(text, mark))
  for (const range of ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && range.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    else out.push(range)
  }
  return out
}

/** A formula that is a whole paragraph is a block. A cell has one line: there it stays in the line. */
function isDisplay(block: Block, ranges: readonly Range[], view: View): boolean {
  const [only, second] = ranges
  if (!only || second || block.kind !== 'paragraph' || view.within(block.id, 'cell', 'term')) return false
  const whole = trimmed(block.text, { start: 0, end: block.text.length })
  return only.start === whole.start && only.end === whole.end
}

function between({ start, end }: Range): readonly Verdict<Reason>[] {
  return [
    edit(start, start, '$', 'inline'),
    edit(end, end, '$', 'inline'),
    setMark({ kind: 'code', start, end }, 'inline'),
  ]
}

function judge(block: Block, view: View): readonly Verdict<Reason>[] {
  const ranges = mathRanges(block)
  const display = isDisplay(block, ranges, view)
  const gone = block.marks.flatMap((mark, index) =>
    mark.kind === 'math' ? [unmark(index, display ? 'display' : 'inline')] : [],
  )
  if (display) return [...gone, retype('math', {}, 'display')]
  return [...gone, ...ranges.flatMap(between)]
}

export const math = defineRule({
  id: 'normalize/math',
  over: 'block',
  reasons: {
    display: 'A formula that is a paragraph of its own',
    inline: 'A formula in a line: code between dollar signs, which needs no escapes and reads back as it is',
  },
  docs: 'Makes a block of a formula that is a paragraph of its own, and writes one inside a line as code between dollar signs. Prices and other dollar signs stay as they are.',
  examples: [
    {
      format: 'html',
      before: '<p>The area is <math><annotation encoding="application/x-tex">\\pi r^2</annotation></math> in all.</p>',
      after: '<p>The area is $<code>\\pi r^2</code>$ in all.</p>',
    },
  ],
  decide(block, { view }) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
    return block.marks.some(mark => mark.kind === 'math') ? judge(block, view) : null
  },
})
