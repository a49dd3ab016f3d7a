// Peak memory of `fettle run` over more and more documents, as files and as records of one file: it should not grow with
// their number.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { corpus, megabytes } from './corpora.mjs'

const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url))
const probe = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`

const FORMS = {
  files: (folder, sources) => {
    for (const { path, bytes } of sources) writeFileSync(join(folder, 'in', path), bytes)
  },
  records: (folder, sources) => {
    const lines = sources.map(({ path, bytes }) => JSON.stringify({ id: path, text: Buffer.from(bytes).toString() }))
    writeFileSync(join(folder, 'in', 'all.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`))
  },
}

for (const [form, write] of Object.entries(FORMS)) {
  console.log(`\n${form.padEnd(9)}      MB  seconds  peak MB`)
  for (const count of [500, 1000, 2000, 4000, 8000]) {
    const folder = mkdtempSync(join(tmpdir(), 'fettle-memory-'))
    try {
      const sources = corpus('text', count)
      mkdirSync(join(folder, 'in'))
      writeFileSync(join(folder, 'probe.cjs'), probe)
      write(folder, sources)
      const start = performance.now()
      const env = { ...process.env, PEAK: join(folder, 'peak') }
      spawnSync(process.execPath, ['--require', join(folder, 'probe.cjs'), bin, 'run', 'in', '--quiet'], {
        cwd: folder,
        env,
      })
      const took = (performance.now() - start) / 1000
      const peak = Number(readFileSync(env.PEAK, 'utf8')) / 1024
      console.log(
        `${String(sources.length).padStart(9)}  ${megabytes(sources).toFixed(1).padStart(6)}  ${took.toFixed(1).padStart(7)}  ${peak.toFixed(0).padStart(7)}`,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}
