// What the head of a page says, as rules ask for it: by name, and by the thing that the page is about.

import type { View } from '../../kernel/view.js'
import type { Block, Node } from '../../model/block.js'
import {
  isArticle,
  isDiscussionThing,
  isQuestionPage,
  isWebPage,
  isWork,
  readStructuredData,
  type StructuredData,
  type Thing,
} from '../../text/structured-data.js'
import { urlKey } from '../../text/urls.js'
import { foldLine } from '../../text/words.js'
import { liveUrl } from './base-url.js'
import { microdataOf } from './html-microdata.js'

export interface Head {
  /** Fields of a key in lower case: `meta.og:title`, `link.canonical`, `html.lang`. */
  fields(key: string): readonly Block[]
  readonly data: StructuredData
  /** The thing that the page is about, most of all an article. */
  readonly main: Thing | undefined
  /** The page itself, where the main thing is not the page. */
  readonly page: Thing | undefined
  /** What tells of the page, the most believed first: the main thing, its one question, the page itself. */
  readonly about: readonly Thing[]
  /** The site. */
  readonly site: Thing | undefined
  /** The first address that the page gives itself, absolute where it can be. */
  readonly address: string | undefined
}

const firstText = (thing: Thing | undefined, property: string): string | undefined => thing?.texts(property)[0]?.text

/** Addresses by which a thing says which page it stands for. */
const addressesOf = (thing: Thing): readonly string[] =>
  [thing, ...thing.things('mainEntityOfPage')].flatMap(one =>
    ['url', '@id', 'mainEntityOfPage'].flatMap(property => one.texts(property).map(block => block.text)),
  )

/** A page with more things of a kind lists them, and is about none. */
const MOST_THINGS = 100

/** Of several things of a kind, the one that says that it is this page; a single one need not. */
function chosen(things: readonly Thing[], address: string | undefined, titles: ReadonlySet<string>): Thing | undefined {
  if (things.length < 2) return things[0]
  if (things.length > MOST_THINGS) return undefined
  const key = address === undefined ? undefined : urlKey(address)
  const byAddress = things.find(thing => addressesOf(thing).some(url => urlKey(url, address) === key))
  const isTitled = (thing: Thing): boolean =>
    titles.has(foldLine(firstText(thing, 'headline') ?? firstText(thing, 'name') ?? ''))
  return byAddress ?? things.find(isTitled)
}

/** The kinds of things that a page may be about, the best first. */
const KINDS = [isArticle, isQuestionPage, isDiscussionThing, isWork, isWebPage] as const

function mainThing(top: readonly Thing[], address: string | undefined, titles: ReadonlySet<string>): Thing | undefined {
  const near = top.flatMap(thing => [thing, ...thing.things('mainEntity'), ...thing.things('mainEntityOfPage')])
  const things = [...new Set(near)]
  for (const isKind of KINDS) {
    const found = chosen(things.filter(isKind), address, titles)
    if (found) return found
  }
  return undefined
}

function fieldsByKey(view: View): ReadonlyMap<string, readonly Block[]> {
  const byKey = new Map<string, Block[]>()
  for (const block of view.fields) {
    const key = block.attributes.key?.toLowerCase() ?? ''
    const list = byKey.get(key)
    if (list) list.push(block)
    else byKey.set(key, [block])
  }
  return byKey
}

/** What a crawler's record claims of a page, by the names of the output: `record.title`, `record.authors.0`. */
const RECORD = 'record.'

const isOfRecord = (block: Block): boolean => block.attributes.key?.startsWith(RECORD) === true

/** Values of a list that are read, as there are names of authors or keywords. */
const MOST_VALUES = 20

/** The fields in which a record claims something of the page. It is believed last: the page itself knows better. */
export const recordFields = (head: Head, name: string): readonly Block[] => {
  const key = `${RECORD}${name.toLowerCase()}`
  const keys = [key, ...Array.from({ length: MOST_VALUES }, (_, i) => `${key}.${i}`)]
  return keys.flatMap(head.fields)
}

const read = new WeakMap<Node, StructuredData>()

/** The structured data of the fields, read once for as long as no field leaves. */
function dataOf(view: View): StructuredData {
  const first = view.fields.find(block => !isOfRecord(block))
  const holder = first ? view.parent(first.id) : null
  const known = holder ? read.get(holder) : undefined
  if (known) return known
  const made = readStructuredData(view.fields)
  if (holder) read.set(holder, made)
  return made
}

/** An absolute address, as it is written or against the base; undefined where there is none. */
function absolute(url: string, base: string | undefined): string | undefined {
  const live = /^https?:\/\//i.test(url) ? url.trim() : liveUrl(url, base)
  return live !== undefined && /^https?:\/\//i.test(live) ? live : undefined
}

/** Values in a part of the page that is about something else, as a comment or another article, tell nothing of the page. */
function ownFields(view: View, byKey: ReadonlyMap<string, readonly Block[]>, marked: Thing | undefined) {
  const { scopeOf } = view.fact(microdataOf)
  const isOwn = (block: Block): boolean => {
    const scope = scopeOf(block)
    return scope === undefined || scope === marked || isWebPage(scope)
  }
  return (key: string): readonly Block[] => byKey.get(key)?.filter(isOwn) ?? []
}

/** The head of the page. A fact for `view.fact`. */
export function pageHead(view: View): Head {
  const byKey = fieldsByKey(view)
  const all = (key: string): readonly Block[] => byKey.get(key) ?? []
  const data = dataOf(view)
  const { metadata, source } = view.document
  const urls = ['link.canonical', 'meta.og:url'].flatMap(all).map(block => absolute(block.text, source.baseUrl))
  const address = metadata.url?.value ?? urls.find(url => url !== undefined) ?? source.baseUrl
  const titles = new Set(['meta.og:title', 'head.title'].flatMap(all).map(block => foldLine(block.text)))
  const marked = mainThing(view.fact(microdataOf).candidates, address, titles)
  const main = mainThing(data.top, address, titles) ?? marked
  const page = data.top.find(thing => thing !== main && isWebPage(thing))
  const site = data.top.find(thing => thing.types.includes('WebSite'))
  const told = [main, questionOf(main), page, marked].filter(thing => thing !== undefined)
  return { fields: ownFields(view, byKey, marked), data, main, page, about: [...new Set(told)], site, address }
}

/** The question of a page that answers one: who asked it and when are the page's. */
function questionOf(main: Thing | undefined): Thing | undefined {
  const questions = main?.things('mainEntity').filter(thing => thing.types.includes('Question')) ?? []
  return main?.types.includes('QAPage') && questions.length === 1 ? questions[0] : undefined
}

/** The texts of a property, of the main thing first, then of its question and of the page. */
export const textsOf = (head: Head, property: string): readonly Block[] =>
  head.about.flatMap(thing => thing.texts(property))

/** The names of the site and of its publisher, as the head gives them. */
export function siteNames(head: Head): readonly string[] {
  const { main, page, site } = head
  const publishers = [main, page, site].flatMap(thing => thing?.things('publisher') ?? [])
  const named = [...publishers, site].flatMap(thing => thing?.texts('name') ?? [])
  const keys = ['meta.og:site_name', 'meta.application-name', 'meta.apple-mobile-web-app-title', 'meta.publisher']
  return [...named, ...keys.flatMap(head.fields)].map(block => block.text.trim()).filter(name => name !== '')
}
