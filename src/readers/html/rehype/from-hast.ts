// Turns a hast tree into our nodes, with the places that it tells; what a plugin made has none.

import type { Element, Nodes, Root, Text } from 'hast'
import { html } from 'parse5'
import { alignHtml, type RawKind } from '../align-entities.js'
import { entityAt } from '../entity.js'
import { lineBreakLength } from '../parse/line-break.js'
import {
  AS_WRITTEN,
  append,
  MarkupComment,
  MarkupElement,
  type MarkupParent,
  MarkupRoot,
  MarkupText,
} from '../parse/markup.js'
import type { PlacedText } from '../parse/placed-text.js'
import { nameEnd, tagEnd } from '../tag.js'
import { attributesOf } from './properties.js'

const AMPERSAND = 38
const GREATER_THAN = 62
const LONGEST_REFERENCE = 45

const KINDS: ReadonlyMap<string, RawKind> = new Map<string, RawKind>([
  ['script', 'raw'],
  ['style', 'raw'],
  ['textarea', 'rcdata'],
  ['title', 'rcdata'],
  ['plaintext', 'raw'],
  ['xmp', 'raw'],
])

/** Elements that lose the line break with which they begin; rehype counts it as their text all the same. */
const DROPS_LINE_BREAK = new Set(['listing', 'pre', 'textarea'])

/** The extent of a node in the source; -1 where it has none. Where `<!` ends the source, hast tells a place behind it. */
const startOf = (node: Nodes): number => node.position?.start.offset ?? -1
const endOf = (node: Nodes, source: string): number => Math.min(node.position?.end.offset ?? -1, source.length)

interface Conversion {
  readonly source: string
  readonly tree: Root
  /** Ends of all texts by their starts; built when it is first asked for. */
  ends: ReadonlyMap<number, number> | null
}

/** The same tree in our nodes. Goes down it with a list of its own, so that no depth overflows. */
export function fromHast(tree: Root, source: string): MarkupRoot {
  const conversion: Conversion = { source, tree, ends: null }
  const top = new MarkupRoot()
  const left: { readonly from: Root | Element; readonly to: MarkupParent }[] = [{ from: tree, to: top }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { from, to } = next
    for (const child of from.children) {
      if (child.type === 'text') append(to, textOf(conversion, child, from))
      else if (child.type === 'comment') append(to, new MarkupComment(startOf(child), endOf(child, source)))
      else if (child.type === 'element') {
        const element = elementOf(child, source)
        append(to, element)
        left.push({ from: child, to: element })
        if (!child.content) continue
        element.content = new MarkupRoot()
        left.push({ from: child.content, to: element.content })
      }
    }
  }
  return top
}

function elementOf(from: Element, source: string): MarkupElement {
  const element = new MarkupElement(from.tagName, html.NS.HTML, attributesOf(from, source))
  element.start = startOf(from)
  element.end = endOf(from, source)
  element.closed = true
  return element
}

function textOf(conversion: Conversion, text: Text, parent: Root | Element): MarkupText {
  const { source } = conversion
  const tag = parent.type === 'element' ? parent.tagName : ''
  const told = textStart(source, startOf(text))
  const start = DROPS_LINE_BREAK.has(tag) && opens(source, parent, told) ? told + lineBreakLength(source, told) : told
  const end = endOf(text, source)
  const made = new MarkupText(start, end, AS_WRITTEN)
  made.placed = placedText(conversion, text.value, start, end, KINDS.get(tag) ?? 'text')
  return made
}

/** True where the start tag of an element ends at `at`. */
function opens(source: string, element: Nodes, at: number): boolean {
  const start = startOf(element)
  return start >= 0 && tagEnd(source, nameEnd(source, start + 1)) === at
}

function placedText(conversion: Conversion, value: string, start: number, end: number, kind: RawKind): PlacedText {
  if (start < 0 || end < start) return { value, map: value === '' ? [] : [0, value.length, 0, 0] }
  const foreignEnd = (at: number): number | undefined => {
    conversion.ends ??= textEnds(conversion)
    return conversion.ends.get(at)
  }
  return { value, map: alignHtml(conversion.source, start, end, value, { kind, foreignEnd }) }
}

/** rehype tells the last unit of a character reference for its first where it dropped white space or a NUL before it. */
function textStart(source: string, start: number): number {
  if (start < 1 || source.charCodeAt(start - 1) === GREATER_THAN) return start
  for (let at = start - 1; at >= 0 && at > start - LONGEST_REFERENCE; at--) {
    if (source.charCodeAt(at) !== AMPERSAND) continue
    return at + (entityAt(source, at, false)?.length ?? 0) === start + 1 ? at : start
  }
  return start
}

/** rehype joins texts around others: where those end. */
function textEnds({ tree, source }: Conversion): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const left: Nodes[] = [tree]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') {
      if (startOf(node) >= 0) ends.set(startOf(node), endOf(node, source))
    } else if ('children' in node) {
      for (const child of node.children) left.push(child)
      if ('content' in node && node.content) left.push(node.content)
    }
  }
  return ends
}
