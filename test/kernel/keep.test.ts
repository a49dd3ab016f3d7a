// A keep wins over every later rule: blocks below it stay, whatever happens to what is around them.

import { describe, expect, test } from 'vitest'
import { replay, unplay } from '../../src/kernel/replay.js'
import { defineRule, type Rule } from '../../src/kernel/rule.js'
import { drop, edit, keep, merge, setMetadata, split, unwrap, type Verdicts } from '../../src/kernel/verdict.js'
import type { View } from '../../src/kernel/view.js'
import type { Node } from '../../src/model/block.js'
import { defaultCleaner } from '../support/clean.js'
import { outline } from '../support/outline.js'
import { runRules } from '../support/run-rule.js'

const PAGE = `<main><h1>Barley</h1><p>It is sown in spring.</p>
<div class="note"><p>Never on frozen soil.</p><p>Nor on wet soil.</p></div></main>`

const reasons = { test: 'Because a test says so' }

const rule = (id: `extract/${string}` | `strip/${string}`, decide: (view: View) => Verdicts<'test'>): Rule =>
  defineRule({ id, over: 'document', reasons, docs: 'Says what a test wants.', decide })

const nodes = (view: View): readonly Node[] => {
  const all: Node[] = []
  const walk = (node: Node): void => {
    all.push(node)
    if (node.type === 'container') node.children.forEach(walk)
  }
  walk(view.document.root)
  return all
}

const find = (view: View, test: (node: Node) => boolean): Node => {
  const node = nodes(view).find(test)
  if (!node) throw new Error('no such node')
  return node
}

const isNote = (node: Node): boolean => node.signals?.html?.classes?.includes('note') === true
const textIs = (text: string) => (node: Node) => node.type === 'block' && node.text.startsWith(text)

/** Speaks while what it looks for stands. */
const once = (view: View, test: (node: Node) => boolean, say: (node: Node) => Verdicts<'test'>): Verdicts<'test'> => {
  const node = nodes(view).find(test)
  return node ? say(node) : null
}

const keepNote = rule('extract/keep-note', view => once(view, isNote, node => keep({ node: node.id })))
const dropAll = rule('strip/drop-all', view => drop('test', { node: view.document.root.id }))

const keptTexts = (...rules: readonly Rule[]) => {
  const { document, parsed, entries } = runRules(
    PAGE,
    'html',
    [keepNote, ...rules].map(one => ({ rule: one })),
  )
  if (rules.length === 1) {
    expect(replay(parsed, entries)).toEqual(document)
    expect(unplay(document, entries)).toEqual(parsed)
  }
  return { text: outline(document), entries }
}

describe('a kept container', () => {
  test('stays with all below it and all around it when everything is dropped, and the ledger says who lost', () => {
    const { text, entries } = keptTexts(dropAll)
    expect(text).toBe('main\n  group\n    paragraph "Never on frozen soil."\n    paragraph "Nor on wet soil."')
    const lost = entries.filter(entry => entry.action === 'conflict')
    expect(lost.map(entry => [entry.rule, entry.before, entry.to])).toEqual([
      ['strip/drop-all', 'Never on frozen soil.', { rule: 'extract/keep-note' }],
      ['strip/drop-all', 'Nor on wet soil.', { rule: 'extract/keep-note' }],
    ])
  })

  test('wins in the same round as well, in whatever order the rules stand', () => {
    const both = rule('extract/both', view => [
      ...nodes(view)
        .filter(node => node.kind === 'main')
        .map(node => drop('test', { node: node.id })),
      ...nodes(view)
        .filter(isNote)
        .map(node => keep({ node: node.id })),
    ])
    expect(outline(runRules(PAGE, 'html', [{ rule: both }]).document)).toContain('Nor on wet soil.')
  })

  test('stays when the container is dissolved first', () => {
    const dissolve = rule('extract/dissolve', view => once(view, isNote, node => unwrap('test', { node: node.id })))
    expect(keptTexts(dissolve, dropAll).text).toBe(
      'main\n  paragraph "Never on frozen soil."\n  paragraph "Nor on wet soil."',
    )
  })

  test('stays when a block of it is parted', () => {
    const part = rule('extract/part', view =>
      once(view, textIs('Never on frozen'), node => split([[5, 6]], 'test', { node: node.id })),
    )
    expect(keptTexts(part, dropAll).text).toContain('paragraph "on frozen soil."')
  })

  test('stays when a block of it is joined to one outside', () => {
    const join = rule('extract/join', view =>
      once(view, textIs('Never'), node => merge(node.id, ' ', 'test', { node: find(view, textIs('It is sown')).id })),
    )
    expect(keptTexts(join, dropAll).text).toContain('"It is sown in spring. Never on frozen soil."')
  })

  test('loses no words to an edit of a cutting stage, but may be mended', () => {
    const cut = rule('strip/cut', view =>
      once(view, textIs('Never on'), node => edit(0, 5, '', 'test', { node: node.id })),
    )
    const mend = rule('strip/mend', view =>
      once(view, textIs('Never on'), node => edit(0, 5, 'Not', 'test', { node: node.id })),
    )
    expect(keptTexts(cut).text).toContain('Never on frozen soil.')
    expect(keptTexts(mend).text).toContain('Not on frozen soil.')
  })

  test('gives its values to the metadata once, and keeps their text', () => {
    const take = rule('extract/take', view =>
      once(view, textIs('Nor'), node => setMetadata('keywords', 'soil', 'test', { nodes: [node.id] })),
    )
    const { text, entries } = keptTexts(take)
    expect(text).toContain('Nor on wet soil.')
    expect(entries.map(entry => entry.action)).toEqual(['set'])
  })
})

test('a title leaves a kept part for its own place', () => {
  const keepMain = rule('extract/keep-main', view =>
    once(
      view,
      node => node.kind === 'main',
      node => keep({ node: node.id }),
    ),
  )
  const take = rule('extract/take', view =>
    once(view, textIs('Barley'), node => setMetadata('title', 'Barley', 'test', { nodes: [node.id] })),
  )
  const { document } = runRules(PAGE, 'html', [{ rule: keepMain }, { rule: take }])
  expect(document.metadata.title?.value).toBe('Barley')
  expect(outline(document)).not.toContain('heading')
})

test('a keep in the first stage holds to the end of the run, against chrome, budgets and lines of furniture', () => {
  const page = `<html><body><main><h1>Growing barley</h1><p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months, and dry weather helps.</p></main>
<aside class="sidebar note"><p>Advertisement</p><p>Share on Facebook</p><p>All rights reserved.</p></aside></body></html>`
  const bytes = new TextEncoder().encode(page)
  const text = (user: unknown): string => {
    const cleaned = defaultCleaner(user).clean({ id: 'barley', path: 'barley.html', bytes })
    return cleaned.ok ? cleaned.value.document.text : ''
  }
  const early = defineRule({
    id: 'repair/keep-note',
    over: 'container',
    reasons,
    docs: 'Keeps what is called a note.',
    decide: container => (isNote(container) ? keep() : null),
  })
  expect(text({})).not.toContain('Share on Facebook')
  const kept = text({ ownRules: [early] })
  for (const line of ['Advertisement', 'Share on Facebook', 'All rights reserved.']) expect(kept).toContain(line)
})
