// The licence that a page links to in its text: in a link that says so, or in the notice of its rights.

import { setMetadata } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import { liveUrl } from './base-url.js'
import type { Judging, Said } from './html-judging.js'

/** The addresses of the Creative Commons licences and of its dedication to the public domain. */
const COMMONS = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i

const linksOf = (block: Block): readonly string[] =>
  block.marks.flatMap(mark => (mark.kind === 'link' && mark.url !== undefined ? [mark.url] : []))

/** The block of a link with `rel=license`: only its first link is sure to be the one. */
const licensed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ signals }) => /(?:^|\s)license(?:\s|$)/i.test(signals?.html?.rel ?? ''))

/** Sets the licence, where the head names none. The link stays in its place, or leaves with the part it stands in. */
export function judgeLicense(judging: Judging, notice: Block | undefined): Said {
  const { view, head, set } = judging
  if (set.has('license')) return []
  const marked = licensed(view.blocks).map(block => {
    const links = linksOf(block)
    return { block, url: links.find(url => COMMONS.test(url)) ?? (links.length === 1 ? links[0] : undefined) }
  })
  const noted = notice ? [{ block: notice, url: linksOf(notice).find(url => COMMONS.test(url)) }] : []
  const urls = new Set(marked.map(({ url }) => url))
  const found = [...(urls.size === 1 ? marked : []), ...noted].find(({ url }) => url !== undefined)
  const url = found?.url === undefined ? undefined : liveUrl(found.url, head.address)
  if (!found || url === undefined || !/^https?:/.test(url)) return []
  return [setMetadata('license', url, 'license-link', { nodes: [], node: found.block.id })]
}
