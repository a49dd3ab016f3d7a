#!/usr/bin/env node
// Measures the repair of characters: python-ftfy's cases, edits of text that is in order, and megabytes a second.
//   node bench/text/encoding.mjs [--data DIR] [--pages N] [--edits]
// DIR holds text/ftfy, text/medquad and bench/pages; what is missing is left out. N pages of each set are read (default 200).
// `--edits` prints each distinct edit with its count and one place, to be judged by a person.
// As a module, it is what text/ftfy/score.mjs scores: node DIR/text/ftfy/score.mjs bench/text/encoding.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { repairText } from '../../dist/index.js'
import { openBooks } from '../../dist/kernel/books.js'
import { bindStage } from '../../dist/kernel/stage.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { readDocument } from '../../dist/readers/read.js'
import { controlCharacters } from '../../dist/rules/repair/control-characters.js'
import { mojibake } from '../../dist/rules/repair/mojibake.js'
import { repairStage } from '../../dist/stages/repair.js'
import { changeText } from '../../dist/text/changes.js'

const DATA = fileURLToPath(new URL('../../../shared', import.meta.url))
const misread = mojibake.bind({})
const control = controlCharacters.bind({})

/** What the rules about encodings alone make of a text. */
export function fixEncoding(text) {
  const mended = changeText(text, misread.decide({ text, marks: [] }, null))
  const bytes = control.decide({ text: mended, marks: [] }, null).filter(({ reason }) => reason === 'misread')
  return changeText(mended, bytes)
}

function ftfyCases(data) {
  const path = join(data, 'text/ftfy/ftfy-cases.json')
  if (!existsSync(path)) return null
  const cases = JSON.parse(readFileSync(path, 'utf8'))
  const right = cases.filter(({ original, fixedEncoding }) => fixEncoding(original) === fixedEncoding)
  const count = (list, test) => list.filter(({ category }) => test(category)).length
  const isNegative = category => category === 'negative'
  const isKnown = category => category === 'known-failures'
  return {
    right: count(right, category => !isKnown(category)),
    all: count(cases, category => !isKnown(category)),
    broken: count(cases, isNegative) - count(right, isNegative),
    known: count(right, isKnown),
  }
}

/** Sentences written for this bench: text that is in order, in several alphabets. */
const CLEAN = {
  ASCII: 'The nurse wrote down the pulse, then she washed her hands & went to the next room. Nobody had asked for it. ',
  French:
    'L’été dernier, la forêt a brûlé près d’ici ; « c’était très long », répétait l’élève à sa sœur. Où était-ce ? ',
  'curly quotes': '“Nobody told me,” she said — and it wasn’t true. They’d known for years… The ‘old’ house was sold. ',
  Chinese: '护士记下脉搏，洗了手，走进下一个房间。没有人要求她这样做，可是她每天都这样做。“真好！”他说。',
  Russian: 'Медсестра записала пульс, вымыла руки и пошла в другую палату. «Никто не просил», — сказал он. ',
}

/** The UTF-8 of a text, each byte as windows-1252 or latin-1 shows it. */
const misreadOf = text => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

/** Some kilobytes of a sentence; of broken text, one line in five is broken. */
const texts = {
  ...Object.fromEntries(Object.entries(CLEAN).map(([name, line]) => [name, `${line}\n`.repeat(40)])),
  'broken French': `${CLEAN.French}\n`
    .repeat(4)
    .concat(`${misreadOf(CLEAN.French)}\n`)
    .repeat(8),
  'broken throughout': `${misreadOf(CLEAN.Russian)}\n`.repeat(40),
}

/** Seconds of processor time so far: the machine may be busy with something else. */
const seconds = () => process.cpuUsage().user / 1e6

/** Megabytes of UTF-8 a second of processor time, the best of some rounds. */
function speedOf(text) {
  const size = Buffer.byteLength(text) / 1e6
  let best = 0
  for (let round = 0; round < 4; round++) {
    const started = seconds()
    let done = 0
    while (seconds() - started < 0.2) for (let i = 0; i < 20; i++, done++) repairText(text)
    best = Math.max(best, (done * size) / (seconds() - started))
  }
  return best
}

const repair = bindStage(repairStage([]), () => ({ options: {} }))

/** The edits of one source, its format given. */
function editsOf(text, format) {
  const source = { id: 'x', path: 'x', format, encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const books = openBooks()
  const read = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  if (read.ok) repair(read.value, { books })
  return books.entries.filter(({ action }) => action === 'edit')
}

/** Edits of all sources by rule, and each distinct one with its count and one place. */
function measureEdits(sources) {
  const rules = new Map()
  const distinct = new Map()
  for (const { text, format } of sources)
    for (const { rule, before, after, spans } of editsOf(text, format)) {
      rules.set(rule, (rules.get(rule) ?? 0) + 1)
      const key = `${rule} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`
      const [start, end] = spans[0] ?? [0, 0]
      const place = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
      const known = distinct.get(key)
      distinct.set(key, { count: (known?.count ?? 0) + 1, place: known?.place ?? place.replace(/\s+/g, ' ') })
    }
  return { sources: sources.length, rules, distinct }
}

const rowsOf = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

function answers(data) {
  const path = join(data, 'text/medquad/medquad-dev.jsonl')
  if (!existsSync(path)) return null
  return rowsOf(readFileSync(path, 'utf8')).map(({ answer }) => ({ text: answer, format: 'text' }))
}

/** `most` pages of each set, spread over it. */
function pages(data, most) {
  const folder = join(data, 'bench/pages')
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap(name => {
      const lines = gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
      const step = Math.max(1, lines.length / most)
      const chosen = Array.from({ length: Math.min(most, lines.length) }, (_, i) => lines[Math.floor(i * step)])
      return chosen.map(line => ({ text: JSON.parse(line).html, format: 'html' }))
    })
}

const mojibakeOf = ({ rules }) => rules.get('repair/mojibake') ?? 0

export async function rows({ data = DATA, most = 200, onEdits = () => {} } = {}) {
  const out = []
  const cases = ftfyCases(data)
  if (cases) {
    out.push({
      figure: 'encodings of python-ftfy repaired',
      measured: cases.right,
      reference: 151,
      aim: `${cases.all} of ${cases.all}`,
    })
    out.push({ figure: 'its negatives broken', measured: cases.broken, reference: 0, aim: '0' })
    out.push({ figure: 'its known failures solved', measured: cases.known, reference: 0, aim: '' })
  }
  for (const [name, text] of Object.entries(texts)) {
    const aim = name.startsWith('broken') ? '' : '>= 200'
    const reference = name.startsWith('broken') ? 3.2 : null
    out.push({
      figure: `repairText, ${name}`,
      measured: Number(speedOf(text).toFixed(0)),
      reference,
      aim,
      unit: 'MB/s',
    })
  }
  for (const [name, sources] of [
    ['answers of MedQuAD', answers(data)],
    ['web pages', pages(data, most)],
  ]) {
    if (!sources) continue
    const edits = measureEdits(sources)
    onEdits(name, edits)
    out.push({
      figure: `misread text in ${sources.length} ${name}`,
      measured: mojibakeOf(edits),
      reference: null,
      aim: 'each right',
      unit: 'edits',
    })
  }
  return out
}

function printEdits(name, { sources, rules, distinct }, isLong) {
  console.log(`\n${sources} ${name}: ${[...rules].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'no edit'}`)
  if (!isLong) return
  for (const [key, { count, place }] of [...distinct].sort()) console.log(`  ${count} ${key}   ${place}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: DATA },
      pages: { type: 'string', default: '200' },
      edits: { type: 'boolean', default: false },
    },
  })
  const onEdits = (name, edits) => printEdits(name, edits, values.edits)
  const found = await rows({ data: values.data, most: Number(values.pages), onEdits })
  console.table(found)
}
