// How the nodes are written whose Markdown is our own choice; remark-stringify writes the others.

import type { FootnoteDefinition, Heading, ListItem, Paragraph, Parents, Table, TableRow, ThematicBreak } from 'mdast'
import type { Options } from 'remark-stringify'
import { phrasingToMarkdown } from './phrasing.js'

type Handlers = NonNullable<Options['handlers']>
type State = Parameters<NonNullable<Handlers['listItem']>>[2]
type Info = Parameters<NonNullable<Handlers['listItem']>>[3]

function paragraph(node: Paragraph, parent: Parents | undefined): string {
  const text = phrasingToMarkdown(node.children, 'paragraph')
  if (parent?.type !== 'listItem' || typeof parent.checked !== 'boolean' || parent.children[0] !== node) return text
  return `[${parent.checked ? 'x' : ' '}] ${text}`
}

const heading = (node: Heading): string => `${'#'.repeat(node.depth)} ${phrasingToMarkdown(node.children, 'heading')}`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const cellsOf = (node: TableRow): readonly string[] =>
  node.children.map(cell => phrasingToMarkdown(cell.children, 'cell'))

const DELIMITERS = { left: ':--', center: ':-:', right: '--:' }

/** Cells are not padded to one width: one long cell would blow up every row. */
function table(node: Table): string {
  const [head, ...body] = node.children
  if (!head) return ''
  const delimiters = head.children.map((_, column) => {
    const align = node.align?.[column]
    return align ? DELIMITERS[align] : '---'
  })
  return [cellsOf(head), delimiters, ...body.map(cellsOf)].map(row).join('\n')
}

/** `- ---` would be a rule and no list, as would `* ***`. */
function thematicBreak(node: ThematicBreak, parent: Parents | undefined): string {
  return parent?.type === 'listItem' && parent.children[0] === node ? '___' : '---'
}

/** As remark-stringify does it, but without a search for the item's number in the list. */
function listItem(node: ListItem, parent: Parents | undefined, state: State, info: Info): string {
  const bullet = state.bulletCurrent ?? '-'
  const ordered = parent?.type === 'list' && parent.ordered === true
  const number = ordered ? (parent.start ?? 1) + (state.indexStack.at(-1) ?? 0) : ''
  const marker = `${number}${bullet} `
  const indent = ' '.repeat(marker.length)
  const exit = state.enter('listItem')
  const content = state.containerFlow(node, info)
  exit()
  return state.indentLines(content, (line, index, blank) => (index === 0 ? marker + line : blank ? '' : indent + line))
}

/** Lines of white space get no indent: a reader takes none off such a line of code in a footnote. */
function footnoteDefinition(node: FootnoteDefinition, _: Parents | undefined, state: State, info: Info): string {
  const exit = state.enter('footnoteDefinition')
  const content = state.containerFlow(node, info)
  exit()
  const indented = state.indentLines(content, (line, index) =>
    index === 0 || /^[ \t]*$/.test(line) ? line : `    ${line}`,
  )
  return `[^${node.label ?? node.identifier}]: ${indented}`
}

export const handlers = { paragraph, heading, table, thematicBreak, listItem, footnoteDefinition } satisfies Handlers
