// The training table of the classifier of lines: features of all lines of all texts, in bins.
import { PACKS } from '../../dist/packs/index.js'
import { readPlainLine, withLearned } from '../../dist/rules/strip/boilerplate/line.js'
import { LINE_FEATURES, writeLine } from '../../dist/rules/strip/boilerplate/line-features.js'
import { readTextPage } from '../../dist/rules/strip/boilerplate/text-page.js'
import { furnitureTest } from '../../dist/rules/strip/furniture-test.js'
import { binOf, edgesOf } from './boost.mjs'

const WIDTH = LINE_FEATURES.length
const test = furnitureTest(PACKS)

const read = new WeakMap()
/** A line by itself, read once: it comes with each text of its page and each fold. */
function plainLine(line) {
  const known = read.get(line)
  if (known) return known
  const made = readPlainLine(line, test)
  read.set(line, made)
  return made
}

/** A row of features for each of the lines of a text at the places `at`, one after the other. */
export function featuresOf({ lines, marked, at }, lexicon) {
  const page = readTextPage(
    lines.map(line => withLearned(plainLine(line), lexicon)),
    marked,
  )
  const out = new Float32Array(at.length * WIDTH)
  for (const [row, i] of at.entries()) writeLine(page, i, out, row * WIDTH)
  return out
}

/** Edges from every `step`th line of the texts, then the bins of all: `columns[feature][row]`. */
export function binTexts(texts, lexiconOf, step = 7) {
  const samples = Array.from({ length: WIDTH }, () => [])
  const parts = texts.map(text => featuresOf(text, lexiconOf(text.page)))
  let row = 0
  for (const part of parts)
    for (let at = 0; at < part.length; at += WIDTH)
      if (row++ % step === 0) for (let f = 0; f < WIDTH; f++) samples[f].push(part[at + f])
  const edges = samples.map(values => edgesOf(Float32Array.from(values)))
  const columns = edges.map(() => new Uint8Array(row))
  row = 0
  for (const part of parts)
    for (let at = 0; at < part.length; at += WIDTH, row++)
      for (let f = 0; f < WIDTH; f++) columns[f][row] = binOf(edges[f], part[at + f])
  return { edges, columns, rows: row }
}
