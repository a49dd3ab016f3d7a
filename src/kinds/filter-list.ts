// Filter lists in the format of EasyList: which elements they hide, and which hosts serve advertisements.

import type { View } from '../kernel/view.js'
import type { Node } from '../model/block.js'
import { type CssSelector, readSelector } from './css-selector.js'
import { SelectorIndex } from './selector-index.js'

/** One line of a list. */
export interface Filter {
  readonly list: string
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly selector: string
  /** Domains that it is for; empty: all. */
  readonly only: readonly string[]
  /** Domains that it is not for. */
  readonly except: readonly string[]
}

/** A filter list, read and compiled. */
export interface FilterList {
  readonly name: string
  /** Filters for all pages, but those that they except. */
  readonly general: SelectorIndex<Filter>
  /** Filters for the pages of one domain: most filters are, and cost other pages nothing. */
  readonly byDomain: ReadonlyMap<string, SelectorIndex<Filter>>
  /** By host. */
  readonly hosts: ReadonlyMap<string, Filter>
  /** By selector: the domains on which nothing is hidden by it; empty: on none. */
  readonly exceptions: ReadonlyMap<string, readonly Filter[]>
  readonly attributes: ReadonlySet<string>
  readonly used: number
  /** Filters that are not understood, or are about other things than elements and hosts. */
  readonly unused: number
}

const ELEMENT = /^([^#/]*)#(@?)#(.+)$/
const PLAIN_NAME = /^[.#][A-Za-z_][\w-]*$/
const HOST = /^(@@)?\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)+)\^(?:\$(.+))?$/
/** Options of a host filter that leave it about what a page shows. */
const SHOWING: ReadonlySet<string> = new Set(['3p', 'all', 'document', 'image', 'popup', 'subdocument', 'third-party'])
/** Other kinds of filter: extended selectors, styles, scripts. */
const OTHER = /#@?(?:[?$%]|\$\?)#|##(?:\+js\(|\^)/

/** Reads a list. Lines that cannot be used are counted, never refused: lists have many kinds of them. */
export function readFilterList(name: string, text: string): FilterList {
  const general = new SelectorIndex<Filter>()
  const byDomain = new Map<string, SelectorIndex<Filter>>()
  const hosts = new Map<string, Filter>()
  const exceptions = new Map<string, Filter[]>()
  const allowed = new Set<string>()
  const attributes = new Set<string>()
  let used = 0
  let unused = 0
  text.split(/\r?\n/).forEach((line, i) => {
    const filter = line.trim()
    if (filter === '' || filter.startsWith('!') || /^\[.*\]$/.test(filter)) return
    const read = readFilter(filter, name, i + 1)
    if (!read) {
      unused++
      return
    }
    used++
    if (read.type === 'host') {
      if (read.isException) allowed.add(read.filter.selector)
      else hosts.set(read.filter.selector, read.filter)
    } else if (read.isException) add(exceptions, read.filter)
    else {
      for (const attribute of read.parsed?.attributes ?? []) attributes.add(attribute)
      for (const index of indexesFor(read.filter, general, byDomain)) {
        if (read.parsed) index.add(read.parsed, read.filter)
        else index.addName(read.filter.selector, read.filter)
      }
    }
  })
  for (const host of allowed) hosts.delete(host)
  return { name, general, byDomain, hosts, exceptions, attributes, used, unused }
}

function indexesFor(
  { only }: Filter,
  general: SelectorIndex<Filter>,
  byDomain: Map<string, SelectorIndex<Filter>>,
): readonly SelectorIndex<Filter>[] {
  if (only.length === 0) return [general]
  return only.map(domain => {
    const known = byDomain.get(domain) ?? new SelectorIndex<Filter>()
    byDomain.set(domain, known)
    return known
  })
}

function add(exceptions: Map<string, Filter[]>, filter: Filter): void {
  const list = exceptions.get(filter.selector)
  if (list) list.push(filter)
  else exceptions.set(filter.selector, [filter])
}

interface ReadFilter {
  readonly type: 'element' | 'host'
  readonly isException: boolean
  readonly filter: Filter
  /** Null where the selector is a plain name. */
  readonly parsed: CssSelector | null
}

function readFilter(text: string, list: string, line: number): ReadFilter | null {
  if (OTHER.test(text)) return null
  const element = ELEMENT.exec(text)
  if (!element) return readHost(text, list, line)
  const [, domains = '', at = '', selector = ''] = element
  const names = domains.toLowerCase().split(',').filter(Boolean)
  if (names.some(domain => domain.includes('*'))) return null
  const isPlain = PLAIN_NAME.test(selector)
  const parsed = isPlain ? null : tryRead(selector)
  if (!isPlain && !parsed) return null
  const except = names.filter(domain => domain.startsWith('~')).map(domain => domain.slice(1))
  const only = names.filter(domain => !domain.startsWith('~'))
  return { type: 'element', isException: at === '@', filter: { list, line, text, selector, only, except }, parsed }
}

function tryRead(selector: string): CssSelector | null {
  try {
    return readSelector(selector)
  } catch {
    return null
  }
}

/** A filter of requests counts only where it is about a whole host, whatever asks for it. */
function readHost(text: string, list: string, line: number): ReadFilter | null {
  const found = HOST.exec(text)
  const [, isException, host = '', options = ''] = found ?? []
  if (!found || !options.split(',').every(option => option === '' || SHOWING.has(option))) return null
  const filter = { list, line, text, selector: host, only: [], except: [] }
  return { type: 'host', isException: isException !== undefined, filter, parsed: null }
}

const isOn = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

/** Whether a filter is for pages of a host. Where the host is not known, it must be for all. */
function isFor({ only, except }: Filter, host: string | undefined): boolean {
  if (host === undefined) return only.length === 0
  return (only.length === 0 || only.some(domain => isOn(host, domain))) && !except.some(domain => isOn(host, domain))
}

/** A host and the domains above it. */
const domainsOf = (host: string): readonly string[] => {
  const parts = host.split('.')
  return parts.slice(0, -1).map((_, i) => parts.slice(i).join('.'))
}

/** The filters for the pages of a host. Where it is not known, only those for all pages. */
export function filtersFor(list: FilterList, host: string | undefined): (node: Node, view: View) => Filter | undefined {
  const own = domainsOf(host ?? '').flatMap(domain => list.byDomain.get(domain) ?? [])
  const holds = (filter: Filter): boolean =>
    isFor(filter, host) && !list.exceptions.get(filter.selector)?.some(exception => isFor(exception, host))
  const indexes = [list.general, ...own]
  return (node, view) => {
    for (const index of indexes) {
      const found = index.at(node, view).find(holds)
      if (found) return found
    }
    return undefined
  }
}

/** The filter that calls a host, or one above it, a server of advertisements. */
export function filterOfHost({ hosts }: FilterList, host: string): Filter | undefined {
  for (const domain of domainsOf(host)) {
    const filter = hosts.get(domain)
    if (filter) return filter
  }
  return undefined
}
