// Features of a page as a whole: how much of what it has, what it declares, and what its address says.

import type { StructuredData } from '../../../text/structured-data.js'
import { pageHead } from '../html-head.js'
import { share } from '../html-tree.js'
import { log } from './feature.js'
import { FAR, GROUPS } from './names.js'
import { textBits } from './own-features.js'
import type { Page } from './page.js'
import { TEXT_KINDS } from './words-in.js'

const ADDRESSES: Readonly<Record<string, RegExp>> = {
  article: /\/(?:19|20)\d\d\/|\/(?:news|article|story|stories|blog|posts?)\/|[a-z]+-[a-z]+-[a-z]+-[a-z]+/i,
  documentation:
    /^https?:\/\/(?:docs?|developer|api|help|support|learn|wiki)\b|\/(?:docs?|documentation|api|reference|guide|manual|tutorials?|help|wiki|kb|learn)\b/i,
  forum:
    /forum|(?:^|[./_-])(?:answers|boards?|community|discuss|discussions?|questions?|showthread|threads?|topics?|viewtopic|comments)(?:[./_?-]|$)/i,
  product: /\/(?:products?|item|dp|p|shop|store|buy)\/|[/-]p-?\d|\.html?$/i,
  listing:
    /\/(?:category|categories|tags?|topics?|search|archives?|browse|list|catalog|jobs|events|recipes|listings?|s)(?:\/|\?|$)|[?&](?:page|q|sort)=/i,
  collection: /\/(?:collections?|c|category|shop|department|women|men|sale)(?:\/|$)/i,
  service:
    /\/(?:services?|solutions?|about|company|platform|features?|pricing|what-we-do|treatments?|industries)(?:\/|\.|$)/i,
  dated: /\/(?:19|20)\d\d[/-]\d\d?[/-]/,
  query: /\?/,
}

const THINGS: Readonly<Record<string, RegExp>> = {
  article: /Article|Posting$|^Report$/,
  collection: /^(?:CollectionPage|OfferCatalog|Blog)$/,
  discussion: /^(?:DiscussionForumPosting|QAPage|Question)$/,
  faq: /^FAQPage$/,
  list: /^(?:ItemList|SearchResultsPage)$/,
  local: /Business$|^(?:Organization|Service|Corporation|MedicalClinic|Dentist|Attorney|Restaurant|Hotel)$/,
  product: /^(?:Product|ProductGroup|Offer|AggregateOffer)$/,
  recipe: /^(?:Recipe|HowTo)$/,
  review: /^(?:Review|AggregateRating)$/,
}

const OG_TYPES = ['article', 'website', 'product', 'profile', 'video'] as const

const PLAIN = [
  'words',
  'leaves',
  'link share',
  'prose share',
  'prose leaves',
  'headings',
  'top headings',
  'words a prose leaf',
  'tables',
  'list items',
  'code leaves',
  'images',
  'longest prose',
  'ideographs',
  'widest repetition',
  'repeated share',
  'repeated link share',
  'address depth',
  'address words',
] as const

/** Those that each leaf of the page is judged by too; they come first. */
export const LEAF_PAGE_FEATURES: readonly string[] = [
  ...PLAIN.map(name => `page ${name}`),
  ...Object.keys(ADDRESSES).map(name => `address ${name}`),
  ...Object.keys(THINGS).map(name => `declares ${name}`),
  ...OG_TYPES.map(name => `og ${name}`),
]

/** @public The training names its columns by them. */
export const PAGE_FEATURES: readonly string[] = [
  ...LEAF_PAGE_FEATURES,
  ...TEXT_KINDS.map(name => `page says ${name}`),
  ...GROUPS.map(name => `page share ${name}`),
]

interface Sums {
  prose: number
  proseWords: number
  headings: number
  tops: number
  code: number
  longest: number
  ideographs: number
}

function sumsOf(page: Page): Sums {
  const sums: Sums = { prose: 0, proseWords: 0, headings: 0, tops: 0, code: 0, longest: 0, ideographs: 0 }
  for (const { block, counts, stats } of page.leaves) {
    if (counts.prose > 0) sums.prose++
    sums.proseWords += counts.prose
    sums.longest = Math.max(sums.longest, counts.prose)
    if (block.kind === 'heading') sums.headings++
    if (block.kind === 'heading' && block.attributes.level === 1) sums.tops++
    if (block.kind === 'code') sums.code++
    sums.ideographs += stats.ideographs
  }
  return sums
}

interface Kinds {
  readonly tables: number
  readonly items: number
  readonly images: number
}

function kindsOf(page: Page): Kinds {
  let tables = 0
  let items = 0
  let images = 0
  for (const { kind } of page.tree.nodes) {
    if (kind === 'table') tables++
    else if (kind === 'item') items++
    else if (kind === 'image') images++
  }
  return { tables, items, images }
}

/** The repeated siblings that hold most words. */
function widestRepetition(page: Page): readonly [number, number, number] {
  const { alike, alikeWords, alikeLinkWords } = page.repetition
  let best = -1
  for (let at = 1; at < alike.length; at++)
    if ((alike[at] ?? 0) >= 3 && (best < 0 || (alikeWords[at] ?? 0) > (alikeWords[best] ?? 0))) best = at
  if (best < 0) return [1, 0, 0]
  return [alike[best] ?? 1, alikeWords[best] ?? 0, alikeLinkWords[best] ?? 0]
}

function plainOf(page: Page, address: string): readonly number[] {
  const { tree, leaves } = page
  const words = tree.words[0] ?? 0
  const sums = sumsOf(page)
  const { tables, items, images } = kindsOf(page)
  const [alike, alikeWords, alikeLinks] = widestRepetition(page)
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '')
  return [
    log(words),
    log(leaves.length),
    share(tree.linkWords[0] ?? 0, words),
    share(tree.prose[0] ?? 0, words),
    log(sums.prose),
    log(sums.headings),
    sums.tops,
    share(sums.proseWords, sums.prose),
    log(tables),
    log(items),
    log(sums.code),
    log(images),
    log(sums.longest),
    share(sums.ideographs, words),
    log(alike),
    share(alikeWords, words),
    share(alikeLinks, alikeWords),
    path.split('/').filter(Boolean).length,
    path.split(/[^a-z]+/i).filter(Boolean).length,
  ]
}

const declares = ({ all }: StructuredData, types: RegExp): number =>
  log(all.filter(thing => thing.types.some(type => types.test(type))).length)

/** Shares of the page's leaves that stand near a group of names, and of those that sound like a kind. */
function shares(page: Page): readonly number[] {
  const kinds = new Float64Array(TEXT_KINDS.length)
  const groups = new Float64Array(GROUPS.length)
  for (const leaf of page.leaves) {
    const found = textBits(leaf)
    for (let kind = 0; kind < kinds.length; kind++) kinds[kind] = (kinds[kind] ?? 0) + ((found >> kind) & 1)
    const row = leaf.at * GROUPS.length
    for (let group = 0; group < groups.length; group++)
      if ((page.near[row + group] ?? FAR) < FAR) groups[group] = (groups[group] ?? 0) + leaf.counts.words
  }
  const words = page.tree.words[0] ?? 0
  return [
    ...Array.from(kinds, count => share(count, page.leaves.length)),
    ...Array.from(groups, count => share(count, words)),
  ]
}

/** The numbers of `PAGE_FEATURES`, in their order. */
export function pageFeatures(page: Page): Float32Array {
  const { fields, data, address = '' } = page.view.fact(pageHead)
  const type = fields('meta.og:type')[0]?.text.toLowerCase() ?? ''
  return Float32Array.from([
    ...plainOf(page, address),
    ...Object.values(ADDRESSES).map(pattern => (pattern.test(address) ? 1 : 0)),
    ...Object.values(THINGS).map(types => declares(data, types)),
    ...OG_TYPES.map(name => (type.startsWith(name) ? 1 : 0)),
    ...shares(page),
  ])
}
