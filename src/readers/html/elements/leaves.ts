// Elements that become leaf blocks: paragraphs, headings, code, rules.

import type { Attributes } from '../../../model/block.js'
import { codeLanguage } from '../code-language.js'
import { closeLeaf, endBlock, openLeaf } from '../flow.js'
import { openChildren } from '../lowering.js'
import { elementSpans, settleOrigin } from '../origins.js'
import type { MarkupElement } from '../parse/markup.js'
import { signalsOf } from '../signals.js'
import { type ElementLowering, SKIP } from './element.js'

const LEAF = 0
const LINE = 1
const PART = 2

/** A paragraph; in `pre` a line, and the first one in a heading is the heading's text. */
export const paragraph: ElementLowering = {
  open: (element, lowering) => {
    const { leaf } = lowering
    if (leaf?.kind === 'code') {
      lowering.run.lineEnds = true
      return LINE
    }
    if (leaf?.kind === 'heading' && leaf.used === 0) {
      endBlock(lowering)
      if (leaf.used === 0) return PART
    }
    openLeaf(lowering, 'paragraph', element)
    return LEAF
  },
  close: (_, lowering, opened) => {
    if (opened === LEAF) closeLeaf(lowering)
    else if (opened === PART) endBlock(lowering)
    else lowering.run.lineEnds = true
  },
}

export const heading = (level: number): ElementLowering => ({
  open: (element, lowering) => {
    openLeaf(lowering, 'heading', element, { level })
    return LEAF
  },
  close: (_, lowering) => closeLeaf(lowering),
})

export const code: ElementLowering = {
  open: (element, lowering) => {
    openLeaf(lowering, 'code', element, codeAttributes(element))
    return LEAF
  },
  close: (_, lowering) => closeLeaf(lowering),
}

function codeAttributes(element: MarkupElement): Attributes {
  const language = codeLanguage(element)
  return language === undefined ? {} : { language }
}

export const rule: ElementLowering = {
  open: (element, lowering) => {
    endBlock(lowering)
    openChildren(lowering).push({
      type: 'block',
      id: lowering.births.give('block'),
      kind: 'rule',
      text: '',
      marks: [],
      attributes: {},
      origin: settleOrigin(lowering, { spans: elementSpans(element), map: [] }),
      signals: signalsOf(element, lowering.wanted),
    })
    return SKIP
  },
}
