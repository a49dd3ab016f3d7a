// npm run train [-- --data DIR] [--folds K] [--only-folds]: trains the content model on labelled pages, the same weights each time.
//
// Per fold, and in whole: a forest for each page type, a lexicon of single words, and a forest over the leaves. Folds never
// part a site. Figures from folds are printed and kept beside the weights; the models of the folds go to .train/ for
// `npm run bench -- pages --folds .train`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../../bench/corpora.mjs'
import { chooseLeaves } from '../../dist/rules/extract/content/choose.js'
import { FEATURES } from '../../dist/rules/extract/content/judge-page.js'
import { LEXICON_FEATURES, writeLexicon } from '../../dist/rules/extract/content/lexicon-features.js'
import { LEAF_PAGE_FEATURES } from '../../dist/rules/extract/content/page-features.js'
import { PAGE_TYPES } from '../../dist/rules/extract/content/page-type.js'
import { score, sigmoid, train } from './boost.mjs'
import { SETS } from './corpus.mjs'
import { writeDataset } from './dataset.mjs'
import { learnLexicon, pageVotes } from './lexicon.mjs'
import { packForest } from './pack-model.mjs'
import { binColumns, foldOfSite, leafColumn, pageColumn, pick, readTable } from './table.mjs'
import { trueF1 } from './true-f1.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WORK = join(ROOT, '.train')
const argument = (name, other) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? other : process.argv[at + 1]
}
const FOLDS = Number(argument('--folds', 5))

/** Trees of a page type: few pages, so small trees. */
const TYPE_OPTIONS = { trees: 80, leaves: 8, rate: 0.1, columns: 0.3, rows: 0.7, least: 0.004, lambda: 0.002 }
const LOOK_OPTIONS = { trees: 220, leaves: 31, rate: 0.08, columns: 0.25, rows: 0.6, least: 0.0008, lambda: 0.0005 }
/** A leaf weighs by its words, less than in proportion; pages weigh alike, those of which only pieces are known less. */
const WEIGHT_POWER = 0.7
const MOST_WORDS = 300
const PIECES_WEIGHT = 0.3

const started = performance.now()
const log = (...words) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s `, ...words)

function prepare(bench) {
  mkdirSync(WORK, { recursive: true })
  if (!process.argv.includes('--reuse')) for (const set of SETS) writeDataset(bench, set, join(WORK, set))
  const table = readTable(WORK, SETS)
  const { edges, columns } = binColumns(table)
  log(`${table.pages.length} pages, ${table.rows} leaves, ${table.width} features`)
  return { table, edges, columns }
}

/** What is learned and how much each row counts. */
function targets(table) {
  const target = new Float32Array(table.rows)
  const weight = new Float32Array(table.rows)
  const group = new Int32Array(table.rows)
  for (const [p, page] of table.pages.entries()) {
    const own = page.words.map((words, i) => (page.labels[i] < 0 ? 0 : Math.min(MOST_WORDS, words) ** WEIGHT_POWER))
    const sum = own.reduce((a, b) => a + b, 0) || 1
    for (const [i, label] of page.labels.entries()) {
      target[page.row + i] = Math.max(0, label)
      weight[page.row + i] = (own[i] / sum) * (page.whole ? 1 : PIECES_WEIGHT)
      group[page.row + i] = p
    }
  }
  return { target, weight, group }
}

const rowsOf = (pages, weight) => {
  const rows = []
  for (const page of pages)
    for (let i = 0; i < page.labels.length; i++) if (weight[page.row + i] > 0) rows.push(page.row + i)
  return rows
}

function trainLook(columns, { target, weight, group }, pages, options) {
  const rows = rowsOf(pages, weight)
  const of = array => Float32Array.from(rows, row => array[row])
  return train(pick(columns, rows), of(target), of(weight), {
    ...options,
    groups: Int32Array.from(rows, row => group[row]),
  })
}

function trainTypes(pageColumns, all, pages) {
  const own = pages.filter(page => PAGE_TYPES.includes(page.type))
  const rows = own.map(page => all.indexOf(page))
  const columns = pick(pageColumns, rows)
  const weight = new Float32Array(rows.length).fill(1)
  return PAGE_TYPES.map((type, i) =>
    train(
      columns,
      Float32Array.from(own, page => (page.type === type ? 1 : 0)),
      weight,
      { ...TYPE_OPTIONS, seed: 7 + i },
    ),
  )
}

function typesOf(models, pageColumns, p) {
  const each = models.map(model => sigmoid(score(model, pageColumns, p)))
  const sum = each.reduce((a, b) => a + b, 0)
  return each.map(one => one / sum)
}

/** The features of the lexicon for all leaves; of the pages that it was learned from, each without its own votes. */
function lexiconValues(table, lexicon) {
  const width = LEXICON_FEATURES.length
  const all = new Float32Array(table.rows * width)
  const none = []
  for (const page of table.pages) {
    const own = all.subarray(page.row * width, (page.row + page.labels.length) * width)
    const names = new Map(page.names.map(([at, line]) => [at, line.split(' ')]))
    const leaves = page.up.map((at, i) => ({ at, line: page.lines[i] === '' ? none : page.lines[i].split(' ') }))
    writeLexicon({ parent: page.nodes, names: at => names.get(at) ?? none, leaves }, lexicon.of(page), own, width, 0)
  }
  return Array.from({ length: width }, (_, f) =>
    leafColumn(Float32Array.from({ length: table.rows }, (_, row) => all[row * width + f])),
  )
}

const lookAt = (model, columns, pages, out) => {
  for (const page of pages)
    for (let i = 0; i < page.labels.length; i++) out[page.row + i] = sigmoid(score(model, columns, page.row + i))
}

/** Each part of the pages is looked at by models that saw only the others. */
function outOfFold(parts, table, make, look) {
  for (let k = 0; k < parts; k++) {
    const inside = table.pages.filter(page => foldOfSite(page.site, parts) !== k)
    look(
      make(inside, k),
      table.pages.filter(page => foldOfSite(page.site, parts) === k),
      k,
    )
  }
}

function figures(table, looks) {
  const by = new Map()
  const points = []
  for (const page of table.pages) {
    if (!page.whole || page.want === 0) continue
    const own = looks.subarray(page.row, page.row + page.labels.length)
    const { chosen, f1 } = chooseLeaves(own, page.counted)
    const real = trueF1(chosen, page.labels, page.words, page.want)
    points.push([f1, real])
    for (const name of [page.set, `${page.set} ${page.type}`]) by.set(name, [...(by.get(name) ?? []), real])
  }
  const mean = list => list.reduce((a, b) => a + b, 0) / list.length
  return { points, of: Object.fromEntries([...by].sort().map(([name, list]) => [name, Number(mean(list).toFixed(3))])) }
}

/** The share of pages whose likeliest type is theirs, where the types are known. */
function accuracy(table, types) {
  const own = [...table.pages.keys()].filter(p => table.pages[p].set === 'wcxb')
  const right = own.filter(p => PAGE_TYPES[types[p].indexOf(Math.max(...types[p]))] === table.pages[p].type)
  return (right.length / own.length).toFixed(3)
}

/** Expected F1 → measured, as rising points: the pages in ten parts by what was expected, pooled where they fall. */
function calibration(points) {
  const sorted = points.toSorted((a, b) => a[0] - b[0])
  const size = Math.ceil(sorted.length / 12)
  const blocks = []
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size)
    blocks.push({
      x: part.reduce((a, b) => a + b[0], 0) / part.length,
      y: part.reduce((a, b) => a + b[1], 0) / part.length,
      n: part.length,
    })
    while (blocks.length > 1 && blocks.at(-2).y > blocks.at(-1).y) {
      const [a, b] = blocks.splice(-2)
      const n = a.n + b.n
      blocks.push({ x: (a.x * a.n + b.x * b.n) / n, y: (a.y * a.n + b.y * b.n) / n, n })
    }
  }
  return blocks.map(({ x, y }) => [Number(x.toFixed(3)), Number(y.toFixed(3))])
}

function main() {
  const data = dataFolder()
  const bench = data && join(data, 'bench')
  if (!bench || !existsSync(join(bench, 'pages'))) {
    console.error('no labelled pages at hand: name their folder with --data DIR')
    process.exit(2)
  }
  const { table, edges, columns } = prepare(bench)
  const learned = targets(table)
  const pageColumns = []
  const pageEdges = []
  for (let f = 0; f < table.pageFeatures.length; f++) {
    const made = leafColumn(Float32Array.from(table.pages, page => page.page[f]))
    pageColumns.push(made.column)
    pageEdges.push(made.edges)
  }
  // Types: for training, each page's are those that models without its site gave.
  const types = new Array(table.pages.length)
  const foldTypes = []
  outOfFold(
    FOLDS,
    table,
    pages => trainTypes(pageColumns, table.pages, pages),
    (models, pages, k) => {
      foldTypes[k] = models
      for (const page of pages)
        types[table.pages.indexOf(page)] = typesOf(models, pageColumns, table.pages.indexOf(page))
    },
  )
  log('page types', accuracy(table, types))
  const shared = [
    ...LEAF_PAGE_FEATURES.map((_, f) => pageColumn(table, page => page.page[f])),
    ...PAGE_TYPES.map((_, c) => pageColumn(table, (_, p) => types[p][c])),
  ]
  const votes = pageVotes(table.pages)
  /** What the leaves of all pages are judged by, with a lexicon of some of them. */
  const withLexicon = pages => {
    const lexicon = learnLexicon(votes.filter(vote => pages.includes(vote.page)))
    const all = [...shared, ...lexiconValues(table, lexicon)]
    return {
      lexicon,
      columns: [...columns, ...all.map(one => one.column)],
      edges: [...edges, ...all.map(one => one.edges)],
    }
  }
  const looks = new Float32Array(table.rows)
  const folds = []
  outOfFold(
    FOLDS,
    table,
    (pages, k) => {
      const known = withLexicon(pages)
      return { ...known, forest: trainLook(known.columns, learned, pages, { ...LOOK_OPTIONS, seed: 11 + k }) }
    },
    (made, pages, k) => {
      folds[k] = { lexicon: made.lexicon, forest: made.forest, edges: made.edges }
      lookAt(made.forest, made.columns, pages, looks)
      log(`leaves without part ${k + 1}`)
    },
  )
  const found = figures(table, looks)
  log('word F1 by block labels', JSON.stringify(found.of))
  const packed = (typeModels, { lexicon, forest, edges: own }) => ({
    features: FEATURES,
    types: typeModels.map(model => packForest(model, pageEdges)),
    names: lexicon.names,
    words: lexicon.words,
    leaves: packForest(forest, own),
    calibration: calibration(found.points),
  })
  for (let k = 0; k < FOLDS; k++)
    writeFileSync(join(WORK, `fold-${k}-of-${FOLDS}.json`), JSON.stringify(packed(foldTypes[k], folds[k])))
  if (process.argv.includes('--only-folds')) return
  const known = withLexicon(table.pages)
  const forest = trainLook(known.columns, learned, table.pages, { ...LOOK_OPTIONS, seed: 5 })
  const whole = packed(trainTypes(pageColumns, table.pages, table.pages), { ...known, forest })
  writeFileSync(join(ROOT, 'src', 'packs', 'web', 'content-model.ts'), moduleOf(whole, found.of))
  log('weights written to src/packs/web/content-model.ts')
}

const moduleOf = (model, of) =>
  [
    '// The weights of the block classifier, made by `npm run train`: never edited by hand. README.md says what it was trained on.',
    `// Word F1 by block labels, from ${FOLDS} folds that share no site: ${Object.entries(of)
      .map(([name, f1]) => `${name} ${f1}`)
      .join(', ')}.`,
    '',
    "import type { ContentModel } from '../../kernel/pack.js'",
    '',
    `export const contentModel: ContentModel = ${JSON.stringify(model, null, 1)}`,
    '',
  ].join('\n')

main()
