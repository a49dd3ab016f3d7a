// The sources that benches run on: public data where it is at hand (--data DIR, default ../shared), else our own samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the data, or null. */
export function dataFolder(args = process.argv) {
  const at = args.indexOf('--data')
  const folder = at >= 0 ? args[at + 1] : join(ROOT, '..', 'shared')
  return existsSync(folder) ? folder : null
}

const lines = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const ours = ending =>
  readdirSync(join(ROOT, 'input'), { recursive: true })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(ROOT, 'input', name)))

/** Our samples again and again, numbered so that no two are alike. */
const repeated = (ending, count) => {
  const samples = ours(ending)
  return Array.from({ length: count }, (_, i) =>
    Buffer.from(`${samples[i % samples.length].toString('utf8')}\n\nCopy ${i}.\n`),
  )
}

/** [{path, bytes}] of one format. */
export function corpus(format, most, data = dataFolder()) {
  const ending = { text: '.txt', markdown: '.md', html: '.html' }[format]
  const named = list => list.slice(0, most).map((bytes, i) => ({ id: `d${i}`, path: `d${i}${ending}`, bytes }))
  const medquad = data && join(data, 'text', 'medquad', 'medquad-dev.jsonl')
  const pages = data && join(data, 'bench', 'pages', 'wcxb-dev.jsonl.gz')
  if (format === 'html') {
    if (!pages || !existsSync(pages)) return named(repeated('.html', most))
    return named(
      lines(gunzipSync(readFileSync(pages)).toString('utf8'))
        .slice(0, most)
        .map(page => Buffer.from(page.html)),
    )
  }
  if (!medquad || !existsSync(medquad)) return named(repeated(ending, most))
  const rows = lines(readFileSync(medquad, 'utf8')).slice(0, most)
  return named(
    rows.map(({ question, answer }) =>
      Buffer.from(format === 'text' ? `${question}\n\n${answer}\n` : `# ${question}\n\n${answer}\n`),
    ),
  )
}

export const megabytes = list => list.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
