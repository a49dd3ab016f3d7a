// Collects the values that a page carries beside its body.

import type { Births } from '../../model/births.js'
import type { Block, Container, Origin } from '../../model/block.js'
import type { Lowering } from './lowering.js'
import { attributeOrigin, settleOrigin } from './origins.js'
import type { MarkupElement } from './parse/markup.js'

/** Adds a field. `origin` leads to the text that was parsed. */
export function addField(lowering: Lowering, key: string, text: string, origin: Origin): void {
  const block: Omit<Block, 'id'> = {
    type: 'block',
    kind: 'field',
    text,
    marks: [],
    attributes: { key },
    origin: settleOrigin(lowering, origin),
  }
  lowering.fields.push(block)
}

/** Adds the value of an attribute as a field. `name` is the attribute's name in HTML. */
export function addAttributeField(
  lowering: Lowering,
  key: string,
  element: MarkupElement,
  name: string,
  value: string,
): void {
  addField(lowering, key, value, attributeOrigin(lowering.source, element, name, value))
}

/** The container of all fields; null where there are none. */
export function fieldsContainer(fields: readonly Omit<Block, 'id'>[], births: Births): Container | null {
  if (fields.length === 0) return null
  const id = births.give('container')
  const children = fields.map(field => ({ ...field, id: births.give('block') }))
  return { type: 'container', id, kind: 'fields', attributes: {}, origin: { spans: [], map: [] }, children }
}
