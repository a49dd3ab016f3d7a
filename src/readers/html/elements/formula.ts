// Formulas: as TeX where the page carries it, with what shows them set apart; else as their text.

import { closeContainer, openApart } from '../flow.js'
import type { Lowering } from '../lowering.js'
import { closeMark, openMark } from '../marks.js'
import { attributeOrigin } from '../origins.js'
import type { MarkupElement } from '../parse/markup.js'
import { standsForMath, texAnnotation, texAttribute } from '../tex.js'
import { addText, collapse } from '../text.js'
import { type ElementLowering, SKIP } from './element.js'
import { inline } from './inline.js'

/** Adds the texts of an element as one formula. */
export function addTex(lowering: Lowering, holder: MarkupElement): void {
  openMark(lowering, 'math')
  for (let child = holder.first; child; child = child.next) if (child.type === 'text') addText(lowering, child)
  closeMark(lowering, holder)
}

function addTexOf(lowering: Lowering, math: MarkupElement): boolean {
  const annotation = texAnnotation(math)
  if (annotation) {
    addTex(lowering, annotation)
    return true
  }
  const tex = texAttribute(math)
  if (tex === undefined) return false
  openMark(lowering, 'math')
  collapse(tex, attributeOrigin(lowering.source, math, 'alttext', tex).map, lowering.run, lowering)
  closeMark(lowering, math)
  return true
}

const SHOWN_APART = -2

export const math: ElementLowering = {
  open: (element, lowering) => {
    if (!addTexOf(lowering, element)) return inline.open(element, lowering)
    openApart(lowering, element)
    return SHOWN_APART
  },
  close: (element, lowering, opened) => {
    if (opened === SHOWN_APART) closeContainer(lowering)
    else inline.close?.(element, lowering, opened)
  },
}

export const annotation: ElementLowering = {
  open: (element, lowering) => (standsForMath(element) ? SKIP : inline.open(element, lowering)),
  close: (element, lowering, opened) => inline.close?.(element, lowering, opened),
}
