// npm run train-lines [-- --data DIR] [--folds K] [--only-folds] [--reuse]: trains the model of lines on labelled pages, the same weights each time.
//
// Per fold, and in whole: a lexicon of the words of short lines, and a forest over the lines. Folds never part a site. The
// models of the folds go to .train/, where `bench/text/boilerplate.mjs` finds them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../../bench/corpora.mjs'
import { foldOf, labelledPages } from '../../bench/text/labelled-lines.mjs'
import { LINE_FEATURES } from '../../dist/rules/strip/boilerplate/line-features.js'
import { train } from './boost.mjs'
import { learnLexicon, votesOf } from './line-lexicon.mjs'
import { binTexts } from './line-table.mjs'
import { variantsOf } from './line-variants.mjs'
import { packForest } from './pack-model.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WORK = join(ROOT, '.train')
const argument = (name, other) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? other : process.argv[at + 1]
}
const FOLDS = Number(argument('--folds', 3))
const OPTIONS = { trees: 150, leaves: 28, rate: 0.1, columns: 0.25, rows: 0.6, least: 0.0006, lambda: 0.0006 }
/** A line weighs by its length, far less than in proportion. */
const lineWeight = text => Math.log2(2 + text.length / 10) / 3

const started = performance.now()
const log = (...words) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s `, ...words)

function learn(pages, seed) {
  const lexicon = learnLexicon(pages)
  const texts = pages.flatMap(page => variantsOf(page).map(text => ({ ...text, page })))
  const { edges, columns, rows } = binTexts(texts, page => lexicon.of(page.site))
  const target = new Float32Array(rows)
  const weight = new Float32Array(rows)
  const groups = new Int32Array(rows)
  let row = 0
  for (const { lines, page, weight: own, at } of texts)
    for (const { content, text } of at.map(i => lines[i])) {
      target[row] = content >= 0.5 ? 1 : 0
      weight[row] = own * lineWeight(text)
      groups[row++] = page.number
    }
  const forest = packForest(train(columns, target, weight, { ...OPTIONS, seed, groups }), edges)
  return { features: LINE_FEATURES, forest, words: lexicon.packed() }
}

const moduleOf = model =>
  [
    '// The weights of the classifier of lines, made by `npm run train-lines`: never edited by hand. README.md says what it was trained on.',
    '',
    "import type { LineModel } from '../../kernel/pack.js'",
    '',
    `export const lineModel: LineModel = ${JSON.stringify(model, null, 1)}`,
    '',
  ].join('\n')

/** The labelled lines; `--reuse` takes those that an earlier run left. */
function readLines(bench) {
  const file = join(WORK, 'lines.jsonl')
  if (process.argv.includes('--reuse'))
    return readFileSync(file, 'utf8')
      .split('\n')
      .map(line => JSON.parse(line))
  const pages = [...labelledPages(bench)]
  writeFileSync(file, pages.map(page => JSON.stringify(page)).join('\n'))
  return pages
}

function main() {
  const data = dataFolder()
  const bench = data && join(data, 'bench')
  if (!bench || !existsSync(join(bench, 'pages'))) {
    console.error('no labelled pages at hand: name their folder with --data DIR')
    process.exit(2)
  }
  mkdirSync(WORK, { recursive: true })
  const pages = readLines(bench).map((page, number) => ({
    ...page,
    number,
    votes: votesOf(page),
    fold: foldOf(page.site, FOLDS),
  }))
  log(`${pages.length} pages, ${LINE_FEATURES.length} features`)
  for (const name of readdirSync(WORK)) if (/^lines-\d+-of-\d+\.json$/.test(name)) rmSync(join(WORK, name))
  for (let k = 0; k < FOLDS; k++) {
    const model = learn(
      pages.filter(page => page.fold !== k),
      11 + k,
    )
    writeFileSync(join(WORK, `lines-${k}-of-${FOLDS}.json`), JSON.stringify(model))
    log(`without part ${k + 1}`)
  }
  if (process.argv.includes('--only-folds')) return
  const whole = moduleOf(learn(pages, 5))
  writeFileSync(join(ROOT, 'src', 'packs', 'web', 'line-model.ts'), whole)
  log(`weights written to src/packs/web/line-model.ts, ${whole.length} bytes`)
}

main()
