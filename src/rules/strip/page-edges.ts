// Finds what was printed at the edges of pages, where form feeds tell the pages of a plain text.

import type { View } from '../../kernel/view.js'
import { type Block, blockSpans, type NodeId } from '../../model/block.js'
import { countsUp, cutShare, isPrintable, type Repeated } from './repetition.js'

/** Lines at the top and at the foot of a page that may be running heads and feet. */
const DEEP = 2
const LEAST_PAGES = 3
/** A line without a number heads pages where some of them begin within a sentence; else it may head what stands below. */
const LEAST_CUTS = 0.25

/** The blocks of each page. Empty where no form feed parts the text. */
function pagesOf(view: View): readonly (readonly Block[])[] {
  const { text } = view.document.source
  if (view.document.source.format !== 'text' || !text.includes('\f')) return []
  const pages: Block[][] = [[]]
  let at = 0
  for (const block of view.blocks) {
    const start = blockSpans(block)[0]?.start ?? at
    if (text.slice(at, start).includes('\f')) pages.push([])
    pages.at(-1)?.push(block)
    at = blockSpans(block).at(-1)?.end ?? start
  }
  return pages
}

/** The page of each block near the top or the foot of one. */
function edgesOf(view: View): ReadonlyMap<NodeId, { readonly page: number; readonly side: 'top' | 'foot' }> {
  const edges = new Map<NodeId, { readonly page: number; readonly side: 'top' | 'foot' }>()
  pagesOf(view).forEach((blocks, page) => {
    for (const block of blocks.slice(0, DEEP)) edges.set(block.id, { page, side: 'top' })
    for (const block of blocks.slice(DEEP).slice(-DEEP)) edges.set(block.id, { page, side: 'foot' })
  })
  return edges
}

/** Lines that stand at one edge of at least three pages, once on each, and nowhere else; their numbers count up, or pages cut sentences there. */
export function isPageEdge(view: View, group: Repeated): boolean {
  if (group.blocks.length < LEAST_PAGES || !isPrintable(group)) return false
  const edges = view.fact(edgesOf)
  const places = group.blocks.map(block => edges.get(block.id))
  const [first] = places
  if (!first || places.some(place => place?.side !== first.side)) return false
  if (new Set(places.map(place => place?.page)).size < places.length) return false
  return group.key.includes('#') ? countsUp(group.blocks) : cutShare(view, group) >= LEAST_CUTS
}
