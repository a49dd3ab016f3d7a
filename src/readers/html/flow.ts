// Ends blocks and opens and closes containers: how a stream of elements becomes a skeleton with leaves.

import type { Attributes, Block, Container, ContainerKind, Signals } from '../../model/block.js'
import { sourceSpan } from '../../model/offset.js'
import { imageBlocks, isImagesOnly } from './image-blocks.js'
import { type Leaf, type Lowering, openChildren } from './lowering.js'
import { breakMarks, tidyMarks } from './marks.js'
import { elementSpans, settleOrigin } from './origins.js'
import type { MarkupElement } from './parse/markup.js'
import { clearBlank, isBlank, newRun, type Run, settle } from './run.js'
import { blockSignals, signalsOf } from './signals.js'

const NONE: Attributes = {}

/** Makes the run a block, if there is anything in it. `whole`: its leaf element ends here, so that it is all of it. */
export function endBlock(lowering: Lowering, whole = false): void {
  const { run, leaf } = lowering
  if (isBlank(run)) {
    clearBlank(run)
    return
  }
  breakMarks(lowering)
  const children = openChildren(lowering)
  if (leaf?.kind !== 'heading' && isImagesOnly(run)) {
    for (const block of imageBlocks(lowering, run)) children.push(block)
  } else children.push(runBlock(lowering, run, whole && leaf?.used === 0))
  if (run.after) for (const node of run.after) children.push(node)
  if (leaf) leaf.used++
  lowering.run = newRun()
}

function runBlock(lowering: Lowering, run: Run, whole: boolean): Block {
  const { leaf } = lowering
  const own = whole && leaf ? elementSpans(leaf.element) : []
  const spans = own.length > 0 ? own : run.start < 0 ? [] : [sourceSpan(run.start, run.end)]
  const wrapper = run.bare ? undefined : run.wrapper
  const signals = blockSignals(
    leaf?.element ?? wrapper,
    run.inner,
    lowering.frames.at(-1)?.element?.tag,
    lowering.wanted,
  )
  const block: Block = {
    type: 'block',
    id: lowering.births.give('block'),
    kind: leaf?.kind ?? 'paragraph',
    text: run.text,
    marks: tidyMarks(lowering, run),
    attributes: leaf?.attributes ?? NONE,
    origin: settleOrigin(lowering, { spans, map: run.map }),
  }
  return signals ? { ...block, signals } : block
}

/** Gets the run ready for content: what waits is settled, and two line breaks in a row end a paragraph. */
export function beginContent(lowering: Lowering): Run {
  if (lowering.run.breaks > 1 && lowering.leaf?.kind !== 'heading') endBlock(lowering)
  settle(lowering.run)
  return lowering.run
}

/** Opens a container in the flow. */
export function openContainer(
  lowering: Lowering,
  kind: ContainerKind,
  element: MarkupElement,
  attributes: Attributes = NONE,
): void {
  endBlock(lowering)
  const { leaf } = lowering
  push(lowering, kind, element, attributes, undefined)
  // A group directly in a heading, as `<h2><div>…`, leaves the heading in force until it has its first block.
  const stays = kind === 'group' && leaf?.kind === 'heading' && leaf.used === 0
  lowering.leaf = stays ? leaf : undefined
}

function push(
  lowering: Lowering,
  kind: ContainerKind,
  element: MarkupElement,
  attributes: Attributes,
  suspended: { readonly run: Run; readonly starts: readonly number[] } | undefined,
): void {
  const id = lowering.births.give('container')
  const signals: Signals = signalsOf(element, lowering.wanted)
  lowering.frames.push({ id, kind, element, signals, attributes, children: [], leaf: lowering.leaf, suspended })
}

/** Opens a group for hidden content inside a run: it is set apart, so that the text around it stays whole. */
export function openApart(lowering: Lowering, element: MarkupElement): void {
  const starts = lowering.marks.map(mark => mark.start)
  for (const mark of lowering.marks) mark.start = 0
  push(lowering, 'group', element, NONE, { run: lowering.run, starts })
  lowering.run = newRun()
  lowering.leaf = undefined
}

/** Closes the innermost container. An empty one is left out, unless it is a cell. */
export function closeContainer(lowering: Lowering): void {
  endBlock(lowering)
  const frame = lowering.frames.pop()
  if (!frame) return
  lowering.leaf = frame.leaf
  if (frame.suspended) {
    lowering.run = frame.suspended.run
    for (const [i, mark] of lowering.marks.entries()) mark.start = frame.suspended.starts[i] ?? 0
  }
  if (frame.children.length === 0 && frame.kind !== 'cell') return
  const { id, kind, attributes, children, signals } = frame
  const origin = settleOrigin(lowering, { spans: elementSpans(frame.element), map: [] })
  const container: Container = {
    type: 'container',
    id,
    kind,
    attributes,
    origin,
    children,
    ...(signals && { signals }),
  }
  if (frame.suspended && !isBlank(lowering.run)) {
    lowering.run.after ??= []
    lowering.run.after.push(container)
  } else openChildren(lowering).push(container)
}

/** Opens an element whose inline content becomes blocks of one kind. */
export function openLeaf(
  lowering: Lowering,
  kind: Leaf['kind'],
  element: MarkupElement,
  attributes: Attributes = NONE,
): void {
  endBlock(lowering)
  lowering.leaf = { kind, element, attributes, outer: lowering.leaf, used: 0 }
}

export function closeLeaf(lowering: Lowering): void {
  endBlock(lowering, true)
  lowering.leaf = lowering.leaf?.outer
}
