// A document that was kept between the passes of a run comes out as if it had been read again.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve.js'
import { defineCorpusRule, Observations } from '../../src/kernel/corpus-rule.js'
import { defineRule } from '../../src/kernel/rule.js'
import { drop, edit } from '../../src/kernel/verdict.js'
import { makeCleaner, type RawSource } from '../../src/runner/clean.js'
import { filesOf } from '../../src/runner/files.js'
import { run } from '../../src/runner/run.js'
import { openStore } from '../../src/runner/store.js'
import { ROOT } from '../support/sources.js'

const count = (texts: readonly string[]): Record<string, number> => Object.fromEntries(texts.map(text => [text, 1]))

const sum = (a: Record<string, number>, b: Record<string, number>): Record<string, number> => {
  const all = { ...a }
  for (const [text, times] of Object.entries(b)) all[text] = (all[text] ?? 0) + times
  return all
}

const commonLine = defineCorpusRule({
  id: 'strip/common-line',
  reasons: { common: 'A line that many documents hold' },
  docs: 'Drops lines that three documents hold.',
  observe: view => count(view.blocks.map(block => block.text)),
  merge: sum,
  decide: (view, lines) =>
    view.blocks.filter(({ text }) => (lines[text] ?? 0) > 2).map(({ id }) => drop('common', { node: id })),
})

/** Shares its pass with a corpus rule, and must not speak for it before it is resumed. */
const shout = defineRule({
  id: 'strip/shout',
  over: 'text',
  reasons: { loud: 'A mark that shouts' },
  docs: 'Makes marks that shout speak.',
  decide: ({ text }) => (text.endsWith('!') ? edit(text.length - 1, text.length, '.', 'loud') : null),
})

const firstWord = defineCorpusRule({
  id: 'normalize/first-word',
  reasons: { rare: 'A first word that stands in one document' },
  docs: 'Writes first words in small letters that one document alone begins a block with.',
  observe: view => count([...new Set(view.blocks.map(block => block.text.split(' ', 1)[0] ?? ''))]),
  merge: sum,
  decide: (view, words) =>
    view.blocks.flatMap(({ id, text }) => {
      const [word = ''] = text.split(' ', 1)
      return words[word] === 1 ? [edit(0, word.length, word.toLowerCase(), 'rare', { node: id })] : []
    }),
})

const resolved = resolveConfig({}, ROOT, 'test')
if (!resolved.ok) throw new Error('the default configuration is broken')
const config = { ...resolved.value, ownRules: [commonLine, shout, firstWord] }

const sources: readonly RawSource[] = [
  ...['Barley', 'Oats', 'Rye', 'Wheat'].map((name, i) => ({
    id: name,
    path: `${name}.txt`,
    bytes: Buffer.from(
      `${name} in spring\n\n${name} is sown early, in rows that lie a hand apart.\n\nThe seed shop is open!\n\nSow number ${i} deep!\n`,
    ),
  })),
  ...readdirSync(join(ROOT, 'input'), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:html|md|txt)$/.test(path))
    .map(path => ({ id: path, path, bytes: readFileSync(join(ROOT, 'input', path)) })),
]

test('resuming gives what cleaning from the start gives, as often as one likes', () => {
  const cleaner = makeCleaner(config)
  const observations = new Observations()
  const halfway = sources.map(source => cleaner.observe(source, observations))
  const { merged } = observations
  const rules = new Set<string>()
  sources.forEach((source, i) => {
    const half = halfway[i]
    const whole = cleaner.clean(source, merged)
    expect(half?.ok, source.path).toBe(whole.ok)
    if (!half?.ok || !whole.ok) return
    for (const resumed of [cleaner.resume(half.value, merged), cleaner.resume(half.value, merged)])
      expect(resumed.ok && filesOf(resumed.value), source.path).toEqual(filesOf(whole.value))
    for (const { rule } of whole.value.ledger) rules.add(rule)
  })
  expect([...rules]).toEqual(expect.arrayContaining(['strip/common-line', 'strip/shout', 'normalize/first-word']))
})

const folder = mkdtempSync(join(tmpdir(), 'fettle-checkpoint-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a run gives the same with room for no document, for some and for all', async () => {
  const outputs = []
  for (const heldText of [0, 4000, 1e9]) {
    // The folder is the same each time: the manifest names sources from there.
    const store = await openStore(join(folder, 'out'))
    await run({ config: { ...config, inputs: [] }, given: [join(ROOT, 'input')], store, heldText })
    await store.close()
    outputs.push(
      readdirSync(store.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .sort()
        .map(path => [path, readFileSync(path, 'utf8')]),
    )
    rmSync(store.folder, { recursive: true })
  }
  expect(outputs[0]?.length).toBeGreaterThan(10)
  expect(outputs[1]).toEqual(outputs[0])
  expect(outputs[2]).toEqual(outputs[0])
})
