// How selectors steer the extraction of a page: what they mark as content, take out, keep, and read into the metadata.

import { drop, edit, flag, keep, retype, setMetadata, unmark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type CssSelector, compileSelector, readSelector } from '../../kinds/css-selector.js'
import { SelectorIndex } from '../../kinds/selector-index.js'
import { type Block, blocksOf, type Node } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import { readByline } from '../../text/people.js'
import { readField } from './field-values.js'

/** What a selector may stand for. */
export const USES = ['content', 'remove', 'keep', 'title', 'authors', 'datePublished', 'dateModified'] as const

type Use = (typeof USES)[number]

/** Selectors by what they stand for, as a configuration or a profile writes them. */
export type SteeringRows = { readonly [U in Use]?: readonly string[] | undefined }

/** One selector and what it stands for. */
export interface Row {
  readonly use: Use
  readonly selector: CssSelector
}

export interface Steering {
  readonly rows: readonly Row[]
  readonly index: SelectorIndex<Row>
}

/** Compiles selectors. Throws a TypeError where one cannot be used. */
export function compileSteering(selectors: SteeringRows): Steering {
  const index = new SelectorIndex<Row>()
  const rows = USES.flatMap(use => (selectors[use] ?? []).map((text): Row => ({ use, selector: readSelector(text) })))
  for (const row of rows) {
    compileSelector(row.selector)
    index.add(row.selector, row)
  }
  return { rows, index }
}

/** The attributes that selectors ask for beside those that readers always keep. */
export const wantedBy = (selectors: SteeringRows): readonly string[] =>
  compileSteering(selectors).rows.flatMap(row => row.selector.attributes)

/** Reasons of the rules that are steered. */
export const STEERED = {
  content: 'A selector says that the main content stands here',
  removed: 'A selector takes this out',
  link: 'A selector takes this link out',
  title: 'A selector says that this is the title',
  people: 'A selector says that these are the authors',
  date: 'A selector says that this is the date',
  unreadable: 'A selector leads to a text that is no date',
}

type Said = Verdict<keyof typeof STEERED>

/** One element that a selector fits. `mark` is the index of a link or an image inside a line. */
export interface Hit {
  readonly node: Node
  readonly mark?: number
  readonly row: Row
}

/** All elements that the selectors fit, in document order. */
export function* hits({ index }: Steering, view: View): Generator<Hit> {
  const stack: Node[] = [view.document.root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const row of index.at(node, view)) yield { node, row }
    if (node.type === 'block') {
      for (const { mark, of } of index.inLine(node, view)) for (const row of of) yield { node, mark, row }
    } else if (node.kind !== 'fields')
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(...pick(node.children[i]))
  }
}

const pick = (node: Node | undefined): readonly Node[] => (node ? [node] : [])

/** What the selectors say of a page. Content is marked only where `marksContent`. */
export function steer(steering: Steering, view: View, marksContent: boolean): readonly Said[] {
  const out: Said[] = []
  const told = new Set<Use>()
  for (const hit of hits(steering, view)) {
    const { use } = hit.row
    if (use === 'content') {
      if (marksContent) out.push(...asContent(hit))
    } else if (use === 'remove') out.push(...removal(hit))
    else if (use === 'keep') out.push(keep({ node: hit.node.id, note: hit.row.selector.text }))
    else if (use === 'authors' || !told.has(use)) {
      told.add(use)
      out.push(...reading(hit, use, view))
    }
  }
  return out
}

function asContent({ node, mark, row }: Hit): readonly Said[] {
  if (mark !== undefined || node.attributes.content !== undefined) return []
  const { text } = row.selector
  return [retype(node.kind, { ...node.attributes, content: text }, 'content', { node: node.id, note: text })]
}

/** A link or an image inside a line leaves with its own text. */
function removal({ node, mark, row }: Hit): readonly Said[] {
  const aside = { node: node.id, note: row.selector.text }
  const over = mark === undefined || node.type === 'container' ? undefined : node.marks[mark]
  if (!over || node.type === 'container') return [drop('removed', aside)]
  const isAll = `${node.text.slice(0, over.start)}${node.text.slice(over.end)}`.trim() === ''
  return isAll
    ? [drop('removed', aside)]
    : [unmark(mark ?? 0, 'link', aside), edit(over.start, over.end, '', 'link', aside)]
}

const isText = (block: Block): boolean => block.text.trim() !== ''

function reading({ node, mark, row }: Hit, use: Use, { document: { metadata } }: View): readonly Said[] {
  if (mark !== undefined) return []
  const blocks = blocksOf(node).filter(isText)
  const text = blocks
    .map(block => block.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const from = { nodes: blocks.map(block => block.id), note: row.selector.text }
  if (text === '') return []
  if (use === 'title') return metadata.title ? [] : [setMetadata('title', text, 'title', from)]
  if (use === 'authors') {
    const people = readByline(text)?.people ?? [{ name: text, type: 'person' as const, credentials: [], roles: [] }]
    const known = new Set(listOf(metadata, 'authors').map(({ value }) => value.name))
    return people
      .filter(({ name }) => !known.has(name))
      .map((person, i) => setMetadata('authors', person, 'people', i === 0 ? from : { ...from, nodes: [] }))
  }
  if (use !== 'datePublished' && use !== 'dateModified') return []
  if (metadata[use]) return []
  const read = readField(use, blocks.map(block => block.signals?.html?.datetime).find(Boolean) ?? text)
  return 'value' in read
    ? [setMetadata(use, read.value, 'date', from)]
    : [flag('unreadable', { node: node.id, note: row.selector.text })]
}
