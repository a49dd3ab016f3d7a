// Reads the properties of a hast element as text, whatever form the tree gives them.

import type { Element, Nodes, Parents } from 'hast'

/** The value of a property by its hast name (`className`, `href`); undefined where the element has none. */
export function property(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (typeof value === 'string') return value
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The value of a property without white space around it; undefined where nothing is left. */
export function trimmed(element: Element, name: string): string | undefined {
  const value = property(element, name)?.trim()
  return value === '' ? undefined : value
}

const areWords = (list: readonly (string | number)[]): list is readonly string[] =>
  list.every(word => typeof word === 'string')

/** The words of a property, as classes. */
export function words(element: Element, name: string): readonly string[] {
  const value = element.properties[name]
  if (Array.isArray(value)) return areWords(value) ? value : value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(word => word !== '') : []
}

/** A whole number above `above`; undefined for anything else. */
export function count(element: Element, name: string, above: number): number | undefined {
  const value = Number(property(element, name) ?? Number.NaN)
  return Number.isSafeInteger(value) && value > above ? value : undefined
}

/** The extent of a node in the text that was parsed; -1 where the parser gives none. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? -1

/** The end of a node; where `<!` ends the source, parse5 gives a place behind it. */
export const endOf = (node: Nodes, source: string): number => Math.min(node.position?.end.offset ?? -1, source.length)

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element'

/** The child elements. */
export function childElements(parent: Parents): readonly Element[] {
  const found: Element[] = []
  for (const child of parent.children) if (child.type === 'element') found.push(child)
  return found
}
