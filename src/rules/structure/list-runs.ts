// Finds lines that are list items by their markers, with the lines and lists that belong to them.

import type { View } from '../../kernel/view.js'
import type { Block, Container, Node, NodeId } from '../../model/block.js'
import { type ListMarker, readListMarker } from '../../text/list-markers.js'
import { endsSentence, startsLower } from '../../text/words.js'
import { blankBefore, holders, indentOf, isParagraph, isText } from './lines.js'
import { DEEPER, type ItemDraft, type ItemLine, strays, withLevels } from './list-levels.js'

export interface ListRuns {
  /** Neighbouring items of one list and all below them, in order. */
  readonly runs: readonly (readonly ItemLine[])[]
  /** Lines that hold nothing but a bullet, each with the line that it belongs to. */
  readonly loneBullets: readonly (readonly [Block, Block])[]
  /** Blocks that open an item of a list and have a bullet besides. */
  readonly doubled: readonly Block[]
}

/** More blank lines than this end a list. */
const MOST_BLANK = 2
const MOST_CONTINUED = 40
/** Whether a line without a marker goes on with the item above. */
function continues(view: View, item: ItemDraft, line: Block): boolean {
  if (!isText(view) || blankBefore(line) > 0 || item.continued.length >= MOST_CONTINUED || item.lists.length > 0)
    return false
  const above = item.continued.at(-1) ?? item.block
  const open = !endsSentence(above.text)
  if (indentOf(line) > indentOf(item.block)) return startsLower(line.text) || open
  return indentOf(line) === indentOf(item.block) && startsLower(line.text) && open
}

/** Whether a marked line may belong to the run so far. */
function goesOn(run: readonly ItemDraft[], line: Block, marker: ListMarker): boolean {
  if (run.length === 0) return true
  if (blankBefore(line) > MOST_BLANK) return false
  if (blankBefore(line) === 0) return true
  const alike = run.some(
    other => other.marker.form === marker.form && Math.abs(indentOf(other.block) - indentOf(line)) < DEEPER,
  )
  return alike || indentOf(line) >= indentOf(run.at(-1)?.block ?? line) + DEEPER
}

/** Takes off lists of the source that no further item follows: they stand beside the list, not in its last item. */
function dropForeign(lists: Container[] = []): void {
  while ((lists.at(-1)?.origin.spans.length ?? 0) > 0) lists.pop()
}

/** The runs of marked lines among siblings. */
function draftRuns(
  view: View,
  siblings: readonly Node[],
  isMarked: (block: Block) => ListMarker | null,
): readonly ItemDraft[][] {
  const runs: ItemDraft[][] = []
  let run: ItemDraft[] = []
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    dropForeign(run.at(-1)?.lists)
    run = []
  }
  siblings.forEach((node, i) => {
    const item = run.at(-1)
    const marker = isParagraph(node) ? isMarked(node) : null
    if (isParagraph(node) && marker) {
      if (!goesOn(run, node, marker)) close()
      run.push({ block: node, marker, continued: [], lists: [], isLedIn: isLeadIn(siblings[i - 1]) })
    } else if (item && isParagraph(node) && continues(view, item, node)) item.continued.push(node)
    else if (item && node.type === 'container' && node.kind === 'list') item.lists.push(node)
    else close()
  })
  close()
  return runs
}

function siblingRuns(view: View, siblings: readonly Node[]): readonly (readonly ItemLine[])[] {
  const bad = new Set<NodeId>()
  const isMarked = (block: Block): ListMarker | null => (bad.has(block.id) ? null : readListMarker(block.text))
  for (let tries = 0; tries < 3; tries++) {
    const runs = draftRuns(view, siblings, isMarked).map(withLevels)
    const before = bad.size
    for (const run of runs) for (const id of strays(run)) bad.add(id)
    if (bad.size === before) return runs
  }
  return []
}

const isLeadIn = (above: Node | undefined): boolean => isParagraph(above) && above.text.endsWith(':')

const LONE = /^[•‣◦▪▫●■□○◆◇⁃∙➢➤►⦁\uf0a7\uf0b7\uf0d8]$/

function loneBullets(siblings: readonly Node[]): readonly (readonly [Block, Block])[] {
  return siblings.flatMap((node, i): (readonly [Block, Block])[] => {
    const next = siblings[i + 1]
    const isLone = isParagraph(node) && LONE.test(node.text)
    return isLone && isParagraph(next) && !readListMarker(next.text) && !LONE.test(next.text) ? [[node, next]] : []
  })
}

/** The block that opens an item with a bullet in its text. */
function doubledIn({ kind, children }: Container): readonly Block[] {
  const [first] = children
  return kind === 'item' && isParagraph(first) && readListMarker(first.text)?.sure ? [first] : []
}

/** All lists that lines of this snapshot make. */
export function listRuns(view: View): ListRuns {
  const all = holders(view)
  const doubled = all.flatMap(doubledIn)
  return {
    runs: all.flatMap(container => (doubledIn(container).length > 0 ? [] : siblingRuns(view, container.children))),
    loneBullets: isText(view) ? all.flatMap(container => loneBullets(container.children)) : [],
    doubled,
  }
}
