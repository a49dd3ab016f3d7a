// The labelled pages as the classifier meets them: read, repaired, and extracted up to the pass in which it judges.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { resolveConfig } from '../../dist/config/resolve.js'
import { openBooks } from '../../dist/kernel/books.js'
import { bindStage } from '../../dist/kernel/stage.js'
import { View } from '../../dist/kernel/view.js'
import { PACKS } from '../../dist/packs/index.js'
import { readDocument } from '../../dist/readers/read.js'
import { readRaw } from '../../dist/runner/clean.js'
import { extractHtmlPasses } from '../../dist/stages/extract-html.js'
import { repairStage } from '../../dist/stages/repair.js'

export const SETS = ['wcxb', 'scrapinghub', 'magic-html', 'trafilatura']

export function* pagesOf(bench, set) {
  const text = gunzipSync(readFileSync(join(bench, 'pages', `${set}-dev.jsonl.gz`))).toString('utf8')
  for (const line of text.split('\n')) if (line) yield JSON.parse(line)
}

/** The site of a page: its host without `www.`, or the id where it has no address. Folds never part one. */
export function siteOf(page) {
  try {
    return new URL(page.url).host
      .replace(/^www\d?\./, '')
      .split('.')
      .slice(-2)
      .join('.')
  } catch {
    return page.id
  }
}

/** A function from a page to its view in front of the pass of a rule: that in which the classifier judges, if none is named. */
export function viewer(id = 'extract/html-content') {
  const passes = extractHtmlPasses(PACKS)
  const before = passes.findIndex(rules => rules.some(rule => rule.id === id))
  const config = resolveConfig({}, '.', 'train').value
  const repair = bindStage(repairStage(PACKS), config.settings)
  const extract = bindStage(
    { name: 'extract', from: 'repaired', to: 'extracted', passes: passes.slice(0, before) },
    config.settings,
  )
  return page => {
    const raw = { id: page.id, path: `${page.id}.html`, bytes: Buffer.from(page.html), format: 'html' }
    const source = readRaw(raw, config)
    if (!source.ok) return null
    const books = openBooks(config.budget)
    const parsed = readDocument(
      { ...source.value, ...(page.url ? { baseUrl: page.url } : {}) },
      { limits: config.limits, profiles: config.profiles, sourceRules: [] },
      books,
    )
    if (!parsed.ok) return null
    const session = { books }
    return new View(extract(repair(parsed.value, session), session))
  }
}
