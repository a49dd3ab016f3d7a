// What is published serves a project of its own: it installs from the package, compiles against its types, reads its output.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './support/sources.js'

const consumer = join(ROOT, 'test', 'consumer')
const installed = join(consumer, 'node_modules')
const scratch = mkdtempSync(join(tmpdir(), 'fettle-consumer-'))

const inConsumer = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: consumer, encoding: 'utf8' })

beforeAll(() => {
  rmSync(installed, { recursive: true, force: true })
  mkdirSync(join(installed, 'fettle'), { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch], { cwd: ROOT })
  const [tarball] = readdirSync(scratch)
  execFileSync('tar', [
    '-xzf',
    join(scratch, tarball ?? ''),
    '-C',
    join(installed, 'fettle'),
    '--strip-components',
    '1',
  ])
})

afterAll(() => {
  rmSync(installed, { recursive: true, force: true })
  rmSync(scratch, { recursive: true, force: true })
})

test('it compiles against the published types', { timeout: 120_000 }, () => {
  expect(inConsumer(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'])).toBe('')
})

test('it reads documents.jsonl and the Markdown by the published schemas', () => {
  const out = join(scratch, 'output')
  inConsumer(process.execPath, [
    join(installed, 'fettle', 'dist', 'cli', 'bin.js'),
    'run',
    join(ROOT, 'input'),
    '--out',
    out,
    '--quiet',
  ])
  expect(inConsumer(process.execPath, ['read.mjs', out])).toMatch(/^\d+ documents read\n$/)
})

test('the package holds what it should and nothing else', () => {
  const tops = readdirSync(join(installed, 'fettle')).sort()
  expect(tops).toEqual(['LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json', 'schemas'])
})
