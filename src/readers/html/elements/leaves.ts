// Elements that become leaf blocks: paragraphs, headings, code, rules.

import type { Element, Parents } from 'hast'
import type { Attributes } from '../../../model/block.js'
import { closeLeaf, endBlock, openLeaf } from '../flow.js'
import { openChildren } from '../lowering.js'
import { elementSpans, settleOrigin } from '../origins.js'
import { childElements, isElement, words } from '../properties.js'
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
  open: (element, lowering, parent) => {
    openLeaf(lowering, 'code', element, codeAttributes(element, parent))
    return LEAF
  },
  close: (_, lowering) => closeLeaf(lowering),
}

const LANGUAGE = /^(?:language|lang|highlight-source|highlight-text)-([A-Za-z0-9+#_.-]{1,40})$/

function codeAttributes(element: Element, parent: Parents): Attributes {
  const inner = childElements(element).find(child => child.tagName === 'code')
  const around = isElement(parent) && parent.tagName === 'div' ? parent : undefined
  for (const candidate of [element, inner, around]) {
    for (const word of candidate ? words(candidate, 'className') : []) {
      const language = LANGUAGE.exec(word)?.[1]
      if (language) return { language: language.toLowerCase() }
    }
  }
  return {}
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
      origin: settleOrigin(lowering, { spans: elementSpans(lowering, element), map: [] }),
      signals: signalsOf(element, lowering.wanted),
    })
    return SKIP
  },
}
