// Turns lines with markers into lists, the deepest level first, a step in each round.

import type { Verdict } from '../../kernel/verdict.js'
import { edit, wrap } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Attributes, Container, Node, NodeId } from '../../model/block.js'
import { type ListMarker, readListMarker } from '../../text/list-markers.js'
import { HYPHEN_REASON, joinBlocks } from './join-blocks.js'
import type { LineJoiner } from './joiner.js'
import { isParagraph, runsOf } from './lines.js'
import type { ItemLine } from './list-levels.js'
import { listRuns } from './list-runs.js'

export type ListReason = 'continued' | 'list' | 'item' | 'hyphen'

export const LIST_REASONS = {
  continued: 'A wrapped line goes on with the item above it',
  list: 'Lines with markers that count as one list',
  item: 'The marker becomes the item that it stood for',
  ...HYPHEN_REASON,
} as const

const attributesOf = ({ kind, value }: ListMarker): Attributes =>
  kind === 'number' ? { ordered: true, start: value } : { ordered: false }

/** Appends the lines that go on with an item. */
const merges = (
  view: View,
  join: LineJoiner,
  run: readonly ItemLine[],
  kind: ListMarker['kind'],
): readonly Verdict<ListReason>[] =>
  run.flatMap(({ block, marker, continued }) =>
    marker.kind === kind ? joinBlocks(view, join, block, continued, 'continued') : [],
  )

/** Neighbouring lines of the deepest level, with the lists that stand below them, as lists. */
function wraps(run: readonly ItemLine[], kind: ListMarker['kind']): readonly Verdict<ListReason>[] {
  const deepest = Math.max(...run.map(line => line.level))
  const lists = runsOf(
    run,
    (line, before) =>
      line.level === deepest && (!before || (before.marker.form === line.marker.form && isNext(before, line))),
  )
  return lists.flatMap(lines => {
    const [first] = lines
    if (!first || first.marker.kind !== kind) return []
    const nodes = lines.flatMap(({ block, lists }): NodeId[] => [block.id, ...lists.map(list => list.id)])
    return [wrap(nodes, 'list', attributesOf(first.marker), 'list', { node: first.block.id })]
  })
}

const isNext = (before: ItemLine, line: ItemLine): boolean =>
  line.marker.kind === 'bullet' || before.marker.value + 1 === line.marker.value

/** Marked paragraphs that stand directly in a list, each with the lists below it, as items without their markers. */
function items(list: Container, kind: ListMarker['kind']): readonly Verdict<ListReason>[] {
  const verdicts: Verdict<ListReason>[] = []
  list.children.forEach((node, i) => {
    const marker = isParagraph(node) ? readListMarker(node.text) : null
    if (!isParagraph(node) || marker?.kind !== kind) return
    const nodes = [node.id, ...listsBehind(list.children, i)]
    verdicts.push(edit(0, marker.length, '', 'item', { node: node.id }))
    verdicts.push(wrap(nodes, 'item', {}, 'item', { node: node.id }))
  })
  return verdicts
}

function listsBehind(children: readonly Node[], at: number): readonly NodeId[] {
  const ids: NodeId[] = []
  for (
    let node = children[at + 1];
    node?.type === 'container' && node.kind === 'list';
    node = children[at + 1 + ids.length]
  )
    ids.push(node.id)
  return ids
}

const unfinished = (view: View): readonly Container[] => {
  const found = new Set<Container>()
  for (const block of view.blocks) {
    const parent = view.parent(block.id)
    if (parent?.kind === 'list' && isParagraph(block)) found.add(parent)
  }
  return [...found]
}

/** What one round says about all lists of one kind of marker. */
export function makeLists(view: View, join: LineJoiner, kind: ListMarker['kind']): readonly Verdict<ListReason>[] {
  const started = view.fact(unfinished).flatMap(list => items(list, kind))
  const { runs } = view.fact(listRuns)
  return [
    ...started,
    ...runs.flatMap(run => {
      const joined = merges(view, join, run, kind)
      return joined.length > 0 || hasContinued(run) ? joined : wraps(run, kind)
    }),
  ]
}

const hasContinued = (run: readonly ItemLine[]): boolean => run.some(({ continued }) => continued.length > 0)
