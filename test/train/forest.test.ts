// What the training writes is what the classifier reads: the same trees each time, and the same judgement on both sides.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chooseLeaves } from '../../src/rules/extract/content/choose.js'
import { contributions, probability, unpackForest } from '../../src/rules/extract/content/forest.js'
import { ROOT } from '../support/sources.js'

const load = (name: string): Promise<unknown> => import(pathToFileURL(join(ROOT, 'scripts', 'train', name)).href)

type Columns = readonly Uint8Array[]
const call = z.custom<(...given: readonly unknown[]) => unknown>(value => typeof value === 'function')
const boost = z
  .object({ train: call, score: call, sigmoid: call, edgesOf: call, binOf: call })
  .parse(await load('boost.mjs'))
const { packForest } = z.object({ packForest: call }).parse(await load('pack-model.mjs'))
const packed = z.object({
  bias: z.number(),
  roots: z.string(),
  feature: z.string(),
  threshold: z.string(),
  left: z.string(),
  right: z.string(),
  leaf: z.string(),
  mean: z.string(),
})

/** Rows with two features that decide together, and one that says nothing. */
const ROWS = Array.from({ length: 2000 }, (_, i) => Float32Array.of((i * 7) % 100, (i * 13) % 50, (i * 31) % 17))
const isTrue = ([a = 0, b = 0]: Float32Array): boolean => a > 40 !== b > 20

const edges = z.array(z.instanceof(Float32Array)).parse([0, 1, 2].map(f => boost.edgesOf(ROWS.map(row => row[f] ?? 0))))
const columns: Columns = edges.map((own, f) => Uint8Array.from(ROWS, row => Number(boost.binOf(own, row[f] ?? 0))))
const target = Float32Array.from(ROWS, row => (isTrue(row) ? 1 : 0))
const weight = new Float32Array(ROWS.length).fill(1)
const OPTIONS = { trees: 30, leaves: 8, rate: 0.2, columns: 0.9, rows: 0.7, seed: 3 }
const trained = boost.train(columns, target, weight, OPTIONS)

describe('a trained forest', () => {
  test('is the same each time', () => {
    expect(boost.train(columns, target, weight, OPTIONS)).toEqual(trained)
    expect(boost.train(columns, target, weight, { ...OPTIONS, seed: 4 })).not.toEqual(trained)
  })

  const forest = unpackForest(packed.parse(packForest(trained, edges)))

  test('judges in the classifier as it did in the training', () => {
    for (const [i, row] of ROWS.entries())
      expect(probability(forest, row)).toBeCloseTo(Number(boost.sigmoid(boost.score(trained, columns, i))), 5)
  })

  test('has learned what decides', () => {
    const right = ROWS.filter(row => probability(forest, row) > 0.5 === isTrue(row)).length
    expect(right / ROWS.length).toBeGreaterThan(0.98)
  })

  test('tells what moved a judgement: the steps add up to it, and what says nothing moved little', () => {
    const row = Float32Array.of(90, 5, 3)
    const moved = contributions(forest, row)
    const rest = contributions(forest, Float32Array.of(10, 5, 3))
    const odds = (values: Float32Array): number =>
      Math.log(probability(forest, values) / (1 - probability(forest, values)))
    const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
    expect(sum(moved) - sum(rest)).toBeCloseTo(odds(row) - odds(Float32Array.of(10, 5, 3)), 3)
    expect(Math.abs(moved[2] ?? 1)).toBeLessThan(Math.abs(moved[0] ?? 0) / 3)
  })
})

describe('the choice of leaves', () => {
  const choose = (probabilities: readonly number[], words: readonly number[]) =>
    chooseLeaves(Float32Array.from(probabilities), words)

  test('takes in a doubtful leaf where there is little that is sure, and leaves it where there is much', () => {
    expect([...choose([0.4, 0.05], [50, 50]).chosen]).toEqual([1, 0])
    expect([...choose([0.4, 0.95, 0.95], [50, 200, 200]).chosen]).toEqual([0, 1, 1])
  })

  test('is the set with the best expected F1, of all sets', () => {
    const probabilities = [0.9, 0.7, 0.55, 0.5, 0.3, 0.1]
    const words = [10, 80, 5, 40, 60, 30]
    const all = probabilities.reduce((sum, p, i) => sum + p * (words[i] ?? 0), 0)
    const f1Of = (set: number): number => {
      let right = 0
      let taken = 0
      for (const [i, p] of probabilities.entries())
        if ((set >> i) & 1) {
          right += p * (words[i] ?? 0)
          taken += words[i] ?? 0
        }
      return taken > 0 ? (2 * right) / (taken + all) : 0
    }
    const best = Math.max(...Array.from({ length: 64 }, (_, set) => f1Of(set)))
    expect(choose(probabilities, words).f1).toBeCloseTo(best, 6)
  })

  test('is empty where nothing is likely', () => {
    expect([...choose([0, 0], [3, 4]).chosen]).toEqual([0, 0])
  })
})
