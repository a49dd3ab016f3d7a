// Each law can fail: one deliberate break for each, and what its test then sees.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { manifestJson } from '../../src/emitters/manifest.js'
import { openBooks } from '../../src/kernel/books.js'
import { conserve } from '../../src/kernel/conserve.js'
import { replay, unplay } from '../../src/kernel/replay.js'
import { defineRule } from '../../src/kernel/rule.js'
import { runPass } from '../../src/kernel/stage.js'
import { drop, edit } from '../../src/kernel/verdict.js'
import { View } from '../../src/kernel/view.js'
import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import type { Document } from '../../src/model/document.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readMarkdown } from '../../src/readers/markdown/index.js'
import { cleanSample, fromText } from '../support/clean.js'
import { fives, sharedFives } from '../support/five-words.js'
import { belowFloor } from '../support/floors.js'
import { dutyOf } from '../support/oracle.js'
import { outline } from '../support/outline.js'
import { runRules } from '../support/run-rule.js'
import { ROOT } from '../support/sources.js'

const PAGE = `<html><body><main><h1>Care of Crutches</h1><p>Check the rubber tips every week, and replace them when they are worn.</p>
<table><tr><th>Part</th><th>Interval</th></tr><tr><td>Tips</td><td>monthly</td></tr></table>
<p>Read <a href="/walking">how to walk with them</a> before the first step.</p></main><footer>Advertisement</footer></body></html>`

const page = fromText('crutches.html', PAGE)
const { parsed, final, ledger } = cleanSample(page)
const duty = dutyOf(final.source)

/** The document without the nodes that `cut` names. */
const without = <D extends Document>(document: D, cut: (node: Node) => boolean): D => {
  const prune = (node: Node): Node =>
    node.type === 'block' ? node : { ...node, children: node.children.filter(child => !cut(child)).map(prune) }
  const root = prune(document.root)
  return root.type === 'container' ? { ...document, root } : document
}

describe('conservation', () => {
  test('holds on the page', () => expect(conserve(final, ledger, duty.visible, duty.targets)).toEqual([]))

  test('turns red when a rule forgets its entry', () => {
    const forgetful = ledger.filter(entry => entry.action !== 'drop' && entry.action !== 'move')
    expect(conserve(final, forgetful, duty.visible, duty.targets).map(violation => violation.kind)).toContain('lost')
  })

  test('turns red when a reader drops a table cell', () => {
    const cut = without(final, node => node.type === 'container' && node.kind === 'cell')
    expect(conserve(cut, ledger, duty.visible, duty.targets).length).toBeGreaterThan(0)
  })

  test('turns red when a link target is lost', () => {
    const strip = (node: Node): Node =>
      node.type === 'block' ? { ...node, marks: [] } : { ...node, children: node.children.map(strip) }
    const root = strip(final.root)
    const bare = root.type === 'container' ? { ...final, root } : final
    expect(conserve(bare, ledger, duty.visible, duty.targets)).toContainEqual(
      expect.objectContaining({ kind: 'target lost', text: '/walking' }),
    )
  })

  test('turns red when text stands in the result twice', () => {
    const [first] = final.root.children
    const twice = { ...final, root: { ...final.root, children: first ? [first, ...final.root.children] : [] } }
    expect(conserve(twice, ledger, duty.visible, duty.targets).map(violation => violation.kind)).toContain('doubled')
  })
})

describe('replay', () => {
  test('holds on the page', () => {
    expect(replay(parsed, ledger)).toEqual(final)
    expect(unplay(final, ledger)).toEqual(parsed)
  })

  test('turns red when an entry is missing, or tells something else', () => {
    const [, ...rest] = ledger
    expect(() => expect(replay(parsed, rest)).toEqual(final)).toThrow()
    const lying = ledger.map(entry => (entry.action === 'drop' ? { ...entry, before: 'Something else' } : entry))
    expect(unplay(final, lying)).not.toEqual(parsed)
  })
})

describe('idempotence', () => {
  const growing = defineRule({
    id: 'repair/growing',
    over: 'text',
    reasons: { more: 'One more exclamation mark' },
    docs: 'Adds an exclamation mark each time that it is asked.',
    decide: ({ text }) => edit(text.length, text.length, '!', 'more'),
  })

  test('turns red for a rule that is never done, which is stopped and told', () => {
    const ran = runRules('Wait.', 'text', [{ rule: growing }])
    const again = runPass(new View(ran.document), [growing.bind({})], { books: openBooks() })
    expect(outline(again.document)).not.toBe(outline(ran.document))
    expect(ran.document.flags.map(flag => flag.reason)).toContain('unsettled')
  })

  test('turns red when Markdown reads another way than it was written', () => {
    const read = (text: string) =>
      readMarkdown({ name: 'body', text, map: identityMap(0, text.length) }, births(), DEFAULT_LIMITS)
    const kinds = (text: string) => {
      const result = read(text)
      return result.ok ? result.value.map(node => node.kind) : []
    }
    expect(kinds('2018\\. A year')).toEqual(['paragraph'])
    expect(kinds('2018. A year')).not.toEqual(['paragraph'])
  })
})

describe('totality', () => {
  test('turns red when something throws that nobody catches', () => {
    const throwing = defineRule({
      id: 'strip/throwing',
      over: 'block',
      reasons: { none: 'No reason at all' },
      docs: 'Throws whatever it is asked.',
      decide: () => {
        throw new Error('out of order')
      },
    })
    expect(() => runRules('Wait.', 'text', [{ rule: throwing }])).toThrow()
  })
})

describe('determinism', () => {
  test('turns red when a clock stands in the manifest', () => {
    const facts = { fettle: '1.0.0', config: 'c', inputs: [], rows: [] }
    expect(manifestJson(facts)).toBe(manifestJson(facts))
    const clocked = (at: number): string => manifestJson({ ...facts, fettle: `1.0.0 at ${at}` })
    expect(clocked(1)).not.toBe(clocked(2))
    expect(manifestJson(facts)).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
  })
})

describe('schema', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const isDocument = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schemas', 'document.schema.json'), 'utf8')))
  const { document } = cleanSample(page)

  test('turns red for a key too many, one too few, and a date that is none', () => {
    const { title: _, text, ...rest } = document
    expect(isDocument(document)).toBe(true)
    expect(isDocument({ ...document, mood: 'cheerful' })).toBe(false)
    expect(isDocument(rest)).toBe(false)
    expect(isDocument({ ...document, text, datePublished: 'yesterday' })).toBe(false)
  })
})

describe('budgets', () => {
  test('a rule that would take too much is held back and told', () => {
    const greedy = defineRule({
      id: 'strip/greedy',
      over: 'block',
      reasons: { all: 'Everything goes' },
      docs: 'Drops every block that it sees.',
      decide: () => drop('all'),
    })
    const text = Array.from({ length: 30 }, (_, i) => `Sentence number ${i} says something about the matter.`).join(
      '\n\n',
    )
    const ran = runRules(text, 'text', [{ rule: greedy }])
    expect(new View(ran.document).blocks).toHaveLength(30)
    expect(ran.entries.map(entry => entry.action)).toEqual(['hold'])
    expect(ran.document.flags).toHaveLength(1)
  })
})

describe('floors', () => {
  test('turn red when a figure falls, and not when it rises', () => {
    expect(belowFloor('F1', 0.9, { measured: 0.91, better: 'higher' })).toContain('0.9')
    expect(belowFloor('F1', 0.92, { measured: 0.91, better: 'higher' })).toBeNull()
    expect(belowFloor('wrong edits', 0.02, { measured: 0.01, better: 'lower' })).not.toBeNull()
  })
})

describe('no tuning by heart', () => {
  test('turns red when a rule repeats five words of a source', () => {
    const known = fives('Raise the left arm slowly and lower it again.')
    expect(sharedFives('// raise the LEFT arm, slowly', known)).toEqual(['raise the left arm slowly'])
    expect(sharedFives('// raise the right arm slowly', known)).toEqual([])
  })
})
