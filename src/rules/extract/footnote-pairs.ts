// Pairs links with the notes that they refer to, where there is enough to say so.

import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Node, type NodeId } from '../../model/block.js'
import { footnoteKey } from '../../text/footnote-label.js'
import { fragmentOf, labelIn, type NoteLink, type NotePlace, noteLinks, pageAddress } from './footnote-links.js'
import { numberedNotes } from './footnote-numbered.js'
import { nodesById, noteAt } from './footnote-places.js'
import { isBackLink } from './footnote-trim.js'

/** A note with the links that refer to it. `label` is its own in the whole document; `own` the one that the page gives it. */
export interface Note {
  readonly nodes: readonly Node[]
  readonly label: string
  readonly own: string
  readonly links: readonly NotePlace[]
}

const NAMED =
  /(?:^|[-_.:\d])(?:fnr?|fn-?ref|fn-?anchor|ftn|ftnref|edn|ednref|foot-?notes?|end-?notes?|notes?|cite|citation|bib|refs?|references?|sd(?:foot|end)note(?:sym)?)(?:[-_.:\d]|$)|(?:foot|end|cite_?)note/i
const CLASSED = /^(?:foot-?notes?|end-?notes?|references|ref-?list|bibliography|citations?)(?:[-_]|$)|foot-?note/i
const ROLES: ReadonlySet<string> = new Set(['doc-footnote', 'doc-endnote', 'doc-endnotes', 'doc-bibliography'])

const isClassed = (node: Node): boolean => {
  const html = node.signals?.html
  return (html?.role !== undefined && ROLES.has(html.role)) || (html?.classes ?? []).some(name => CLASSED.test(name))
}

/** Whether the note or one of the containers near above it is called so. */
const standsAmongNotes = (node: Node, view: View): boolean =>
  [node, ...view.ancestors(node.id).slice(0, 3)].some(isClassed)

/** Whether a link in the note leads back to the block that refers to it. */
function leadsBack(node: Node, { block }: NoteLink, view: View): boolean {
  const anchors = new Set([block.signals?.html?.id, ...(block.signals?.html?.anchors ?? [])])
  const page = view.fact(pageAddress)
  return blocksOf(node).some(({ marks }) =>
    marks.some(mark => mark.kind === 'link' && anchors.has(fragmentOf(mark.url, page))),
  )
}

/** The number of a note in its list, or the label in front of its text. */
function ownLabel(node: Node, view: View): string | undefined {
  const parent = view.parent(node.id)
  if (node.kind === 'item' && parent?.kind === 'list' && parent.attributes.ordered) {
    return String((parent.attributes.start ?? 1) + parent.children.indexOf(node))
  }
  const [first] = blocksOf(node)
  return labelIn(/^[[(]?[^\s[\]().:]{1,8}[\])]?/.exec(first?.text ?? '')?.[0] ?? '')
}

/** Whether there is enough to say that the link refers to the note. */
function isReference(link: NoteLink, node: Node, view: View): boolean {
  const [first] = blocksOf(node)
  if (!first || view.index(first.id) <= view.index(link.block.id)) return false
  if (leadsBack(node, link, view)) return true
  const isNumber = /\d/.test(link.label)
  if (!link.set && !isNumber) return false
  if (NAMED.test(link.target) || standsAmongNotes(node, view)) return true
  return link.set && ownLabel(node, view) === link.label
}

/** Notes without an id: a paragraph that begins with the label, as a link back. */
function byLabel(view: View): ReadonlyMap<string, Block | null> {
  const found = new Map<string, Block | null>()
  for (const block of view.blocks) {
    const mark = block.marks.find(({ start, end, kind }) => kind === 'link' && start < 3 && end > start)
    if (!mark || !isBackLink(block.text, mark) || !NAMED.test(mark.url ?? '')) continue
    const label = labelIn(block.text.slice(mark.start, mark.end))
    if (label !== undefined) found.set(label, found.has(label) ? null : block)
  }
  return found
}

/** Each note that links lead to, with these links. */
function linksByNote(view: View): ReadonlyMap<Node, readonly NoteLink[]> {
  const links = view.fact(noteLinks)
  const found = new Map<Node, NoteLink[]>()
  if (links.length === 0) return found
  const nodes = view.fact(nodesById)
  const labelled = view.fact(byLabel)
  const targetOf = (link: NoteLink): Node | undefined =>
    nodes.get(link.target) ?? (NAMED.test(link.target) ? (labelled.get(link.label) ?? undefined) : undefined)
  const targets = new Set<NodeId>(links.flatMap(link => targetOf(link)?.id ?? []))
  for (const link of links) {
    const target = targetOf(link)
    const node = target && noteAt(target, link.label, targets, view)
    if (!node || !isReference(link, node, view)) continue
    found.set(node, [...(found.get(node) ?? []), link])
  }
  return found
}

/** A list is taken apart only where most of its items are notes. */
function standsInNotes(node: Node, notes: ReadonlyMap<Node, unknown>, view: View): boolean {
  const list = view.parent(node.id)
  if (node.kind !== 'item' || list?.kind !== 'list') return true
  return list.children.filter(child => notes.has(child)).length * 2 >= list.children.length
}

/** A label that no note has yet: the page's own where it can stand, with a number where it is taken. */
function freeLabel(own: string, taken: Set<string>): string {
  const base = /^[\w-]+$/.test(own) ? own : ''
  const labelled = (n: number): string => (base === '' ? String(n) : n === 1 ? base : `${base}-${n}`)
  let n = 1
  while (taken.has(footnoteKey(labelled(n)))) n++
  taken.add(footnoteKey(labelled(n)))
  return labelled(n)
}

/** Notes without links, in the same form. */
const withoutLinks = (view: View): readonly Note[] =>
  view.fact(numberedNotes).map(({ number, nodes, references }) => ({
    nodes,
    own: String(number),
    label: String(number),
    links: references.map(({ block, mark: { start, end } }) => ({ block, start, end })),
  }))

/** The notes of a page in the order of their first references; a fact. */
export function foundNotes(view: View): readonly Note[] {
  const notes = linksByNote(view)
  const taken = new Set<string>()
  const inOrder = [...notes].filter(([node]) => standsInNotes(node, notes, view))
  if (inOrder.length === 0) return withoutLinks(view)
  return inOrder.map(([node, links]) => {
    const own = links[0]?.label ?? ''
    return { nodes: [node], own, links, label: freeLabel(own.replace(/[\s.\u{A0}]+/gu, '-'), taken) }
  })
}
