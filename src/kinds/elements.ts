// The elements of a page as selectors see them: containers and blocks by their markup, and the links and images in a line.

import type { View } from '../kernel/view.js'
import { type Block, blocksOf, type HtmlSignals, type Node } from '../model/block.js'
import type { Mark } from '../model/mark.js'

/** One element, or a text between elements. Parents and children are found when they are asked for. */
export interface PageElement {
  /** Empty for a text and for the page as a whole. */
  readonly tag: string
  /** Null for the page as a whole, and for a `body` whose tag says nothing. */
  readonly node: Node | null
  /** The index of the mark in its block, for a link or an image in a line. */
  readonly mark?: number
  readonly parent: PageElement | null
  readonly children: readonly PageElement[]
  attribute(name: string): string | undefined
}

/** The tag of a node; empty where its text stands in no element of its own. */
function tagOf(node: Node, view: View): string {
  const tag = node.signals?.html?.tag ?? ''
  const isBare = node.type === 'block' && tag !== '' && tag === view.parent(node.id)?.signals?.html?.tag
  return isBare ? '' : tag
}

const SIGNALS: Readonly<Record<string, (html: HtmlSignals) => string | undefined>> = {
  'aria-label': html => html.label,
  class: html => html.classes?.join(' '),
  datetime: html => html.datetime,
  id: html => html.id,
  itemprop: html => html.itemprop,
  lang: html => html.lang,
  role: html => html.role,
}

/** The attributes that the readers always keep; others are kept where a selector asks for them. */
export const ALWAYS_KEPT: ReadonlySet<string> = new Set(Object.keys(SIGNALS))

function nodeAttribute(node: Node, name: string): string | undefined {
  const html = node.signals?.html
  const kept = html?.attributes?.[name]
  if (kept !== undefined) return kept
  if (node.kind === 'image') {
    if (name === 'src') return node.attributes.url
    if (name === 'alt' && node.type === 'block') return node.text
  }
  return html && SIGNALS[name]?.(html)
}

const MARK_TAGS: Readonly<Partial<Record<Mark['kind'], string>>> = { link: 'a', image: 'img' }

function markAttribute(mark: Mark, name: string): string | undefined {
  if (name === 'title') return mark.title
  if (mark.kind === 'link') return name === 'href' ? mark.url : undefined
  return name === 'src' ? mark.url : name === 'alt' ? mark.label : undefined
}

const isShown = (node: Node): boolean => node.type === 'block' || node.kind !== 'fields'

/** The elements of one snapshot. */
export class Elements {
  readonly #view: View
  readonly #known = new Map<Node, PageElement>()
  readonly page: PageElement
  readonly #body: PageElement

  constructor(view: View) {
    this.#view = view
    const { root } = view.document
    const of = (node: Node): PageElement => this.of(node)
    const tops = root.children.filter(isShown)
    const page: PageElement = {
      tag: '',
      node: null,
      parent: null,
      attribute: () => undefined,
      get children() {
        return [html]
      },
    }
    const hasBody = tops.some(node => node.signals?.html?.tag === 'body')
    const html: PageElement = {
      tag: 'html',
      node: null,
      parent: page,
      attribute: () => undefined,
      get children() {
        return hasBody ? tops.map(of) : [body]
      },
    }
    const body: PageElement = {
      tag: 'body',
      node: null,
      parent: html,
      attribute: () => undefined,
      get children() {
        return tops.map(of)
      },
    }
    this.page = page
    this.#body = hasBody ? html : body
  }

  /** The element of a node. */
  of(node: Node): PageElement {
    const known = this.#known.get(node)
    if (known) return known
    const made = this.#make(node)
    this.#known.set(node, made)
    return made
  }

  #make(node: Node): PageElement {
    const view = this.#view
    const of = (child: Node): PageElement => this.of(child)
    const parentOf = (): PageElement => {
      const parent = view.parent(node.id)
      return parent && parent.kind !== 'root' ? this.of(parent) : this.#body
    }
    let children: readonly PageElement[] | undefined
    return {
      tag: tagOf(node, view),
      node,
      get parent() {
        return parentOf()
      },
      get children() {
        children ??= node.type === 'container' ? node.children.map(of) : marksOf(node, this)
        return children
      },
      attribute: name => nodeAttribute(node, name),
    }
  }
}

function marksOf(block: Block, parent: PageElement): readonly PageElement[] {
  return block.marks.flatMap((mark, index): readonly PageElement[] => {
    const tag = MARK_TAGS[mark.kind]
    if (!tag) return []
    return [{ tag, node: block, mark: index, parent, children: [], attribute: name => markAttribute(mark, name) }]
  })
}

/** The elements of a snapshot; a fact for `view.fact`. */
export const elementsOf = (view: View): Elements => new Elements(view)

/** The text of an element. */
export function textOfElement({ node, mark }: PageElement): string {
  if (!node) return ''
  if (node.type === 'container')
    return blocksOf(node)
      .map(block => block.text)
      .join(' ')
  const over = mark === undefined ? undefined : node.marks[mark]
  return over ? node.text.slice(over.start, over.end) : node.text
}
