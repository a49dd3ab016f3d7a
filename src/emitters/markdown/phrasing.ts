// Writes the phrasing of one block: a paragraph, a heading or a table cell.

import type { Image, InlineCode, Link, PhrasingContent, Text } from 'mdast'
import { resource } from './destination.js'
import { escapeText } from './escape.js'
import type { LineStart } from './line-start.js'
import { edgesOf, IN_MARKUP } from './runs.js'
import { type Survey, survey } from './survey.js'

export type PhrasingPlace = 'paragraph' | 'heading' | 'cell'

/** What the nodes stand in: the block itself, a mark, or the text of a link with the marks in it. */
type Inside = 'block' | 'mark' | 'label'

/** What has been written so far; `start` says whether the next character starts a line. */
interface Writer {
  readonly place: PhrasingPlace
  readonly survey: () => Survey
  readonly parts: string[]
  start: LineStart
}

function write(writer: Writer, markdown: string): void {
  if (markdown === '') return
  writer.parts.push(markdown)
  writer.start = 'no'
}

/** A node among its siblings. */
interface Spot {
  readonly siblings: readonly PhrasingContent[]
  readonly at: number
  readonly inside: Inside
}

function writeText(writer: Writer, { value }: Text, { siblings, at, inside }: Spot): void {
  const next = siblings[at + 1]?.type
  const afterNote = siblings[at - 1]?.type === 'footnoteReference'
  const markdown = escapeText(value, {
    survey: writer.survey,
    start: writer.start,
    edges: edgesOf(siblings, at, inside !== 'block'),
    label: inside === 'label',
    cell: writer.place === 'cell',
    before: inside === 'label' && at === 0 ? 'label' : afterNote ? 'reference' : 'other',
    after: next === 'link' || next === 'footnoteReference' ? 'bracket' : 'other',
  })
  write(writer, markdown)
}

/** A fence of backticks that the code does not hold, and a space at each end where the code would lose one. */
function codeSpan(value: string): string {
  const lengths = new Set((value.match(/`+/g) ?? []).map(run => run.length))
  let length = 1
  while (lengths.has(length)) length++
  const spaced = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)
  const padded = spaced || value.startsWith('`') || value.endsWith('`')
  const fence = '`'.repeat(length)
  return padded ? `${fence} ${value} ${fence}` : fence + value + fence
}

function writeCode(writer: Writer, { value }: InlineCode): void {
  const span = codeSpan(value)
  write(writer, writer.place === 'cell' ? span.replace(/\|/g, '\\|') : span)
}

function writeImage(writer: Writer, image: Image): void {
  const alt = escapeText(image.alt ?? '', {
    survey: writer.survey,
    start: 'no',
    edges: IN_MARKUP,
    label: true,
    cell: writer.place === 'cell',
    before: 'label',
    after: 'other',
  })
  write(writer, `![${alt}]${resource(image.url, image.title, writer.place === 'cell')}`)
}

/**
 * Code with `]:` in a link at the start of a block would make a definition of the line, and the text would be gone. A
 * title prevents that, as long as it stands on the same line.
 */
function guardLink(writer: Writer, first: number): boolean {
  const label = writer.parts.slice(first).join('')
  if (!label.includes(']:')) return false
  writer.parts.splice(first, writer.parts.length, label.replaceAll('\\\n', ' '))
  return true
}

function writeLink(writer: Writer, link: Link): void {
  const startsBlock = writer.start === 'block'
  write(writer, '[')
  const first = writer.parts.length
  writeNodes(writer, link.children, 'label')
  const guarded = startsBlock && guardLink(writer, first)
  write(writer, `]${resource(link.url, link.title ?? (guarded ? '' : null), writer.place === 'cell')}`)
}

function writeBreak(writer: Writer): void {
  write(writer, '\\\n')
  writer.start = 'line'
}

function writeMarked(writer: Writer, marker: string, children: readonly PhrasingContent[], inside: Inside): void {
  write(writer, marker)
  writeNodes(writer, children, inside === 'label' ? 'label' : 'mark')
  write(writer, marker)
}

function writeNode(writer: Writer, node: PhrasingContent, spot: Spot): void {
  if (node.type === 'text') writeText(writer, node, spot)
  else if (node.type === 'strong') writeMarked(writer, '**', node.children, spot.inside)
  else if (node.type === 'emphasis') writeMarked(writer, '*', node.children, spot.inside)
  else if (node.type === 'delete') writeMarked(writer, '~~', node.children, spot.inside)
  else if (node.type === 'inlineCode') writeCode(writer, node)
  else if (node.type === 'link') writeLink(writer, node)
  else if (node.type === 'image') writeImage(writer, node)
  else if (node.type === 'break') writeBreak(writer)
  else if (node.type === 'footnoteReference') write(writer, `[^${node.label ?? node.identifier}]`)
}

function writeNodes(writer: Writer, siblings: readonly PhrasingContent[], inside: Inside): void {
  siblings.forEach((node, at) => {
    writeNode(writer, node, { siblings, at, inside })
  })
}

/** The Markdown of a block's phrasing, in one pass over what `marksToTree` gives. */
export function phrasingToMarkdown(nodes: readonly PhrasingContent[], place: PhrasingPlace): string {
  let found: Survey | undefined
  const look = (): Survey => {
    found ??= survey(nodes)
    return found
  }
  const writer: Writer = { place, survey: look, parts: [], start: place === 'paragraph' ? 'block' : 'no' }
  writeNodes(writer, nodes, 'block')
  const markdown = writer.parts.join('')
  // A run of `#` at the end of a heading would close it.
  return place === 'heading' ? markdown.replace(/(^|[ \t])(#+)$/, '$1\\$2') : markdown
}
