#!/usr/bin/env node
// Measures layout that pages and typesetters break: paragraphs cut by pages, words cut by line ends, lines wrapped at a column.
//   node bench/text/layout.mjs [--data DIR] [--every N] [--seed N] [--misses]
// DIR holds text/medquad/medquad-dev.jsonl; `--every` takes each Nth answer for words and lines; `--misses` prints what went wrong.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PACKS } from '../../dist/packs/index.js'
import { structureStage } from '../../dist/stages/structure.js'
import { paragraphsOf, random, readAnswers, runText, SHARED } from './prose.mjs'

const LEAST_WORDS = 20
const passesOf = packs => structureStage(packs).passes.map(rules => rules.map(rule => rule.bind({})))
const passes = passesOf(PACKS)

/** The merges of a run, by the place in the source where the lower part starts: what stands between the parts now. */
function mergesAt(entries) {
  const joiners = new Map()
  for (const { action, spans, after } of entries)
    if (action === 'merge') for (const [start] of spans) joiners.set(start, after)
  return joiners
}

const startsOf = (parts, gap) => {
  let at = 0
  return parts.map(part => {
    const start = at
    at += part.length + gap
    return start
  })
}

/** The boundaries, counted from 0, at which the paragraphs of a plain text were joined. */
function joins(paragraphs) {
  const joiners = mergesAt(runText(paragraphs.join('\n\n'), passes).entries)
  return startsOf(paragraphs, 2).flatMap((start, i) => (i > 0 && joiners.has(start) ? [i - 1] : []))
}

const endsSentence = text => /[.!?:]["'”’)\]]*$/.test(text)

/** Each paragraph of 20 words or more is cut once, at a random space; the two halves are a document. */
export function measureCuts(answers, seed) {
  const next = random(seed)
  const found = { cuts: 0, joined: 0, within: 0, joinedWithin: 0, misses: [] }
  for (const answer of answers)
    for (const paragraph of paragraphsOf(answer)) {
      const words = paragraph.split(' ')
      if (words.length < LEAST_WORDS) continue
      const at = 1 + Math.floor(next() * (words.length - 1))
      const [upper, lower] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
      const isWithin = !endsSentence(upper)
      const isJoined = joins([upper, lower]).length > 0
      found.cuts++
      if (isWithin) found.within++
      if (isJoined) found.joined++
      if (isJoined && isWithin) found.joinedWithin++
      else if (isWithin) found.misses.push(`${upper.slice(-50)} || ${lower.slice(0, 50)}`)
    }
  return found
}

/** The answers as they are: each boundary between two pieces that stand apart, by blank lines and by wide gaps, is natural. */
export function measureBoundaries(answers) {
  const found = { boundaries: 0, joined: 0, misses: [] }
  for (const answer of answers) {
    const pieces = paragraphsOf(answer, true)
    if (pieces.length < 2) continue
    found.boundaries += pieces.length - 1
    for (const at of joins(pieces)) {
      found.joined++
      found.misses.push(`${pieces[at].slice(-60)} || ${pieces[at + 1].slice(0, 60)}`)
    }
  }
  return found
}

/** Where a typesetter may cut a word: behind two letters and before three, a vowel on both sides, a consonant first in line. */
function cutsOf(word, room) {
  const bare = /^[("“‘]*([A-Za-z]{5,})[)"”’.,;:?!]*$/.exec(word)
  if (!bare) return []
  const first = word.indexOf(bare[1])
  const last = first + bare[1].length
  const cuts = []
  for (let at = first + 2; at <= last - 3 && at < room; at++)
    if (
      /[aeiouy]/i.test(word.slice(first, at)) &&
      /[aeiouy]/i.test(word.slice(at, last)) &&
      /^[^aeiou][aeiouy]/i.test(word.slice(at, at + 2))
    )
      cuts.push(at)
  return cuts
}

/** A paragraph wrapped at a column. With `hyphens`, a word that does not fit is cut, at its own hyphen where it has one. */
function wrap(paragraph, column, hyphens) {
  const lines = []
  const breaks = []
  let line = ''
  const open = rest => {
    lines.push(line)
    line = rest
  }
  for (const word of paragraph.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    const room = column - line.length - 1
    const own = /^[A-Za-z]{2,}(?:-[A-Za-z]+)*-(?=[A-Za-z]{2})/.exec(word.slice(0, Math.max(0, room)))?.[0].length
    const cut = own ?? cutsOf(word, room).at(-1)
    if (joined.length <= column) line = joined
    else if (hyphens && line !== '' && cut !== undefined) {
      line = `${line} ${word.slice(0, cut)}${own ? '' : '-'}`
      breaks.push({ line: lines.length, word, cut, own: own !== undefined })
      open(word.slice(cut))
    } else {
      if (hyphens && /^[a-z]{2,}-$/.test(line.split(' ').at(-1)))
        breaks.push({ line: lines.length, suspended: true, word: `${line.split(' ').at(-1)} ${word}`, cut: 0 })
      open(word)
    }
  }
  lines.push(line)
  return { lines, breaks }
}

/** Words cut at column 80. A word is right when it is whole again as it was: its own hyphen kept, the typesetter's gone. */
export function measureHyphens(answers, packs = PACKS) {
  const stage = packs === PACKS ? passes : passesOf(packs)
  const found = { broken: 0, right: 0, own: 0, ownRight: 0, unjoined: 0, misses: new Map() }
  for (const answer of answers) {
    const wrapped = paragraphsOf(answer).map(paragraph => wrap(paragraph, 80, true))
    const text = wrapped.map(({ lines }) => lines.join('\n')).join('\n\n')
    if (!wrapped.some(({ breaks }) => breaks.length > 0)) continue
    const { entries } = runText(text, stage)
    const joiners = mergesAt(entries)
    const dropped = new Set(
      entries.filter(entry => entry.reason === 'hyphen' && entry.action === 'edit').map(({ spans }) => spans[0][0]),
    )
    let at = 0
    for (const { lines, breaks } of wrapped) {
      const starts = startsOf(lines, 1).map(start => start + at)
      at += lines.join('\n').length + 2
      for (const { line, word, cut, own, suspended } of breaks) {
        const start = starts[line + 1]
        const joiner = joiners.get(start)
        const wanted = suspended ? joiner === ' ' : joiner === ''
        const isRight = wanted && dropped.has(start - 2) === !(own || suspended)
        found.broken++
        if (own || suspended) found.own++
        if (isRight) found.right++
        if (isRight && (own || suspended)) found.ownRight++
        if (joiner === undefined) found.unjoined++
        if (!isRight) {
          const shown = `${word.slice(0, cut)}|${word.slice(cut)}${joiner === undefined ? ' (lines apart)' : ''}`
          found.misses.set(shown, (found.misses.get(shown) ?? 0) + 1)
        }
      }
    }
  }
  return found
}

/** Paragraphs wrapped at a column without hyphens, restored when one block has their text again. */
export function measureWrap(answers, column) {
  const found = { paragraphs: 0, restored: 0, misses: [] }
  for (const answer of answers) {
    const paragraphs = paragraphsOf(answer)
    const text = paragraphs.map(paragraph => wrap(paragraph, column, false).lines.join('\n')).join('\n\n')
    const texts = new Set(runText(text, passes).view.blocks.map(block => block.text))
    for (const paragraph of paragraphs) {
      if (paragraph.length <= column) continue
      found.paragraphs++
      if (texts.has(paragraph) || texts.has(paragraph.replace(/^[-*•] /, ''))) found.restored++
      else found.misses.push(paragraph.slice(0, 120))
    }
  }
  return found
}

const share = (part, all) => (all === 0 ? 1 : Number((part / all).toFixed(4)))

/** What the table of all figures shows, and the misses of each. */
export function measureLayout({ data = SHARED, every = 1, seed = 1 } = {}) {
  const answers = readAnswers(data)
  if (!answers) return null
  const cuts = measureCuts(answers, seed)
  const natural = measureBoundaries(answers)
  const some = answers.filter((_, i) => i % every === 0)
  const hyphens = measureHyphens(some)
  const wraps = [72, 80].map(column => measureWrap(some, column))
  const restored = share(wraps[0].restored + wraps[1].restored, wraps[0].paragraphs + wraps[1].paragraphs)
  return { cuts, natural, hyphens, wraps, restored }
}

export async function rows({ data = SHARED, every = 1 } = {}) {
  const measured = measureLayout({ data, every })
  if (!measured) return []
  const { cuts, natural, hyphens, restored } = measured
  return [
    {
      figure: 'page breaks within a sentence joined',
      measured: share(cuts.joinedWithin, cuts.within),
      reference: null,
      aim: '≥ 0.95',
    },
    { figure: 'page breaks anywhere joined', measured: share(cuts.joined, cuts.cuts), reference: null, aim: '≥ 0.95' },
    {
      figure: `false joins in ${natural.boundaries} boundaries`,
      measured: natural.joined,
      reference: null,
      aim: '≤ 5 in 18,000',
    },
    {
      figure: 'words cut at line ends right',
      measured: share(hyphens.right, hyphens.broken),
      reference: null,
      aim: '≥ 0.998',
    },
    { figure: 'wrapped paragraphs restored', measured: restored, reference: null, aim: null },
  ]
}

function print({ cuts, natural, hyphens, wraps }, withMisses) {
  const told = (part, all) => `${part} of ${all} (${share(part, all).toFixed(4)})`
  console.log(`cut within a sentence, joined: ${told(cuts.joinedWithin, cuts.within)}`)
  console.log(`cut anywhere, sentence ends included, joined: ${told(cuts.joined, cuts.cuts)}`)
  console.log(`false joins: ${natural.joined} in ${natural.boundaries} natural boundaries`)
  for (const miss of natural.misses) console.log(`  ${miss}`)
  console.log(
    `cut words right: ${told(hyphens.right, hyphens.broken)}; at their own hyphens: ${told(hyphens.ownRight, hyphens.own)}; lines not joined: ${hyphens.unjoined}`,
  )
  wraps.forEach((found, i) => {
    console.log(`wrapped at ${[72, 80][i]}, restored: ${told(found.restored, found.paragraphs)}`)
  })
  if (!withMisses) return
  for (const miss of cuts.misses) console.log(`  cut: ${miss}`)
  for (const [miss, count] of hyphens.misses) console.log(`  word: ${count} ${miss}`)
  for (const miss of wraps.flatMap(found => found.misses)) console.log(`  wrap: ${miss}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: SHARED },
      every: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      misses: { type: 'boolean', default: false },
    },
  })
  const measured = measureLayout({ data: values.data, every: Number(values.every), seed: Number(values.seed) })
  if (measured) print(measured, values.misses)
  else console.log(`no MedQuAD in ${values.data}: nothing measured`)
}
