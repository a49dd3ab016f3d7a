// CSS selectors over our own model: read, checked, and compiled into tests of an element.

import { compile, type Options } from 'css-select'
import { parse, type Selector } from 'css-what'
import { ALWAYS_KEPT, type PageElement, textOfElement } from './elements.js'

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

const COMBINATORS: ReadonlySet<string> = new Set(['adjacent', 'child', 'descendant', 'parent', 'sibling'])

/** Whether a token leads from one element to another. */
export const isCombinator = (token: Selector): boolean => COMBINATORS.has(token.type)

const isCompound = (token: Selector | undefined): boolean => token !== undefined && !isCombinator(token)
