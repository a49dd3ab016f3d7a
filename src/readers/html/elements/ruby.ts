// Annotations over a text: in parentheses behind it, as a line of plain text has them.

import { beginContent } from '../flow.js'
import type { MarkupElement } from '../parse/markup.js'
import { appendWhole } from '../run.js'
import type { ElementLowering } from './element.js'

const BARE = 0
const ENCLOSED = 1

/** True where the page has parentheses of its own, or there is nothing to enclose. */
function isBare(element: MarkupElement): boolean {
  if (!element.first) return true
  let before = element.previous
  while (before && before.type !== 'element') before = before.previous
  return before?.tag === 'rp'
}

export const rubyText: ElementLowering = {
  open: (element, lowering) => {
    if (isBare(element) || lowering.leaf?.kind === 'code') return BARE
    appendWhole(beginContent(lowering), '(', -1, -1)
    return ENCLOSED
  },
  close: (_, lowering, opened) => {
    if (opened === ENCLOSED) appendWhole(lowering.run, ')', -1, -1)
  },
}
