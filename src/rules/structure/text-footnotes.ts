// Makes footnotes of a list of notes at the end of a plain text and of the raised or bracketed numbers that refer to it.

import { defineRule } from '../../kernel/rule.js'
import { edit, retype, setMark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import { foldLine } from '../../text/words.js'
import { isRuler } from './columns.js'
import { isText } from './lines.js'

type Reason = 'reference' | 'note' | 'list'

/** Where a text refers to a note. */
interface Reference {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly number: number
}

const NAMES: ReadonlySet<string> = new Set(['anmerkungen', 'endnotes', 'footnotes', 'fußnoten', 'note', 'notes'])
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `m²` is a unit, `10⁵` a power, and so is what stands behind a function or a bracket: a raised reference stands behind a word or a mark of punctuation. */
const REFERENCES =
  /(?<=\p{L}{3}|[.,;:!?"'”’…])(?<!(?<!\p{L})(?:arc)?(?:sinh?|cosh?|tanh?|cot|sec|csc|log|exp|m?mol))[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,3}\]/gu

function readNumber(reference: string): number {
  if (reference.startsWith('[')) return Number(reference.slice(1, -1))
  return Number([...reference].map(digit => RAISED.indexOf(digit)).join(''))
}

/** The ordered list that ends the document below a line that calls it notes, or below a stroke. */
function notesOf(view: View): Container | null {
  const last = view.document.root.children.at(-1)
  if (last?.type !== 'container' || last.kind !== 'list' || !last.attributes.ordered) return null
  if ((last.attributes.start ?? 1) !== 1 || last.children.some(child => child.kind !== 'item')) return null
  const [first] = blocksOf(last)
  const above = first && view.near(first.id, -1)
  return above && (NAMES.has(foldLine(above.text)) || isRuler(above.text)) ? last : null
}

/** The references above the notes; none unless each note has one and the numbers come up in order. */
function referencesTo(view: View, notes: Container): readonly Reference[] {
  const [first] = blocksOf(notes)
  const before = first ? view.blocks.slice(0, view.index(first.id)) : []
  const found = before.flatMap(block =>
    block.kind === 'code' || !/[⁰¹²³⁴-⁹[]/.test(block.text)
      ? []
      : [...block.text.matchAll(REFERENCES)].map(
          ({ 0: text, index }): Reference => ({
            block,
            start: index,
            end: index + text.length,
            number: readNumber(text),
          }),
        ),
  )
  let highest = 0
  for (const { number } of found) {
    if (number < 1 || number > highest + 1) return []
    highest = Math.max(highest, number)
  }
  return highest === notes.children.length ? found : []
}

const refer = ({ block, start, end, number }: Reference): readonly Verdict<Reason>[] => [
  setMark({ kind: 'footnote', start, end, label: String(number) }, 'reference', { node: block.id }),
  edit(start, end, OBJECT, 'reference', { node: block.id }),
]

export const textFootnotes = defineRule({
  id: 'structure/text-footnotes',
  over: 'document',
  reasons: {
    reference: 'It refers to a note at the end of the text',
    note: 'A note that the text refers to',
    list: 'A list of notes',
  },
  docs: 'Makes footnotes of the numbered list that ends a plain text below a line such as `Notes` or a stroke, and of the raised (`¹`) or bracketed (`[1]`) numbers that refer to it: each note has a reference, and the numbers come up in order. Units, powers, lists of literature and numbers without notes stay.',
  examples: [
    {
      before: 'A room of 20 m² is enough.\n\nNotes\n\n1. Or more.\n2. Or less.\n',
      after: 'A room of 20 m² is enough.\n\nNotes\n\n1. Or more.\n2. Or less.\n',
    },
  ],
  decide(view) {
    const notes = isText(view) ? notesOf(view) : null
    const references = notes ? referencesTo(view, notes) : []
    if (!notes || references.length === 0) return []
    return [
      ...references.flatMap(refer),
      ...notes.children.map((item, i) => retype('footnote', { label: String(i + 1) }, 'note', { node: item.id })),
      retype('group', {}, 'list', { node: notes.id }),
    ]
  },
})
