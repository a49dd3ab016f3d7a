// Decides the title of a page: what the head declares, what the page shows, and which words are only the site's name.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { hostOf } from '../../text/urls.js'
import { foldLine } from '../../text/words.js'
import { type Head, recordFields, siteNames, textsOf } from './html-head.js'
import { plainLine } from './layout.js'

/** Letters and digits alone, so that `TechTalk` and `Tech-Talk` are one name. */
export const compact = (text: string): string => foldLine(text).replace(/[^\p{L}\p{N}]/gu, '')

/** A title that a block tells, and what is left of it without the site's name. */
export interface ToldTitle {
  readonly block: Block
  readonly text: string
}

export interface TitleChoice {
  readonly value: string
  /** The heading that the page shows, where it agrees. */
  readonly heading: Block | undefined
  /** What the value was read from: the heading, or a field. */
  readonly from: Block
  /** All that the head tells, the chosen one too. */
  readonly told: readonly ToldTitle[]
}

/** Where a title may end and a name begin. */
const SEPARATOR = /\s+[|–—·•»«~:/-]+\s+|\s*[|»«]+\s*|:\s+/g

/** The host's own name: `heartwise` of `www.heartwise.org`. */
function hostName(address: string | undefined): string {
  const labels = hostOf(address ?? '')?.split('.') ?? []
  return compact(
    labels
      .filter(label => label !== 'www')
      .reduce((longest, label) => (label.length > longest.length ? label : longest), ''),
  )
}

/** The compact names that a title may carry beside its words: of the site, its host, and the holder of its rights. */
export const namesAround = (head: Head, holder = ''): ReadonlySet<string> =>
  new Set([...siteNames(head), hostName(head.address), holder].map(compact).filter(name => name.length > 1))

/** Longer texts, in UTF-16 units, are no titles with names around them. */
const LONGEST = 500

/** The title without names of the site at its start or end, which must stand behind a separator. */
export function withoutNames(title: string, names: ReadonlySet<string>): string {
  const cuts = title.length > LONGEST ? [] : [...title.matchAll(SEPARATOR)]
  let start = 0
  let end = title.length
  for (const cut of cuts.toReversed())
    if (names.has(compact(title.slice(cut.index + cut[0].length, end)))) end = cut.index
  for (const cut of cuts)
    if (cut.index < end && names.has(compact(title.slice(start, cut.index)))) start = cut.index + cut[0].length
  return title.slice(start, end).trim() || title.trim()
}

const DECLARED = [
  'meta.og:title',
  'meta.twitter:title',
  'meta.citation_title',
  'meta.dc.title',
  'meta.dcterms.title',
  'meta.sailthru.title',
  'meta.parsely-title',
  'meta.title',
]

/** The name of the page in a browser, and what a crawler made of it: a heading is believed before them. */
const NAMES_PAGE: ReadonlySet<string> = new Set(['head.title', 'record.title'])

function toldTitles(head: Head, names: ReadonlySet<string>): readonly ToldTitle[] {
  const headlines = head.main?.texts('headline') ?? []
  const named = headlines.length > 0 ? headlines : (head.main?.texts('name') ?? [])
  const declared = [
    ...named,
    ...textsOf(head, 'headline'),
    ...DECLARED.flatMap(head.fields),
    ...head.fields('head.title'),
    ...recordFields(head, 'title'),
  ]
  return [...new Set(declared)].flatMap(block => {
    const text = withoutNames(plainLine(block), names)
    return text === '' ? [] : [{ block, text }]
  })
}

/** Whether all of a heading is a link to the front page of the site: then it is the name of the site. */
function leadsToFront({ text, marks }: Block, address: string | undefined): boolean {
  const link = marks.find(mark => mark.kind === 'link')
  const isWhole = link !== undefined && text.slice(0, link.start).trim() === '' && text.slice(link.end).trim() === ''
  if (!isWhole || link.url === undefined) return false
  if (link.url === '/') return address === undefined || !isFront(address)
  return isFront(link.url) && address !== undefined && hostOf(link.url) === hostOf(address) && !isFront(address)
}

const isFront = (url: string): boolean => /^https?:\/\/[^/?#]+\/?$/.test(url)

/** Headings of the page that may be its title: none of navigation, and not the name of the site. */
function headingsOf(view: View, names: ReadonlySet<string>, address: string | undefined): readonly Block[] {
  return view.blocks.filter(block => {
    if (block.kind !== 'heading' || view.within(block.id, 'nav', 'aside', 'footer', 'form')) return false
    const name = compact(plainLine(block))
    return name !== '' && !names.has(name) && !leadsToFront(block, address)
  })
}

/** The share of the words of the shorter title that the other one has. */
function likeness(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(foldLine(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  const first = words(a)
  const second = words(b)
  let both = 0
  for (const word of first) if (second.has(word)) both++
  return both / Math.max(1, Math.min(first.size, second.size))
}

/** Shorter titles may stand at the end of a longer one by chance. */
const MOST_KICKER = 12

/** A heading says the same as a declared title when this share of the shorter one's words is in both. */
const LIKE = 0.6

/** The words in the last part of an address; empty where they are too few to tell a title. */
function slugOf(address: string | undefined): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address ?? '')?.[1] ?? ''
  const last = path.split('/').findLast(part => part !== '') ?? ''
  const words = last.replace(/\.[a-z]{3,5}$/i, '').split(/[-_+]/)
  return words.length > 1 ? words.join(' ') : ''
}

/** The heading that agrees with what the head tells: word for word, as a part of it, or as a wording of it. */
function agreedHeading(headings: readonly Block[], told: readonly ToldTitle[], slug: string): Block | undefined {
  const whole = new Set(told.map(({ text }) => compact(text)))
  const parts = new Set(told.flatMap(({ block }) => plainLine(block).split(SEPARATOR).map(compact)))
  const top = headings.filter(heading => heading.attributes.level === 1)
  const lineOf = (heading: Block): string => compact(plainLine(heading))
  return (
    top.find(heading => whole.has(lineOf(heading))) ??
    headings.find(heading => whole.has(lineOf(heading))) ??
    top.find(heading => parts.has(lineOf(heading)) && likeness(plainLine(heading), slug) >= LIKE) ??
    top.find(heading => parts.has(lineOf(heading))) ??
    top.find(heading => told.some(({ text }) => likeness(plainLine(heading), text) >= LIKE))
  )
}

/**
 * The wording of a heading, in the letters of the head: the heading may be in capitals, or carry a kicker in front of
 * the title.
 */
function spelling(heading: Block, told: readonly ToldTitle[]): string {
  const line = plainLine(heading)
  const letters = compact(line)
  const same = told.find(({ text }) => compact(text) === letters)
  if (same) return /\p{Ll}/u.test(line) ? line : same.text
  return told.find(({ text }) => text.length > MOST_KICKER && letters.endsWith(compact(text)))?.text ?? line
}

/** The title of the page, without the compact `names`; null where nothing tells one. */
export function chooseTitle(view: View, head: Head, names: ReadonlySet<string>): TitleChoice | null {
  const told = toldTitles(head, names)
  const headings = headingsOf(view, names, head.address)
  const heading = agreedHeading(headings, told, slugOf(head.address))
  if (heading) return { value: spelling(heading, told), heading, from: heading, told }
  const declared = told.find(({ block }) => !NAMES_PAGE.has(block.attributes.key ?? ''))
  if (declared) return { value: declared.text, heading: undefined, from: declared.block, told }
  const [top, second] = headings.filter(({ attributes }) => attributes.level === 1)
  if (top && !second) return { value: plainLine(top), heading: top, from: top, told }
  const [only] = told
  return only ? { value: only.text, heading: undefined, from: only.block, told } : null
}
