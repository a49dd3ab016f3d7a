// Gives the properties of a hast element back the names and values that they have as attributes.

import type { Element, Properties } from 'hast'
import { find, html } from 'property-information'
import { decodeAttribute } from '../decode-text.js'
import type { Attribute } from '../parse/attributes.js'
import { findAttribute } from '../tag.js'

/** The attributes of an element, each with its value as text. */
export function attributesOf(element: Element, source: string): Attribute[] {
  const attributes: Attribute[] = []
  for (const [property, value] of Object.entries(element.properties)) {
    if (value === null || value === undefined || value === false) continue
    const { attribute: name, commaSeparated } = find(html, property)
    attributes.push({ name, value: commaSeparated ? listOf(element, name, value, source) : textOf(value) })
  }
  return attributes
}

function textOf(value: Properties[string]): string {
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/**
 * A list with commas, as `srcset`. hast cuts it at every comma, also at those of an address, so that only the source can
 * tell; where a plugin has changed the list, it is joined.
 */
function listOf(element: Element, name: string, value: Properties[string], source: string): string {
  if (!Array.isArray(value)) return textOf(value)
  const start = element.position?.start.offset
  const found = start === undefined ? null : findAttribute(source, start, name)
  const written = found ? decodeAttribute(source, ...found) : ''
  const parts = written.split(',').map(part => part.trim())
  return value.length === parts.length && value.every((part, i) => part === parts[i]) ? written : value.join(', ')
}
