// Floors on the acceptance sources: every defect mended, every trap left alone.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN } from '../cli/fettle.js'
import { ROOT } from '../support/sources.js'

const seeds = join(ROOT, '..', 'shared', 'seeds')

test.skipIf(!existsSync(join(seeds, 'check.mjs')))('the acceptance sources pass with the default configuration', () => {
  const out = mkdtempSync(join(tmpdir(), 'fettle-seeds-'))
  try {
    execFileSync(process.execPath, [BIN, 'run', seeds, '--out', join(out, 'out'), '--cwd', out, '--quiet'])
    const report = execFileSync(process.execPath, [join(seeds, 'check.mjs'), join(out, 'out')], { encoding: 'utf8' })
    expect(report).toMatch(/^6[34]\d passed, 0 failed\n$/)
  } finally {
    rmSync(out, { recursive: true })
  }
})
