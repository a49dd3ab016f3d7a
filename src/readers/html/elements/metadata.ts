// Elements of the head: each value that they carry becomes a field.

import { addAttributeField, addField } from '../fields.js'
import { elementSpans } from '../origins.js'
import { attribute, trimmed, words } from '../parse/attributes.js'
import type { MarkupElement } from '../parse/markup.js'
import { placeText } from '../place-text.js'
import { newRun } from '../run.js'
import { addStructuredFields } from '../structured.js'
import { collapse } from '../text.js'
import { type ElementLowering, SKIP } from './element.js'
import { addTex } from './formula.js'

export const title: ElementLowering = {
  open: (element, lowering) => {
    const run = newRun()
    for (let child = element.first; child; child = child.next) {
      if (child.type !== 'text') continue
      const { value, map } = placeText(lowering, child)
      collapse(value, map, run, null)
    }
    if (run.text !== '') addField(lowering, 'head.title', run.text, { spans: elementSpans(element), map: run.map })
    return SKIP
  },
}

/** Where a `meta` element says what its content is. */
const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv']

const firstName = (element: MarkupElement): string | undefined => {
  for (const name of META_NAMES) {
    const value = trimmed(element, name)
    if (value) return value
  }
  return undefined
}

export const meta: ElementLowering = {
  open: (element, lowering) => {
    const name = firstName(element)
    const content = attribute(element, 'content')
    if (name && content) addAttributeField(lowering, `meta.${name}`, element, 'content', content)
    return SKIP
  },
}

const RELATIONS = new Set(['amphtml', 'author', 'canonical', 'license', 'next', 'prev'])

export const link: ElementLowering = {
  open: (element, lowering) => {
    const rel = words(element, 'rel').find(word => RELATIONS.has(word.toLowerCase()))
    const href = attribute(element, 'href')
    if (rel && href) addAttributeField(lowering, `link.${rel.toLowerCase()}`, element, 'href', href)
    return SKIP
  },
}

export const base: ElementLowering = {
  open: (element, lowering) => {
    const href = attribute(element, 'href')
    if (href) addAttributeField(lowering, 'base.href', element, 'href', href)
    return SKIP
  },
}

export const html: ElementLowering = {
  open: (element, lowering) => {
    const lang = attribute(element, 'lang')
    const xmlLang = attribute(element, 'xml:lang')
    if (lang) addAttributeField(lowering, 'html.lang', element, 'lang', lang)
    else if (xmlLang) addAttributeField(lowering, 'html.lang', element, 'xml:lang', xmlLang)
    const type = attribute(element, 'itemtype')
    if (type) addAttributeField(lowering, 'html.itemtype', element, 'itemtype', type)
    return 0
  },
}

export const script: ElementLowering = {
  open: (element, lowering) => {
    const [type] = (attribute(element, 'type') ?? '').split(';', 1)
    const kind = type?.trim().toLowerCase()
    if (kind === 'application/ld+json') addStructuredFields(lowering, element)
    else if (kind === 'math/tex') addTex(lowering, element)
    return SKIP
  },
}
