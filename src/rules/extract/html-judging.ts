// What judging a page's head shares: the reasons, and which fields have been judged already.

import type { Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import type { Field } from '../../model/metadata.js'
import type { Head } from './html-head.js'
import type { Settle } from './settle-dates.js'

export const PAGE_REASONS = {
  heading: 'The heading of the page is its title',
  head: 'Told by the head of the page or by its structured data',
  byline: 'A line that tells who wrote the page and when',
  notice: 'The copyright notice of the page',
  questions: 'The page declares that it is questions and answers',
  agrees: 'Another source says the same',
  loses: 'Another source is believed first',
  nobody: 'Names an account, an address or nobody where an author should stand',
  unreadable: 'No value can be read from it',
  'before-published': 'Would have changed the page before it was published',
  address: 'Told by the address of the page alone',
  'dates-disagree': 'The page tells different dates of itself',
  logo: 'The logo of the site, no picture of the page',
  'license-link': 'A link of the page says that it leads to its licence',
  'ambiguous-date': 'The date could be read in two ways',
  region: 'A date that is read as the region of the language writes them',
} as const

export type PageReason = keyof typeof PAGE_REASONS
export type Said = readonly Verdict<PageReason>[]

/** One page while it is judged. */
export interface Judging {
  readonly view: View
  readonly head: Head
  readonly settle: Settle
  /** Fields that have been judged: each is judged once, whatever it tells. */
  readonly used: Set<NodeId>
  /** Single fields that have a value by now. */
  readonly set: Set<Field>
  /** The dates that the page has by now. */
  readonly dates: Map<Field, string>
}

export const keyOf = (block: Block): string => block.attributes.key ?? block.kind

/** The blocks that have not been judged so far; they count as judged now. */
export function fresh({ used }: Judging, blocks: readonly Block[]): readonly Block[] {
  const found = [...new Set(blocks)].filter(block => !used.has(block.id))
  for (const { id } of found) used.add(id)
  return found
}
