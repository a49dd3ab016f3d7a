// Says in words what weighed most when a line was judged to be furniture.

import { count, type Phrase, percent, sayWhy } from '../../extract/content/say-why.js'
import type { TextJudgement } from './judge-text.js'
import { LINE_FEATURES } from './line-features.js'

export const REASONS = {
  links: 'Its words are links for the most part, as in navigation',
  wording: 'It says what pages say around their content',
  repetition: 'It stands several times in this text',
  run: 'It stands in a run of short lines, as menus and lists of links do',
  neighbours: 'It stands among lines of furniture',
  place: 'It stands apart from the prose of this text',
  whole: 'Texts of this kind carry such lines around their content',
  text: 'It does not read like content',
} as const

export type LineReason = keyof typeof REASONS

const GROUPS: readonly (readonly [RegExp, LineReason])[] = [
  [/^links?\b|^level$|^item$|^around \d+ links$|^text links$/, 'links'],
  [/^says |^learned (?:mean|least|most|line)$|^known |^sounds /, 'wording'],
  [/^copies$/, 'repetition'],
  [/^run /, 'run'],
  [/^line |^around |^above |^below /, 'neighbours'],
  [/^place |^lines |^prose |^to |^in |main share$|^learned (?:above|below)|topic/, 'place'],
  [/^text /, 'whole'],
]

const PHRASES: readonly Phrase[] = [
  [/^link share$/, value => (value > 0 ? `${percent(value)} links` : null)],
  [/^says (.*)$/, (value, [, kind]) => (value ? `sounds like ${kind}` : null)],
  [/^learned (?:mean|least|line)$/, value => (value < 0 ? 'its words stand in furniture' : null)],
  [/^copies$/, value => (value > 1 ? `stands ${value} times` : null)],
  [/^words$/, value => (count(value) === 1 ? '1 word' : `${count(value)} words`)],
  [/^small words$/, value => `${percent(value)} small words`],
  [/^ends a sentence$/, value => (value ? null : 'no whole sentence')],
  [/^run lines$/, value => (count(value) > 1 ? `${count(value)} lines without prose in a row` : null)],
  [/^run (?:learned|against|furniture|known)$/, () => 'furniture in the same run'],
  [/^(?:around \d+|above|below) (?:learned|against|known|furniture)$/, () => 'furniture around it'],
  [/^(?:around \d+|above|below) proseLines$/, value => (value > 0 ? null : 'no prose around it')],
  [/^line (-?\d) (?:learned|known|furniture)$/, (_, [, by]) => `furniture ${Number(by) < 0 ? 'above' : 'below'} it`],
  [/^prose above$/, value => (value > 0 ? null : 'no prose above it')],
  [/^prose below$/, value => (value > 0 ? null : 'no prose below it')],
  [/^to (?:lenient )?main$/, value => (value === 0 ? null : `${value < 0 ? 'above' : 'below'} the main part`)],
  [/^on topic$/, value => (value === 0 ? 'none of the words of the main part' : null)],
]

const why = sayWhy(LINE_FEATURES, GROUPS, 'text', PHRASES)

/** Why a line was judged to be furniture: the group of features that moved it most, and the strongest of them in words. */
export function explainLine(judgement: TextJudgement, unit: number): { reason: LineReason; note: string } {
  const { reason, said } = why(judgement.explain(unit))
  const share = (judgement.probability[unit] ?? 0).toFixed(3)
  return { reason, note: [...said, `content with probability ${share}`].join(', ') }
}
