// Footnotes in the shape that Markdown can say: none inside another, and no reference to one that is gone.

import { defineRule } from '../../kernel/rule.js'
import { adopt, edit, unmark, unwrap, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, type Container, eachContainer } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import { footnoteKey } from '../../text/footnote-label.js'

type Reason = 'nested' | 'unnamed' | 'no-note'

function footnotesOf(view: View): readonly Container[] {
  const out: Container[] = []
  eachContainer(view.document.root, node => {
    if (node.kind === 'footnote') out.push(node)
  })
  return out
}

const labelOf = ({ attributes }: Container): string => footnoteKey(attributes.label ?? '')

/** A footnote in another one moves to where the outermost of them stands. */
function settle(note: Container, view: View): readonly Verdict<Reason>[] {
  if (labelOf(note) === '') return [unwrap('unnamed', { node: note.id })]
  const outermost = view.ancestors(note.id).findLast(({ kind }) => kind === 'footnote')
  const home = outermost && view.parent(outermost.id)
  return home ? [adopt(home.id, 'nested', { node: note.id })] : []
}

/** References to footnotes that the document does not hold leave with the character that stands for them. */
function withoutNote(block: Block, known: ReadonlySet<string>): readonly Verdict<Reason>[] {
  return block.marks.flatMap((mark, index): readonly Verdict<Reason>[] => {
    if (mark.kind !== 'footnote' || known.has(footnoteKey(mark.label ?? ''))) return []
    const aside = { node: block.id, ...(mark.label ? { note: mark.label } : {}) }
    const gone = unmark(index, 'no-note', aside)
    const stands = block.text.slice(mark.start, mark.end) === OBJECT
    return stands ? [gone, edit(mark.start, mark.end, '', 'no-note', aside)] : [gone]
  })
}

export const footnotes = defineRule({
  id: 'normalize/footnotes',
  over: 'document',
  reasons: {
    nested: 'Markdown has no footnotes in footnotes: they follow each other',
    unnamed: 'A footnote without a label, to which nothing can refer',
    'no-note': 'The footnote that it refers to is not in the document',
  },
  docs: 'Puts footnotes that stand inside others behind them, and takes out references to footnotes that the document does not hold. Footnotes to which nothing refers stay.',
  examples: [
    {
      format: 'markdown',
      before: 'Dig deep.[^1]\n\n[^1]: Two spades.\n    [^2]: A spade is a foot.',
      after: 'Dig deep.[^1]\n\n[^1]: Two spades.\n\n[^2]: A spade is a foot.',
    },
  ],
  decide(view) {
    const notes = footnotesOf(view)
    const known = new Set(notes.map(labelOf))
    return [
      ...notes.flatMap(note => settle(note, view)),
      ...view.blocks.flatMap(block => (block.marks.length > 0 ? withoutNote(block, known) : [])),
    ]
  },
})
