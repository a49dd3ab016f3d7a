// Reads the inside of a start or end tag as the HTML tokenizer does: its attributes, and where it ends.

import { decodeAttribute } from '../decode-text.js'
import { isSpace } from '../tag.js'
import type { Attribute } from './attributes.js'
import type { Lookout } from './lookout.js'
import { attributeName, type TagToken } from './tokens.js'

const GT = 62
const SLASH = 47
const EQUALS = 61
const QUOTE = 34
const APOSTROPHE = 39

/** From so many attributes on, a set tells which names a tag has. */
const MANY = 16

/** What reading attributes needs to know of the source. */
export interface AttributeSource {
  readonly source: string
  readonly references: Lookout
  /** True where the source has a NUL or a CR. */
  readonly hasControls: boolean
}

/** Reads on behind the name of a tag, and gives the place behind its `>`; -1 where the source ends before. */
export function scanAttributes(from: AttributeSource, at: number, tag: TagToken): number {
  const { source } = from
  const names = new Names()
  for (let next = at; ; ) {
    let unit = source.charCodeAt(next)
    let slashed = false
    while (unit === SLASH || isSpace(unit)) {
      slashed = unit === SLASH
      unit = source.charCodeAt(++next)
    }
    if (unit === GT) {
      tag.selfClosing = slashed
      return next + 1
    }
    if (next >= source.length) return -1
    next = scanAttribute(from, next, tag.attrs, names)
    if (next < 0) return -1
  }
}

/** The names that a tag has so far; the first of two attributes with one name counts. */
class Names {
  private set: Set<string> | null = null
  isNew(name: string, among: readonly Attribute[]): boolean {
    if (among.length < MANY) {
      for (const { name: known } of among) if (known === name) return false
      return true
    }
    this.set ??= new Set(among.map(attribute => attribute.name))
    if (this.set.has(name)) return false
    this.set.add(name)
    return true
  }
}

/** Reads one attribute and gives the place behind it; -1 where the source ends before the tag does. */
function scanAttribute(from: AttributeSource, start: number, into: Attribute[], names: Names): number {
  const { source } = from
  let at = start + 1
  // An equals sign in front is part of the name, so the first unit is taken unseen.
  for (let unit = source.charCodeAt(at); unit !== EQUALS; unit = source.charCodeAt(++at)) {
    if (unit === GT || unit === SLASH || isSpace(unit)) break
    if (at >= source.length) return -1
  }
  const name = attributeName(source.slice(start, at))
  while (isSpace(source.charCodeAt(at))) at++
  let valueStart = at
  let valueEnd = at
  if (source.charCodeAt(at) === EQUALS) {
    at++
    while (isSpace(source.charCodeAt(at))) at++
    const quote = source.charCodeAt(at)
    if (quote === QUOTE || quote === APOSTROPHE) {
      valueStart = at + 1
      valueEnd = source.indexOf(quote === QUOTE ? '"' : "'", valueStart)
      at = valueEnd + 1
    } else {
      valueStart = at
      valueEnd = at = unquotedEnd(source, at)
    }
    if (valueEnd < 0) return -1
  }
  if (names.isNew(name, into)) into.push({ name, value: attributeValue(from, valueStart, valueEnd) })
  return at
}

function unquotedEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && source.charCodeAt(at) !== GT && !isSpace(source.charCodeAt(at))) at++
  return at
}

function attributeValue({ source, references, hasControls }: AttributeSource, start: number, end: number): string {
  if (references.next(start) < end) return decodeAttribute(source, start, end)
  const value = source.slice(start, end)
  return hasControls ? value.replace(LINE_ENDS, '\n').replaceAll('\0', '\uFFFD') : value
}

const LINE_ENDS = /\r\n?/g
