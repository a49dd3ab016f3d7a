// Tells parse5's tree builder how to make our nodes and to find its way among them.

import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import {
  append,
  childrenOf,
  detach,
  insertBefore,
  type MarkupChild,
  MarkupComment,
  MarkupElement,
  type MarkupNode,
  type MarkupParent,
  MarkupRoot,
  MarkupText,
} from './markup.js'

/** Our nodes by the parser's names. A document type leaves no node. */
export type MarkupTypes = TreeAdapterTypeMap<
  MarkupNode,
  MarkupParent,
  MarkupChild,
  MarkupRoot,
  MarkupRoot,
  MarkupElement,
  MarkupComment,
  MarkupText,
  MarkupElement,
  never
>

/** The tree builder puts texts and places down itself: what the parser would say of them is passed over. */
const NOTHING = (): void => {}

/** The place of an element in the parser's form; it asks for those of `html` and `body` only. */
function placeOf(node: MarkupNode): Token.ElementLocation | null {
  if (node.type !== 'element' || node.start < 0) return null
  const place = { startLine: 0, startCol: 0, startOffset: node.start, endLine: 0, endCol: 0, endOffset: node.end }
  return node.closed ? { ...place, endTag: place } : place
}

/** An adapter for one page: it holds the page's mode. */
export function treeAdapter(): TreeAdapter<MarkupTypes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS
  return {
    createDocument: () => new MarkupRoot(),
    createDocumentFragment: () => new MarkupRoot(),
    createElement: (tag, namespace, attributes) => new MarkupElement(tag, namespace, attributes),
    createCommentNode: () => new MarkupComment(-1, -1),
    createTextNode: () => new MarkupText(-1, -1, 0),
    appendChild: append,
    insertBefore,
    detachNode: detach,
    insertText: NOTHING,
    insertTextBefore: NOTHING,
    adoptAttributes: (element, attributes) => {
      const own = new Set(element.attributes.map(({ name }) => name))
      for (const attribute of attributes) if (!own.has(attribute.name)) element.attributes.push(attribute)
    },
    getAttrList: element => element.attributes,
    getChildNodes: childrenOf,
    getFirstChild: parent => parent.first,
    getParentNode: node => node.parent,
    getTagName: element => element.tag,
    getNamespaceURI: element => element.namespace,
    getTemplateContent: template => template.content ?? new MarkupRoot(),
    setTemplateContent: (template, content) => {
      template.content = content
    },
    getDocumentMode: () => mode,
    setDocumentMode: (_, next) => {
      mode = next
    },
    setDocumentType: NOTHING,
    getTextNodeContent: () => '',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isElementNode: (node): node is MarkupElement => node.type === 'element',
    isTextNode: (node): node is MarkupText => node.type === 'text',
    isCommentNode: (node): node is MarkupComment => node.type === 'comment',
    isDocumentTypeNode: (_node): _node is never => false,
    getNodeSourceCodeLocation: placeOf,
    setNodeSourceCodeLocation: NOTHING,
    updateNodeSourceCodeLocation: NOTHING,
  }
}
