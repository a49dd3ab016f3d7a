// Pages a second and peak memory, side by side in one run on the same pages: fettle, bare parsers and other extractors.
//   npm run bench -- html [--data DIR] [--pages N] [--peer-pages N]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus, dataFolder, megabytes } from './corpora.mjs'
import { CONTENDERS, scratch } from './html/contenders.mjs'
import { printGrowth } from './html/growth.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string', default: '60' },
    'peer-pages': { type: 'string', default: '15' },
    only: { type: 'string' },
    from: { type: 'string' },
  },
})
const ROUNDS = 3
const BASE = 'bare parse5'

const spread = (list, count) =>
  list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count)

/** The sample, and what it is. A child process gets that of its parent, so that its memory holds no more than that. */
function sample() {
  if (values.from) {
    const names = readdirSync(values.from).sort()
    const pages = names.map((path, i) => ({ id: `p${i}`, path, bytes: readFileSync(join(values.from, path)) }))
    return { pages, what: '' }
  }
  const labelled = dataFolder() !== null
  const all = corpus('html', labelled ? Number.POSITIVE_INFINITY : Number(values.pages))
  const pages = spread(all, Number(values.pages))
  const step = Math.floor(all.length / pages.length)
  return { pages, what: labelled ? `every ${step}th of ${all.length} labelled pages` : 'our samples, repeated' }
}

const { pages, what } = sample()
const few = spread(pages, Number(values['peer-pages']))
const pagesOf = name => (CONTENDERS[name].peer ? few : pages)

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]

async function seconds(name, sources) {
  globalThis.gc?.()
  const start = performance.now()
  await CONTENDERS[name].run(sources)
  return (performance.now() - start) / 1000
}

/** All contenders in turn, round by round, so that a busy machine slows all of them; the first round warms up. */
async function timeAll() {
  const tasks = [
    ...Object.keys(CONTENDERS).map(name => ({ name, sources: pagesOf(name) })),
    { name: BASE, sources: few },
  ]
  const times = tasks.map(() => [])
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, { name, sources }] of tasks.entries()) {
      const took = await quietly(() => seconds(name, sources))
      if (round > 0) times[i].push(took)
    }
  const results = tasks.map(({ name, sources }, i) => ({ name, sources, took: median(times[i]) }))
  return { results: results.slice(0, -1), onFew: results.at(-1).took }
}

/** What the others say about broken style sheets is not wanted here. */
async function quietly(work) {
  const { error, warn, log } = console
  Object.assign(console, { error() {}, warn() {}, log() {} })
  try {
    return await work()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}

function writeSample() {
  const folder = join(scratch, 'sample')
  mkdirSync(folder)
  pages.forEach(({ bytes }, i) => {
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.html`), bytes)
  })
  return folder
}

/** The peak of a process of its own that does this once. */
function peakMegabytes(name, folder) {
  const own = ['--only', name, '--from', folder, '--peer-pages', values['peer-pages']]
  const child = [fileURLToPath(import.meta.url), ...own]
  const { stdout } = spawnSync(process.execPath, child, { encoding: 'utf8' })
  return Number(stdout.trim().split('\n').at(-1))
}

/** In MB. What `resourceUsage` tells would count what the parent held when it made this process. */
function peakOfThisProcess() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
  return (peak ? Number(peak) : process.resourceUsage().maxRSS) / 1024
}

async function main() {
  console.log(
    `${pages.length} pages (${what}), ${megabytes(pages).toFixed(1)} MB; other extractors on ${few.length} of them, ${megabytes(few).toFixed(1)} MB`,
  )
  console.log(`warm, one process, in turn, median of ${ROUNDS} rounds; fettle takes bytes to written files\n`)
  const { results, onFew } = await timeAll()
  const folder = writeSample()
  const idle = peakMegabytes('', folder)
  const base = results.find(({ name }) => name === BASE).took
  console.log(`  ${''.padEnd(26)}  pages  seconds  pages/s    MB/s  × parse5  peak MB above ${idle.toFixed(0)}`)
  for (const { name, sources, took } of results) {
    const ratio = took / (CONTENDERS[name].peer ? onFew : base)
    const cells = [
      String(sources.length).padStart(5),
      took.toFixed(2).padStart(7),
      (sources.length / took).toFixed(1).padStart(7),
      (megabytes(sources) / took).toFixed(2).padStart(6),
      ratio.toFixed(2).padStart(8),
      (peakMegabytes(name, folder) - idle).toFixed(0).padStart(7),
    ]
    console.log(`  ${name.padEnd(26)}  ${cells.join('  ')}`)
  }
  printGrowth()
}

try {
  if (values.only === undefined) await main()
  else {
    if (values.only !== '') await quietly(() => CONTENDERS[values.only].run(pagesOf(values.only)))
    console.log(peakOfThisProcess())
  }
} finally {
  rmSync(scratch, { recursive: true })
}
