// Floors on clean medical prose: no wrong edit, nearly all slips mended. A new edit is red until it is judged.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { belowFloor } from '../support/floors.js'
import { ROOT } from '../support/sources.js'

const FLOORS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(ROOT, 'test', 'quality', 'floors.json'), 'utf8'),
)
const judged = new Set(
  readFileSync(join(ROOT, 'test', 'quality', 'judged-edits.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#')),
)
const medquad = join(ROOT, '..', 'shared', 'text', 'medquad', 'medquad-dev.jsonl')

const bench = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'bench', 'text', name), ...args], { encoding: 'utf8' })

const figure = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN)

describe.skipIf(!existsSync(medquad))('medical answers', () => {
  const edits = bench('typos.mjs', '--seeds', '1', '--words')

  test('every edit of clean prose is among those that were judged right', () => {
    const made = [...edits.matchAll(/^ {2}\d+ (\S+ ".*" -> ".*")$/gm)].map(match => match[1] ?? '')
    expect(made.length).toBeGreaterThan(40)
    expect(made.filter(line => !judged.has(line))).toEqual([])
  })

  test('as many types of misspelling are corrected as ever, most of them by lists, others by evidence', () => {
    const types = figure(edits, /types of misspelling corrected: (\d+)/)
    const evident = figure(edits, /by evidence alone (\d+)/)
    const floor = (name: string) => ({ measured: FLOORS[name] ?? 0, better: 'higher' }) as const
    expect(belowFloor('misspellings', types, floor('misspellings corrected'))).toBeNull()
    expect(belowFloor('evident', evident, floor('misspellings corrected by evidence'))).toBeNull()
    expect(edits).toMatch(/wrong edits: 0 of /)
  })

  test('slips put into names are mended, and no other word changes', () => {
    const share = figure(edits, /slips mended \(([\d.]+) %\)/) / 100
    expect(belowFloor('slips mended', share, { measured: FLOORS['slips mended'] ?? 1, better: 'higher' })).toBeNull()
    const plain = figure(edits, /^plain words.* slips mended \(([\d.]+) %\)/m) / 100
    const floor = { measured: FLOORS['plain slips mended'] ?? 1, better: 'higher' } as const
    expect(belowFloor('plain slips mended', plain, floor)).toBeNull()
    expect(edits.match(/ 0 other words changed/g)?.length).toBe(2)
  })
})
