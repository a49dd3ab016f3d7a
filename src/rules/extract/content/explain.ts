// Says in words what weighed most when a part was judged to be no content.

import { FEATURES, type PageJudgement } from './judge-page.js'
import { FAR } from './names.js'

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

const groupOf = (name: string): ContentReason => GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? 'text'

const GROUP_OF_FEATURE: readonly ContentReason[] = FEATURES.map(groupOf)

const percent = (share: number): string => `${Math.round(share * 100)} %`
const count = (logarithm: number): number => Math.round(2 ** logarithm - 1)

const PHRASES: readonly (readonly [RegExp, (value: number, match: RegExpExecArray) => string | null])[] = [
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

type Say = (value: number) => string | null

function phraseOf(name: string): Say | null {
  for (const [pattern, say] of PHRASES) {
    const match = pattern.exec(name)
    if (match) return value => say(value, match)
  }
  return null
}

/** What each feature says in words; null where it says nothing. */
const SAYS: readonly (Say | null)[] = FEATURES.map(phraseOf)

/** How many things a note tells. */
const MOST_PHRASES = 3

/** Why a leaf was judged to be no content: the group of features that moved it most, and the strongest of them in words. */
export function explain(judgement: PageJudgement, leaf: number): { reason: ContentReason; note: string } {
  const { moved, values } = judgement.explain(leaf)
  const sums = new Map<ContentReason, number>()
  const against: number[] = []
  for (const [f, by] of moved.entries()) {
    const group = GROUP_OF_FEATURE[f] ?? 'text'
    sums.set(group, (sums.get(group) ?? 0) + by)
    if (by < 0) against.push(f)
  }
  const [[reason] = ['text' as const]] = [...sums].sort((a, b) => a[1] - b[1])
  against.sort((a, b) => (moved[a] ?? 0) - (moved[b] ?? 0))
  const said: string[] = []
  for (const f of against) {
    if (said.length >= MOST_PHRASES) break
    const words = SAYS[f]?.(values[f] ?? 0)
    if (words && !said.includes(words)) said.push(words)
  }
  return { reason, note: [...said, `probability ${(judgement.probability[leaf] ?? 0).toFixed(2)}`].join(', ') }
}
