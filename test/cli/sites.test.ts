// Steering by selectors, as a user does it: the configuration says where the content of a site stands.

import { describe, expect, test } from 'vitest'
import { place } from './fettle.js'

const PROSE =
  'Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months, and dry weather helps.'

const page = (inner: string, path = 'barley'): string => `<!doctype html><html><head><title>Growing barley</title>
<link rel="canonical" href="https://farm.example.org/${path}"></head><body>${inner}</body></html>`

const BODY = `<div class="text"><h1>Growing barley</h1><p>${PROSE}</p></div>
<div class="sidebar"><p data-testid="tip">Never sow on frozen soil.</p><p class="offer">Seed at half the price.</p></div>
<div class="comments"><p>Ours came up late.</p></div>`

function withSites(sites: unknown, files: Readonly<Record<string, string>> = { 'input/barley.html': page(BODY) }) {
  const at = place()
  at.write('pipeline.config.json', JSON.stringify({ input: 'input', sites }))
  for (const [path, content] of Object.entries(files)) at.write(path, content)
  return at
}

const textOf = (at: ReturnType<typeof place>, id = 'barley'): string => at.read(`output/markdown/${id}.md`)

describe('sites in the configuration', () => {
  test('content, remove and keep, by an attribute that only the configuration asks for', () => {
    const at = withSites([
      { match: '*.example.org', content: ['.text', '.comments'], remove: ['.offer'], keep: ['[data-testid="tip"]'] },
    ])
    const { code, out } = at.fettle(['run'])
    expect(code).toBe(0)
    expect(textOf(at)).toContain('Barley is sown')
    expect(textOf(at)).toContain('Ours came up late.')
    expect(textOf(at)).toContain('Never sow on frozen soil.')
    expect(textOf(at)).not.toContain('half the price')
    expect(out).not.toContain('fits nothing')
    const ledger = at.read('output/ledger/barley.jsonl')
    expect(ledger).toMatch(/"reason":"removed".*Seed at half the price.*"note":"\.offer"/)
    expect(ledger).toMatch(/"rule":"extract\/site-content".*"action":"conflict".*extract\/site-selectors/)
  })

  test('a keep wins over a remove of the same site', () => {
    const at = withSites([{ match: 'farm.example.org', remove: ['.sidebar'], keep: ['.offer'] }])
    at.fettle(['run'])
    expect(textOf(at)).toContain('half the price')
    expect(textOf(at)).not.toContain('frozen soil')
  })

  test('a selector that fits nothing on any page, and a site without pages, are told', () => {
    const at = withSites([
      { match: 'farm.example.org', keep: ['.tip', '.offer'] },
      { match: 'shop.example.org', remove: ['p'] },
    ])
    const { code, out } = at.fettle(['run'])
    expect(code).toBe(0)
    expect(out).toContain('sites.0.keep: ".tip" fits nothing on the one page')
    expect(out).toContain('sites.1 fits no source of this run')
    const { notices } = JSON.parse(at.fettle(['run', '--reporter', 'json']).out)
    expect(notices.map((notice: { code: string }) => notice.code)).toEqual(['site/idle-selector', 'site/no-page'])
  })

  test('a page on which no content selector fits is flagged, and cleaned as any other', () => {
    const at = withSites([{ sources: '**/*.html', content: ['.post'] }])
    at.fettle(['run'])
    expect(textOf(at)).toContain('Barley is sown')
    expect(JSON.stringify(at.json('output/json/barley.json')['flags'])).toContain('extract/site-selectors')
  })

  test('what cannot be used stops the run before anything is written, and names the place', () => {
    const at = withSites([
      { match: 'example.org', content: ['.text'], remove: ['div >', ':hover', 'p:nth-child(x)'] },
      {},
    ])
    const { code, err } = at.fettle(['run'])
    expect(code).toBe(2)
    expect(err).toContain('pipeline.config.json')
    expect(err).toContain('sites.0.remove.0: "div >" cannot be used as a CSS selector')
    expect(err).toContain('sites.0.remove.1: ":hover" cannot be used as a CSS selector: :hover is not supported')
    expect(err).toContain('sites.0.remove.2')
    expect(err).toContain('sites.1: says neither `match` nor `sources`')
    expect(at.has('output')).toBe(false)
  })

  test('paths are matched where a pattern has one, and the configuration is part of the hash', () => {
    const files = { 'input/barley.html': page(BODY), 'input/oats.html': page(BODY, 'blog/oats') }
    const at = withSites([{ match: 'farm.example.org/blog/**', keep: ['.offer'] }], files)
    at.fettle(['run'])
    expect(textOf(at, 'barley')).not.toContain('half the price')
    expect(textOf(at, 'oats')).toContain('half the price')
    const before = at.json('output/manifest.json')['config']
    at.write('pipeline.config.json', JSON.stringify({ input: 'input', sites: [{ sources: '**', keep: ['.offer'] }] }))
    at.fettle(['run'])
    expect(at.json('output/manifest.json')['config']).not.toBe(before)
  })
})

describe('filter lists', () => {
  const withLists = (lists: readonly string[], list?: string) => {
    const at = place()
    at.write('pipeline.config.json', JSON.stringify({ input: 'input', html: { easylist: lists } }))
    at.write('input/barley.html', page(BODY))
    if (list !== undefined) at.write('lists/ads.txt', list)
    return at
  }

  test('hide elements, name their line, and tell once how many filters are not used', () => {
    const at = withLists(['lists/ads.txt'], '! Ours\n##div[class] > .text\nfarm.example.org##.comments\n@@x^$script\n')
    const { code, out } = at.fettle(['run'])
    expect(code).toBe(0)
    expect(out.match(/lists\/ads\.txt: 1 of 3 filters are not used/g)).toHaveLength(1)
    expect(at.read('output/ledger/barley.jsonl')).toContain('by lists/ads.txt:3 farm.example.org##.comments')
    const before = at.json('output/manifest.json')['config']
    at.write('lists/ads.txt', '##.nothing\n')
    at.fettle(['run'])
    expect(at.json('output/manifest.json')['config']).not.toBe(before)
  })

  test('that cannot be read, or hold nothing of use, stop the run and name the setting', () => {
    const missing = withLists(['lists/none.txt']).fettle(['run'])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('html.easylist.0: lists/none.txt cannot be read')
    const empty = withLists(['lists/ads.txt'], '! A list without filters\n').fettle(['run'])
    expect(empty.code).toBe(2)
    expect(empty.err).toContain('lists/ads.txt holds no filter that fettle can use')
  })
})
