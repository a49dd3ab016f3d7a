// Turns the notes of a page and the links that refer to them into footnotes.

import { defineRule } from '../../kernel/rule.js'
import { drop, edit, retype, setMark, unmark, type Verdict, wrap } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Node } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import type { NotePlace } from './footnote-links.js'
import { foundNotes, type Note } from './footnote-pairs.js'
import { isBackLink, leadEnd, tailStart } from './footnote-trim.js'

const REASONS = {
  reference: 'It refers to a note of the page',
  note: 'A note that the text refers to',
  list: 'A list of notes',
  label: 'The label of a note, and links back to the text',
} as const

type Reason = keyof typeof REASONS

/** The marks that lie in a stretch that leaves go with it. */
const marksIn = (block: Block, start: number, end: number): readonly Verdict<Reason>[] =>
  block.marks.flatMap((mark, index) =>
    mark.start >= start && mark.end <= end && (mark.kind === 'link' || mark.start < mark.end)
      ? [unmark(index, 'label', { node: block.id })]
      : [],
  )

/** The label becomes the character that stands for a reference. */
function refer({ block, start, end }: NotePlace, label: string): readonly Verdict<Reason>[] {
  const gone = block.marks.flatMap((mark, index): readonly Verdict<Reason>[] => {
    const covers = mark.start >= start && mark.end <= end
    return covers ? [unmark(index, 'reference', { node: block.id })] : []
  })
  return [
    ...gone,
    setMark({ kind: 'footnote', start, end, label }, 'reference', { node: block.id }),
    edit(start, end, OBJECT, 'reference', { node: block.id }),
  ]
}

/** The label and the back-links of one block of a note; a block that is no more than these leaves. */
function bare(block: Block, label: string, place: { first: boolean; last: boolean }): readonly Verdict<Reason>[] {
  const { id, text } = block
  if (block.kind !== 'paragraph') return []
  const start = place.first ? leadEnd(block, label) : 0
  const end = place.last ? Math.max(start, tailStart(block)) : text.length
  const links = block.marks.some(mark => isBackLink(text, mark))
  if (start >= end && (links || place.first)) return [drop('label', { node: id })]
  return [
    ...(start > 0 ? [...marksIn(block, 0, start), edit(0, start, '', 'label', { node: id })] : []),
    ...(end < text.length
      ? [...marksIn(block, end, text.length), edit(end, text.length, '', 'label', { node: id })]
      : []),
  ]
}

/** A container becomes the note; blocks are put into one. */
function becomeNote(nodes: readonly Node[], label: string): Verdict<Reason> {
  const [first] = nodes
  return nodes.length === 1 && first?.type === 'container'
    ? retype('footnote', { label }, 'note', { node: first.id })
    : wrap(
        nodes.map(({ id }) => id),
        'footnote',
        { label },
        'note',
      )
}

function judgeNote({ nodes, label, own, links }: Note): readonly Verdict<Reason>[] {
  const blocks = nodes.flatMap(blocksOf)
  return [
    becomeNote(nodes, label),
    ...blocks.flatMap((block, i) => bare(block, own, { first: i === 0, last: i === blocks.length - 1 })),
    ...links.flatMap(link => refer(link, label)),
  ]
}

/** Lists that held notes: what is left in them stands as it is. */
function judgeLists(notes: readonly Note[], view: View): readonly Verdict<Reason>[] {
  const nodes = notes.flatMap(note => note.nodes)
  const known = new Set(nodes.map(({ id }) => id))
  const lists = new Set(nodes.flatMap(({ id, kind }) => (kind === 'item' ? (view.parent(id) ?? []) : [])))
  return [...lists].flatMap(list => [
    retype('group', {}, 'list', { node: list.id }),
    ...list.children.flatMap(child =>
      child.type === 'container' && child.kind === 'item' && !known.has(child.id)
        ? [retype('group', {}, 'list', { node: child.id })]
        : [],
    ),
  ])
}

export const htmlFootnotes = defineRule({
  id: 'extract/html-footnotes',
  over: 'document',
  needs: 'html',
  reasons: REASONS,
  docs: 'Makes footnotes of notes that stand behind the text and of the links that refer to them, and takes out their labels and the links back. A link counts where its text is a label and where it leads to a note: by the note’s name, its place among notes, or a link back. Page numbers, lists of contents and links to headings stay.',
  examples: [
    {
      format: 'html',
      before:
        '<p>Dig deep.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Two spades. <a href="#r1">↩</a></li></ol>',
      after: '<p>Dig deep.\uFFFC</p><p>Two spades.</p>',
    },
  ],
  decide(view) {
    const notes = view.fact(foundNotes)
    return [...notes.flatMap(judgeNote), ...judgeLists(notes, view)]
  },
})
