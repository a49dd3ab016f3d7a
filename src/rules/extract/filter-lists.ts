// Takes out what filter lists of the user's own call advertisements: elements by selector, links and images by host.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Filter, type FilterList, filterOfHost, filtersFor, readFilterList } from '../../kinds/filter-list.js'
import type { Node } from '../../model/block.js'
import { hostOf } from '../../text/urls.js'
import { pageHead } from './html-head.js'
import { holdsTitle } from './html-title-place.js'
import { nameOf, type PageTree, pageTree, proseShare, topmost, wordsOutside } from './html-tree.js'
import { holdsSteered } from './steered-content.js'

/** What holds more of the prose of a page than this is the page, whatever a list says. */
const MOST_PROSE = 0.5
const LEAST_OUTSIDE = 5

const isList = (value: unknown): value is FilterList =>
  typeof value === 'object' && value !== null && 'byDomain' in value && 'exceptions' in value

const list = z.union([
  z.custom<FilterList>(isList),
  z.strictObject({ name: z.string(), text: z.string() }).transform(({ name, text }) => readFilterList(name, text)),
])

type Said = readonly Verdict<'element' | 'host'>[]

const noteOf = (node: Node, { list: name, line, text }: Filter): string => `${nameOf(node)} by ${name}:${line} ${text}`

/** The addresses that a whole block leads to: an image, a frame, a paragraph that is one link. */
function targetsOf(node: Node): readonly string[] {
  if (node.type === 'container') return []
  const links = node.marks.filter(mark => mark.kind === 'link' && mark.start === 0 && mark.end === node.text.length)
  const own = node.kind === 'image' ? [node.attributes.url] : []
  return [...own, ...links.map(mark => mark.url)].filter(url => url !== undefined)
}

/** A list as it is for one page. */
interface Ready {
  readonly filters: FilterList
  readonly elementOf: (node: Node, view: View) => Filter | undefined
}

function judge(node: Node, at: number, tree: PageTree, lists: readonly Ready[], view: View): Said | null {
  const host = view.fact(pageHost)
  for (const { filters, elementOf } of lists) {
    const element = elementOf(node, view)
    if (element && mayGo(view, tree, node, at)) return [drop('element', { node: node.id, note: noteOf(node, element) })]
    if (filters.hosts.size === 0) continue
    for (const url of targetsOf(node)) {
      const target = hostOf(url) ?? undefined
      const filter = target === undefined || target === host ? undefined : filterOfHost(filters, target)
      if (filter) return [drop('host', { node: node.id, note: noteOf(node, filter) })]
    }
  }
  return null
}

const pageHost = (view: View): string | undefined => hostOf(view.fact(pageHead).address ?? '') ?? undefined

function mayGo(view: View, tree: PageTree, node: Node, at: number): boolean {
  if (holdsSteered(view, node) || holdsTitle(view, tree, at)) return false
  return proseShare(tree, at) <= MOST_PROSE && wordsOutside(tree, at) >= LEAST_OUTSIDE
}

export const filterLists = defineRule({
  id: 'extract/filter-lists',
  over: 'document',
  needs: 'html',
  reasons: {
    element: 'A filter list hides this element',
    host: 'A filter list says that this host serves advertisements',
  },
  docs: 'Takes out what the filter lists under `html.easylist` hide: elements by their selectors, with domains and exceptions; and images, frames and paragraphs of one link whose host a filter such as `||host^` blocks. What holds the title or half the prose of the page stays.',
  options: z.strictObject({
    lists: z.array(list).default([]).describe('The lists that the configuration names under `html.easylist`.'),
  }),
  decide(view, { options: { lists } }) {
    if (lists.length === 0) return null
    const tree = view.fact(pageTree)
    const ready = lists.map(filters => ({ filters, elementOf: filtersFor(filters, view.fact(pageHost)) }))
    return topmost(tree, (node, at) => judge(node, at, tree, ready, view))
  },
})
