// Plugins of rehype change a page before it is read, and what they make is read like the rest, without a place.

import type { Element, Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve.js'
import { births } from '../../src/model/births.js'
import { blocksOf, type Node } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { htmlReader } from '../../src/readers/html/index.js'
import { clean } from '../../src/runner/library.js'

const element = (tagName: string, properties: Element['properties'], text: string): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: text }],
})

const bodyOf = (tree: Root): Element => {
  const page = tree.children.find(node => node.type === 'element')
  const body = page?.children.find(node => node.type === 'element' && node.tagName === 'body')
  if (body?.type !== 'element') throw new Error('no body')
  return body
}

/** Adds a paragraph with a link, an image and a script at the end of the page. */
const adds = () => (tree: Root) => {
  const script = element('script', { type: 'application/ld+json' }, '{"name": "Made up"}')
  const paragraph = element('p', { className: ['made', 'up'] }, 'Made  up ')
  paragraph.children.push(element('a', { href: '/x' }, 'here'), element('img', { src: 'a.png', alt: 'b' }, ''))
  bodyOf(tree).children.push(paragraph, script)
}

const renames = (to: string) => (tree: Root) => {
  for (const child of bodyOf(tree).children) if (child.type === 'element') child.tagName = to
}

const changesText = () => (tree: Root) => {
  const [first] = bodyOf(tree).children
  if (first?.type === 'element') first.children = [{ type: 'text', value: 'other' }]
}

function read(text: string, plugins: Parameters<typeof htmlReader>[0]): readonly Node[] {
  const result = htmlReader(plugins)({ name: 'body', text, map: identityMap(0, text.length) }, births(), DEFAULT_LIMITS)
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostic))
  return result.value
}

describe('what a plugin makes', () => {
  test('is read, and has no place in the source', () => {
    const blocks = read('<p>One.</p>', [adds]).flatMap(blocksOf)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['field', 'Made up'],
      ['paragraph', 'One.'],
      ['paragraph', 'Made up here\uFFFC'],
    ])
    expect(blocks.map(({ origin }) => origin.spans)).toEqual([[], [{ start: 0, end: 11 }], []])
    expect(blocks[2]?.signals?.html?.classes).toEqual(['made', 'up'])
    expect(blocks[2]?.marks.map(({ kind, url }) => [kind, url])).toEqual([
      ['link', '/x'],
      ['image', 'a.png'],
    ])
  })

  test('passes through the whole pipeline', () => {
    const { document } = clean('<p>A first sentence of the page.</p>', {
      format: 'html',
      config: { html: { rehypePlugins: [adds] } },
    })
    expect(document.text).toContain('A first sentence of the page.')
    expect(document.text).toContain('Made up here')
  })

  test('what it changed keeps its place as far as it stands there', () => {
    expect(read('<p>One.</p>', [[renames, 'h2']])[0]).toMatchObject({
      kind: 'heading',
      text: 'One.',
      origin: { map: [0, 4, 3, 4] },
    })
    expect(read('<p>One.</p>', [changesText])[0]).toMatchObject({ text: 'other' })
  })
})

describe('a plugin that cannot be used', () => {
  const waits = () => async () => {
    await Promise.resolve()
  }
  const throws = () => () => {
    throw new Error('no such thing')
  }

  test.each([
    ['waits', waits],
    ['throws', throws],
    ['gives something else', () => () => element('p', {}, 'x')],
  ])('%s: the source fails, and the message names the option', (_, plugin) => {
    const config = { html: { rehypePlugins: [plugin] } }
    expect(() => clean('<p>x', { format: 'html', config })).toThrow(
      expect.objectContaining({ code: 'markup/plugin', way: expect.stringContaining('html.rehypePlugins') }),
    )
  })

  test('is refused in the configuration where it is none', () => {
    expect(resolveConfig({ html: { rehypePlugins: ['rehype-slug'] } }, '.', 'c')).toMatchObject({
      diagnostic: { code: 'config/invalid', facts: { issues: [{ path: 'html.rehypePlugins.0' }] } },
    })
  })
})

test('the caps of rehype are below the limits, and no option lifts them', () => {
  const text = '<div>'.repeat(1200)
  const limits = { ...DEFAULT_LIMITS, maxDepth: 5000 }
  expect(htmlReader([])({ name: 'body', text, map: identityMap(0, text.length) }, births(), limits)).toMatchObject({
    diagnostic: { code: 'markup/too-deep', facts: { limit: 1000, option: null } },
  })
})

test('plugins and their options count in the digest of the configuration', () => {
  const hashOf = (rehypePlugins: readonly unknown[]) => {
    const config = resolveConfig({ html: { rehypePlugins } }, '.', 'c')
    return config.ok ? config.value.hash : null
  }
  const hashes = [[], [adds], [[renames, 'h2']], [[renames, 'h3']]].map(hashOf)
  expect(new Set(hashes).size).toBe(4)
  const none = resolveConfig({}, '.', 'c')
  expect(none.ok && none.value.hash).toBe(hashes[0])
})
