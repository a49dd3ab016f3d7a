// The primitive changes: how each is done and how it is taken back. Apply and replay both go through here.

import type { Attributes, Block, Container, Node, NodeId, Origin } from '../model/block.js'
import type { Flag } from '../model/document.js'
import type { BlockStretch, Changes, FieldStretch, LedgerEntry, Removed } from '../model/ledger.js'
import type { Mark } from '../model/mark.js'
import { concatMaps, sliceMap } from '../model/source-map.js'
import type { Draft } from './draft.js'
import { addValue, editField, removeValue, returnValue, setFieldText, takeValue } from './fields.js'
import { editableBlock, editText, unedit, withText } from './text-edit.js'

/** Takes a node out, with the containers that it alone filled. */
export function removeNode(draft: Draft, id: NodeId): Removed {
  let top = id
  for (let parent = draft.parent(top); parent !== draft.rootId; parent = draft.parent(top)) {
    if (draft.siblings(parent).size > 1) break
    top = parent
  }
  const node = withoutText(draft.snapshot(top), id)
  return { ...draft.detach(top), node }
}

/** The node with the text of one leaf left out: it stands in the entry's `before`. */
function withoutText(node: Node, leaf: NodeId, text = ''): Node {
  if (node.type === 'block') return node.id === leaf ? { ...node, text } : node
  return { ...node, children: node.children.map(child => withoutText(child, leaf, text)) }
}

/** Puts a removed node back. */
export function restoreNode(draft: Draft, removed: Removed, leaf: NodeId, text: string): void {
  draft.insert(withoutText(removed.node, leaf, text), { parent: removed.parent, behind: removed.behind })
}

export function mergeBlocks(draft: Draft, first: NodeId, second: NodeId, joiner: string): Changes['merge']['undo'] {
  const a = draft.block(first)
  const b = draft.block(second)
  const removed = removeNode(draft, second)
  const shift = a.text.length + joiner.length
  const map = concatMaps([
    { map: a.origin.map, length: a.text.length },
    { map: null, length: joiner.length },
    { map: b.origin.map, length: b.text.length },
  ])
  const moved = b.marks.map(mark => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))
  draft.replace({
    ...a,
    text: a.text + joiner + b.text,
    marks: [...a.marks, ...moved],
    origin: { spans: [...a.origin.spans, ...b.origin.spans], map },
  })
  return { ...removed, length: a.text.length, marks: a.marks.length, spans: a.origin.spans.length }
}

function unmerge(draft: Draft, { target, undo, to }: LedgerEntry<'merge'>): void {
  const merged = draft.block(target.node)
  draft.replace({
    ...merged,
    text: merged.text.slice(0, undo.length),
    marks: merged.marks.slice(0, undo.marks),
    origin: {
      spans: merged.origin.spans.slice(0, undo.spans),
      map: sliceMap(merged.origin.map, 0, undo.length),
    },
  })
  restoreNode(draft, undo, target.with, merged.text.slice(undo.length + to.joiner.length))
}

/** The part `[start, end)` of a block. */
function partOf(block: Block, id: NodeId, start: number, end: number): Block {
  const marks: Mark[] = []
  for (const mark of block.marks) {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    if (from < to || (mark.start === mark.end && start <= mark.start && mark.start < end))
      marks.push({ ...mark, start: from - start, end: Math.max(from, to) - start })
  }
  const { blankBefore: _, ...attributes } = block.attributes
  const origin: Origin = { spans: [], map: sliceMap(block.origin.map, start, end) }
  return {
    ...block,
    id,
    text: block.text.slice(start, end),
    marks,
    origin,
    attributes: id === block.id ? block.attributes : attributes,
  }
}

export function splitBlock(
  draft: Draft,
  id: NodeId,
  at: Changes['split']['to']['at'],
  ids: readonly NodeId[],
): Changes['split']['undo'] {
  const block = draft.block(id)
  const starts = [0, ...at.map(cut => cut[1])]
  const ends = [...at.map(cut => cut[0]), block.text.length]
  let behind = id
  ids.forEach((part, i) => {
    draft.insert(partOf(block, part, starts[i + 1] ?? 0, ends[i + 1] ?? 0), { parent: draft.parent(id), behind })
    behind = part
  })
  draft.replace(partOf(block, id, 0, ends[0] ?? 0))
  return {
    separators: at.map(([start, end]) => block.text.slice(start, end)),
    marks: block.marks,
    origin: block.origin,
  }
}

function unsplit(draft: Draft, { target, to, undo }: LedgerEntry<'split'>): void {
  const first = draft.block(target.node)
  const rest = to.ids.map((id, i) => (undo.separators[i] ?? '') + draft.block(id).text)
  for (const id of to.ids) draft.detach(id)
  draft.returnIds(to.ids.length)
  draft.replace({ ...first, text: first.text + rest.join(''), marks: undo.marks, origin: undo.origin })
}

export function wrapNodes(draft: Draft, nodes: readonly NodeId[], to: Changes['wrap']['to']): void {
  const [first] = nodes
  if (!first) throw new RangeError('nothing to wrap')
  const spot = draft.spot(first)
  const origin: Origin = { spans: [], map: [] }
  for (const id of nodes) draft.detach(id)
  draft.insert({ type: 'container', id: to.id, kind: to.kind, attributes: to.attributes, origin, children: [] }, spot)
  let behind: NodeId | null = null
  for (const id of nodes) {
    draft.place(id, { parent: to.id, behind })
    behind = id
  }
}

export function unwrapNode(draft: Draft, id: NodeId): Changes['unwrap']['undo'] {
  const node = draft.container(id)
  const children = draft.children(id)
  for (const child of children) draft.detach(child)
  const spot = draft.detach(id)
  let behind = spot.behind
  for (const child of children) {
    draft.place(child, { parent: spot.parent, behind })
    behind = child
  }
  return { ...spot, node: { ...node, children: [] }, children }
}

function rewrap(
  draft: Draft,
  children: readonly NodeId[],
  shell: Node,
  spot: { parent: NodeId; behind: NodeId | null },
): void {
  for (const child of children) draft.detach(child)
  draft.insert(shell, spot)
  let behind: NodeId | null = null
  for (const child of children) {
    draft.place(child, { parent: shell.id, behind })
    behind = child
  }
}

/** Moves a node to the end of a container; the containers that it alone filled go. */
export function adoptNode(draft: Draft, id: NodeId, into: NodeId): Removed {
  const node = draft.snapshot(id)
  const removed = removeNode(draft, id)
  draft.insert(node, { parent: into, behind: draft.siblings(into).last })
  return removed
}

function unadopt(draft: Draft, { target, undo }: LedgerEntry<'adopt'>): void {
  const node = draft.snapshot(target.node)
  draft.detach(target.node)
  draft.insert(graft(undo.node, node), { parent: undo.parent, behind: undo.behind })
}

/** The removed tree with its node as it stands now. */
function graft(tree: Node, node: Node): Node {
  if (tree.id === node.id) return node
  return tree.type === 'block' ? tree : { ...tree, children: tree.children.map(child => graft(child, node)) }
}

export function retypeNode(
  draft: Draft,
  id: NodeId,
  kind: Node['kind'],
  attributes: Attributes,
): Changes['retype']['undo'] {
  const node = draft.node(id)
  const undo = { kind: node.kind, attributes: node.attributes }
  draft.replace({ ...node, kind, attributes } as Block | Container)
  return undo
}

export function changeMarks(draft: Draft, id: NodeId, change: (marks: Mark[]) => void): void {
  const block = draft.block(id)
  const marks = [...block.marks]
  change(marks)
  draft.replace({ ...block, marks })
}

/** Gives a mark (or, at index -1, an image block) another URL, and returns the one it had. */
export function relinkMark(draft: Draft, id: NodeId, index: number, url: string): string {
  const block = draft.block(id)
  if (index < 0) {
    draft.replace({ ...block, attributes: { ...block.attributes, url } })
    return block.attributes.url ?? ''
  }
  const mark = block.marks[index]
  changeMarks(draft, id, marks => {
    if (mark) marks[index] = { ...mark, url }
  })
  return mark?.url ?? ''
}

const isBlockStretch = (target: Changes['edit']['target']): target is BlockStretch => 'block' in target
const isFieldStretch = (target: Changes['edit']['target']): target is FieldStretch => 'field' in target

function redoEdit(draft: Draft, { target, after, undo: _ }: LedgerEntry<'edit'>): void {
  const edits = [{ start: target.start, end: target.end, to: after ?? '' }]
  if (isBlockStretch(target)) {
    const block = draft.block(target.block)
    draft.replace(withText(block, editText(editableBlock(block), edits).result))
  } else if (isFieldStretch(target)) editField(draft, target, edits)
}

function undoEdit(draft: Draft, entry: LedgerEntry<'edit'>): void {
  const { target, undo, spans } = entry
  const before = entry.before ?? ''
  const after = entry.after ?? ''
  if (isBlockStretch(target)) {
    const block = draft.block(target.block)
    draft.replace(withText(block, unedit(editableBlock(block), target.start, before, after, spans, undo)))
  } else if (isFieldStretch(target))
    setFieldText(draft, target, now => unedit(now, target.start, before, after, spans, undo))
}

/** The line that a flag or a held rule puts into the report. */
export const flagOf = (entry: LedgerEntry<'flag' | 'hold'>): Flag => ({
  rule: entry.rule,
  reason: entry.reason,
  line: entry.line,
  text: entry.before ?? '',
})

/** Does again what the entry says. */
export function redo(draft: Draft, entry: LedgerEntry): void {
  switch (entry.action) {
    case 'edit':
      return redoEdit(draft, entry)
    case 'drop':
      return void removeNode(draft, entry.target.node)
    case 'move': {
      const origin = draft.node(entry.target.node).origin
      removeNode(draft, entry.target.node)
      return entry.to.value === undefined
        ? undefined
        : void addValue(draft, entry.to.field, entry.to.value, entry.rule, origin)
    }
    case 'set':
      return void addValue(draft, entry.to.field, entry.to.value, entry.rule, entry.to.origin)
    case 'unset':
      return void takeValue(draft, entry.target.field, entry.target.index)
    case 'retype':
      return void retypeNode(draft, entry.target.node, entry.to.kind, entry.to.attributes)
    case 'merge':
      return void mergeBlocks(draft, entry.target.node, entry.target.with, entry.to.joiner)
    case 'split': {
      for (const _ of entry.to.ids) draft.newId('block')
      return void splitBlock(draft, entry.target.node, entry.to.at, entry.to.ids)
    }
    case 'wrap': {
      draft.newId('container')
      return wrapNodes(draft, entry.target.nodes, entry.to)
    }
    case 'unwrap':
      return void unwrapNode(draft, entry.target.node)
    case 'adopt':
      return void adoptNode(draft, entry.target.node, entry.target.into)
    case 'mark':
      return changeMarks(draft, entry.target.block, marks => marks.push(entry.to.mark))
    case 'unmark':
      return changeMarks(draft, entry.target.block, marks => marks.splice(entry.target.index, 1))
    case 'relink':
      return void relinkMark(draft, entry.target.block, entry.target.index, entry.to.url)
    case 'flag':
    case 'hold':
      return void draft.flags.push(flagOf(entry))
    case 'conflict':
      return
  }
}

/** Takes back what the entry says; entries behind it are taken back already. */
export function revert(draft: Draft, entry: LedgerEntry): void {
  switch (entry.action) {
    case 'edit':
      return undoEdit(draft, entry)
    case 'drop':
      return restoreNode(draft, entry.undo, entry.target.node, entry.before ?? '')
    case 'move': {
      if (entry.to.value !== undefined) removeValue(draft, entry.to.field, entry.undo.previous)
      return restoreNode(draft, entry.undo, entry.target.node, entry.before ?? '')
    }
    case 'set':
      return removeValue(draft, entry.to.field, entry.undo.previous)
    case 'unset':
      return returnValue(draft, entry.target.field, entry.target.index, entry.undo.previous)
    case 'retype':
      return void retypeNode(draft, entry.target.node, entry.undo.kind, entry.undo.attributes)
    case 'merge':
      return unmerge(draft, entry)
    case 'split':
      return unsplit(draft, entry)
    case 'wrap': {
      unwrapNode(draft, entry.to.id)
      return draft.returnIds(1)
    }
    case 'unwrap':
      return rewrap(draft, entry.undo.children, entry.undo.node, entry.undo)
    case 'adopt':
      return unadopt(draft, entry)
    case 'mark':
      return changeMarks(draft, entry.target.block, marks => marks.pop())
    case 'unmark':
      return changeMarks(draft, entry.target.block, marks => marks.splice(entry.target.index, 0, entry.undo.mark))
    case 'relink':
      return void relinkMark(draft, entry.target.block, entry.target.index, entry.undo.url)
    case 'flag':
    case 'hold':
      return void draft.flags.pop()
    case 'conflict':
      return
  }
}
