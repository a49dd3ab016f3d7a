// Lines of a file, as bytes come: packed, marked, blank, too long, broken off.

import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { recordFieldsOf } from '../../src/config/records.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { recordLines } from '../../src/runner/record-lines.js'
import { newReading, recordsOf } from '../../src/runner/records.js'

const folder = mkdtempSync(join(tmpdir(), 'fettle-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function linesOf(content: Uint8Array | string, maxBytes = 1000): Promise<readonly string[]> {
  const path = join(folder, 'lines')
  writeFileSync(path, content)
  const out: string[] = []
  for await (const found of recordLines(path, maxBytes)) {
    const told =
      found.type === 'line' ? found.bytes.toString() : found.type === 'cut' ? String(found.cause) : found.length
    out.push(`${found.line} ${found.type} ${told}`)
  }
  return out
}

describe('lines', () => {
  test('count from 1, blank ones too; the last needs no line end', async () =>
    expect(await linesOf('a\n\n \t\r\nb')).toEqual(['1 line a', '4 line b']))

  test('keep CR out of the way of JSON, and the mark of UTF-8 away', async () =>
    expect(await linesOf('\uFEFF{}\r\n{}\r\n')).toEqual(['1 line {}\r', '2 line {}\r']))

  test('are read from UTF-16, as some shells write it', async () => {
    const text = Buffer.from('\uFEFFä\nb\n', 'utf16le')
    expect(await linesOf(text)).toEqual(['1 line ä', '2 line b'])
    expect(await linesOf(Buffer.from(text).swap16())).toEqual(['1 line ä', '2 line b'])
  })

  test('beyond the limit are let go, and only they', async () =>
    expect(await linesOf(`a\n${'x'.repeat(200_000)}\nb\n${'y'.repeat(1001)}`)).toEqual([
      '1 line a',
      '2 too-long 200000',
      '3 line b',
      '4 too-long 1001',
    ]))

  test('of an empty file are none', async () => expect(await linesOf('')).toEqual([]))

  test('of a folder or nothing: it is told', async () => {
    const out = []
    for await (const found of recordLines(join(folder, 'nothing'), 10)) out.push(found)
    expect(out).toMatchObject([{ type: 'cut', line: 1 }])
  })
})

describe('gzip', () => {
  const noise = (n: number): string => String(Math.sin(n)).slice(2)
  const many = Array.from({ length: 40_000 }, (_, n) => `{"n":${n},"x":"${noise(n)}"}`)
  const text = `${many.join('\n')}\n`

  test('is known by its bytes, and may have several members', async () => {
    const packed = Buffer.concat([gzipSync('a\nb'), gzipSync('c\nd\n')])
    expect(await linesOf(packed)).toEqual(['1 line a', '2 line bc', '3 line d'])
  })

  test('that breaks off gives all lines up to there, and one failure', async () => {
    const packed = gzipSync(text)
    const counts: number[] = []
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const lines = await linesOf(packed.subarray(0, packed.length * share))
      const whole = lines.slice(0, -1)
      expect(whole.map(line => line.replace(/^\d+ line /, ''))).toEqual(many.slice(0, whole.length))
      expect(lines.at(-1)).toMatch(new RegExp(`^${whole.length + 1} cut Error: unexpected end of file$`))
      counts.push(whole.length / many.length)
    }
    expect(counts[0]).toBeGreaterThan(0.08)
    expect(counts[2]).toBeGreaterThan(0.88)
    expect(counts[3]).toBeGreaterThan(0.99)
  })

  test('that breaks off gives the same lines each time', async () => {
    const cut = gzipSync(text).subarray(0, 150_000)
    expect(await linesOf(cut)).toEqual(await linesOf(cut))
  })

  test('with damage in its middle gives what stands before, and one failure', async () => {
    const packed = Buffer.from(gzipSync(text))
    const middle = packed.length >> 1
    packed.fill(0xff, middle, middle + 50)
    const lines = await linesOf(packed)
    expect(lines.length).toBeGreaterThan(10_000)
    expect(lines.at(-1)).toMatch(/ cut Error: /)
  })
})

test('whatever the bytes, nothing is thrown', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 40 }).map(tail => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), tail])),
    fc.array(fc.json(), { maxLength: 4 }).map(list => Buffer.from(list.join('\n'))),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async content => {
      const absolute = join(folder, 'any.jsonl')
      writeFileSync(absolute, content)
      const file = { id: 'any', path: 'any.jsonl', root: folder, absolute }
      const limits = { ...DEFAULT_LIMITS, maxBytes: 100 }
      const found = []
      for await (const one of recordsOf(file, { limits, records: recordFieldsOf(undefined) }, newReading()))
        found.push(one)
      expect(found.length).toBeGreaterThan(0)
      for (const { ref, raw } of found) expect(raw === undefined).toBe(ref.problem !== undefined)
    }),
  )
})

test('200 MB of lines pass through without staying', { timeout: 120_000 }, async () => {
  const path = join(folder, 'large.jsonl.gz')
  const gzip = createGzip({ level: 1 })
  const written = finished(gzip.pipe(createWriteStream(path)))
  const line = `{"html":"${'<p>word</p>'.repeat(5000)}"}\n`
  for (let n = 0; n < 3700; n++) if (!gzip.write(line)) await new Promise(resolve => gzip.once('drain', resolve))
  gzip.end()
  await written
  const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const before = held()
  let most = 0
  let bytes = 0
  for await (const found of recordLines(path, 1 << 20)) {
    if (found.type === 'line') bytes += found.bytes.length
    most = Math.max(most, held() - before)
  }
  expect(bytes).toBeGreaterThan(200_000_000)
  expect(most).toBeLessThan(120_000_000)
})
