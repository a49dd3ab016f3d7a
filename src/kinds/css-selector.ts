// CSS selectors over our own model: read, checked, and compiled into one lookup by id, class and tag.

import { compile, type Options } from 'css-select'
import { parse, type Selector } from 'css-what'
import type { View } from '../kernel/view.js'
import type { Block, HtmlSignals, Node } from '../model/block.js'
import { ALWAYS_KEPT, type Elements, elementsOf, type PageElement, textOfElement } from './elements.js'

/** A selector that was read. */
export interface CssSelector {
  readonly text: string
  readonly tokens: readonly (readonly Selector[])[]
  /** Names of the attributes that it asks for and that readers keep only on demand. */
  readonly attributes: readonly string[]
}

/** Pseudo-classes that say something about a page at rest. */
const PSEUDOS: ReadonlySet<string> = new Set(
  (
    'contains empty first-child first-of-type has is last-child last-of-type matches not nth-child nth-last-child ' +
    'nth-last-of-type nth-of-type only-child only-of-type root where'
  ).split(' '),
)

/** Reads a selector, or a list of them. Throws a TypeError that says why it cannot be used. */
export function readSelector(text: string): CssSelector {
  if (text.trim() === '') throw new TypeError('it is empty')
  const tokens = parsed(text)
  const attributes = new Set<string>()
  for (const selector of tokens) {
    if (![selector[0], selector.at(-1)].every(isCompound)) throw new TypeError('it begins or ends with a combinator')
    for (const token of selector) checkToken(token, attributes)
  }
  return { text, tokens, attributes: [...attributes].filter(name => !ALWAYS_KEPT.has(name)) }
}

function parsed(text: string): Selector[][] {
  try {
    return parse(text)
  } catch (error) {
    throw new TypeError(error instanceof Error ? error.message : String(error))
  }
}

function checkToken(token: Selector, attributes: Set<string>): void {
  if (token.type === 'pseudo-element') throw new TypeError(`::${token.name} is no part of the page`)
  if (token.type === 'column-combinator') throw new TypeError('|| is not supported')
  if ('namespace' in token && token.namespace) throw new TypeError('namespaces are not supported')
  if (token.type === 'attribute') attributes.add(token.name.toLowerCase())
  if (token.type !== 'pseudo') return
  if (!PSEUDOS.has(token.name)) throw new TypeError(`:${token.name} is not supported`)
  if (!Array.isArray(token.data)) return
  for (const selector of token.data) for (const inner of selector) checkToken(inner, attributes)
}

const OPTIONS: Options<PageElement, PageElement> = {
  adapter: {
    isTag: (element): element is PageElement => element.tag !== '',
    getName: element => element.tag,
    getAttributeValue: (element, name) => element.attribute(name),
    hasAttrib: (element, name) => element.attribute(name) !== undefined,
    getChildren: element => [...element.children],
    getParent: element => element.parent,
    getSiblings: element => [...(element.parent?.children ?? [element])],
    getText: textOfElement,
    removeSubsets: elements => elements,
  },
  cacheResults: false,
}

type Test = (element: PageElement) => boolean

/** Compiles a selector into a test of an element. Throws a TypeError where an argument of it makes no sense. */
export function compileSelector({ tokens }: CssSelector): Test {
  try {
    return compile(
      tokens.map(selector => [...selector]),
      OPTIONS,
    )
  } catch (error) {
    throw new TypeError(error instanceof Error ? error.message : String(error))
  }
}

/** What the last compound of a selector asks for, the rarest kind first: `#id`, `.class`, `tag`, or nothing of these. */
function keyOf(selector: readonly Selector[]): string {
  let id: string | undefined
  let name: string | undefined
  let tag: string | undefined
  for (const token of selector) {
    if (isCombinator(token)) [id, name, tag] = [undefined, undefined, undefined]
    else if (token.type === 'tag') tag = token.name.toLowerCase()
    else if (token.type !== 'attribute' || token.ignoreCase === true) continue
    else if (token.name === 'id' && token.action === 'equals') id = token.value
    else if (token.name === 'class' && token.action === 'element') name = token.value
  }
  return id !== undefined ? `#${id}` : name !== undefined ? `.${name}` : (tag ?? '')
}

const COMBINATORS: ReadonlySet<string> = new Set(['adjacent', 'child', 'descendant', 'parent', 'sibling'])
const isCombinator = (token: Selector): boolean => COMBINATORS.has(token.type)
const isCompound = (token: Selector | undefined): boolean => token !== undefined && !isCombinator(token)

interface Entry<T> {
  readonly of: T
  /** Null where the key says it all. */
  readonly selector: CssSelector | null
  test: Test | null
}

/** Many selectors, each standing for something, in one lookup: what an element does not name costs it nothing. */
export class SelectorIndex<T> {
  readonly #byKey = new Map<string, Entry<T>[]>()
  #anywhere: Entry<T>[] = []

  /** A class (`.name`) or an id (`#name`) by itself: it needs no parsing. */
  addName(key: string, of: T): void {
    this.#put(key, { of, selector: null, test: null })
  }

  add(selector: CssSelector, of: T): void {
    const entry: Entry<T> = { of, selector, test: null }
    for (const key of new Set(selector.tokens.map(keyOf)))
      if (key === '') this.#anywhere.push(entry)
      else this.#put(key, entry)
  }

  #put(key: string, entry: Entry<T>): void {
    const list = this.#byKey.get(key)
    if (list) list.push(entry)
    else this.#byKey.set(key, [entry])
  }

  /** What fits a node, in the order of the lookup; each thing once for each selector that fits. */
  at(node: Node, view: View): readonly T[] {
    const html = node.signals?.html
    if (!html) return []
    const found = this.#candidates(html)
    if (found.length === 0) return []
    const elements: Elements = view.fact(elementsOf)
    const element = elements.of(node)
    return fitting(found, element.tag === '' ? null : element)
  }

  /** What fits the links and images inside a line, each with the index of its mark. */
  inLine(block: Block, view: View): readonly { readonly mark: number; readonly of: readonly T[] }[] {
    const found = [...(this.#byKey.get('a') ?? []), ...(this.#byKey.get('img') ?? []), ...this.#anywhere]
    if (found.length === 0 || block.marks.length === 0) return []
    const element = view.fact(elementsOf).of(block)
    return element.children.flatMap(inner => {
      const of = fitting(found, inner)
      return inner.mark === undefined || of.length === 0 ? [] : [{ mark: inner.mark, of }]
    })
  }

  #candidates(html: HtmlSignals): readonly Entry<T>[] {
    const out: Entry<T>[] = []
    const add = (key: string): void => {
      const list = this.#byKey.get(key)
      if (list) for (const entry of list) out.push(entry)
    }
    if (html.id) add(`#${html.id}`)
    for (const name of html.classes ?? []) add(`.${name}`)
    add(html.tag)
    for (const entry of this.#anywhere) out.push(entry)
    return out
  }
}

function fitting<T>(entries: readonly Entry<T>[], element: PageElement | null): readonly T[] {
  if (!element) return []
  const out: T[] = []
  for (const entry of entries) {
    if (entry.selector) entry.test ??= compileSelector(entry.selector)
    if (!entry.test || entry.test(element)) out.push(entry.of)
  }
  return out
}
