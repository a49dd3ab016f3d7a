#!/usr/bin/env node
// Measures how well paragraphs that a page break cut are joined, and how often whole ones are joined by mistake.
//   node bench/text/page-breaks.mjs [--data DIR] [--seed N] [--stage]
// DIR holds text/medquad/medquad-dev.jsonl. Each paragraph of 20 words or more is cut once, at a random space; the documents
// as they are give the natural boundaries. `--stage` runs the whole stage in place of the one rule.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openBooks } from '../../dist/kernel/books.js'
import { runPass } from '../../dist/kernel/stage.js'
import { View } from '../../dist/kernel/view.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { readDocument } from '../../dist/readers/read.js'
import { pageBreakJoins } from '../../dist/rules/structure/page-break-joins.js'
import { structureStage } from '../../dist/stages/structure.js'

const LEAST_WORDS = 20
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url)) },
    seed: { type: 'string', default: '1' },
    stage: { type: 'boolean', default: false },
  },
})
const passes = (values.stage ? structureStage([]).passes : [[pageBreakJoins]]).map(rules =>
  rules.map(rule => rule.bind({})),
)

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The boundaries, counted from 0, at which the paragraphs of a plain text were joined. */
function joins(paragraphs) {
  const text = paragraphs.join('\n\n')
  const source = { id: 'x', path: 'x', format: 'text', encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const books = openBooks()
  const read = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  let view = new View(read.value)
  for (const rules of passes) view = runPass(view, rules, { books })
  const starts = paragraphs.map((_, i) =>
    paragraphs.slice(0, i).reduce((sum, paragraph) => sum + paragraph.length + 2, 0),
  )
  return books.entries
    .filter(entry => entry.action === 'merge')
    .map(entry => starts.indexOf(Math.max(...entry.spans.flat().filter(at => starts.includes(at)))) - 1)
}

const medquad = join(values.data, 'text/medquad/medquad-dev.jsonl')
if (!existsSync(medquad)) {
  console.log(`no MedQuAD in ${values.data}: nothing measured`)
  process.exit(0)
}
const lines = readFileSync(medquad, 'utf8').split('\n').filter(Boolean)
const documents = lines.map(line =>
  JSON.parse(line)
    .answer.split(/\n[ \t]*\n\s*/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean),
)
const next = random(Number(values.seed))
let boundaries = 0
let cuts = 0
let joined = 0
const mistakes = []
const started = performance.now()
for (const paragraphs of documents) {
  boundaries += Math.max(0, paragraphs.length - 1)
  if (paragraphs.length > 1)
    for (const at of joins(paragraphs))
      mistakes.push(`${paragraphs[at]?.slice(-60)} || ${paragraphs[at + 1]?.slice(0, 60)}`)
  for (const paragraph of paragraphs) {
    const words = paragraph.split(' ')
    if (words.length < LEAST_WORDS) continue
    const at = 1 + Math.floor(next() * (words.length - 1))
    cuts++
    if (joins([words.slice(0, at).join(' '), words.slice(at).join(' ')]).length > 0) joined++
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`cut paragraphs joined: ${joined} of ${cuts} (recall ${(joined / cuts).toFixed(4)})`)
console.log(`false joins: ${mistakes.length} in ${boundaries} natural boundaries (${seconds} s)`)
for (const mistake of mistakes) console.log(`  ${mistake}`)
