// Takes the second of two commas or full stops that stand side by side by a slip.

import { defineRule, type TextSubject } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { meets } from '../../text/ranges.js'
import { isProse, proseOf } from './census.js'
import { shelteredRanges } from './shelter.js'

/** Two commas inside a sentence, or two points at its end, no more, behind a word. Behind a number, points count moves or ranges. */
const GATE = /,,|\.\./
const TWICE = /(?<=[\p{L}\p{N})\]”’%®™])(,),(?=\s\S)|(?<=[\p{L})\]”’%®™])(\.)\.(?=\s|$)/gu

/** A row of values, with commas for those that are missing. */
const isRow = (text: string): boolean => /,[^\s,].*,[^\s,]|,[^\s,].*,,|,,[^\s,]/.test(text)

/** The end of a sentence of one word, or one behind which `I` speaks: a writer trails off. */
const trailsOff = (text: string, index: number): boolean =>
  /^\.\.\s+I\b/.test(text.slice(index, index + 12)) ||
  /(?:^|[.!?…]\s+)[\p{L}’']+$/u.test(text.slice(Math.max(0, index - 40), index))

/** Two points in front of a sentence that goes on are a writer's way to trail off. */
const TRAILING_OFF = /\p{L}\.\.\s+\p{Ll}/u
/** A document with more of them means them. */
const MOST = 3

/** Whether the document writes two points by habit. */
function meansPoints(view: View): boolean {
  let count = 0
  for (const { text } of proseOf(view)) {
    if (!text.includes('..')) continue
    if (TRAILING_OFF.test(text)) return true
    count += text.match(/(?<!\.)\.\.(?!\.)/g)?.length ?? 0
  }
  return count > MOST
}

/** Whether a sentence begins behind the points, or nothing. */
const endsThere = (text: string, end: number): boolean =>
  /^\s*(?:$|[\p{Lu}\p{N}"“‘'([])/u.test(text.slice(end, end + 8))

function judge(subject: TextSubject, view: View): readonly Verdict<'doubled'>[] | null {
  const { text, marks } = subject
  const sheltered = shelteredRanges(subject)
  const verdicts: Verdict<'doubled'>[] = []
  for (const { 1: comma, index } of text.matchAll(TWICE)) {
    const end = index + 2
    if (comma === undefined && (!endsThere(text, end) || trailsOff(text, index) || view.fact(meansPoints))) continue
    if (comma !== undefined && isRow(text)) continue
    if (meets(sheltered, index, end) || marks.some(mark => mark.start === index + 1 || mark.end === index + 1)) continue
    verdicts.push(edit(index + 1, end, '', 'doubled'))
  }
  return verdicts
}

export const doubledPunctuation = defineRule({
  id: 'correct/doubled-punctuation',
  over: 'text',
  reasons: { doubled: 'A comma or full stop that stands twice' },
  tiers: { doubled: 'certain' },
  docs:
    'Removes the second of two commas inside a sentence or two full stops at its end. Three points and more stay, and so ' +
    'do two behind a number, where a writer trails off, and in a document that writes them by habit, and commas of rows. ' +
    'Code, addresses and words in quotation marks stay.',
  examples: [{ before: 'Rest,, drink and sleep.. Then see.', after: 'Rest, drink and sleep. Then see.' }],
  decide: (subject, { view }) => (isProse(subject) && GATE.test(subject.text) ? judge(subject, view) : null),
})
