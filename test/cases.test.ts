// Each case file: the rule says what the file says it says, twice makes no difference, and the entries replay both ways.

import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openBooks } from '../src/kernel/books.js'
import { replay, unplay } from '../src/kernel/replay.js'
import type { AnyRule } from '../src/kernel/stage.js'
import { runPass } from '../src/kernel/stage.js'
import { View } from '../src/kernel/view.js'
import { builtinProfiles, builtinRules } from '../src/stages/index.js'
import { readCase, updateCase } from './support/case.js'
import { outline } from './support/outline.js'
import { entryLines, runRules } from './support/run-rule.js'

const rules = new Map<string, AnyRule>(builtinRules().map(rule => [rule.id, rule]))
const root = new URL('./cases/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.case.md'))
  .sort()

function ruleNamed(id: string): AnyRule {
  const rule = rules.get(id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

describe.each(files)('%s', file => {
  const known = readCase(new URL(file, root).pathname)
  const rule = ruleNamed(file.split('/').slice(0, 2).join('/'))
  const steps = [...known.before.map(id => ({ rule: ruleNamed(id) })), { rule, options: known.options }]
  const ran = runRules(known.source, known.format, steps, builtinProfiles)

  test('says and does what the case holds', () => {
    if (process.env['UPDATE']) updateCase(known, entryLines(ran.entries), outline(ran.document))
    const wanted = process.env['UPDATE'] ? readCase(known.path) : known
    expect(entryLines(ran.entries)).toBe(wanted.entries)
    expect(outline(ran.document)).toBe(wanted.result)
  })

  test('twice changes nothing more', () => {
    const again = runPass(new View(ran.document), [rule.bind(known.options)], { books: openBooks() })
    expect(outline(again.document)).toBe(outline(ran.document))
  })

  test('replays in both directions', () => {
    if (known.before.length > 0) return
    expect(replay(ran.parsed, ran.entries)).toEqual(ran.document)
    expect(unplay(ran.document, ran.entries)).toEqual(ran.parsed)
  })
})
