// Law 6: every rule has docs, reasons in words, a case in which it acts and one in which it must not.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { View } from '../../src/kernel/view.js'
import type { Document } from '../../src/model/document.js'
import { builtinRules } from '../../src/stages/index.js'
import { runRules } from '../support/run-rule.js'
import { ROOT } from '../support/sources.js'

const rules = [...new Map(builtinRules().map(rule => [rule.id, rule])).values()]

/** Corpus rules judge many documents: their tests stand in test/rules. */
const inCases = rules.filter(rule => rule.over !== 'corpus')

function casesOf(id: string): readonly string[] {
  const folder = join(ROOT, 'test', 'cases', id)
  return existsSync(folder) ? readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')) : []
}

const acts = (text: string): boolean => /\n--- entries\n(?!--- result)[^\n]+/.test(text)

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has docs and reasons in words', () => {
    expect(rule.docs).toMatch(/^[A-Z].{20,}\.$/s)
    expect(Object.values(rule.reasons).length).toBeGreaterThan(0)
    for (const words of Object.values(rule.reasons)) expect(words).toMatch(/\w+ \w+/)
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  test.skipIf(rule.over === 'corpus')('has a case in which it acts and one in which it must not', () => {
    const cases = casesOf(id)
    expect(cases.some(acts)).toBe(true)
    expect(cases.some(text => !acts(text))).toBe(true)
  })
})

test('case folders belong to rules', () => {
  const known = new Set(inCases.map(rule => rule.id))
  const root = join(ROOT, 'test', 'cases')
  const folders = readdirSync(root).flatMap(stage => readdirSync(join(root, stage)).map(name => `${stage}/${name}`))
  expect(folders.filter(folder => !known.has(folder))).toEqual([])
})

describe('examples in the rules themselves', () => {
  const withExamples = rules.flatMap(rule =>
    rule.examples.map((example, i) => [`${rule.id} ${i + 1}`, rule, example] as const),
  )

  test.each(withExamples)('%s', (_, rule, { before, after, format = 'text' }) => {
    const { document } = runRules(before, format, [{ rule }])
    expect(textsOf(document)).toEqual(textsOf(runRules(after, format, []).document))
  })
})

/** The texts of a document's body, read as lines. */
const textsOf = (document: Document): readonly string[] =>
  new View(document).blocks.flatMap(block => block.text.split('\n')).filter(line => line.trim() !== '')
