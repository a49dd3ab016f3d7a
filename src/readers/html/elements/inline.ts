// Elements inside a line of text: they become marks, or only pass their text on.

import type { MarkKind } from '../../../model/mark.js'
import { closeContainer, openApart, openContainer } from '../flow.js'
import type { Lowering } from '../lowering.js'
import { closeMark, openMark } from '../marks.js'
import { attribute, trimmed } from '../parse/attributes.js'
import { endOf, type MarkupElement, type MarkupParent } from '../parse/markup.js'
import { appendWhole, extend, isBlank, noteBreak } from '../run.js'
import { gather, glance, HAS_EVIDENCE, hiddenBy, MAY_HIDE } from '../signals.js'
import { BLOCK_TAGS } from './block-tags.js'
import { type ElementLowering, SKIP } from './element.js'

const MARKED = 1
const SET_APART = 2
const GROUPED = 4

const MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ['b', 'strong'],
  ['cite', 'emphasis'],
  ['code', 'code'],
  ['del', 'strike'],
  ['dfn', 'emphasis'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['kbd', 'code'],
  ['s', 'strike'],
  ['samp', 'code'],
  ['strike', 'strike'],
  ['strong', 'strong'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['tt', 'code'],
  ['var', 'emphasis'],
])

/** How far an inline element is searched for blocks; a bound, so that nested spans stay linear. */
const SEARCH_LEVELS = 3

function holdsBlocks(parent: MarkupParent, levels: number): boolean {
  for (let child = parent.first; child; child = child.next) {
    if (child.type !== 'element') continue
    if (BLOCK_TAGS.has(child.tag)) return true
    if (levels > 1 && child.first && holdsBlocks(child, levels - 1)) return true
  }
  return false
}

/**
 * Any element that is not a block. Hidden ones are set apart. One that holds blocks and begins a line becomes a group,
 * so that a card which is one link keeps its frame; its mark then lies over each block inside.
 */
export const inline: ElementLowering = {
  open: (element, lowering) => {
    let opened = 0
    const bits = glance(element)
    if (bits & MAY_HIDE && hiddenBy(element, bits)) {
      openApart(lowering, element)
      opened = SET_APART
    } else if (element.first && isBlank(lowering.run) && holdsBlocks(element, SEARCH_LEVELS)) {
      if (lowering.leaf?.kind !== 'code') {
        openContainer(lowering, 'group', element)
        opened = GROUPED
      }
    }
    if (opened === 0) enterRun(element, lowering, (bits & HAS_EVIDENCE) !== 0)
    return opened | openInlineMark(element, lowering)
  },
  close: (element, lowering, opened) => {
    if (opened & MARKED) closeMark(lowering, element)
    if (opened & (SET_APART | GROUPED)) closeContainer(lowering)
    else leaveRun(element, lowering)
  },
}

function openInlineMark(element: MarkupElement, lowering: Lowering): number {
  if (element.tag === 'a' || element.tag === 'area') return openLink(element, lowering)
  const kind = MARKS.get(element.tag)
  if (!kind || (kind === 'code' && lowering.leaf?.kind === 'code')) return 0
  // A mark inside one of its own kind says nothing more.
  if (lowering.marks.some(mark => mark.kind === kind)) return 0
  openMark(lowering, kind)
  return MARKED
}

function openLink(element: MarkupElement, lowering: Lowering): number {
  const url = attribute(element, 'href')
  if (url === undefined) return 0
  openMark(lowering, 'link', url, trimmed(element, 'title'))
  return MARKED
}

function enterRun(element: MarkupElement, { run }: Lowering, hasEvidence: boolean): void {
  if (!run.wrapperOpen && isBlank(run)) {
    run.wrapper = element
    run.wrapperOpen = true
  }
  if (hasEvidence) {
    run.inner ??= {}
    gather(element, run.inner)
  }
}

function leaveRun(element: MarkupElement, { run }: Lowering): void {
  const { start } = element
  const opensHere = run.wrapper === element || (run.start >= 0 && start >= run.start)
  if (run.wrapper === element) {
    run.wrapperOpen = false
    if (isBlank(run)) run.wrapper = undefined
  }
  if (opensHere && !isBlank(run)) extend(run, start, endOf(element))
}

/** A line break; the run decides whether it counts. */
export const lineBreak: ElementLowering = {
  open: (element, { run, leaf }) => {
    const { start } = element
    const end = endOf(element)
    if (leaf?.kind === 'code') {
      appendWhole(run, '\n', start, end)
      extend(run, start, end)
    } else noteBreak(run, start, end)
    return SKIP
  },
}
