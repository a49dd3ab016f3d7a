// The output folder: what stands there stays unless fettle wrote it, and nothing is ever half written.

import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { BIN, place } from './fettle.js'

const text = (n: number): string =>
  `Exercise Number ${n}\n\nRaise the left arm slowly, count to ${n}, and lower it again without haste.\n`
const isRoot = process.getuid?.() === 0
const NOBODY = 65534

describe('what stands there', () => {
  test('one named file leaves a hundred others alone', () => {
    const at = place()
    for (let n = 1; n <= 100; n++) at.write(`in/ex-${n}.txt`, text(n))
    at.fettle(['run', 'in', '--out', 'out'])
    const before = at.list('out')
    at.write('one.txt', 'A Single One\n\nIt stands alone in the middle of a hundred others.\n')
    const ran = at.fettle(['run', 'one.txt', '--out', 'out'])
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/left alone +100/)
    expect(at.list('out')).toEqual([...before, 'json/one.json', 'ledger/one.jsonl', 'markdown/one.md'].sort())
    const ids = at
      .read('out/documents.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id)
    expect(ids).toHaveLength(101)
    expect(ids).toEqual([...ids].sort())
    expect(at.fettle(['check', 'in', 'one.txt', '--out', 'out']).code).toBe(0)
  })

  test('a whole run removes what belongs to sources that are gone, and nothing that it did not write', () => {
    const at = place()
    for (const n of [1, 2, 3]) at.write(`in/ex-${n}.txt`, text(n))
    at.fettle(['run', 'in', '--out', 'out'])
    at.write('out/json/mine.json', '{}')
    rmSync(join(at.folder, 'in/ex-2.txt'))
    expect(at.fettle(['run', 'in/ex-1.txt', '--out', 'out']).code).toBe(0)
    expect(at.has('out/json/ex-2.json')).toBe(true)
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.has('out/json/ex-2.json')).toBe(false)
    expect(at.has('out/json/mine.json')).toBe(true)
    expect(at.read('out/documents.jsonl')).not.toContain('"ex-2"')
  })

  test('a source that fails keeps its earlier output, called stale', () => {
    const at = place()
    at.write('in/ex-1.md', `---\ntitle: One\n---\n\n${text(1)}`)
    at.write('in/ex-2.txt', text(2))
    at.fettle(['run', 'in', '--out', 'out'])
    at.write('in/ex-1.md', '---\ntitle: "One\n---\n\nText.\n')
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(1)
    expect(at.json('out/json/ex-1.json')['title']).toBe('One')
    expect(at.has('out/failed/ex-1.json')).toBe(true)
    expect(at.read('out/manifest.json')).toContain('"status": "stale"')
    expect(at.read('out/documents.jsonl')).not.toContain('"ex-1"')
    at.write('in/ex-1.md', `---\ntitle: One\n---\n\n${text(1)}`)
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.has('out/failed/ex-1.json')).toBe(false)
  })

  test('a second run over the same sources writes nothing anew', () => {
    const at = place()
    at.write('in/ex-1.txt', text(1))
    at.fettle(['run', 'in'])
    expect(at.fettle(['run', 'in']).out).toMatch(/changed +0/)
  })
})

describe('what cannot be used', () => {
  test('an output folder that is a file', () => {
    const at = place()
    at.write('in/ex-1.txt', text(1))
    at.write('out', 'a file')
    const { code, err } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(2)
    expect(err).toMatch(/the output folder .* cannot be used/)
    expect(err).toContain('--out')
    expect(at.read('out')).toBe('a file')
  })

  test.skipIf(!isRoot)('an output folder without the right to write', () => {
    const at = place()
    at.write('in/ex-1.txt', text(1))
    mkdirSync(join(at.folder, 'out'), { mode: 0o755 })
    const { code, err } = at.fettleProcess(['run', 'in', '--out', 'out'], { uid: NOBODY })
    expect(code).toBe(2)
    expect(err).toMatch(/cannot be used: EACCES/)
  })

  test.skipIf(!isRoot)('a source without the right to read', () => {
    const at = place()
    at.write('in/ex-1.txt', text(1))
    at.write('in/ex-2.txt', text(2))
    chmodSync(join(at.folder, 'in/ex-2.txt'), 0o000)
    mkdirSync(join(at.folder, 'out'))
    chmodSync(join(at.folder, 'out'), 0o777)
    const { code, out } = at.fettleProcess(['run', 'in', '--out', 'out'], { uid: NOBODY })
    expect(code).toBe(1)
    expect(out).toMatch(/ex-2\.txt: the file cannot be read/)
    expect(at.has('out/json/ex-1.json')).toBe(true)
  })

  test('a manifest that is broken', () => {
    const at = place()
    at.write('in/ex-1.txt', text(1))
    at.fettle(['run', 'in', '--out', 'out'])
    at.write('out/manifest.json', '{"version": 1')
    const { code, err } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(2)
    expect(err).toMatch(/manifest\.json cannot be read/)
  })

  test('a source that is not there', () => {
    const { code, err } = place().fettle(['run', 'nowhere'])
    expect(code).toBe(2)
    expect(err).toMatch(/nowhere: there is no such file or folder/)
  })
})

describe('when it goes wrong on the way', () => {
  test('a disk that fills up: what fits is whole, the rest is told', () => {
    const at = place()
    at.write('in/small.txt', text(1))
    at.write('in/large.txt', `Large\n\n${'A sentence of some length, again and again. '.repeat(20_000)}\n`)
    const shell = `ulimit -f 300; exec ${process.execPath} ${BIN} run in --out out`
    const done = spawnSyncShell(shell, at.folder)
    expect(done.code).toBe(1)
    expect(done.out + done.err).toMatch(/could not be written: .*EFBIG/)
    expect(at.json('out/json/small.json')['id']).toBe('small')
    expect(at.list('out').filter(path => path.includes('.fettle-tmp'))).toEqual([])
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
  })

  test('kill -9 in the middle, then a second run', async () => {
    const at = place()
    for (let n = 1; n <= 400; n++) at.write(`in/ex-${n}.txt`, text(n).repeat(20))
    const child = spawn(process.execPath, [BIN, 'run', 'in', '--out', 'out'], { cwd: at.folder, stdio: 'ignore' })
    while (at.list('out/json').length < 5 && child.exitCode === null) await sleep(5)
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    for (const path of at.list('out/json')) expect(at.json(`out/json/${path}`)['markdown']).toBeTypeOf('string')
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out/json')).toHaveLength(400)
    expect(at.list('out').filter(path => path.includes('.fettle-tmp'))).toEqual([])
    expect(at.fettle(['check', 'in', '--out', 'out']).code).toBe(0)
  })

  test('Ctrl-C ends with 130, and the next run goes on', async () => {
    const at = place()
    for (let n = 1; n <= 400; n++) at.write(`in/ex-${n}.txt`, text(n).repeat(20))
    const child = spawn(process.execPath, [BIN, 'run', 'in', '--out', 'out'], { cwd: at.folder, stdio: 'ignore' })
    while (at.list('out/json').length < 5 && child.exitCode === null) await sleep(5)
    child.kill('SIGINT')
    const code = await new Promise(resolve => child.once('exit', resolve))
    expect(code).toBe(130)
    expect(at.list('out').filter(path => path.includes('.fettle-tmp'))).toEqual([])
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out/json')).toHaveLength(400)
  })

  test('a moved project still knows its output', () => {
    const at = place()
    at.write('a/in/ex-1.txt', text(1))
    at.fettle(['run', 'in', '--out', 'out', '--cwd', 'a'])
    renameSync(join(at.folder, 'a'), join(at.folder, 'b'))
    expect(at.fettle(['check', 'in', '--out', 'out', '--cwd', 'b']).code).toBe(0)
  })
})

function spawnSyncShell(command: string, cwd: string): { code: number | null; out: string; err: string } {
  const done = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
