// Law 9: nothing is tuned by heart. No rule, pack, profile, case or sample repeats an acceptance source or names a labelled host.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fives, sharedFives } from '../support/five-words.js'
import { pages, ROOT, seeds } from '../support/sources.js'

const FOLDERS = ['src', 'input', 'test/cases', 'test/golden', 'test/negative', 'test/known-failures']

const filesBelow = (folder: string): readonly string[] => {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

const files = FOLDERS.flatMap(filesBelow).map(path => ({
  path: path.slice(ROOT.length),
  text: readFileSync(path, 'utf8'),
}))

test.skipIf(seeds().length === 0)('no five words in a row of an acceptance source', () => {
  const known = fives(
    seeds()
      .map(seed => new TextDecoder().decode(seed.bytes))
      .join('\n\n'),
  )
  const found = files.flatMap(({ path, text }) => sharedFives(text, known).map(five => `${path}: ${five}`))
  expect(found).toEqual([])
})

const SETS = ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html', 'defuddle']

/** Hosts of platforms that anyone may know by name; rules know them by their markup. */
const OPEN = new Set(['github.com', 'example.com', 'example.org', 'schema.org', 'en.wikipedia.org', 'medium.com'])

test.skipIf(pages('wcxb', 1).length === 0)('no host of a labelled page', () => {
  const hosts = new Set<string>()
  for (const set of SETS)
    for (const { url } of pages(set, 1e9)) if (URL.canParse(url)) hosts.add(new URL(url).hostname.replace(/^www\./, ''))
  const code = files.filter(({ path }) => path.startsWith('src/'))
  const found = code.flatMap(({ path, text }) =>
    [...new Set(text.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [])]
      .filter(name => hosts.has(name.toLowerCase().replace(/^www\./, '')) && !OPEN.has(name.toLowerCase()))
      .map(name => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})
