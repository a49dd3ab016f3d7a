// Marks in the shape that Markdown can say: nested, without white space at their ends, none that is empty.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { setMark, unmark, type Verdict } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'

/** The marks that Markdown can say of these; the same ones where it can say all. */
export type SayableMarks = (text: string, marks: readonly Mark[]) => readonly Mark[]

const REASONS = {
  'no-word': 'Markdown has no word for it',
  code: 'Code holds nothing but text',
  empty: 'It marks nothing',
  reshaped: 'Brought into the shape that Markdown can say',
} as const

type Reason = keyof typeof REASONS

const keyOf = ({ kind, start, end, url, title, label }: Mark): string =>
  `${kind} ${start} ${end} ${url ?? '-'}\n${title ?? '-'}\n${label ?? '-'}`

/** Whether both say the same of the same text, in whatever order they stand. */
function areSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (a.length !== b.length) return false
  if (a.every((mark, i) => mark === b[i])) return true
  const known = new Set(a.map(keyOf))
  return known.size === a.length && b.every(mark => known.has(keyOf(mark)))
}

function reasonOf(block: Block, mark: Mark): Reason {
  if (block.kind === 'code' || block.kind === 'math') return 'code'
  if (mark.start === mark.end || block.text.slice(mark.start, mark.end).trim() === '') return 'empty'
  return mark.kind === 'sup' || mark.kind === 'sub' ? 'no-word' : 'reshaped'
}

/** Cutting one mark may bring white space to the end of another; more rounds than this no text needs. */
const MOST_ROUNDS = 8

/** The marks that come out unchanged when they are said once more; null where those given do. */
function settle(sayable: SayableMarks, { text, marks: given }: Block): readonly Mark[] | null {
  let now = sayable(text, given)
  if (areSame(given, now)) return null
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = sayable(text, now)
    if (areSame(now, next)) break
    now = next
  }
  return now
}

function judge(block: Block, wanted: readonly Mark[]): readonly Verdict<Reason>[] {
  const missing = new Map(wanted.map(mark => [keyOf(mark), mark]))
  const gone = block.marks.flatMap((mark, index): readonly Verdict<Reason>[] =>
    missing.delete(keyOf(mark)) ? [] : [unmark(index, reasonOf(block, mark))],
  )
  return [...gone, ...[...missing.values()].map(mark => setMark(mark, 'reshaped'))]
}

export const marks = (sayable: SayableMarks): Rule =>
  defineRule({
    id: 'normalize/marks',
    over: 'block',
    docs: 'Brings marks into the shape that Markdown can say: white space at their ends left out, empty ones and those inside code away, neighbours of one kind joined, crossing ones cut. Superscripts and subscripts lose their mark and keep their text.',
    reasons: REASONS,
    examples: [
      { format: 'html', before: '<p>Prune <b>in late </b>winter.</p>', after: '<p>Prune <b>in late</b> winter.</p>' },
    ],
    decide(block) {
      if (block.marks.length === 0) return null
      if (block.kind !== 'paragraph' && block.kind !== 'heading') return judge(block, [])
      const wanted = settle(sayable, block)
      return wanted && judge(block, wanted)
    },
  })
