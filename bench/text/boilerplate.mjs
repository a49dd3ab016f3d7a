#!/usr/bin/env node
// Measures what the stage strip takes out of texts that are whole pages, line by line, and what it takes from texts without furniture.
//   node bench/text/boilerplate.mjs [--data DIR] [--folds DIR] [--every N] [--reuse] [--misses]
// DIR holds bench/pages and text/medquad. Folds: models that saw no page of a site that they judge, as `npm run train-lines` leaves them in
// .train; without them, the model that comes with fettle judges pages that it has seen. --misses: content lines that were taken.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBooks } from '../../dist/kernel/books.js'
import { Observations } from '../../dist/kernel/corpus-rule.js'
import { bindPasses, runPass } from '../../dist/kernel/stage.js'
import { View } from '../../dist/kernel/view.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { PACKS } from '../../dist/packs/index.js'
import { readDocument } from '../../dist/readers/read.js'
import { repeatedLines } from '../../dist/rules/dedupe/repeated-lines.js'
import { judgeTextBy } from '../../dist/rules/strip/boilerplate/judge-text.js'
import { furnitureTest } from '../../dist/rules/strip/furniture-test.js'
import { stripStage } from '../../dist/stages/strip.js'
import { variantsOf } from '../../scripts/train/line-variants.mjs'
import { dataFolder } from '../corpora.mjs'
import { foldOf, labelledPages } from './labelled-lines.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const argument = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** Packs with the model of each fold, or the packs as they are. */
function modelsOf(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter(name => /^lines-\d+-of-\d+\.json$/.test(name)) : []
  const [web, ...others] = PACKS
  if (files.length === 0) return [PACKS]
  return files.sort().map(file => [{ ...web, lines: JSON.parse(readFileSync(join(folder, file), 'utf8')) }, ...others])
}

const settings = off => rule => (off.includes(rule.id) ? null : { options: {} })

/** A plain text of lines, read. */
function read(lines, { id = 'x', url } = {}) {
  const text = lines.join('\n\n')
  const path = `${id}.txt`
  const source = {
    id,
    path,
    format: 'text',
    encoding: 'utf-8',
    sha256: '',
    bytes: text.length,
    text,
    ...(url ? { baseUrl: url } : {}),
  }
  return readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, openBooks()).value
}

const strip = (document, passes) =>
  passes.reduce((view, pass) => runPass(view, pass, { books: openBooks() }), new View(document))

/** Which lines of a document are gone from a view of it. */
function goneFrom(document, view) {
  const left = new Set(view.blocks.map(block => block.id))
  return new View(document).blocks.map(block => !left.has(block.id))
}

export class Tally {
  taken = 0
  wrong = 0
  furniture = 0
  content = 0
  add(isContent, gone, weight = 1) {
    if (isContent) this.content += weight
    else this.furniture += weight
    if (gone && isContent) this.wrong += weight
    if (gone && !isContent) this.taken += weight
  }
  get precision() {
    return this.taken / Math.max(1e-9, this.taken + this.wrong)
  }
  get recall() {
    return this.taken / this.furniture
  }
  get lost() {
    return this.wrong / this.content
  }
  toString() {
    return [this.precision, this.recall, this.lost].map(share => share.toFixed(3)).join(' / ')
  }
}

const isContent = line => line.content >= 0.5
const fold = text =>
  text
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** C4: a line stays if it ends in a terminal mark, has five words, and speaks of no JavaScript. */
const c4 = text => !/[.!?"”]$/u.test(text) || text.split(/\s+/u).length < 5 || /javascript/iu.test(text)

/** CCNet: a line goes if another document has it, case, digits and marks aside. */
function ccnet(pages) {
  const first = new Map()
  const twice = new Set()
  for (const [p, { lines }] of pages.entries())
    for (const { text } of lines) {
      const key = fold(text)
      const held = first.get(key)
      if (held === undefined) first.set(key, p)
      else if (held !== p) twice.add(key)
    }
  return text => twice.has(fold(text))
}

const GROUPS = {
  'all pages': () => true,
  'articles, documentation, forums': page => ['article', 'documentation', 'forum'].includes(page.type),
  'listings, collections, products, services': page =>
    ['listing', 'collection', 'product', 'service'].includes(page.type),
}

/** Tallies by group for a judgement of each page's lines. */
function tallies(pages, judge, words = false) {
  const found = Object.fromEntries(Object.keys(GROUPS).map(name => [name, new Tally()]))
  for (const page of pages) {
    const gone = judge(page)
    for (const [name, holds] of Object.entries(GROUPS))
      if (holds(page))
        for (const [i, line] of page.lines.entries())
          found[name].add(isContent(line), gone[i], words ? line.text.split(' ').length : 1)
  }
  return found
}

/** The labelled lines, read anew; `--reuse` takes those that the training left. */
function pagesFor(data, every) {
  if (!process.argv.includes('--reuse')) return [...labelledPages(join(data, 'bench'), { every })]
  const file = join(ROOT, '.train', 'lines.jsonl')
  const rows = readFileSync(file, 'utf8').split('\n')
  return rows.filter((_, i) => i % every === 0).map(row => JSON.parse(row))
}

/** The texts that are measured: whole pages, and content with little around it. */
function textsOf(data, every) {
  const pages = pagesFor(data, every)
  const some = pages.flatMap(page =>
    variantsOf(page)
      .filter(({ variant }) => variant === 'some')
      .map(({ lines }) => ({ ...page, lines })),
  )
  const none = pages
    .map(page => ({ ...page, lines: page.lines.filter(isContent) }))
    .filter(({ lines }) => lines.length > 0)
  return { whole: pages, some, none }
}

const textsIn = page => page.lines.map(line => line.text)

/** Judges pages as the stage does, with the model of the fold that did not see the site. */
function stageJudge(models, off = []) {
  const passes = models.map(packs => bindPasses(stripStage(packs), settings(off)))
  return page => {
    const document = read(textsIn(page), page)
    return goneFrom(document, strip(document, passes[foldOf(page.site, models.length)]))
  }
}

/** The same judgement, made once a page. */
function once(judge) {
  const known = new Map()
  return page => {
    const held = known.get(page) ?? judge(page)
    known.set(page, held)
    return held
  }
}

/** What the stage leaves, judged by lines that stand in other pages of the host. */
function corpusJudge(models, pages) {
  const passes = models.map(packs => bindPasses(stripStage(packs), settings([])))
  const rules = models.map(packs => repeatedLines(packs).bind({}))
  const observations = new Observations()
  const views = new Map()
  for (const page of pages) {
    const k = foldOf(page.site, models.length)
    const document = read(textsIn(page), page)
    const view = strip(document, passes[k])
    views.set(page, { document, view, rule: rules[k] })
    observations.add(rules[k], rules[k].observe(view))
  }
  const merged = observations.merged
  return page => {
    const { document, view, rule } = views.get(page)
    return goneFrom(document, runPass(view, [rule], { books: openBooks(), merged }))
  }
}

const MOST = [0.3, 0.2, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01]

/** The probabilities of all lines, for the curve; and how long a line takes. */
function probabilities(models, pages) {
  const judges = models.map(packs => judgeTextBy(packs[0].lines, furnitureTest(packs)))
  let lines = 0
  let spent = 0
  const found = new Map()
  for (const page of pages) {
    const view = new View(read(textsIn(page), page))
    const started = process.cpuUsage().user
    const { units, probability } = judges[foldOf(page.site, models.length)](view)
    spent += process.cpuUsage().user - started
    lines += units.length
    const byBlock = new Map(units.flatMap(({ blocks }, i) => blocks.map(({ id }) => [id, probability[i]])))
    found.set(
      page,
      view.blocks.map(({ id }) => byBlock.get(id) ?? 1),
    )
  }
  return { found, microseconds: spent / lines }
}

/** Lines that leave clean answers: by the classifier, and by repetition over the corpus. */
export function cleanProse(data, every = 1) {
  const file = join(data, 'text', 'medquad', 'medquad-dev.jsonl')
  if (!existsSync(file)) return null
  const answers = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .filter((_, i) => i % every === 0)
  const passes = bindPasses(stripStage(PACKS), settings([]))
  const rule = repeatedLines(PACKS).bind({})
  const observations = new Observations()
  const views = []
  const taken = []
  const note = books => {
    for (const { action, rule: id, before } of books.entries)
      if (action === 'drop' && (id === 'strip/boilerplate' || id === rule.id)) taken.push(`${id}: ${before}`)
  }
  for (const { id, answer } of answers) {
    const books = openBooks()
    const path = `medquad/${id}`
    const source = { id: path, path, format: 'text', encoding: 'utf-8', sha256: '', bytes: answer.length, text: answer }
    const document = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books).value
    const view = passes.reduce((held, pass) => runPass(held, pass, { books }), new View(document))
    note(books)
    observations.add(rule, rule.observe(view))
    views.push(view)
  }
  for (const view of views) {
    const books = openBooks()
    runPass(view, [rule], { books, merged: observations.merged })
    note(books)
  }
  return { answers: answers.length, taken }
}

const REFERENCE = 'CCNet .97 / .23 / .007'

const rounded = share => Math.round(share * 1000) / 1000

/** The figures that stand beside the others. */
export async function rows({ data, folds = join(ROOT, '.train'), every = 1 }) {
  const models = modelsOf(folds)
  const { whole, none } = textsOf(data, every)
  const stage = tallies(whole, stageJudge(models))['all pages']
  const clean = cleanProse(data, every)
  const seen = models.length === 1 ? ' (pages that the model has seen)' : ''
  return [
    {
      figure: `furniture in lines of whole pages: precision${seen}`,
      measured: rounded(stage.precision),
      reference: REFERENCE,
      aim: 0.97,
    },
    {
      figure: `furniture in lines of whole pages: recall${seen}`,
      measured: rounded(stage.recall),
      reference: REFERENCE,
      aim: 0.85,
    },
    {
      figure: `furniture in lines of whole pages: content lost${seen}`,
      measured: rounded(stage.lost),
      reference: REFERENCE,
      aim: 0.01,
    },
    {
      figure: 'content lost where there is no furniture',
      measured: rounded(tallies(none, stageJudge(models))['all pages'].lost),
      reference: '-',
      aim: 0.01,
    },
    ...(clean
      ? [{ figure: 'lines taken from clean medical answers', measured: clean.taken.length, reference: '-', aim: 0 }]
      : []),
  ]
}

const line = (name, found) => console.log(`${name.padEnd(46)} ${found}`)

function printGroups(name, found) {
  for (const [group, tally] of Object.entries(found)) line(`${name}, ${group}`, tally)
}

function main() {
  const data = dataFolder()
  if (!data || !existsSync(join(data, 'bench', 'pages'))) {
    console.log('no labelled pages at hand: nothing measured')
    return
  }
  const models = modelsOf(argument('--folds') ?? join(ROOT, '.train'))
  const texts = textsOf(data, Number(argument('--every') ?? 1))
  const { whole, some, none } = texts
  const count = whole.reduce((sum, { lines }) => sum + lines.length, 0)
  console.log(
    `${whole.length} pages, ${count} lines; ${models.length === 1 ? 'the model has seen these pages' : `${models.length} folds that share no site`}`,
  )
  console.log('precision / recall / share of content lost')
  const other = ccnet(whole)
  printGroups(
    'C4 rules',
    tallies(whole, page => page.lines.map(({ text }) => c4(text))),
  )
  printGroups(
    'seen in another document (CCNet)',
    tallies(whole, page => page.lines.map(({ text }) => other(text))),
  )
  printGroups('fettle, known phrases alone', tallies(whole, stageJudge(models, ['strip/boilerplate'])))
  const judge = once(stageJudge(models))
  printGroups('fettle', tallies(whole, judge))
  printGroups('fettle, by words', tallies(whole, judge, true))
  line('fettle and repetition over hosts, all pages', tallies(whole, corpusJudge(models, whole))['all pages'])
  line('fettle, little furniture, all pages', tallies(some, judge)['all pages'])
  line('fettle, no furniture, all pages', tallies(none, judge)['all pages'])
  const { found, microseconds } = probabilities(models, whole)
  console.log(`the classifier alone, by its threshold (${microseconds.toFixed(0)} µs a line)`)
  for (const most of MOST) {
    const at = tallies(whole, page => found.get(page).map(probability => probability <= most))
    line(
      `  content with probability ${most} or less`,
      `${at['all pages']}   articles … ${at['articles, documentation, forums']}`,
    )
  }
  const clean = cleanProse(data)
  if (clean)
    console.log(
      `${clean.answers} clean answers: ${clean.taken.length} lines taken${clean.taken.map(one => `\n  ${one}`).join('')}`,
    )
  if (process.argv.includes('--misses')) for (const page of whole) printMisses(page, judge)
}

function printMisses(page, judge) {
  const gone = judge(page)
  const missed = page.lines.filter((one, i) => gone[i] && isContent(one)).map(({ text }) => text.slice(0, 60))
  if (missed.length > 0)
    console.log(`${page.set} ${page.id} ${page.type} ${missed.length}: ${missed.slice(0, 8).join(' | ')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
