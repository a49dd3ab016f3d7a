#!/usr/bin/env node
// Measures how many copies of documents are found, how many look-alikes are called copies, and what that costs.
//   node bench/text/duplicates.mjs [--data DIR] [--every N] [--part N] [--seed N] [--time]
// DIR holds text/medquad/medquad-dev.jsonl. All its answers (or every Nth, with `--part`) are one corpus; of every Nth answer of 60 words or more, one
// changed copy joins them, one way of changing at a time. `--time` runs 1,000, 4,000 and 8,000 answers through the whole
// pipeline instead and says which share of the time goes into duplicates.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { resolveConfig } from '../../dist/config/resolve.js'
import { signatureOf } from '../../dist/rules/dedupe/duplicates/min-hash.js'
import { repeatsIn } from '../../dist/rules/dedupe/duplicates/plan.js'
import { shinglesOf, wordsOf } from '../../dist/rules/dedupe/duplicates/shingles.js'
import { sketchOf } from '../../dist/rules/dedupe/duplicates/sketch.js'
import { duplicates } from '../../dist/rules/dedupe/duplicates.js'
import { run } from '../../dist/runner/run.js'
import { openStore } from '../../dist/runner/store.js'
import { countWords, foldLine } from '../../dist/text/words.js'
import { random, SHARED, slip } from './prose.mjs'

const LEAST_WORDS = 60
const NEAR_WORDS = 50
const TERMS = { substituted: 0.005 }
/** As long as the hash that stands for a body. */
const HASH = '0'.repeat(22)
/** Words of site furniture, for footers. */
const FURNITURE =
  'about account archive board browser calendar career cart city contact cookies copyright daily donate editor event feedback follow gift help hours index job label letter local map media member mobile network news number office open partner policy press print privacy program reader reserved search share shop sign site station store street subscribe support team ticket topic visit weekly'.split(
    ' ',
  )

const slips = share => (text, next) =>
  text.replace(/[A-Za-z]+/g, word => (next() < share ? slip(word, most => Math.floor(next() * most)) : word))

function half(text, next) {
  const words = text.split(/\s+/).filter(Boolean)
  const length = Math.floor(words.length / 2)
  const start = Math.floor(next() * (words.length - length))
  return words.slice(start, start + length).join(' ')
}

/** Each way of changing a copy, and the share of copies that should be found. */
const CHANGES = [
  { name: 'a footer of 60 words added', aim: 0.99, change: (text, next) => `${text}\n\n${footer(next)}` },
  { name: 'slips in 2 % of the words', aim: 0.99, change: slips(0.02) },
  { name: 'slips in 5 % of the words', aim: 0.99, change: slips(0.05) },
  {
    name: '20 % of the sentences left out',
    aim: 0.95,
    change: (text, next) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter(() => next() >= 0.2)
        .join(' '),
  },
  { name: 'half of it, cut anywhere', aim: 0.9, change: half },
]

const footer = next => Array.from({ length: 60 }, () => FURNITURE[Math.floor(next() * FURNITURE.length)]).join(' ')

function rowOf(id, text) {
  const wordCount = countWords(text)
  const body = foldLine(text)
  return { id, body, wordCount, ...(wordCount >= NEAR_WORDS ? { sketch: sketchOf(wordsOf(text)) } : {}) }
}

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const answersIn = data =>
  readFileSync(join(data, 'text/medquad/medquad-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => ({ ...JSON.parse(line), name: `d${i}` }))

/** Whether two documents were put into one group. */
const grouped = repeats => {
  const original = new Map(repeats.map(repeat => [repeat.row.id, repeat.original.id]))
  return (one, other) => (original.get(one) ?? one) === (original.get(other) ?? other)
}

/** The share of changed copies that are found. Those of fewer than 50 words are not asked for. */
function recallOf({ change }, answers, rows, seed) {
  const next = random(seed)
  const copies = answers.map(({ name, answer }) => ({ name, row: rowOf(`copy-${name}`, change(answer, next)) }))
  const long = copies.filter(({ row }) => row.sketch)
  const together = grouped(repeatsIn([[...rows, ...long.map(({ row }) => row)]], TERMS))
  const missed = long.filter(({ name, row }) => !together(name, row.id)).map(({ name }) => name)
  return { copies: long.length, recall: 1 - missed.length / long.length, missed }
}

/** Pairs of answers of GARD and GHR whose shingles of five words overlap by .7 to .9. */
function lookAlikes(answers) {
  const known = new Map()
  const sets = answers.map(({ answer }) => {
    const words = wordsOf(answer)
    const set = new Set()
    for (let i = 0; i + 5 <= words.length; i++) {
      const shingle = words.slice(i, i + 5).join(' ')
      if (!known.has(shingle)) known.set(shingle, known.size)
      set.add(known.get(shingle))
    }
    return set
  })
  const postings = Array.from(known, () => [])
  const shared = new Uint32Array(sets.length)
  const pairs = []
  sets.forEach((set, i) => {
    const touched = []
    for (const shingle of set) {
      for (const j of postings[shingle]) if (shared[j]++ === 0) touched.push(j)
      postings[shingle].push(i)
    }
    for (const j of touched) {
      const overlap = shared[j] / (set.size + sets[j].size - shared[j])
      shared[j] = 0
      if (overlap >= 0.7 && overlap < 0.9) pairs.push([answers[j], answers[i]])
    }
  })
  return pairs
}

const isOf =
  (...sources) =>
  ({ id }) =>
    sources.some(source => id.includes(source))

/** Calls among look-alikes, and all calls that are no exact copies. */
function falseCalls(answers, repeats) {
  const together = grouped(repeats)
  const pairs = lookAlikes(answers.filter(isOf('_GARD_', '_GHR_')))
  const gard = pairs.filter(pair => pair.every(isOf('_GARD_')))
  const called = list => list.filter(([one, other]) => together(one.name, other.name))
  return { pairs: pairs.length, called: called(pairs), gardPairs: gard.length, gardCalled: called(gard) }
}

/** Documents a second: shingles and signature of bodies that are words already, the best of three. */
function speedOf(answers) {
  const bodies = answers.map(({ answer }) => wordsOf(answer))
  const rate = work =>
    Math.max(
      ...[1, 2, 3].map(() => {
        const started = cpu()
        for (const body of bodies) work(body)
        return bodies.length / (cpu() - started)
      }),
    )
  const shingled = bodies.map(shinglesOf)
  let at = 0
  return {
    signature: rate(() => signatureOf(shingled[at++ % shingled.length])),
    both: rate(body => signatureOf(shinglesOf(body))),
  }
}

function measure({ data, every = 5, part = 1, seed = 1 }) {
  const answers = answersIn(data).filter((_, i) => i % part === 0)
  const rows = answers.map(({ name, answer }) => rowOf(name, answer))
  const started = cpu()
  const repeats = repeatsIn([rows], TERMS)
  const seconds = cpu() - started
  const known = new Set(repeats.map(({ row }) => row.id))
  const sample = answers
    .filter(({ name }, i) => !known.has(name) && rows[i].wordCount >= LEAST_WORDS)
    .filter((_, i) => i % every === 0)
  const recalls = CHANGES.map(change => ({ ...change, ...recallOf(change, sample, rows, seed) }))
  const long = rows.filter(({ sketch }) => sketch)
  const bytes = long.reduce((sum, row) => sum + JSON.stringify({ ...row, body: HASH }).length, 0) / long.length
  return { answers, repeats, seconds, recalls, bytes, ...falseCalls(answers, repeats), speed: speedOf(answers) }
}

export async function rows({ data }) {
  if (!existsSync(join(data, 'text/medquad/medquad-dev.jsonl'))) return []
  const { recalls, bytes, pairs, called, gardPairs, gardCalled, speed } = measure({ data })
  return [
    ...recalls.map(({ name, recall, aim }) => ({
      figure: `copies found: ${name}`,
      measured: recall,
      reference: null,
      aim,
    })),
    {
      figure: `look-alikes of GARD called copies, of ${gardPairs}`,
      measured: gardCalled.length,
      reference: null,
      aim: 0,
    },
    {
      figure: `look-alikes of GARD and GHR called copies, of ${pairs}`,
      measured: called.length,
      reference: null,
      aim: 0,
    },
    {
      figure: 'signatures of 112 numbers',
      measured: Math.round(speed.signature),
      reference: 16_500,
      aim: 16_500,
      unit: 'documents/s',
    },
    {
      figure: 'shingles and signatures',
      measured: Math.round(speed.both),
      reference: 16_500,
      aim: 16_500,
      unit: 'documents/s',
    },
    { figure: 'kept of a document', measured: Math.round(bytes), reference: null, aim: 2000, unit: 'bytes' },
  ]
}

/** A run over a file of records, with a clock around all that the rule does. */
async function timeOf(answers) {
  const folder = mkdtempSync(join(tmpdir(), 'fettle-duplicates-'))
  const source = join(folder, 'answers.jsonl')
  writeFileSync(source, answers.map(({ name, answer }) => JSON.stringify({ id: name, text: answer })).join('\n'))
  let within = 0
  const clocked =
    work =>
    (...args) => {
      const started = performance.now()
      const result = work(...args)
      within += performance.now() - started
      return result
    }
  const { bind } = duplicates
  duplicates.bind = options => {
    const { observe, merge, decide, ...rule } = bind(options)
    return { ...rule, observe: clocked(observe), merge: clocked(merge), decide: clocked(decide) }
  }
  const config = resolveConfig({ input: source, output: 'out' }, folder, 'bench').value
  const store = await openStore(config.output)
  let memory = 0
  const onEvent = () => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }
  const started = performance.now()
  await run({ config, given: [source], store, onEvent })
  const total = performance.now() - started
  await store.close()
  duplicates.bind = bind
  rmSync(folder, { recursive: true })
  return { total, within, memory: memory / 1e6 }
}

async function printTime(answers) {
  await timeOf(answers.slice(0, 300))
  for (const count of [1000, 4000, 8000]) {
    const { total, within, memory } = await timeOf(answers.slice(0, count))
    const share = ((100 * within) / total).toFixed(1)
    console.log(
      `${count} answers: ${(total / 1000).toFixed(1)} s, ${(within / 1000).toFixed(2)} s (${share} %) of it for duplicates; ${Math.round(memory)} MB`,
    )
  }
}

function print({ answers, repeats, seconds, recalls, bytes, pairs, called, gardPairs, gardCalled, speed }) {
  for (const { name, copies, recall, aim, missed } of recalls)
    console.log(
      `${name}: ${recall.toFixed(4)} of ${copies} copies found (aim ${aim}); missed: ${missed.slice(0, 8).join(' ')}`,
    )
  console.log(
    `look-alikes called copies: GARD ${gardCalled.length} of ${gardPairs} pairs, GARD and GHR ${called.length} of ${pairs}`,
  )
  for (const [one, other] of called.slice(0, 40)) console.log(`  ${one.question} | ${other.question}`)
  const kinds = repeats.map(({ kind }) => kind)
  const counted = [...new Set(kinds)].map(kind => `${kinds.filter(other => other === kind).length} ${kind}`)
  console.log(
    `of ${answers.length} answers, ${repeats.length} repeat another one: ${counted.join(', ')} (decided in ${seconds.toFixed(1)} s of processor time)`,
  )
  console.log(
    `signatures: ${Math.round(speed.signature)} documents/s; with shingles ${Math.round(speed.both)} (reference: 16500)`,
  )
  console.log(`kept of a document of ${NEAR_WORDS} words or more: ${Math.round(bytes)} bytes`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: SHARED },
      every: { type: 'string', default: '5' },
      part: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      time: { type: 'boolean', default: false },
    },
  })
  const { data, time } = values
  if (!existsSync(join(data, 'text/medquad/medquad-dev.jsonl'))) console.log(`no MedQuAD in ${data}: nothing measured`)
  else if (time) await printTime(answersIn(data))
  else print(measure({ data, every: Number(values.every), part: Number(values.part), seed: Number(values.seed) }))
}
