// Selector rows: chrome known by the names in its markup, compiled once into one lookup over all rows.

import type { SelectorRow } from '../kernel/pack.js'
import type { HtmlSignals } from '../model/block.js'
import { hasName, nameWords } from '../text/markup-names.js'
import { remembered } from '../text/remembered.js'

/** One part of a selector, with the value that it asks for. */
interface Part {
  readonly of: 'tag' | 'class' | 'id' | 'name' | 'role' | 'itemprop' | 'rel' | 'label'
  readonly value: string
  /** The words of a `name`. */
  readonly words: readonly string[]
}

interface Compiled {
  readonly row: SelectorRow
  readonly parts: readonly Part[]
}

/** Finds a row whose selector an element fits, by its classes, then its id, then the rest; undefined where none does. */
export type SelectorMatcher = (html: HtmlSignals) => SelectorRow | undefined

const ATTRIBUTES: Readonly<Record<string, Part['of']>> = {
  class: 'class',
  id: 'id',
  itemprop: 'itemprop',
  rel: 'rel',
  role: 'role',
  'aria-label': 'label',
}

const PART = /([a-z][a-z0-9-]*)|\.([\w-]+)|#([\w-]+)|\[([a-z-]+)="?([^\]"]*)"?\]/giy

/** Reads a compound selector. Throws a TypeError where it is not one. */
function parseSelector(selector: string): readonly Part[] {
  const parts: Part[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < selector.length) {
    const match = PART.exec(selector)
    if (!match) throw new TypeError(`selector "${selector}" is no compound of tag, .name, #id and [attribute=value]`)
    const [, tag, name, id, attribute, value = ''] = match
    const of = attribute === undefined ? undefined : ATTRIBUTES[attribute]
    if (tag !== undefined) parts.push({ of: 'tag', value: tag.toLowerCase(), words: [] })
    else if (name !== undefined) parts.push({ of: 'name', value: name, words: nameWords(name) })
    else if (id !== undefined) parts.push({ of: 'id', value: id, words: [] })
    else if (of) parts.push({ of, value, words: [] })
    else throw new TypeError(`selector "${selector}" asks for an attribute that the readers do not keep`)
  }
  if (parts.length === 0) throw new TypeError('a selector is empty')
  return parts
}

const wordsOf = remembered(nameWords)

function fits(part: Part, html: HtmlSignals): boolean {
  const classes = html.classes ?? []
  switch (part.of) {
    case 'tag':
      return html.tag === part.value
    case 'name':
      return [...classes, html.id ?? ''].some(name => hasName(wordsOf(name), part.words))
    case 'class':
      return classes.includes(part.value)
    case 'label':
      return html.label?.toLowerCase() === part.value
    default:
      return (html[part.of] ?? '').split(' ').includes(part.value)
  }
}

/** What a row is found by: one of its parts, the rarest kind first. */
function keyOf(parts: readonly Part[]): string {
  for (const of of ['id', 'class', 'name', 'itemprop', 'role', 'rel', 'label', 'tag'] as const) {
    const part = parts.find(one => one.of === of)
    if (part) return part.of === 'name' ? `name ${part.words[0] ?? ''}` : `${of} ${part.value}`
  }
  return ''
}

/** The rows that a class or an id may fit, those of a single name only where it does. */
const rowsOfName = (byKey: ReadonlyMap<string, readonly Compiled[]>, of: 'class' | 'id') => (name: string) => {
  const words = wordsOf(name)
  const found = [...(byKey.get(`${of} ${name}`) ?? []), ...words.flatMap(word => byKey.get(`name ${word}`) ?? [])]
  return found.filter(
    ({ parts: [part, ...more] }) => more.length > 0 || part?.of !== 'name' || hasName(words, part.words),
  )
}

/**
 * Compiles rows into one lookup. `.share-bar` fits an element with these words, in this order, in one class or in its
 * id; `#id`, `[class=whole-class]`, `[role=..]`, `[itemprop=..]`, `[rel=..]`, `[aria-label=..]` and tags fit as a whole.
 * Throws a TypeError where a selector cannot be read.
 */
export function selectorMatcher(rows: readonly SelectorRow[]): SelectorMatcher {
  const byKey = new Map<string, Compiled[]>()
  for (const row of rows) {
    const parts = parseSelector(row.selector)
    const key = keyOf(parts)
    const list = byKey.get(key)
    if (list) list.push({ row, parts })
    else byKey.set(key, [{ row, parts }])
  }
  const ofClass = remembered(rowsOfName(byKey, 'class'))
  const ofId = remembered(rowsOfName(byKey, 'id'))
  const ofOthers = (html: HtmlSignals): readonly Compiled[] =>
    [
      `itemprop ${html.itemprop}`,
      `role ${html.role}`,
      `rel ${html.rel}`,
      `label ${html.label?.toLowerCase()}`,
      `tag ${html.tag}`,
    ].flatMap(key => byKey.get(key) ?? [])
  const hasOthers = [...byKey.keys()].some(key => !/^(?:class|id|name) /.test(key))
  const find = (found: readonly Compiled[], html: HtmlSignals): SelectorRow | undefined =>
    found.find(({ parts }) => parts.length === 1 || parts.every(part => fits(part, html)))?.row
  return html => {
    for (const name of html.classes ?? []) {
      const row = find(ofClass(name), html)
      if (row) return row
    }
    return (html.id ? find(ofId(html.id), html) : undefined) ?? (hasOthers ? find(ofOthers(html), html) : undefined)
  }
}
