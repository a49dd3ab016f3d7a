// Says in words what weighed most when a part was judged to be no content.

import { FEATURES, type PageJudgement } from './judge-page.js'
import { FAR } from './names.js'
import { count, type Phrase, percent, sayWhy } from './say-why.js'

export const REASONS = {
  links: 'Its words are links for the most part, as in navigation',
  names: 'Its markup is named like the parts around a content',
  wording: 'It says what pages say around their content',
  repetition: 'It repeats, as cards, rows and menus do, and is not what the page is about',
  place: 'It stands apart from the content',
  neighbours: 'It stands among parts that are no content',
  page: 'Pages of this kind have no such part in their content',
  text: 'Its text does not read like content',
} as const

export type ContentReason = keyof typeof REASONS

const GROUPS: readonly (readonly [RegExp, ContentReason])[] = [
  [/link share|^links$/, 'links'],
  [/^near |^learned names/, 'names'],
  [/^says |^heading above says|^learned words/, 'wording'],
  [/alike|among them|^their |^widest|steps up|^copies$/, 'repetition'],
  [/^leaf /, 'neighbours'],
  [/^(?:page|address|declares|og|type) /, 'page'],
  [/^(?:part|depth|place|leaves|words behind|share of part|to prose|heading above)/, 'place'],
]

const PHRASES: readonly Phrase[] = [
  [/^link share$/, value => `${percent(value)} links`],
  [/^part \d link share$/, value => `in a part of ${percent(value)} links`],
  [/^near row (.*)$/, (value, [, name]) => (value < FAR ? `named as ${name}` : null)],
  [/^near <(.*)>$/, (value, [, tag]) => (value < FAR ? `in ${tag}` : `not in ${tag}`)],
  [/^near (.*)$/, (value, [, name]) => (value < FAR ? `named like ${name}` : `not named like ${name}`)],
  [/^says (.*)$/, (value, [, kind]) => (value ? `sounds like ${kind}` : null)],
  [/^heading above says (.*)$/, (value, [, kind]) => (value ? `below a heading on ${kind}` : null)],
  [/siblings alike$/, value => (value > 1 ? `${count(value)} siblings alike` : null)],
  [/^copies$/, value => (value > 1 ? `stands ${value} times` : null)],
  [/^words$/, value => `${count(value)} words`],
  [/^small words$/, value => `${percent(value)} small words`],
  [/^ends a sentence$/, value => (value ? null : 'no whole sentence')],
  [/^place by (?:words|leaves)$/, value => `at ${percent(value)} of the page`],
  [/^leaves behind title$/, value => (value < 0 ? 'above the title' : null)],
  [/^to prose (before|behind)$/, (value, [, side]) => (value > 1 ? `prose ${value} blocks ${side}` : null)],
]

const why = sayWhy(FEATURES, GROUPS, 'text', PHRASES)

/** Why a leaf was judged to be no content: the group of features that moved it most, and the strongest of them in words. */
export function explain(judgement: PageJudgement, leaf: number): { reason: ContentReason; note: string } {
  const { reason, said } = why(judgement.explain(leaf))
  return { reason, note: [...said, `probability ${(judgement.probability[leaf] ?? 0).toFixed(2)}`].join(', ') }
}
