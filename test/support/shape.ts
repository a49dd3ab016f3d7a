// What Markdown can say about a document, one line a block, so that what was written and what is read can be compared.

import type { Block, Container, Node } from '../../src/model/block.js'
import { type Mark, OBJECT } from '../../src/model/mark.js'

const SAID: ReadonlySet<Container['kind']> = new Set(['list', 'item', 'quote', 'table', 'row', 'cell', 'footnote'])

/** `sup`, `sub` and `math` have no word in Markdown: none may be left. */
const KINDS = [
  'link',
  'strong',
  'emphasis',
  'code',
  'strike',
  'break',
  'image',
  'footnote',
  'sup',
  'sub',
  'math',
] as const

/** Marks of one kind that touch are one; empty ones say nothing. */
function markLines(block: Block): string {
  return KINDS.flatMap(kind => {
    const joined: Mark[] = []
    const own = block.marks.filter(mark => mark.kind === kind && mark.end > mark.start)
    for (const mark of [...own].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = joined.at(-1)
      if (
        last &&
        last.url === mark.url &&
        mark.start <= last.end &&
        kind !== 'break' &&
        kind !== 'image' &&
        kind !== 'footnote'
      )
        joined[joined.length - 1] = { ...last, end: Math.max(last.end, mark.end) }
      else joined.push(mark)
    }
    return joined.map(({ start, end, url, label }) => `${kind}:${start}-${end}${factOf(kind, url, label)}`)
  }).join(' ')
}

function factOf(kind: Mark['kind'], url: string | undefined, label: string | undefined): string {
  if (kind === 'footnote') return `[${label ?? ''}]`
  return url === undefined ? '' : `(${url})`
}

/** An image that stands alone reads the same whether it is a block or the only object of a paragraph. */
const loneImage = ({ text, marks }: Block): Mark | undefined =>
  text === OBJECT ? marks.find(mark => mark.kind === 'image') : undefined

function blockLine(block: Block, path: string): readonly string[] {
  const { kind, text, attributes } = block
  if (kind === 'field' || (kind === 'paragraph' && text.trim() === '')) return []
  const image = loneImage(block)
  if (image) return [`${path}image ${image.url ?? ''} ${JSON.stringify(image.label ?? '')}`]
  const facts = kind === 'heading' ? ` ${attributes.level}` : kind === 'image' ? ` ${attributes.url ?? ''}` : ''
  return [`${path}${kind}${facts} ${JSON.stringify(text)} ${markLines(block)}`.trimEnd()]
}

/** What a container is beside its kind. */
function detailOf({ kind, attributes }: Container): string {
  if (kind === 'list') return attributes.ordered ? ' 1.' : ' -'
  return kind === 'footnote' ? ` ${attributes.label ?? ''}` : ''
}

/** The blocks below `nodes`, each with the containers around it that Markdown has a word for. */
export function shapeOf(nodes: readonly Node[], path = ''): readonly string[] {
  return nodes.flatMap(node => {
    if (node.type === 'block') return blockLine(node, path)
    if (node.kind === 'fields') return []
    // Markdown has no captions, and no items without a list: their text stands where they stand.
    if (node.kind === 'caption') return shapeOf(node.children, path.replace(/table\/$/, ''))
    if (node.kind === 'item' && !/list [-1.]+\/$/.test(path)) return shapeOf(node.children, path)
    return shapeOf(node.children, SAID.has(node.kind) ? `${path}${node.kind}${detailOf(node)}/` : path)
  })
}
