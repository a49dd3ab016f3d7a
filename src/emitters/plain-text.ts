// The body as plain text: what a reader reads, without markup.

import { type Block, blocksOf, type Container, type Node } from '../model/block.js'
import { type Mark, OBJECT } from '../model/mark.js'

/** A stretch of plain text and what parts it from the stretch in front of it. */
export interface Piece {
  readonly separator: string
  readonly text: string
  /** The block, where it is a heading that opens a section. */
  readonly heading?: Block
}

/** An image or a footnote reference, with the space in front of it. */
const OBJECTS = new RegExp(` ?${OBJECT}`, 'g')

/** The text with each line end that no mark keeps as a space. */
function withoutSoftEnds(text: string, marks: readonly Mark[]): string {
  if (!/[\r\n]/.test(text)) return text
  const kept = new Set(marks.filter(mark => mark.kind === 'break').map(mark => mark.start))
  return text.replace(/[\r\n]/g, (_, at: number) => (kept.has(at) ? '\n' : ' '))
}

/** Line breaks that stay are `\n`; any other line end is a space. Images and footnote references have no text. */
function lines(text: string, marks: readonly Mark[]): string {
  const bare = withoutSoftEnds(text, marks).replace(OBJECTS, '')
  return bare.includes('\n')
    ? bare
        .split('\n')
        .map(line => line.trim())
        .join('\n')
        .trim()
    : bare.trim()
}

/** The text of one block; empty for an image, a rule and a field. */
export function plainText(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return lines(block.text, block.marks)
  return block.kind === 'code' || block.kind === 'math' ? block.text.replace(/^\n+/, '').trimEnd() : ''
}

/** The text under a mark, on one line. */
export const plainSlice = (text: string, start: number, end: number): string => lines(text.slice(start, end), [])

/** Where a node stands: what parts its neighbours, and whether headings open sections there. */
interface Place {
  readonly between: string
  readonly sections: boolean
}

interface Walk {
  readonly pieces: Piece[]
  /** What parts the next piece from the last one. */
  next: string
}

function push(walk: Walk, text: string, heading?: Block): void {
  if (text === '') return
  walk.pieces.push({ separator: walk.pieces.length > 0 ? walk.next : '', text, ...(heading ? { heading } : {}) })
}

const cellText = (cell: Node): string =>
  blocksOf(cell)
    .map(block => plainText(block).replace(/\s+/g, ' '))
    .filter(text => text !== '')
    .join(' ')

function pushRow(walk: Walk, row: Container): void {
  const cells = row.children.map(cellText)
  push(walk, cells.join('\t').trimEnd())
}

function placeIn({ kind }: Container, place: Place): Place {
  if (kind === 'list') return { ...place, between: '\n' }
  if (kind === 'table') return { between: '\n', sections: false }
  return kind === 'quote' || kind === 'footnote' ? { ...place, sections: false } : place
}

const isCaption = (node: Node | undefined): boolean => node?.type === 'container' && node.kind === 'caption'

function visit(walk: Walk, container: Container, outer: Place): void {
  const place = placeIn(container, outer)
  const first = walk.pieces.length
  let last: Node | undefined
  for (const child of container.children) {
    const apart = isCaption(child) || isCaption(last)
    if (walk.pieces.length > first) walk.next = apart ? outer.between : place.between
    visitNode(walk, child, place)
    last = child
  }
}

function visitNode(walk: Walk, node: Node, place: Place): void {
  if (node.type === 'block') push(walk, plainText(node), node.kind === 'heading' && place.sections ? node : undefined)
  else if (node.kind === 'row') pushRow(walk, node)
  else if (node.kind !== 'fields') visit(walk, node, place)
}

/**
 * The text of the body in order: a blank line between blocks, a line break between list items and table rows, a tab
 * between cells. Fields, images and rules have no text.
 */
export function piecesOf(root: Container): readonly Piece[] {
  const walk: Walk = { pieces: [], next: '\n\n' }
  visit(walk, root, { between: '\n\n', sections: true })
  return walk.pieces
}

/** The pieces as one text. What parts the first one from those in front of it is left out. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece, at) => (at === 0 ? piece.text : piece.separator + piece.text)).join('')
