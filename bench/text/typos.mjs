#!/usr/bin/env node
// Measures what repair and correct do to clean prose, read alone and as one corpus, and how many slips they mend.
//   node bench/text/typos.mjs [--data DIR] [--seeds N] [--missed] [--words]
// DIR holds text/medquad/medquad-dev.jsonl and text/lexicon/drugbank-open-vocabulary.csv. Prints each distinct edit of the
// clean answers with its count, to be judged by a person; then the share of one-letter slips that were mended, over N seeds:
// in names of drugs, and with --words in plain words as well.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openBooks } from '../../dist/kernel/books.js'
import { Observations } from '../../dist/kernel/corpus-rule.js'
import { pipeline } from '../../dist/kernel/pipeline.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { PACKS } from '../../dist/packs/index.js'
import { readDocument } from '../../dist/readers/read.js'
import { correctStage } from '../../dist/stages/correct.js'
import { repairStage } from '../../dist/stages/repair.js'
import { random, readAnswers, SHARED, slip } from './prose.mjs'

const JUDGED = fileURLToPath(new URL('../../test/quality/judged-edits.txt', import.meta.url))
const stages = pipeline()
  .add(repairStage(PACKS))
  .add(correctStage(PACKS))
  .bind(() => ({ options: {} }))

const parse = text => {
  const source = { id: 'x', path: 'x', format: 'text', encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const books = openBooks()
  const read = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  return { parsed: read.value, books }
}

/** What is written down about a text that is read alone, or as a part of the corpus that `merged` tells of. */
function entriesOf(text, merged) {
  const { parsed, books } = parse(text)
  stages.run(parsed, { books, ...(merged && { merged }) })
  return books.entries
}

/** What all texts together tell. */
function observe(texts) {
  const observations = new Observations()
  for (const text of texts) {
    const { parsed, books } = parse(text)
    stages.observe(parsed, books, observations)
  }
  return observations.merged
}

const bytesOf = texts => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const wordsOf = texts => texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)

/** Each distinct edit and flag, with its count and its tier. */
function changesOf(texts, merged) {
  const changes = new Map()
  for (const text of texts)
    for (const { rule, tier, action, before, after, note } of entriesOf(text, merged)) {
      if (!tier) continue
      const said = action === 'edit' ? `"${before}" -> "${after}"` : `${action} "${before}" (${note})`
      const key = `${rule} ${said}`
      const change = changes.get(key) ?? { rule, tier, action, key, count: 0 }
      change.count++
      changes.set(key, change)
    }
  return [...changes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Rules that correct other things than the spelling of one word. */
const OTHER_THAN_SPELLING = new Set(['correct/context', 'correct/doubled-punctuation', 'correct/repeated-word'])

/** Edits that nobody has judged right count as wrong. */
function judge(changes, words) {
  const right = new Set(readFileSync(JUDGED, 'utf8').split('\n'))
  const edits = changes.filter(({ action }) => action === 'edit')
  const sumOf = list => list.reduce((sum, { count }) => sum + count, 0)
  const wrong = sumOf(edits.filter(({ key }) => !right.has(key)))
  const spellings = edits.filter(({ rule, key }) => right.has(key) && !OTHER_THAN_SPELLING.has(rule))
  const types = new Set(spellings.map(({ key }) => key.slice(key.indexOf(' ')).toLowerCase())).size
  const byEvidence = spellings.filter(({ tier }) => tier === 'evident').length
  return { edits: sumOf(edits), wrong, rate: (1e4 * wrong) / words, types, byEvidence }
}

function measureCleanProse(answers) {
  const started = performance.now()
  const merged = observe(answers)
  const seconds = (performance.now() - started) / 1000
  const alone = performance.now()
  changesOf(answers)
  const speed = bytesOf(answers) / 1e3 / (performance.now() - alone)
  const changes = changesOf(answers, merged)
  console.log(
    `${answers.length} answers, ${wordsOf(answers)} words, ${speed.toFixed(1)} MB/s; observed in ${seconds.toFixed(1)} s`,
  )
  const groups = new Map()
  for (const { rule, tier, action, count } of changes) {
    const group = `${rule}, ${tier} ${action}s`
    const { sum = 0, types = 0 } = groups.get(group) ?? {}
    groups.set(group, { sum: sum + count, types: types + 1 })
  }
  for (const [group, { sum, types }] of [...groups].sort()) console.log(`${group}: ${sum} of ${types} types`)
  for (const { count, key } of changes) console.log(`  ${count} ${key}`)
  const { edits, wrong, rate, types, byEvidence } = judge(changes, wordsOf(answers))
  console.log(`wrong edits: ${wrong} of ${edits} (${rate.toFixed(2)} in 10,000 words; codespell 0.95, typos 1.77)`)
  console.log(`types of misspelling corrected: ${types}, by evidence alone ${byEvidence}`)
}

/** Generic names of one word and six letters, and brands of six letters as they are written. */
function drugNames(data) {
  const csv = readFileSync(join(data, 'text/lexicon/drugbank-open-vocabulary.csv'), 'utf8').split('\n').slice(2)
  const generics = csv.map(row => row.split(';')[2] ?? '').filter(name => /^[A-Za-z]{6,}$/.test(name))
  const brands = PACKS.flatMap(pack => pack.brands ?? []).flatMap(row => row.brands)
  const small = new Set(generics.map(name => name.toLowerCase()))
  const written = new Set(brands.filter(name => /^[A-Z][a-z]{5,}$/.test(name)))
  return { isDrug: name => small.has(name.toLowerCase()) || written.has(name) }
}

const LEAST_LETTERS = 6

/** The places of each word of six letters, written plainly, that stands in an answer at least twice. */
function repeatedWords(answer, wanted) {
  const places = new Map()
  for (const match of answer.matchAll(/(?<![A-Za-z0-9-])[A-Z]?[a-z]{5,}(?![A-Za-z0-9-])/g)) {
    const name = match[0].toLowerCase()
    if (match[0].length >= LEAST_LETTERS && wanted(match[0])) places.set(name, [...(places.get(name) ?? []), match])
  }
  return [...places.values()].filter(matches => matches.length > 1)
}

const editsOf = text => entriesOf(text).filter(entry => entry.action === 'edit')

/** Slips each repeated word of each answer once, as far as it is wanted. `share` of them are taken. */
function measureSlips(answers, seed, wanted, share = 1) {
  const next = random(seed)
  const below = most => Math.floor(next() * most)
  const result = { slips: 0, mended: 0, others: 0, missed: [] }
  for (const answer of answers)
    for (const matches of repeatedWords(answer, wanted)) {
      if (share < 1 && next() >= share) continue
      const { 0: right, index } = matches[below(matches.length)]
      let wrong = slip(right, below)
      while (wrong.toLowerCase() === right.toLowerCase()) wrong = slip(right, below)
      const usual = new Set(editsOf(answer).map(edit => `${edit.before} ${edit.after}`))
      const edits = editsOf(answer.slice(0, index) + wrong + answer.slice(index + right.length))
      const mended = edits.some(edit => edit.before === wrong && edit.after === right && edit.spans[0][0] === index)
      result.slips++
      if (mended) result.mended++
      else result.missed.push(`${right} ${wrong}`)
      for (const { before, after } of edits)
        if (before.toLowerCase() !== wrong.toLowerCase() && !usual.has(`${before} ${after}`)) result.others++
    }
  return result
}

function printSlips(what, seed, { slips, mended, others, missed }, withMissed) {
  const share = ((100 * mended) / slips).toFixed(1)
  console.log(`${what}, seed ${seed}: ${mended} of ${slips} slips mended (${share} %), ${others} other words changed`)
  if (withMissed) console.log(`  missed: ${missed.join(', ')}`)
}

const plainWords = isDrug => word => word === word.toLowerCase() && !isDrug(word)

/** Plain words repeat by the ten thousand: this share of them is slipped. */
const PLAIN_SHARE = 0.02

function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: SHARED },
      seeds: { type: 'string', default: '3' },
      missed: { type: 'boolean', default: false },
      words: { type: 'boolean', default: false },
    },
  })
  const answers = readAnswers(values.data)
  if (!answers) return console.log(`no MedQuAD in ${values.data}: nothing measured`)
  measureCleanProse(answers)
  const { isDrug } = drugNames(values.data)
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    printSlips('drugs', seed, measureSlips(answers, seed, isDrug), values.missed)
    if (!values.words) continue
    printSlips('plain words', seed, measureSlips(answers, seed, plainWords(isDrug), PLAIN_SHARE), values.missed)
  }
}

const round = value => Math.round(value * 1000) / 1000

/** The figures of the table of all measurements on text. */
export async function rows({ data = SHARED } = {}) {
  const answers = readAnswers(data)
  if (!answers) return []
  const merged = observe(answers)
  const { rate, types, byEvidence } = judge(changesOf(answers, merged), wordsOf(answers))
  const { isDrug } = drugNames(data)
  const drugs = measureSlips(answers, 1, isDrug)
  const plain = measureSlips(answers, 1, plainWords(isDrug), PLAIN_SHARE)
  const lists = 'codespell and typos, guarded: 61 to 85 on twice the text'
  return [
    {
      figure: 'wrong edits of clean medical prose',
      measured: round(rate),
      reference: 'codespell 0.95, typos 1.77',
      aim: 0,
      unit: 'in 10,000 words',
    },
    { figure: 'types of misspelling corrected, none wrong', measured: types, reference: lists, aim: 45 },
    { figure: 'of these by evidence, without a list', measured: byEvidence, reference: '', aim: '' },
    { figure: 'slips in names of drugs mended', measured: round(drugs.mended / drugs.slips), reference: '', aim: 0.95 },
    { figure: 'slips in plain words mended', measured: round(plain.mended / plain.slips), reference: '', aim: 0.95 },
    { figure: 'other words changed by slips', measured: drugs.others + plain.others, reference: '', aim: 0 },
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
