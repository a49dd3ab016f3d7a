// What a document says, and what its Markdown says when it is read again, in one notation that can be compared.

import type { Nodes, PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { sayableMarks } from '../../../src/emitters/markdown/sayable-marks.js'
import type { Block, Node } from '../../../src/model/block.js'
import { type Mark, OBJECT } from '../../../src/model/mark.js'

/**
 * remark-gfm makes links of addresses in a second pass over the text, where their escapes are gone. A reader that
 * keeps the escapes' meaning leaves that pass out; the grammar alone finds every address that is not escaped.
 */
function withoutSecondPass(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) extension.transforms = []
}

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutSecondPass).freeze()

/** Marks of one kind that touch are one; links stay apart. */
export function notation(marks: readonly Mark[]): string {
  const out: string[] = []
  for (const kind of ['link', 'strong', 'emphasis', 'strike', 'code', 'break', 'image', 'footnote'] as const) {
    let last: Mark | undefined
    for (const mark of marks.filter(mark => mark.kind === kind).sort((a, b) => a.start - b.start || a.end - b.end)) {
      const joins = last && kind !== 'link' && mark.end - mark.start > 0 && mark.start <= last.end && !isObject(kind)
      if (joins && last) {
        last = { ...last, end: Math.max(last.end, mark.end) }
        out[out.length - 1] = written(last)
      } else {
        last = mark
        out.push(written(mark))
      }
    }
  }
  return out.join(' ')
}

const isObject = (kind: string): boolean => kind === 'break' || kind === 'image' || kind === 'footnote'

const written = ({ kind, start, end, url, title, label }: Mark): string =>
  [kind, start, end, url, title, label].filter(part => part !== undefined && part !== '').join(':')

/** Lines of an outline: where the block stands, its kind, its text and its marks. */
interface Outline {
  readonly lines: string[]
  containers: number
}

const named = (outline: Outline, path: string, kind: string): string => `${path}/${kind}${outline.containers++}`

function addLine(outline: Outline, path: string, kind: string, text: string, marks: string): void {
  outline.lines.push(`${path} ${kind} ${JSON.stringify(text)} ${marks}`.trimEnd())
}

// What the document says.

const TRANSPARENT = new Set(['group', 'section', 'article', 'figure', 'main', 'definitions', 'caption', 'definition'])

function ofBlock(outline: Outline, path: string, block: Block): void {
  const { kind, text, marks, attributes } = block
  if (kind === 'image') {
    const image: Mark = { kind: 'image', start: 0, end: 1, label: text, ...attributes }
    addLine(outline, path, 'paragraph', OBJECT, notation([image]))
  } else if (kind === 'code') addLine(outline, path, `code:${attributes.language ?? ''}`, text, '')
  else if (kind === 'rule') addLine(outline, path, 'rule', '', '')
  else {
    const name = kind === 'heading' ? `heading${attributes.level}` : kind
    addLine(outline, path, name, text, notation(sayableMarks(text, marks)))
  }
}

function ofNode(outline: Outline, path: string, node: Node): void {
  if (node.type === 'block') return ofBlock(outline, path, node)
  const { kind, attributes } = node
  const ordered = kind === 'list' && attributes.ordered ? `:${attributes.start ?? 1}` : ''
  const checked = kind === 'item' && attributes.checked !== undefined ? `:${attributes.checked}` : ''
  const label = kind === 'footnote' ? `:${attributes.label}` : ''
  const inside = TRANSPARENT.has(kind) ? path : named(outline, path, `${kind}${ordered}${checked}${label}`)
  for (const child of node.children) ofNode(outline, inside, child)
}

/** What the nodes say, in the shape that Markdown can say. */
export function outlineOf(nodes: readonly Node[]): readonly string[] {
  const outline: Outline = { lines: [], containers: 0 }
  for (const node of nodes) ofNode(outline, '', node)
  return outline.lines
}

// What the Markdown says.

const MARKS: Readonly<Record<string, Mark['kind']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  link: 'link',
  inlineCode: 'code',
  break: 'break',
  image: 'image',
  footnoteReference: 'footnote',
}

interface Flat {
  text: string
  readonly marks: Mark[]
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  return node.type === 'image' || node.type === 'footnoteReference'
    ? OBJECT
    : 'children' in node
      ? ''
      : `<${node.type}>`
}

function addPhrasing(flat: Flat, node: PhrasingContent): void {
  const start = flat.text.length
  flat.text += textOf(node)
  if ('children' in node) for (const child of node.children) addPhrasing(flat, child)
  const kind = MARKS[node.type]
  if (!kind) return
  flat.marks.push({
    kind,
    start,
    end: flat.text.length,
    ...('url' in node ? { url: node.url } : {}),
    ...('title' in node && node.title ? { title: node.title } : {}),
    ...('alt' in node && node.alt ? { label: node.alt } : {}),
    ...(node.type === 'footnoteReference' ? { label: node.label ?? '' } : {}),
  })
}

function addText(outline: Outline, path: string, kind: string, children: readonly PhrasingContent[]): void {
  const flat: Flat = { text: '', marks: [] }
  for (const child of children) addPhrasing(flat, child)
  if (flat.text !== '') addLine(outline, path, kind, flat.text, notation(flat.marks))
}

const CONTAINERS: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  list: 'list',
  listItem: 'item',
  table: 'table',
  tableRow: 'row',
  footnoteDefinition: 'footnote',
}

function nameOf(node: Nodes): string {
  const name = CONTAINERS[node.type] ?? node.type
  if (node.type === 'list' && node.ordered) return `${name}:${node.start}`
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return `${name}:${node.checked}`
  return node.type === 'footnoteDefinition' ? `${name}:${node.label}` : name
}

function addNode(outline: Outline, path: string, node: Nodes): void {
  if (node.type === 'paragraph') addText(outline, path, 'paragraph', node.children)
  else if (node.type === 'heading') addText(outline, path, `heading${node.depth}`, node.children)
  else if (node.type === 'tableCell') addText(outline, named(outline, path, 'cell'), 'paragraph', node.children)
  else if (node.type === 'code') addLine(outline, path, `code:${node.lang ?? ''}`, node.value, '')
  else if (node.type === 'thematicBreak') addLine(outline, path, 'rule', '', '')
  else if ('children' in node) {
    const inside = node.type === 'root' ? path : named(outline, path, nameOf(node))
    for (const child of node.children) addNode(outline, inside, child)
  } else addLine(outline, path, node.type, '', '')
}

/** What the Markdown says when it is read again. */
export function readAgain(markdown: string): readonly string[] {
  const outline: Outline = { lines: [], containers: 0 }
  addNode(outline, '', reader.parse(markdown))
  return outline.lines
}
