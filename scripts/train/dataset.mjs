// node scripts/train/dataset.mjs BENCH SET OUT: one file of features and labels for a set of labelled pages.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { selectorMatcher } from '../../dist/kinds/selector.js'
import { PACKS } from '../../dist/packs/index.js'
import { LEAF_FEATURES, writeLeaf } from '../../dist/rules/extract/content/features.js'
import { lineWords, namesOf } from '../../dist/rules/extract/content/lexicon-features.js'
import { readPage } from '../../dist/rules/extract/content/page.js'
import { PAGE_FEATURES, pageFeatures } from '../../dist/rules/extract/content/page-features.js'
import { pagesOf, siteOf, viewer } from './corpus.mjs'
import { labelBlocks, tokens } from './label.mjs'

/** Labels where only pieces of the truth are known: 1 and 0 for leaves that hold a piece, -1 for the others. */
function labelPieces(texts, pieces, without) {
  const squash = text => text.replace(/\s+/gu, ' ').trim()
  const holds = (text, list) =>
    list.some(piece => piece !== '' && (text.includes(piece) || (text.length > 20 && piece.includes(text))))
  const [good, bad] = [pieces, without].map(list => (list ?? []).map(squash))
  return texts.map(text => {
    const line = squash(text)
    const [isGood, isBad] = [holds(line, good), holds(line, bad)]
    return isGood === isBad ? -1 : isGood ? 1 : 0
  })
}

/** Writes `OUT.features` (Float32, a row a leaf) and `OUT.json` (a page an entry). */
export function writeDataset(bench, set, out, every = 1) {
  const view = viewer()
  const match = selectorMatcher(PACKS.flatMap(pack => pack.selectors ?? []))
  const file = openSync(`${out}.features`, 'w')
  const pages = []
  let n = 0
  for (const page of pagesOf(bench, set)) {
    if (n++ % every) continue
    const made = view(page)
    if (!made) continue
    const facts = readPage(made, match)
    if (facts.leaves.length === 0) continue
    const texts = facts.leaves.map(leaf => leaf.block.text)
    const words = texts.map(tokens)
    const whole = page.text !== undefined && page.text !== null
    const labels = whole ? labelBlocks(words, tokens(page.text)) : labelPieces(texts, page.with, page.without)
    const width = LEAF_FEATURES.length
    const features = new Float32Array(facts.leaves.length * width)
    for (let i = 0; i < facts.leaves.length; i++) writeLeaf(facts, i, features, i * width)
    writeSync(file, Buffer.from(features.buffer))
    pages.push({
      id: page.id,
      set,
      site: siteOf(page),
      type: page.type,
      whole,
      want: whole ? tokens(page.text).length : 0,
      page: [...pageFeatures(facts)],
      words: words.map(list => list.length),
      counted: facts.leaves.map(leaf => leaf.counts.words),
      labels: Array.from(labels, label => Math.round(label * 1000) / 1000),
      up: facts.leaves.map(leaf => leaf.at),
      nodes: [...facts.tree.parent],
      names: facts.tree.nodes.flatMap((node, at) => (namesOf(node).length > 0 ? [[at, namesOf(node).join(' ')]] : [])),
      lines: facts.leaves.map(leaf => lineWords(leaf.block.text).join(' ')),
    })
  }
  closeSync(file)
  writeFileSync(`${out}.json`, JSON.stringify({ leafFeatures: LEAF_FEATURES, pageFeatures: PAGE_FEATURES, pages }))
  console.log(`${set}: ${pages.length} pages, ${pages.reduce((sum, page) => sum + page.labels.length, 0)} leaves`)
}

if (process.argv[1]?.endsWith('dataset.mjs')) {
  const [bench, set, out, every] = process.argv.slice(2)
  writeDataset(bench, set, out, Number(every ?? 1))
}
