// Builds a page's tree from tokens: parse5's tree builder, with offsets kept and limits held.

import { type html, Parser, Token } from 'parse5'
import { DiagnosticError } from '../../../model/diagnostic.js'
import { depthOption, type Limits } from '../../../model/limits.js'
import type { Attribute } from './attributes.js'
import { lineBreakLength } from './line-break.js'
import {
  append,
  insertBefore,
  type MarkupChild,
  MarkupComment,
  MarkupElement,
  type MarkupParent,
  MarkupText,
} from './markup.js'
import { TextToken } from './tokens.js'
import { type MarkupTypes, treeAdapter } from './tree-adapter.js'

const { END_TAG } = Token.TokenType

/**
 * Feed it tokens whose `location` is their extent, then one for the end; `document` then holds the tree. Throws a
 * DiagnosticError where a limit is passed.
 */
export class TreeBuilder extends Parser<MarkupTypes> {
  private readonly source: string
  private readonly limits: Limits
  private elements = 0

  constructor(source: string, limits: Limits) {
    super({ treeAdapter: treeAdapter(), scriptingEnabled: false, sourceCodeLocationInfo: true })
    this.source = source
    this.limits = limits
  }

  private count(): void {
    const { maxElements } = this.limits
    if (++this.elements <= maxElements) return
    const facts = { format: 'html', what: 'elements', count: this.elements, limit: maxElements }
    throw new DiagnosticError({ code: 'markup/too-many', facts: { ...facts, option: 'limits.maxElements' } })
  }

  override onItemPush(node: MarkupParent, tag: number, isTop: boolean): void {
    super.onItemPush(node, tag, isTop)
    const { depth } = this.openElements
    const { maxDepth } = this.limits
    if (depth <= maxDepth) return
    const facts = { format: 'html', depth, limit: maxDepth, option: depthOption(this.limits) }
    throw new DiagnosticError({ code: 'markup/too-deep', facts })
  }

  override _createElement(tag: string, namespace: html.NS, attributes: Attribute[]): MarkupElement {
    this.count()
    return new MarkupElement(tag, namespace, attributes)
  }

  override _attachElementToTree(
    element: MarkupElement,
    location: Token.Location | null,
    { parent, beforeElement }: { readonly parent: MarkupParent; readonly beforeElement: MarkupElement | null },
  ): void {
    if (location) {
      element.start = location.startOffset
      element.end = location.endOffset
    }
    place(parent, element, beforeElement)
  }

  override _setEndLocation(element: MarkupElement, closing: Token.Token): void {
    // Before the first tag the parser has none that closes what it made up itself.
    if (element.start < 0 || !closing.location) return
    const { location } = closing
    const closes = closing.type === END_TAG && closing.tagName === element.tag
    element.end = closes ? location.endOffset : location.startOffset
    if (closes) element.closed = true
  }

  override _appendCommentNode({ location }: Token.CommentToken, parent: MarkupParent): void {
    this.count()
    append(parent, new MarkupComment(location?.startOffset ?? -1, location?.endOffset ?? -1))
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    if (!(token instanceof TextToken)) return
    if (!this._shouldFosterParentOnInsertion()) {
      addText(this.openElements.currentTmplContentOrNode, token, null)
      return
    }
    const { parent, beforeElement } = this._findFosterParentingLocation()
    addText(parent, token, beforeElement)
  }

  /** The first line break of a `pre` is not part of its text. */
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.skipNextNewLine && token.location) {
      this.skipNextNewLine = false
      token.location.startOffset += lineBreakLength(this.source, token.location.startOffset)
      if (token.location.startOffset >= token.location.endOffset) return
    }
    super.onWhitespaceCharacter(token)
  }
}

function place(parent: MarkupParent, node: MarkupChild, before: MarkupChild | null): void {
  if (before) insertBefore(parent, node, before)
  else append(parent, node)
}

/** A text goes on where the one before it ends; what stands behind markup is a text of its own. */
function addText(parent: MarkupParent, { startOffset, endOffset, bits }: TextToken, before: MarkupChild | null): void {
  const last = before ? before.previous : parent.last
  if (last?.type === 'text' && last.end === startOffset) {
    last.end = endOffset
    last.bits |= bits
  } else place(parent, new MarkupText(startOffset, endOffset, bits), before)
}
