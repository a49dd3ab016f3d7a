// The tokens that the scanner hands to the tree builder: offsets, and as little else as it can do with.

import { html, Token } from 'parse5'
import type { Attribute } from './attributes.js'

/** A stretch of the source in the parser's form; lines and columns are not told. */
class Extent implements Token.Location {
  readonly startLine = 0
  readonly startCol = 0
  endLine = 0
  endCol = 0
  startOffset: number
  endOffset: number
  constructor(start: number, end: number) {
    this.startOffset = start
    this.endOffset = end
  }
}

export class TagToken implements Token.TagToken {
  readonly type: Token.TokenType.START_TAG | Token.TokenType.END_TAG
  readonly location: Extent
  tagName: string
  tagID: html.TAG_ID
  selfClosing = false
  ackSelfClosing = false
  attrs: Attribute[] = []
  constructor(type: TagToken['type'], { name, id }: TagName, start: number) {
    this.type = type
    this.location = new Extent(start, start)
    this.tagName = name
    this.tagID = id
  }
}

/** A text of one kind; it is its own location. Its characters stay in the source; `bits` says what they need to be read. */
export class TextToken extends Extent implements Token.CharacterToken {
  readonly type: Token.CharacterToken['type']
  readonly location = this
  chars = ''
  readonly bits: number
  constructor(type: TextToken['type'], start: number, end: number, bits: number) {
    super(start, end)
    this.type = type
    this.bits = bits
  }
}

export const commentToken = (start: number, end: number): Token.CommentToken => ({
  type: Token.TokenType.COMMENT,
  data: '',
  location: new Extent(start, end),
})

export const endToken = (at: number): Token.EOFToken => ({ type: Token.TokenType.EOF, location: new Extent(at, at) })

/** A tag's name in lower case, and the parser's number for it. */
export interface TagName {
  readonly name: string
  readonly id: html.TAG_ID
}

const CAPITALS = /[A-Z]+/g
const KNOWN_LIMIT = 4096

/** A name in its one form: ASCII letters in lower case, NUL replaced. */
const settleName = (raw: string): string =>
  raw.replace(CAPITALS, letters => letters.toLowerCase()).replaceAll('\0', '\uFFFD')

const tagNames = new Map<string, TagName>()

/** Looks a tag name up as it is written; each spelling is worked out once. */
export function tagName(raw: string): TagName {
  const known = tagNames.get(raw)
  if (known) return known
  const name = settleName(raw)
  const made = { name, id: html.getTagID(name) }
  if (tagNames.size >= KNOWN_LIMIT) tagNames.clear()
  tagNames.set(raw, made)
  return made
}

const attributeNames = new Map<string, string>()

/** The same for the name of an attribute. */
export function attributeName(raw: string): string {
  const known = attributeNames.get(raw)
  if (known !== undefined) return known
  const name = settleName(raw)
  if (attributeNames.size >= KNOWN_LIMIT) attributeNames.clear()
  attributeNames.set(raw, name)
  return name
}
