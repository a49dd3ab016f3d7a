// Main-content extraction on labelled pages, where they are at hand (--data DIR, default ../shared): word, shingle and
// segment F1. --folds DIR judges each page by a model that saw no page of its site, as `npm run train` leaves them in .train;
// without it, by the model that comes with fettle, which has seen these pages. --set NAME: one set alone; --every N: each
// Nth page; --json: figures for programs; --keep DIR: the texts as SET.jsonl.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveConfig } from '../dist/config/resolve.js'
import { PACKS } from '../dist/packs/index.js'
import { makeCleaner } from '../dist/runner/clean.js'
import { pagesOf, SETS, siteOf } from '../scripts/train/corpus.mjs'
import { foldOfSite } from '../scripts/train/table.mjs'
import { dataFolder } from './corpora.mjs'

const argument = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const data = dataFolder()
const bench = data && join(data, 'bench')
if (!bench || !existsSync(join(bench, 'score.mjs'))) {
  console.log('no labelled pages at hand: nothing measured')
  process.exit(0)
}

/** The cleaners to judge by, and which one a page gets. */
function cleanersOf(folder) {
  if (folder === undefined) return { cleaners: [makeCleaner(resolveConfig({}, '.', 'bench').value)], of: () => 0 }
  const files = readdirSync(folder)
    .filter(name => /^fold-\d+-of-\d+\.json$/.test(name))
    .sort()
  if (files.length === 0) {
    console.error(`there are no models of folds in ${folder}: run \`npm run train\` first`)
    process.exit(2)
  }
  const [web, ...others] = PACKS
  const cleaners = files.map(file => {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return makeCleaner(resolveConfig({ packs: [{ ...web, content }, ...others] }, '.', 'bench').value)
  })
  return { cleaners, of: page => foldOfSite(siteOf(page), files.length) }
}

const { cleaners, of } = cleanersOf(argument('--folds'))
const { scorePages, summarize } = await import(pathToFileURL(join(bench, 'score.mjs')).href)
const only = argument('--set')
const every = Number(argument('--every') ?? 1)
const kept = argument('--keep')

/** The pages of a set, the text that fettle makes of each, and how many failed. */
function cleanSet(set) {
  const pages = []
  const texts = new Map()
  let failed = 0
  let n = 0
  for (const page of pagesOf(bench, set)) {
    if (n++ % every !== 0) continue
    const { id, url, html } = page
    const record = { ...(url ? { url } : {}), format: 'html', text: html, claims: [] }
    const raw = { id, path: `${id}.html`, bytes: Buffer.from(html), format: 'html', record }
    const cleaned = cleaners[of(page)].clean(raw)
    if (!cleaned.ok) failed++
    else texts.set(id, cleaned.value.document.text)
    pages.push({ ...page, html: '' })
  }
  return { pages, texts, failed }
}

const figure = share => (share === undefined ? '    -' : share.toFixed(3))
const row = (name, { pages, word, shingle, segment }) =>
  [
    name.padEnd(16),
    String(pages).padStart(5),
    ...[word, shingle, segment].map(one => `  ${figure(one?.f1)} ${figure(one?.p)} ${figure(one?.r)}`),
  ].join(' ')

function measure(set) {
  const started = process.cpuUsage()
  const { pages, texts, failed } = cleanSet(set)
  const rows = scorePages(pages, id => texts.get(id))
  const types = [...new Set(rows.map(one => one.type))].sort()
  const table = { all: summarize(rows) }
  if (types.length > 1) for (const type of types) table[type] = summarize(rows.filter(one => one.type === type))
  if (kept)
    writeFileSync(join(kept, `${set}.jsonl`), [...texts].map(([id, text]) => JSON.stringify({ id, text })).join('\n'))
  return { set, failed, seconds: process.cpuUsage(started).user / 1e6, table }
}

const found = SETS.filter(name => only === undefined || name === only).map(set => {
  const measured = measure(set)
  if (process.argv.includes('--json')) return measured
  console.log(`\n${set}: ${measured.failed} failed, ${measured.seconds.toFixed(0)} s of processor time`)
  console.log('type             pages   word F1     P     R   shingle     P     R   segment     P     R')
  for (const [name, summary] of Object.entries(measured.table)) console.log(row(name, summary))
  return measured
})
if (process.argv.includes('--json')) console.log(JSON.stringify(found))
