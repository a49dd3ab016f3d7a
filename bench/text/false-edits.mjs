#!/usr/bin/env node
// Measures what repair and correct do to clean prose, and how many slips in names of drugs they mend.
//   node bench/text/false-edits.mjs [--data DIR] [--seeds N] [--missed]
// DIR holds text/medquad/medquad-dev.jsonl and text/lexicon/drugbank-open-vocabulary.csv. Prints each distinct edit of the clean
// answers with its count, to be judged by a person; then the share of one-letter slips that were mended, over N seeds.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openBooks } from '../../dist/kernel/books.js'
import { bindStage } from '../../dist/kernel/stage.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { PACKS } from '../../dist/packs/index.js'
import { readDocument } from '../../dist/readers/read.js'
import { correctStage } from '../../dist/stages/correct.js'
import { repairStage } from '../../dist/stages/repair.js'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url)) },
    seeds: { type: 'string', default: '3' },
    missed: { type: 'boolean', default: false },
  },
})
const medquad = join(values.data, 'text/medquad/medquad-dev.jsonl')
if (!existsSync(medquad)) {
  console.log(`no MedQuAD in ${values.data}: nothing measured`)
  process.exit(0)
}
const plain = () => ({ options: {} })
const repair = bindStage(repairStage(PACKS), plain)
const correct = bindStage(correctStage(PACKS), plain)

function entriesOf(text) {
  const source = { id: 'x', path: 'x', format: 'text', encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const books = openBooks()
  const read = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  correct(repair(read.value, { books }), { books })
  return books.entries
}

const answers = readFileSync(medquad, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line).answer)
const words = answers.reduce((sum, answer) => sum + answer.split(/\s+/).filter(Boolean).length, 0)

function measureCleanProse() {
  const edits = new Map()
  const started = performance.now()
  for (const answer of answers)
    for (const { rule, action, before, after, note } of entriesOf(answer)) {
      const key = `${rule} ${action === 'edit' ? `"${before}" -> "${after}"` : `${action} "${before}" (${note})`}`
      edits.set(key, (edits.get(key) ?? 0) + 1)
    }
  const seconds = (performance.now() - started) / 1000
  const megabytes = answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / 1e6
  console.log(`${answers.length} answers, ${words} words, ${(megabytes / seconds).toFixed(1)} MB/s`)
  const byRule = new Map()
  for (const [key, count] of edits) {
    const rule = key.slice(0, key.indexOf(' '))
    byRule.set(rule, (byRule.get(rule) ?? 0) + count)
  }
  for (const [rule, count] of [...byRule].sort()) console.log(`${rule}: ${count}`)
  for (const [key, count] of [...edits].sort()) console.log(`  ${count} ${key}`)
}

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

/** One letter changed, left out, put in, or swapped with the next one. */
function slip(word, below) {
  const letter = () => String.fromCharCode(97 + below(26))
  const at = below(word.length)
  switch (below(4)) {
    case 0:
      return word.slice(0, at) + letter() + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + word.slice(at + 1)
    case 2:
      return word.slice(0, at) + letter() + word.slice(at)
    default: {
      const from = Math.min(at, word.length - 2)
      return word.slice(0, from) + word[from + 1] + word[from] + word.slice(from + 2)
    }
  }
}

/** Generic names of one word and six letters, and brands of six letters as they are written. */
function namesOfDrugs() {
  const csv = readFileSync(join(values.data, 'text/lexicon/drugbank-open-vocabulary.csv'), 'utf8').split('\n').slice(2)
  const generics = csv.map(row => row.split(';')[2] ?? '').filter(name => /^[A-Za-z]{6,}$/.test(name))
  const brands = PACKS.flatMap(pack => pack.brands ?? []).flatMap(row => row.brands)
  return {
    generics: new Set(generics.map(name => name.toLowerCase())),
    brands: new Set(brands.filter(name => /^[A-Z][a-z]{5,}$/.test(name))),
  }
}

/** The places of each drug that an answer names, written plainly, at least twice. */
function repeatedDrugs(answer, { generics, brands }) {
  const places = new Map()
  for (const match of answer.matchAll(/(?<![A-Za-z0-9-])[A-Z]?[a-z]{5,}(?![A-Za-z0-9-])/g)) {
    const name = match[0].toLowerCase()
    if (generics.has(name) || brands.has(match[0])) places.set(name, [...(places.get(name) ?? []), match])
  }
  return [...places.values()].filter(matches => matches.length > 1)
}

const editsOf = text => entriesOf(text).filter(entry => entry.action === 'edit')

/** Slips each repeated drug of each answer once. */
function measureSlips(seed, names) {
  const next = random(seed)
  const below = most => Math.floor(next() * most)
  const result = { slips: 0, mended: 0, others: 0, missed: [] }
  for (const answer of answers)
    for (const matches of repeatedDrugs(answer, names)) {
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

measureCleanProse()
const names = namesOfDrugs()
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const { slips, mended, others, missed } = measureSlips(seed, names)
  const share = ((100 * mended) / slips).toFixed(1)
  console.log(`seed ${seed}: ${mended} of ${slips} slips mended (${share} %), ${others} other words changed`)
  if (values.missed) console.log(`  missed: ${missed.join(', ')}`)
}
