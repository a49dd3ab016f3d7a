// Many CSS selectors in one lookup, by id, class, attribute and tag: what an element does not have costs it nothing.

import type { Selector } from 'css-what'
import type { View } from '../kernel/view.js'
import type { Block, Node } from '../model/block.js'
import { type CssSelector, compileSelector, isCombinator } from './css-selector.js'
import { attributesOf, elementsOf, type PageElement } from './elements.js'

/** Values of attributes are told apart by their first characters, by as many of them as a selector names. */
const PREFIXES = [24, 16, 8, 4]

const prefixKey = (name: string, value: string, length: number): string => `${name}=${value.slice(0, length)}`

interface Keys {
  id?: string
  name?: string
  prefix?: string
  attribute?: string
  tag?: string
}

function note(keys: Keys, token: Selector): void {
  if (token.type === 'tag') keys.tag = token.name.toLowerCase()
  if (token.type !== 'attribute' || token.action === 'not') return
  const isExact = token.ignoreCase !== true
  if (isExact && token.name === 'id' && token.action === 'equals') keys.id = token.value
  else if (isExact && token.name === 'class' && token.action === 'element') keys.name = token.value
  else {
    const isStart = token.action === 'start' || token.action === 'equals'
    const length = isExact && isStart ? PREFIXES.find(least => token.value.length >= least) : undefined
    if (length !== undefined) keys.prefix = prefixKey(token.name, token.value, length)
    keys.attribute = token.name
  }
}

/** What the last compound of a selector asks for, the rarest kind first. Empty: nothing that can be looked up. */
function keyOf(selector: readonly Selector[]): string {
  let keys: Keys = {}
  for (const token of selector)
    if (isCombinator(token)) keys = {}
    else note(keys, token)
  if (keys.id !== undefined) return `#${keys.id}`
  if (keys.name !== undefined) return `.${keys.name}`
  return keys.prefix ?? (keys.attribute === undefined ? (keys.tag ?? '') : `[${keys.attribute}`)
}

interface Entry<T> {
  readonly of: T
  /** Null where the key says it all. */
  readonly selector: CssSelector | null
  test: ((element: PageElement) => boolean) | null
}

/** Selectors, each standing for something. */
export class SelectorIndex<T> {
  readonly #byId = new Map<string, Entry<T>[]>()
  readonly #byClass = new Map<string, Entry<T>[]>()
  /** By tag, attribute, or attribute with the beginning of its value. */
  readonly #byRest = new Map<string, Entry<T>[]>()
  readonly #anywhere: Entry<T>[] = []
  #asksForAttributes = false

  /** Adds a class (`.name`) or an id (`#name`) that stands for itself: it needs no parsing. */
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
    const isName = key.startsWith('#') || key.startsWith('.')
    const byKey = key.startsWith('#') ? this.#byId : isName ? this.#byClass : this.#byRest
    if (!isName && /[=[]/.test(key)) this.#asksForAttributes = true
    const name = isName ? key.slice(1) : key
    const list = byKey.get(name)
    if (list) list.push(entry)
    else byKey.set(name, [entry])
  }

  /** What fits a node; each thing once for each of its selectors that fits. */
  at(node: Node, view: View): readonly T[] {
    const html = node.signals?.html
    if (!html) return []
    const found: Entry<T>[] = [...this.#anywhere]
    if (html.id) take(this.#byId.get(html.id), found)
    if (html.classes) for (const name of html.classes) take(this.#byClass.get(name), found)
    take(this.#byRest.get(html.tag), found)
    if (this.#asksForAttributes) this.#lookAll(attributesOf(node), found)
    return found.length === 0 ? NONE : fitting(found, view.fact(elementsOf).of(node))
  }

  /** What fits the links and images inside a line, each with the index of its mark. */
  inLine(block: Block, view: View): readonly { readonly mark: number; readonly of: readonly T[] }[] {
    if (this.#byRest.size + this.#anywhere.length === 0 || block.marks.length === 0) return []
    return view
      .fact(elementsOf)
      .of(block)
      .children.flatMap(inner => {
        const found: Entry<T>[] = [...this.#anywhere]
        take(this.#byRest.get(inner.tag), found)
        if (this.#asksForAttributes) this.#lookAll(inner.attributes(), found)
        const of = fitting(found, inner)
        return inner.mark === undefined || of.length === 0 ? [] : [{ mark: inner.mark, of }]
      })
  }

  #lookAll(attributes: Iterable<readonly [string, string]>, found: Entry<T>[]): void {
    for (const [name, value] of attributes) {
      take(this.#byRest.get(`[${name}`), found)
      for (const length of PREFIXES)
        if (value.length >= length) take(this.#byRest.get(prefixKey(name, value, length)), found)
    }
  }
}

const NONE: readonly never[] = []

function take<T>(entries: readonly T[] | undefined, found: T[]): void {
  if (entries) for (const entry of entries) found.push(entry)
}

function fitting<T>(entries: readonly Entry<T>[], element: PageElement): readonly T[] {
  const out: T[] = []
  if (element.tag === '') return out
  for (const entry of entries) {
    if (entry.selector) entry.test ??= compileSelector(entry.selector)
    if (!entry.test || entry.test(element)) out.push(entry.of)
  }
  return out
}
