// Tiers: how sure a correction is stands in its entry, and what is doubtful is never carried out.

import { expect, test } from 'vitest'
import { defineRule } from '../../src/kernel/rule.js'
import { edit, flag } from '../../src/kernel/verdict.js'
import type { Tier } from '../../src/model/ledger.js'
import { builtinRules } from '../../src/stages/index.js'
import { runRules } from '../support/run-rule.js'

const DOCS = 'Says what a test wants.'

/** A rule that finds each `teh`, and is as sure of it as it is told. */
const tehRule = (tier: Tier) =>
  defineRule({
    id: 'correct/teh',
    over: 'text',
    reasons: { slip: 'A slip of the hand' },
    tiers: { slip: tier },
    docs: DOCS,
    decide({ text }) {
      const start = text.indexOf('teh')
      return start < 0 ? null : edit(start, start + 3, 'the', 'slip')
    },
  })

const tiersOf = (rule: Parameters<typeof runRules>[2][number]['rule']) =>
  runRules('In teh house.', 'text', [{ rule }]).entries.map(entry => entry.tier)

test('an entry has the tier that its rule declares for the reason', () => {
  expect(tiersOf(tehRule('certain'))).toEqual(['certain'])
  expect(tiersOf(tehRule('evident'))).toEqual(['evident'])
})

test('a flag may be doubtful, a change may not', () => {
  const doubt = defineRule({
    id: 'correct/doubt',
    over: 'text',
    reasons: { odd: 'An odd word' },
    tiers: { odd: 'doubtful' },
    docs: DOCS,
    decide: () => flag('odd', { start: 3, end: 6 }),
  })
  expect(tiersOf(doubt)).toEqual(['doubtful'])
  expect(() => tiersOf(tehRule('doubtful'))).toThrow('never changed')
})

test('a flag stands where its word is, though words in front of it were corrected in the same round', () => {
  const both = defineRule({
    id: 'correct/both',
    over: 'text',
    reasons: { slip: 'A slip of the hand', odd: 'An odd word' },
    docs: DOCS,
    decide({ text }) {
      const [slip, odd] = [text.indexOf('thee'), text.indexOf('odd')]
      return [...(slip < 0 ? [] : [edit(slip, slip + 4, 'the', 'slip')]), flag('odd', { start: odd, end: odd + 3 })]
    },
  })
  const { entries } = runRules('In thee odd house.', 'text', [{ rule: both }])
  expect(entries.map(entry => [entry.action, entry.before])).toEqual([
    ['edit', 'thee'],
    ['flag', 'odd'],
  ])
})

test('a rule that says nothing about tiers leaves them out', () => {
  const plain = defineRule({
    id: 'repair/plain',
    over: 'text',
    reasons: { odd: 'An odd word' },
    docs: DOCS,
    decide: () => flag('odd', { start: 3, end: 6 }),
  })
  expect(runRules('In teh house.', 'text', [{ rule: plain }]).entries.map(entry => 'tier' in entry)).toEqual([false])
})

test('every reason of every correction of words has one', () => {
  const corrections = builtinRules().filter(rule => rule.stage === 'correct')
  expect(corrections.length).toBeGreaterThan(5)
  for (const rule of corrections) expect(Object.keys(rule.tiers).sort()).toEqual(Object.keys(rule.reasons).sort())
})
