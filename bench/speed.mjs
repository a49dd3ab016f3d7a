// Documents and megabytes a second, one thread, bytes in memory to the contents of all files; and what parsing alone takes.
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { resolveConfig } from '../dist/config/resolve.js'
import { Observations } from '../dist/kernel/corpus-rule.js'
import { makeCleaner } from '../dist/runner/clean.js'
import { filesOf } from '../dist/runner/files.js'
import { corpus, megabytes } from './corpora.mjs'

const MOST = { text: 3000, markdown: 1500, html: 120 }
const ROUNDS = 3

const config = user => resolveConfig(user, '.', 'bench').value
const cleanerOf = user => makeCleaner(config(user))
const withCorpus = cleanerOf({})
const corpusIds = withCorpus.corpusRules.map(rule => rule.id)
const withoutCorpus = cleanerOf({ rules: Object.fromEntries(corpusIds.map(id => [id, 'off'])) })

const text = bytes => new TextDecoder().decode(bytes)
const mdParser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const mdBoth = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkStringify).freeze()
const htmlParser = unified().use(rehypeParse).freeze()

/** As `run` does it: with corpus rules, each document waits half done until all have been seen. */
function cleanAll(cleaner, sources) {
  const write = cleaned => cleaned.ok && filesOf(cleaned.value)
  if (cleaner.corpusRules.length === 0) {
    for (const source of sources) write(cleaner.clean(source))
    return
  }
  const observations = new Observations()
  const halfway = sources.map(source => cleaner.observe(source, observations))
  for (const observed of halfway) if (observed.ok) write(cleaner.resume(observed.value, observations.merged))
}

/** Median seconds of some rounds, after one that warms up. */
function seconds(work) {
  work()
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  })
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]
}

const tasks = {
  text: sources => ({
    'fettle, no corpus rules': () => cleanAll(withoutCorpus, sources),
    'fettle, corpus rules': () => cleanAll(withCorpus, sources),
  }),
  markdown: sources => ({
    'remark-parse alone': () => void sources.map(({ bytes }) => mdParser.parse(text(bytes))),
    'remark-parse + remark-stringify': () =>
      void sources.map(({ bytes }) => mdBoth.stringify(mdBoth.parse(text(bytes)))),
    'fettle, no corpus rules': () => cleanAll(withoutCorpus, sources),
    'fettle, corpus rules': () => cleanAll(withCorpus, sources),
  }),
  html: sources => ({
    'rehype-parse alone': () => void sources.map(({ bytes }) => htmlParser.parse(text(bytes))),
    'fettle, no corpus rules': () => cleanAll(withoutCorpus, sources),
    'fettle, corpus rules': () => cleanAll(withCorpus, sources),
  }),
}

for (const format of ['text', 'markdown', 'html']) {
  const sources = corpus(format, MOST[format])
  const size = megabytes(sources)
  console.log(`\n${format}: ${sources.length} documents, ${size.toFixed(1)} MB; median of ${ROUNDS} rounds, warm`)
  let base
  for (const [name, work] of Object.entries(tasks[format](sources))) {
    const took = seconds(work)
    if (name === 'remark-parse + remark-stringify' || name === 'rehype-parse alone') base = took
    const ratio = base ? `${(took / base).toFixed(2)} ×` : ''
    console.log(
      `  ${name.padEnd(34)} ${took.toFixed(2).padStart(7)} s  ${(sources.length / took).toFixed(0).padStart(6)} docs/s  ${(size / took).toFixed(2).padStart(6)} MB/s  ${ratio}`,
    )
  }
}
