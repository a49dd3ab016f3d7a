// Elements of the head: each value that they carry becomes a field.

import type { Element } from 'hast'
import { addAttributeField, addField } from '../fields.js'
import { elementSpans } from '../origins.js'
import { placeText } from '../place-text.js'
import { property, trimmed, words } from '../properties.js'
import { newRun } from '../run.js'
import { addStructuredFields } from '../structured.js'
import { collapse } from '../text.js'
import { type ElementLowering, SKIP } from './element.js'

export const title: ElementLowering = {
  open: (element, lowering) => {
    const run = newRun()
    for (const child of element.children) {
      if (child.type !== 'text') continue
      const { value, map } = placeText(lowering, child, 'title')
      collapse(value, map, run, null)
    }
    if (run.text !== '')
      addField(lowering, 'head.title', run.text, { spans: elementSpans(lowering, element), map: run.map })
    return SKIP
  },
}

/** Where a `meta` element says what its content is. */
const META_NAMES = ['name', 'property', 'itemProp', 'httpEquiv']

const firstName = (element: Element): string | undefined => {
  for (const name of META_NAMES) {
    const value = trimmed(element, name)
    if (value) return value
  }
  return undefined
}

export const meta: ElementLowering = {
  open: (element, lowering) => {
    const name = firstName(element)
    const content = property(element, 'content')
    if (name && content) addAttributeField(lowering, `meta.${name}`, element, 'content', content)
    return SKIP
  },
}

const RELATIONS = new Set(['amphtml', 'author', 'canonical', 'license', 'next', 'prev'])

export const link: ElementLowering = {
  open: (element, lowering) => {
    const rel = words(element, 'rel').find(word => RELATIONS.has(word.toLowerCase()))
    const href = property(element, 'href')
    if (rel && href) addAttributeField(lowering, `link.${rel.toLowerCase()}`, element, 'href', href)
    return SKIP
  },
}

export const base: ElementLowering = {
  open: (element, lowering) => {
    const href = property(element, 'href')
    if (href) addAttributeField(lowering, 'base.href', element, 'href', href)
    return SKIP
  },
}

export const html: ElementLowering = {
  open: (element, lowering) => {
    const lang = property(element, 'lang')
    const xmlLang = property(element, 'xmlLang')
    if (lang) addAttributeField(lowering, 'html.lang', element, 'lang', lang)
    else if (xmlLang) addAttributeField(lowering, 'html.lang', element, 'xml:lang', xmlLang)
    const type = property(element, 'itemType')
    if (type) addAttributeField(lowering, 'html.itemtype', element, 'itemtype', type)
    return 0
  },
}

export const script: ElementLowering = {
  open: (element, lowering) => {
    const [type] = (property(element, 'type') ?? '').split(';', 1)
    if (type?.trim().toLowerCase() === 'application/ld+json') addStructuredFields(lowering, element)
    return SKIP
  },
}
