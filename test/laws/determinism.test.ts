// Law 5: the same input gives the same bytes, whatever the concurrency, the order, the time zone and the locale.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../support/sources.js'

const folder = mkdtempSync(join(tmpdir(), 'fettle-determinism-'))
const bin = join(ROOT, 'dist', 'cli', 'bin.js')

function outputOf(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const out = join(folder, name)
  execFileSync(process.execPath, [bin, 'run', ...args, '--out', out, '--cwd', folder, '--quiet'], {
    env: { ...process.env, ...env },
  })
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files
      .map(entry => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(out.length + 1), readFileSync(path, 'utf8')] as const
      })
      .sort(),
  )
}

beforeAll(() => cpSync(join(ROOT, 'input'), join(folder, 'input'), { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

const parts = readdirSync(join(ROOT, 'input'))
  .sort()
  .map(name => join('input', name))

test('one or eight at a time, another time zone and locale', () => {
  const one = outputOf('one', ['input', '--concurrency', '1'], { TZ: 'UTC', LC_ALL: 'C' })
  const eight = outputOf('eight', ['input', '--concurrency', '8'], {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  })
  expect([...eight.keys()]).toEqual([...one.keys()])
  for (const [path, content] of one) expect(eight.get(path), path).toBe(content)
})

test('the order in which sources are named does not matter', () => {
  const forwards = outputOf('forwards', parts, {})
  const backwards = outputOf('backwards', parts.toReversed(), {})
  for (const [path, content] of forwards) expect(backwards.get(path), path).toBe(content)
})

test('a second run over its own result changes nothing', () => {
  const first = outputOf('twice', ['input'], {})
  const second = outputOf('twice', ['input'], {})
  expect([...second]).toEqual([...first])
})
