// Cuts a page into tokens by jumping from one `<` to the next, and hands them to the tree builder.

import { Token, TokenizerMode } from 'parse5'
import { entityAt } from '../entity.js'
import { isLetter, isMarkup, isSpace, nameEnd } from '../tag.js'
import { doctypeToken } from './doctype.js'
import { type Lookout, lookout } from './lookout.js'
import { AS_WRITTEN, HAS_CONTROLS, HAS_REFERENCES } from './markup.js'
import { behindNext, commentEnd, rawTextEnd, scriptEnd } from './raw-text.js'
import { type AttributeSource, scanAttributes } from './scan-attributes.js'
import { commentToken, endToken, TagToken, TextToken, tagName } from './tokens.js'
import type { TreeBuilder } from './tree-builder.js'

const { CHARACTER, END_TAG, NULL_CHARACTER, START_TAG, WHITESPACE_CHARACTER } = Token.TokenType
const { DATA, PLAINTEXT, RCDATA, SCRIPT_DATA } = TokenizerMode

const GT = 62
const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63
const AMPERSAND = 38
const DOCTYPE = '<!doctype'
const CDATA = '<![CDATA['

/**
 * Scans one page. The standard's tokenizer looks at every character; this one only where something may change, and leaves
 * texts in the source. It gives the same tokens, but that a text is parted in two at most: the white space in front of
 * it, and the rest, which all modes of the tree builder treat alike.
 */
export class Scanner implements AttributeSource {
  readonly source: string
  readonly references: Lookout
  readonly hasControls: boolean
  private readonly builder: TreeBuilder
  private readonly nuls: Lookout
  private readonly returns: Lookout

  constructor(source: string, builder: TreeBuilder) {
    this.source = source
    this.builder = builder
    this.references = lookout(source, '&')
    this.nuls = lookout(source, '\0')
    this.returns = lookout(source, '\r')
    this.hasControls = Math.min(this.nuls.next(0), this.returns.next(0)) < source.length
  }

  run(): void {
    const { length } = this.source
    for (let at = 0; at < length; ) {
      const markup = this.nextMarkup(at)
      if (markup > at) this.text(at, markup)
      at = markup < length ? this.markup(markup) : length
    }
    this.builder.onEof(endToken(length))
  }

  /** The next `<` that begins a tag, a comment or a declaration; the end of the source where there is none. */
  private nextMarkup(from: number): number {
    const { source } = this
    for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1))
      if (isMarkup(source, at)) return at
    return source.length
  }

  /** A text between tags. The tree builder drops NULs there, or replaces them. */
  private text(from: number, to: number): void {
    if (!this.hasControls || this.nuls.next(from) >= to) {
      this.characters(from, to, true)
      return
    }
    for (let at = from; at < to; ) {
      const nul = Math.min(this.nuls.next(at), to)
      if (nul > at) this.characters(at, nul, true)
      at = nul
      while (at < to && this.source.charCodeAt(at) === 0) at++
      if (at > nul) this.builder.onNullCharacter(new TextToken(NULL_CHARACTER, nul, at, HAS_CONTROLS))
    }
  }

  private characters(from: number, to: number, decoded: boolean): void {
    const hasReferences = decoded && this.references.next(from) < to
    const bits =
      (hasReferences ? HAS_REFERENCES : AS_WRITTEN) | (this.hasControls ? this.controls(from, to) : AS_WRITTEN)
    const shown = this.behindSpace(from, to, hasReferences)
    if (shown > from) this.builder.onWhitespaceCharacter(new TextToken(WHITESPACE_CHARACTER, from, shown, bits))
    if (shown < to) this.builder.onCharacter(new TextToken(CHARACTER, shown, to, bits))
  }

  private controls(from: number, to: number): number {
    return Math.min(this.nuls.next(from), this.returns.next(from)) < to ? HAS_CONTROLS : AS_WRITTEN
  }

  /** Behind the white space that a text begins with; it may be written as references. */
  private behindSpace(from: number, to: number, hasReferences: boolean): number {
    let at = from
    while (at < to) {
      const unit = this.source.charCodeAt(at)
      if (isSpace(unit)) at++
      else if (hasReferences && unit === AMPERSAND) {
        const entity = entityAt(this.source, at, false)
        if (entity?.characters.length !== 1 || !isSpace(entity.characters.charCodeAt(0))) break
        at += entity.length
      } else break
    }
    return at
  }

  /** Reads the tag, comment or declaration at `at`, and gives the place behind it. */
  private markup(at: number): number {
    const { source } = this
    const unit = source.charCodeAt(at + 1)
    if (unit === EXCLAMATION) return this.declaration(at)
    if (unit === QUESTION) return this.comment(at, behindNext(source, at + 1, '>'))
    if (unit !== SLASH) return this.startTag(at)
    if (isLetter(source.charCodeAt(at + 2))) return this.endTag(at)
    return source.charCodeAt(at + 2) === GT ? at + 3 : this.comment(at, behindNext(source, at + 2, '>'))
  }

  private comment(at: number, end: number): number {
    this.builder.onComment(commentToken(at, end))
    return end
  }

  private declaration(at: number): number {
    const { source, builder } = this
    if (source.startsWith('--', at + 2)) return this.comment(at, commentEnd(source, at))
    if (source.slice(at, at + DOCTYPE.length).toLowerCase() === DOCTYPE) {
      const end = behindNext(source, at, '>')
      const closed = source.charCodeAt(end - 1) === GT
      builder.onDoctype(doctypeToken(source.slice(at + DOCTYPE.length, closed ? end - 1 : end), closed))
      return end
    }
    if (!builder.tokenizer.inForeignNode || !source.startsWith(CDATA, at))
      return this.comment(at, behindNext(source, at + 2, '>'))
    const end = behindNext(source, at + CDATA.length, ']]>')
    const inside = source.startsWith(']]>', end - 3) ? end - 3 : end
    if (inside > at + CDATA.length) this.characters(at + CDATA.length, inside, false)
    return end
  }

  /** Reads on to the end of a tag; -1 where the source ends in it: it then counts for nothing. */
  private finish(tag: TagToken, from: number): number {
    const end = this.source.charCodeAt(from) === GT ? from + 1 : scanAttributes(this, from, tag)
    tag.location.endOffset = end
    return end
  }

  private startTag(at: number): number {
    const { source, builder } = this
    const stop = nameEnd(source, at + 1)
    const tag = new TagToken(START_TAG, tagName(source.slice(at + 1, stop)), at)
    const end = this.finish(tag, stop)
    if (end < 0) return source.length
    const { tokenizer } = builder
    tokenizer.state = DATA
    builder.onStartTag(tag)
    return tokenizer.state === DATA ? end : this.rawText(end, tag.tagName)
  }

  private endTag(at: number): number {
    const { source } = this
    const stop = nameEnd(source, at + 2)
    const tag = new TagToken(END_TAG, tagName(source.slice(at + 2, stop)), at)
    const end = this.finish(tag, stop)
    if (end < 0) return source.length
    this.builder.onEndTag(tag)
    return end
  }

  /** The text of an element that holds no markup, up to its end tag. */
  private rawText(from: number, name: string): number {
    const { state } = this.builder.tokenizer
    const end = this.rawEnd(from, name)
    if (end > from) {
      if (state === RCDATA) this.characters(from, end, true)
      else this.builder.onCharacter(new TextToken(CHARACTER, from, end, this.hasControls ? HAS_CONTROLS : AS_WRITTEN))
    }
    return end
  }

  private rawEnd(from: number, name: string): number {
    switch (this.builder.tokenizer.state) {
      case PLAINTEXT:
        return this.source.length
      case SCRIPT_DATA:
        return scriptEnd(this.source, from)
      default:
        return rawTextEnd(this.source, from, name)
    }
  }
}
