// Elements that become containers: sections, lists, tables, and the groups that hold the rest.

import type { Attributes, ContainerKind } from '../../../model/block.js'
import { closeContainer, endBlock, openApart, openContainer } from '../flow.js'
import type { Lowering } from '../lowering.js'
import { attribute, count, words } from '../parse/attributes.js'
import type { MarkupElement } from '../parse/markup.js'
import { isBlank } from '../run.js'
import { hasSignals } from '../signals.js'
import { type ElementLowering, SKIP } from './element.js'

const CONTAINER = 0
const LINE = 1
const INLINE = 2

/** An element that always becomes a container of one kind. */
export const container = (
  kind: ContainerKind,
  attributes?: (element: MarkupElement) => Attributes,
): ElementLowering => ({
  open: (element, lowering) => {
    openContainer(lowering, kind, element, attributes?.(element))
    return CONTAINER
  },
  close: (_, lowering) => closeContainer(lowering),
})

/** Where a block begins or ends inside `pre`, a line does. */
function endLine(lowering: Lowering): number {
  lowering.run.lineEnds = true
  return LINE
}

/** A `div` and its like: a group, but in `pre` a line. */
export const group: ElementLowering = {
  open: (element, lowering) => {
    if (lowering.leaf?.kind === 'code') return endLine(lowering)
    openContainer(lowering, 'group', element)
    return CONTAINER
  },
  close: (_, lowering, opened) => {
    if (opened === LINE) endLine(lowering)
    else closeContainer(lowering)
  },
}

/** A button stands for itself, but in a paragraph or a heading it is part of the text. */
export const button: ElementLowering = {
  open: (element, lowering) => {
    if (lowering.leaf) return INLINE
    openContainer(lowering, 'group', element)
    return CONTAINER
  },
  close: (_, lowering, opened) => {
    if (opened === CONTAINER) closeContainer(lowering)
  },
}

/** Content that a reader sees only in some circumstance: set apart, so that it never cuts a text in two. */
export const apart: ElementLowering = {
  open: (element, lowering) => {
    openApart(lowering, element)
    return CONTAINER
  },
  close: (_, lowering) => closeContainer(lowering),
}

/** The body is a group only where its tag says something. */
export const body: ElementLowering = {
  open: (element, lowering) => {
    if (!hasSignals(element, lowering.wanted)) return INLINE
    openContainer(lowering, 'group', element)
    return CONTAINER
  },
  close: (_, lowering, opened) => {
    if (opened === CONTAINER) closeContainer(lowering)
    else endBlock(lowering)
  },
}

export const orderedList = container('list', element => {
  const start = count(element, 'start', Number.NEGATIVE_INFINITY)
  return start === undefined ? { ordered: true } : { ordered: true, start }
})

const ALIGNMENT = /(?:^|[;\s])text-align\s*:\s*(left|center|right)\b/i

function alignment(element: MarkupElement): Attributes['align'] {
  const style = attribute(element, 'style')
  const named = (style && ALIGNMENT.exec(style)?.[1]) ?? attribute(element, 'align')
  switch (named?.trim().toLowerCase()) {
    case 'left':
      return 'left'
    case 'center':
      return 'center'
    case 'right':
      return 'right'
    default:
      return undefined
  }
}

export const cell = (header: boolean): ElementLowering =>
  container('cell', element => {
    const columns = count(element, 'colspan', 1)
    const rows = count(element, 'rowspan', 1)
    const align = alignment(element)
    return { ...(header && { header }), ...(columns && { columns }), ...(rows && { rows }), ...(align && { align }) }
  })

/** The box in front of a task. Other inputs show no text of their own. */
export const input: ElementLowering = {
  open: (element, lowering) => {
    const frame = lowering.frames.at(-1)
    const isFirst = frame?.kind === 'item' && frame.children.length === 0 && isBlank(lowering.run)
    if (!isFirst || attribute(element, 'type')?.toLowerCase() !== 'checkbox') return SKIP
    const listed = frame.element !== undefined && words(frame.element, 'class').includes('task-list-item')
    const fixed = attribute(element, 'disabled') !== undefined
    if (listed || fixed)
      frame.attributes = { ...frame.attributes, checked: attribute(element, 'checked') !== undefined }
    return SKIP
  },
}
