// Reads the attributes of an element.

/** As the parser has it: the name in lower case, the value decoded. A prefix makes it another attribute. */
export interface Attribute {
  name: string
  value: string
  prefix?: string
  namespace?: string
}

interface WithAttributes {
  readonly attributes: readonly Attribute[]
}

/** The value of an attribute; undefined where the element has none. `name` is in lower case. */
export function attribute({ attributes }: WithAttributes, name: string): string | undefined {
  for (const own of attributes) if (own.name === name && !own.prefix) return own.value
  return undefined
}

/** The value of an attribute without white space around it; undefined where nothing is left. */
export function trimmed(element: WithAttributes, name: string): string | undefined {
  const value = attribute(element, name)?.trim()
  return value === '' ? undefined : value
}

/** Words of one value, parted by ASCII white space. */
export function wordsIn(value: string): readonly string[] {
  if (!SPACE.test(value)) return value === '' ? [] : [value]
  return value.split(SPACES).filter(word => word !== '')
}

const SPACE = /[ \t\n\f\r]/
const SPACES = /[ \t\n\f\r]+/

/** The words of an attribute, as classes. */
export function words(element: WithAttributes, name: string): readonly string[] {
  const value = attribute(element, name)
  return value === undefined ? [] : wordsIn(value)
}

/** A whole number above `above`; undefined for anything else. */
export function count(element: WithAttributes, name: string, above: number): number | undefined {
  const value = Number(trimmed(element, name) ?? Number.NaN)
  return Number.isSafeInteger(value) && value > above ? value : undefined
}
