// How the time of one page grows with its size and with its nesting: pages of our own making.
import { cleanPage, parsePage } from './contenders.mjs'

const SIZES = [1e3, 1e4, 1e5, 1e6, 5e6, 2e7]
const DEPTHS = [1, 10, 100, 900]
const ELEMENTS = 9000

const words = 'barley oats rye wheat spelt millet sorghum field furrow harvest thresh winnow store sow till rest'.split(
  ' ',
)
const sentence = at =>
  `${Array.from({ length: 14 }, (_, i) => words[(at * 7 + i * 5) % words.length]).join(' ')}, row ${at}.`
const page = body =>
  `<!doctype html><html lang="en"><head><title>Fields</title></head><body><main>${body}</main></body></html>`

function pageOfSize(bytes) {
  const parts = []
  for (let at = 0, size = 0; size < bytes; at++) {
    const part = `<p>${sentence(at)} <a href="/row/${at}">${words[at % words.length]}</a> ${sentence(at + 1)} <em>${sentence(at + 2)}</em></p>\n`
    parts.push(part)
    size += part.length
  }
  return page(parts.join(''))
}

/** As many elements for each depth. */
const pageOfDepth = depth =>
  page(
    Array.from(
      { length: ELEMENTS / depth },
      (_, i) => `${'<div>'.repeat(depth - 1)}<p>${sentence(i)}</p>${'</div>'.repeat(depth - 1)}`,
    ).join('\n'),
  )

function milliseconds(work, source) {
  const size = source.bytes.length
  const rounds = size > 2e6 ? 1 : size > 2e5 ? 3 : 31
  const times = Array.from({ length: rounds }, () => {
    if (size > 2e5) globalThis.gc?.()
    const start = performance.now()
    work(source)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[rounds >> 1]
}

function row(name, html) {
  const source = { id: 'growth', path: 'growth.html', bytes: Buffer.from(html) }
  const own = milliseconds(cleanPage, source)
  const bare = milliseconds(parsePage, source)
  const mb = source.bytes.length / 1e6
  console.log(
    `  ${name.padEnd(12)} ${own.toFixed(1).padStart(9)} ms  ${(own / mb).toFixed(0).padStart(6)} ms/MB  ${(own / bare).toFixed(2).padStart(6)} × bare parse5`,
  )
}

export function printGrowth() {
  console.log('\none page, by its size (linear: the same ms/MB)')
  for (const size of SIZES) row(size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`, pageOfSize(size))
  console.log(`\none page, by its nesting (${ELEMENTS} elements each)`)
  for (const depth of DEPTHS) row(`${depth} deep`, pageOfDepth(depth))
}
