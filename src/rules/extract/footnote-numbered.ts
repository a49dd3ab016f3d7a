// Finds notes without links: numbered paragraphs below a rule, and the raised numbers above it that refer to them.

import type { View } from '../../kernel/view.js'
import type { Block, Node } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'

/** A note and the raised numbers that refer to it, each with its block. */
export interface NumberedNote {
  readonly number: number
  readonly nodes: readonly Node[]
  readonly references: readonly { readonly block: Block; readonly mark: Mark }[]
}

const none = (): { block: Block; mark: Mark }[] => []

const NUMBER = /^\d{1,3}$/

/** The number that opens a paragraph, raised or strong; 0 where none does. */
function openingNumber(node: Node): number {
  if (node.type !== 'block' || node.kind !== 'paragraph') return 0
  const mark = node.marks.find(({ kind, start }) => start === 0 && (kind === 'sup' || kind === 'strong'))
  const text = mark ? node.text.slice(0, mark.end) : ''
  return mark && NUMBER.test(text) && node.text.length > mark.end + 1 ? Number(text) : 0
}

const isList = (node: Node | undefined): boolean => node?.type === 'container' && node.kind === 'list'

/** The notes behind a rule: what stands between two numbers belongs to the first; to the last, the lists behind it. */
function notesBehind(siblings: readonly Node[], rule: number): readonly (readonly Node[])[] {
  const starts: number[] = []
  for (let at = rule + 1; at < siblings.length; at++) {
    const node = siblings[at]
    if (node?.kind === 'heading' || node?.kind === 'rule') break
    const number = node ? openingNumber(node) : 0
    if (number === starts.length + 1) starts.push(at)
    else if (number > 0 || starts.length === 0) break
  }
  let end = (starts.at(-1) ?? rule) + 1
  while (isList(siblings[end])) end++
  return starts.map((start, i) => siblings.slice(start, starts[i + 1] ?? end))
}

/** `m` with a raised 2 is a unit, `10` a power: a reference stands behind a word or a mark of punctuation. */
const REFERRING = /(?:\p{L}{3}|[.,;:!?"'”’)\]…])\s?$/u

function raisedNumbers(block: Block): readonly Mark[] {
  return block.marks.filter(
    ({ kind, start, end }) =>
      kind === 'sup' && NUMBER.test(block.text.slice(start, end)) && REFERRING.test(block.text.slice(0, start)),
  )
}

/** Each note has a reference, and the numbers come in order: only then do they refer to these notes. */
function pair(notes: readonly (readonly Node[])[], before: readonly Block[]): readonly NumberedNote[] {
  const found = notes.map((nodes, i) => ({ number: i + 1, nodes, references: none() }))
  let highest = 0
  for (const block of before)
    for (const mark of raisedNumbers(block)) {
      const number = Number(block.text.slice(mark.start, mark.end))
      if (number > highest + 1) return []
      highest = Math.max(highest, number)
      found[number - 1]?.references.push({ block, mark })
    }
  return found.every(({ references }) => references.length > 0) ? found : []
}

/** The notes below the last rule of a page that has any. */
export function numberedNotes(view: View): readonly NumberedNote[] {
  for (const rule of view.blocks.filter(({ kind }) => kind === 'rule').reverse()) {
    const siblings = view.siblings(rule.id)
    const notes = notesBehind(
      siblings,
      siblings.findIndex(({ id }) => id === rule.id),
    )
    const paired = notes.length > 0 ? pair(notes, view.blocks.slice(0, view.index(rule.id))) : []
    if (paired.length > 0) return paired
  }
  return []
}
