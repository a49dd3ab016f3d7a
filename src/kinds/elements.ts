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
  attributes(): Pairs
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

type Pairs = readonly (readonly [name: string, value: string])[]

/** All attributes of a node that are known, with their values. */
export function attributesOf(node: Node): Pairs {
  const html = node.signals?.html
  const names = new Set([...ALWAYS_KEPT, ...Object.keys(html?.attributes ?? {})])
  if (node.kind === 'image') for (const name of ['src', 'alt']) names.add(name)
  return [...names].flatMap(name => {
    const value = nodeAttribute(node, name)
    return value === undefined ? [] : [[name, value] as const]
  })
}

const MARK_TAGS: Readonly<Partial<Record<Mark['kind'], string>>> = { link: 'a', image: 'img' }

function markAttributes({ kind, url, title, label }: Mark): Pairs {
  const all = [[kind === 'link' ? 'href' : 'src', url] as const, ['title', title] as const, ['alt', label] as const]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

const isShown = (node: Node): boolean => node.type === 'block' || node.kind !== 'fields'

/** `html` and `body`, where no node stands for them. */
const frame = (tag: string, parent: PageElement | null, children: () => readonly PageElement[]): PageElement => ({
  tag,
  node: null,
  parent,
  get children() {
    return children()
  },
  attribute: () => undefined,
  attributes: () => [],
})

/** The elements of one snapshot. */
export class Elements {
  readonly #view: View
  readonly #known = new Map<Node, PageElement>()
  /** What stands around the topmost nodes. */
  readonly #outer: PageElement

  constructor(view: View) {
    this.#view = view
    const tops = view.document.root.children.filter(isShown)
    const nodes = () => tops.map(node => this.of(node))
    const hasBody = tops.some(node => node.signals?.html?.tag === 'body')
    const page = frame('', null, () => [html])
    const html: PageElement = frame('html', page, () => (hasBody ? nodes() : [body]))
    const body = frame('body', html, nodes)
    this.#outer = hasBody ? html : body
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
      return parent && parent.kind !== 'root' ? this.of(parent) : this.#outer
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
      attributes: () => attributesOf(node),
    }
  }
}

function marksOf(block: Block, parent: PageElement): readonly PageElement[] {
  return block.marks.flatMap((over, mark): readonly PageElement[] => {
    const tag = MARK_TAGS[over.kind]
    if (!tag) return []
    const attributes = () => markAttributes(over)
    const attribute = (name: string) => attributes().find(([known]) => known === name)?.[1]
    return [{ tag, node: block, mark, parent, children: [], attribute, attributes }]
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
