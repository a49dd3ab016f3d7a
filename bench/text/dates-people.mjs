#!/usr/bin/env node
// Measures how persons are told from organizations, and how the dates that pages show are read, by what the same pages say in
// their structured data.
//   node bench/text/dates-people.mjs [--data DIR] [--every N] [--misses] [--json]
// DIR holds bench/pages, of which each Nth is read. Structured data errs too: each miss is printed with --misses, to be judged by a person.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bylinesOf } from '../../dist/rules/extract/html-byline.js'
import { pageHead, textsOf } from '../../dist/rules/extract/html-head.js'
import { authorsIn } from '../../dist/rules/extract/html-people.js'
import { namesAround } from '../../dist/rules/extract/html-title.js'
import { settler } from '../../dist/rules/extract/settle-dates.js'
import { findDates, parseDate } from '../../dist/text/dates.js'
import { daysBetween } from '../../dist/text/url-dates.js'
import { pagesOf, SETS, viewer } from '../../scripts/train/corpus.mjs'

/** The authors whom structured data calls persons or organizations, each name once for each. */
function* namedAuthors(head) {
  const seen = new Set()
  for (const thing of head.data.all)
    for (const author of [...thing.things('author'), ...thing.things('reviewedBy'), ...thing.things('editor')]) {
      const name = author.texts('name')[0]?.text.trim()
      const type = author.types.includes('Person')
        ? 'person'
        : author.types.some(one => /Organization$/.test(one))
          ? 'organization'
          : undefined
      if (!name || !type || seen.has(`${type} ${name}`)) continue
      seen.add(`${type} ${name}`)
      yield { name, type }
    }
}

/** A name is read as a field would be that says no type; a site may give several names in one. */
function judgeName({ name, type }, names) {
  const read = authorsIn(name, names)
  if (read.length === 0) return 'nobody'
  return read.every(person => person.type === type) ? 'right' : 'wrong'
}

const dayOf = block => parseDate(block.text)?.iso?.slice(0, 10)

/** The first date that the page shows near its title, with what structured data says of the same. */
function shownDate(view, head) {
  const shown = bylinesOf(view, settler(view, undefined)).filter(({ block }) => findDates(block.text).length > 0)
  const [first] = shown.flatMap(({ block, dates }) => dates.map(date => ({ ...date, text: block.text })))
  const told = ['datePublished', 'dateModified', 'dateCreated', 'uploadDate', 'lastReviewed'].flatMap(property =>
    textsOf(head, property).map(dayOf),
  )
  const days = [...new Set(told.filter(day => day?.length === 10))]
  return days.length > 0 ? { first, days } : null
}

function judgeDate({ first, days }) {
  if (!first) return 'none'
  if (days.some(day => day.startsWith(first.iso))) return 'same'
  const gaps = days.map(day => Math.abs(daysBetween(first.iso, day) ?? Number.POSITIVE_INFINITY))
  const least = Math.min(...gaps)
  return least === 0 ? 'same' : least === 1 ? 'zone' : 'other'
}

/** Counts over the pages, and what is not as structured data has it. */
export function measure(data, { every = 1 } = {}) {
  const bench = join(data, 'bench')
  const view = viewer('extract/html-metadata')
  const names = { right: 0, wrong: 0, nobody: 0, accounts: { right: 0, wrong: 0 }, misses: [] }
  const dates = { same: 0, zone: 0, other: 0, none: 0, misses: [] }
  const seen = new Set()
  let n = 0
  for (const set of SETS)
    for (const page of pagesOf(bench, set)) {
      if (!/ld\+json/.test(page.html) || n++ % every !== 0) continue
      const read = view(page)
      if (!read) continue
      const head = pageHead(read)
      for (const author of namedAuthors(head)) {
        const key = `${author.type} ${author.name}`
        if (seen.has(key)) continue
        seen.add(key)
        const verdict = judgeName(author, namesAround(head))
        if (verdict === 'nobody') names.nobody++
        else if (/\s/.test(author.name)) names[verdict]++
        else names.accounts[verdict]++
        if (verdict !== 'right') names.misses.push(`${verdict}: ${author.name} (told ${author.type})`)
      }
      const shown = shownDate(read, head)
      if (!shown) continue
      const verdict = judgeDate(shown)
      dates[verdict]++
      if (verdict === 'zone' || verdict === 'other')
        dates.misses.push(
          `${verdict}: ${shown.first.iso} of ${JSON.stringify(shown.first.text.slice(0, 90))}, told ${shown.days} ${page.id}`,
        )
    }
  return { names, dates }
}

const share = (part, whole) => (whole === 0 ? 0 : Number((part / whole).toFixed(4)))

const figures = ({ names, dates }) => {
  const judged = names.right + names.wrong
  const single = names.accounts.right + names.accounts.wrong
  const shown = dates.same + dates.zone + dates.other
  return [
    {
      figure: `persons told from organizations, ${judged} names of several words`,
      measured: share(names.right, judged),
      reference: 'structured data',
    },
    { figure: `the same, ${single} names of one word`, measured: share(names.accounts.right, single) },
    { figure: 'names of nobody (accounts, jobs, addresses) left out', measured: names.nobody },
    {
      figure: `dates shown near the title on the day of structured data, ${shown} pages`,
      measured: share(dates.same, shown),
      reference: 'structured data',
    },
    { figure: '… or on the next day, as time zones have it', measured: share(dates.same + dates.zone, shown) },
    { figure: 'pages with structured dates where none is read near the title', measured: dates.none },
  ]
}

export async function rows({ data }) {
  return existsSync(join(data, 'bench', 'pages')) ? figures(measure(data)) : []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--data')
  const data = at < 0 ? fileURLToPath(new URL('../../../shared', import.meta.url)) : process.argv[at + 1]
  if (!existsSync(join(data, 'bench', 'pages'))) {
    console.log(`no labelled pages in ${data}: nothing measured`)
    process.exit(0)
  }
  const every = Number(process.argv[process.argv.indexOf('--every') + 1] || 1)
  const found = measure(data, { every: process.argv.includes('--every') ? every : 1 })
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures(found).map(({ measured }) => measured)))
  else for (const { figure, measured } of figures(found)) console.log(`${figure}: ${measured}`)
  if (process.argv.includes('--misses'))
    for (const miss of [...found.names.misses.sort(), ...found.dates.misses.sort()]) console.log(`  ${miss}`)
}
