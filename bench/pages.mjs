// Main-content extraction on labelled pages, where they are at hand (--data DIR, default ../shared): word, shingle and segment F1.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { resolveConfig } from '../dist/config/resolve.js'
import { makeCleaner } from '../dist/runner/clean.js'
import { dataFolder } from './corpora.mjs'

const data = dataFolder()
const bench = data && join(data, 'bench')
if (!bench || !existsSync(join(bench, 'score.mjs'))) {
  console.log('no labelled pages at hand: nothing measured')
  process.exit(0)
}
const cleaner = makeCleaner(resolveConfig({}, '.', 'bench').value)
const scratch = mkdtempSync(join(tmpdir(), 'fettle-pages-'))
try {
  for (const set of ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html']) {
    const lines = gunzipSync(readFileSync(join(bench, 'pages', `${set}-dev.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
    const started = performance.now()
    let failed = 0
    const rows = lines.filter(Boolean).map(line => {
      const { id, html } = JSON.parse(line)
      const cleaned = cleaner.clean({ id, path: `${id}.html`, bytes: Buffer.from(html) })
      if (!cleaned.ok) failed++
      return JSON.stringify({ id, text: cleaned.ok ? cleaned.value.document.text : '' })
    })
    const file = join(scratch, `${set}.jsonl`)
    writeFileSync(file, rows.join('\n'))
    console.log(
      `\n${set}: ${rows.length} pages, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    )
    spawnSync(process.execPath, [join(bench, 'score.mjs'), set, file], { stdio: 'inherit' })
  }
} finally {
  rmSync(scratch, { recursive: true })
}
