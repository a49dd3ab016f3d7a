// Which fields of a page's head tell which metadata, in the order in which they are believed.

import type { Block } from '../../model/block.js'
import type { TextField } from './field-values.js'
import { type Head, recordFields, textsOf } from './html-head.js'

/** Fields that hold one text or one date. */
export type ClaimedField = Extract<
  TextField,
  | 'description'
  | 'url'
  | 'language'
  | 'publisher'
  | 'isPartOf'
  | 'rights'
  | 'license'
  | 'datePublished'
  | 'dateModified'
  | 'lastReviewed'
>

interface Source {
  /** Properties of the main thing and of the page. */
  readonly things?: readonly string[]
  /** Properties whose things have a name. */
  readonly named?: readonly string[]
  /** Keys of fields, in lower case. */
  readonly keys: readonly string[]
  /** Keys that are believed before structured data. */
  readonly first?: readonly string[]
}

const meta = (names: string): readonly string[] => names.split(' ').map(name => `meta.${name}`)

/** Structured data is believed before the head; within each, in this order. */
const SOURCES: Readonly<Record<ClaimedField, Source>> = {
  description: {
    things: ['description', 'abstract'],
    keys: meta(
      'description og:description twitter:description dc.description dcterms.description dcterms.abstract sailthru.description',
    ),
  },
  url: { things: [], keys: ['link.canonical', ...meta('og:url twitter:url dc.identifier citation_public_url')] },
  language: {
    things: ['inLanguage'],
    first: ['html.lang'],
    keys: meta('content-language language dc.language dcterms.language og:locale locale'),
  },
  publisher: {
    named: ['publisher'],
    keys: meta('og:site_name publisher dc.publisher dcterms.publisher citation_publisher application-name'),
  },
  isPartOf: { named: ['isPartOf'], keys: meta('citation_journal_title dcterms.ispartof') },
  rights: { things: ['copyrightNotice'], keys: meta('copyright dcterms.rights dc.rights dcterms.rightsholder rights') },
  license: {
    things: ['license'],
    keys: ['link.license', ...meta('dcterms.license dc.rights.license dc.license license cc:license')],
  },
  datePublished: {
    things: ['datePublished', 'uploadDate', 'dateCreated'],
    keys: meta(
      'article:published_time og:published_time og:article:published_time article:published citation_publication_date citation_online_date dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date date cxenseparse:publishtime',
    ),
  },
  dateModified: {
    things: ['dateModified'],
    keys: meta(
      'article:modified_time og:modified_time og:updated_time article:modified dcterms.modified dc.date.modified datemodified last-modified lastmod revised modified',
    ),
  },
  lastReviewed: { things: ['lastReviewed'], keys: meta('lastreviewed last-reviewed reviewed review_date') },
}

export const CLAIMED: readonly ClaimedField[] = [
  'description',
  'url',
  'language',
  'publisher',
  'isPartOf',
  'rights',
  'license',
  'datePublished',
  'dateModified',
  'lastReviewed',
]

/** What is believed of a record where the page says nothing. Not its dates: they may be those of the crawl. */
const OF_RECORDS: ReadonlySet<ClaimedField> = new Set<ClaimedField>(['description', 'language', 'publisher'])

/** Microdata of several things leaves the same key several times; then it is nobody's. */
const ofOne = (blocks: readonly Block[]): readonly Block[] =>
  new Set(blocks.map(block => block.text)).size > 1 && blocks.length > 2 ? [] : blocks

/** The name of the thing that a text refers to by its `@id`; else the text itself. */
function nameBehind({ data }: Head, block: Block): readonly Block[] {
  if (!/^https?:|^#/.test(block.text)) return [block]
  const named = data.all.find(thing => thing.texts('@id')[0]?.text === block.text)?.texts('name') ?? []
  return named.length > 0 ? named : [block]
}

/** The fields that tell a value, the most believed first. */
export function claimsOf(head: Head, field: ClaimedField): readonly Block[] {
  const { things = [], named = [], first = [], keys } = SOURCES[field]
  const told = things.flatMap(property => textsOf(head, property))
  const names = named.flatMap(property =>
    [head.main, head.page, head.site].flatMap(thing => [
      ...(thing?.texts(property) ?? []).flatMap(block => nameBehind(head, block)),
      ...(thing?.things(property) ?? [])
        .filter(one => !one.types.some(type => /Page$|^WebSite$/.test(type)))
        .flatMap(one => one.texts('name')),
    ]),
  )
  return [
    ...new Set([
      ...first.flatMap(head.fields),
      ...told,
      ...names,
      ...keys.flatMap(key => ofOne(head.fields(key))),
      ...(OF_RECORDS.has(field) ? recordFields(head, field) : []),
    ]),
  ]
}

/** Fields that list words. */
export const keywordFields = (head: Head): readonly Block[] => [
  ...textsOf(head, 'keywords'),
  ...meta(
    'keywords news_keywords article:tag og:article:tag parsely-tags sailthru.tags tags citation_keywords dc.subject',
  ).flatMap(head.fields),
  ...recordFields(head, 'keywords'),
]

/** Fields that name the section of the site. */
export const sectionFields = (head: Head): readonly Block[] => [
  ...textsOf(head, 'articleSection'),
  ...meta('article:section og:article:section parsely-section section category articlesection').flatMap(head.fields),
]
