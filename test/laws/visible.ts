// An oracle: what a reader of a source sees, and where. It knows nothing of our readers and shares no code with them.

import { decodeHTML } from 'entities'
import type { Element, Nodes as HtmlNodes, Text } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A link or an image, and the extent of its element; -1 where the parser does not tell. */
export interface LinkTarget {
  readonly url: string
  readonly start: number
  readonly end: number
}

const html = unified().use(rehypeParse).freeze()
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** Elements whose text nobody sees on a page. */
const UNSEEN = new Set(['head', 'iframe', 'noembed', 'noframes', 'script', 'style', 'svg', 'template', 'title'])
const RAW = new Set(['plaintext', 'xmp'])

const extent = (node: HtmlNodes | MarkdownNodes): readonly [number, number] => [
  node.position?.start.offset ?? -1,
  node.position?.end.offset ?? -1,
]

interface FoundText {
  readonly node: Text
  readonly seen: boolean
  readonly raw: boolean
}

function textsOf(tree: HtmlNodes): readonly FoundText[] {
  const found: FoundText[] = []
  const left: { readonly node: HtmlNodes; readonly seen: boolean; readonly raw: boolean }[] = [
    { node: tree, seen: true, raw: false },
  ]
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, seen, raw } = next
    if (node.type === 'text') found.push({ node, seen, raw })
    const tag = node.type === 'element' ? node.tagName : ''
    const below = { seen: seen && !UNSEEN.has(tag), raw: RAW.has(tag) }
    if ('children' in node) for (const child of node.children) left.push({ node: child, ...below })
    if ('content' in node && node.content) left.push({ node: node.content, seen: false, raw: false })
  }
  return found
}

const TOKEN = new RegExp(
  [
    '<!--[\\s\\S]*?--!?>',
    '<!\\[CDATA\\[',
    '<[!?][^>]*>',
    '</[^a-zA-Z][^>]*>|</>',
    '</?[a-zA-Z](?:=\\s*"[^"]*"|=\\s*\'[^\']*\'|[^>])*>',
    '&(?:#[xX]?[\\da-fA-F]+|\\w+);?',
    '[\\s\\S]',
  ].join('|'),
  'g',
)

function paint(into: Uint8Array, raw: string, at: number, isRaw: boolean): void {
  for (const { 0: token, index } of raw.matchAll(isRaw ? /[\s\S]/g : TOKEN)) {
    const isMarkup = token.length > 1 && token.startsWith('<')
    const text = token.startsWith('&') ? decodeHTML(token) : token
    if (!isMarkup && /[^\s\0]/.test(text)) into.fill(1, at + index, at + index + token.length)
  }
}

/** The parser tells the last unit of a reference for its first where it dropped white space in front of it. */
function referenceStart(source: string, start: number): number {
  const reference = /&#?\w{1,40};?$/.exec(source.slice(Math.max(0, start - 45), start + 1))?.[0] ?? ''
  return reference.length > 1 && decodeHTML(reference) !== reference ? start + 1 - reference.length : start
}

/**
 * One byte for each UTF-16 unit of `source`: 1 where a visible character stands. The parser joins texts around others;
 * the longer are painted first, so that what stands inside them is painted over.
 */
export function visibleHtml(source: string): Uint8Array {
  const into = new Uint8Array(source.length)
  const texts = textsOf(html.parse(source)).filter(({ node }) => node.position)
  const lengthOf = ({ node }: FoundText): number => extent(node)[1] - extent(node)[0]
  for (const { node, seen, raw } of [...texts].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const [told, end] = extent(node)
    const start = raw ? told : referenceStart(source, told)
    into.fill(0, start, end)
    if (seen) paint(into, source.slice(start, end), start, raw)
  }
  return into
}

/** True where a page keeps the address of an image elsewhere than in `src`. */
const isLazy = ({ properties }: Element): boolean =>
  /^\s*data:/.test(String(properties['src'])) ||
  Object.keys(properties).some(name => name.startsWith('data') && /src|original|url|image/i.test(name))

function targetOf(element: Element): string | null {
  const { tagName, properties } = element
  if (tagName === 'a' && typeof properties['href'] === 'string') return properties['href']
  const src = tagName === 'img' && typeof properties['src'] === 'string' ? properties['src'].trim() : ''
  return src !== '' && !isLazy(element) ? src : null
}

/** Every link and image that the page shows, in no order. */
export function linkTargets(source: string): readonly LinkTarget[] {
  const found: LinkTarget[] = []
  const left: HtmlNodes[] = [html.parse(source)]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'element' && UNSEEN.has(node.tagName)) continue
    const url = node.type === 'element' ? targetOf(node) : null
    const [start, end] = extent(node)
    if (url !== null) found.push({ url, start, end })
    if ('children' in node) left.push(...node.children)
  }
  return found
}

/** Where the text of a line begins behind the marks of the quotes around it. */
function behindQuotes(source: string, lineStart: number, end: number, quotes: number): number {
  let at = lineStart
  for (let i = 0; i <= quotes; i++) {
    while (at < end && /[ \t]/.test(source.charAt(at))) at++
    if (i < quotes && source.charAt(at) === '>') at++
  }
  return at
}

const MARKDOWN_TOKEN = /\\[!-/:-@[-`{-~]|&(?:#[xX]?[\da-fA-F]+|\w+);|[\s\S]/g

function paintProse(
  into: Uint8Array,
  source: string,
  start: number,
  end: number,
  quotes: number,
  plain: boolean,
): void {
  let from = start
  while (from < end) {
    const lineEnd = source.indexOf('\n', from)
    const to = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1
    for (const { 0: token, index } of source.slice(from, to).matchAll(plain ? /[\s\S]/g : MARKDOWN_TOKEN)) {
      const text = token.startsWith('&') && token.length > 1 ? decodeHTML(token) : token
      const isEscape = token.length === 2 && token.startsWith('\\')
      if (/\S/.test(text)) into.fill(1, from + index + (isEscape ? 1 : 0), from + index + token.length)
    }
    from = to < end ? behindQuotes(source, to, end, quotes) : to
  }
}

/** Code shows its value; each line of it ends a line of the source. */
function paintCode(into: Uint8Array, source: string, start: number, end: number, value: string): void {
  const lines = source.slice(start, end).split('\n')
  const isFenced = /^(?:`{3}|~{3})/.test(lines[0] ?? '')
  let at = start + (isFenced ? (lines.shift()?.length ?? 0) + 1 : 0)
  for (const shown of value.split('\n')) {
    const line = lines.shift() ?? ''
    const stop = at + line.replace(/\r$/, '').length
    const text = shown.trimStart()
    for (let i = 0; i < text.length; i++) if (/\S/.test(text.charAt(i))) into[stop - text.length + i] = 1
    at += line.length + 1
  }
}

/** The same for Markdown without front matter: the texts and codes of its tree. */
export function visibleMarkdown(source: string): Uint8Array {
  const into = new Uint8Array(source.length)
  const left: { readonly node: MarkdownNodes; readonly quotes: number }[] = [
    { node: markdown.parse(source), quotes: 0 },
  ]
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, quotes } = next
    const [start, end] = extent(node)
    if (node.type === 'text') paintProse(into, source, start, end, quotes, false)
    else if (node.type === 'code') paintCode(into, source, start, end, node.value)
    else if (node.type === 'inlineCode') {
      const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0
      paintProse(into, source, start + ticks, end - ticks, quotes, true)
    }
    const below = quotes + (node.type === 'blockquote' ? 1 : 0)
    if ('children' in node) for (const child of node.children) left.push({ node: child, quotes: below })
  }
  return into
}

/** The same for plain text: every character that is not white space. */
export function visibleText(source: string): Uint8Array {
  const into = new Uint8Array(source.length)
  for (let i = 0; i < source.length; i++) into[i] = /\S/.test(source.charAt(i)) ? 1 : 0
  return into
}
