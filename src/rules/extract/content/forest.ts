// Evaluates a forest of boosted trees, and tells which features moved a judgement most.

import type { PackedForest } from '../../../kernel/pack.js'

export interface Forest {
  readonly bias: number
  readonly roots: Int16Array
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly leaf: Float32Array
  readonly mean: Float32Array
}

function bytesOf(packed: string): ArrayBuffer {
  const bytes = Buffer.from(packed, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
}

export const unpackForest = (packed: PackedForest): Forest => ({
  bias: packed.bias,
  roots: new Int16Array(bytesOf(packed.roots)),
  feature: new Uint16Array(bytesOf(packed.feature)),
  threshold: new Float32Array(bytesOf(packed.threshold)),
  left: new Int16Array(bytesOf(packed.left)),
  right: new Int16Array(bytesOf(packed.right)),
  leaf: new Float32Array(bytesOf(packed.leaf)),
  mean: new Float32Array(bytesOf(packed.mean)),
})

/** The probability that the forest gives a row of features. */
export function probability(forest: Forest, row: Float32Array): number {
  const { roots, feature, threshold, left, right, leaf } = forest
  let sum = forest.bias
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1
    while (node >= 0) node = ((row[feature[node] ?? 0] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1
    sum += leaf[~node] ?? 0
  }
  return 1 / (1 + Math.exp(-sum))
}

/** How far each feature moved the log odds of a row, up or down: the steps between means along the paths that it took. */
export function contributions(forest: Forest, row: Float32Array): Float64Array {
  const { roots, feature, threshold, left, right, leaf, mean } = forest
  const moved = new Float64Array(row.length)
  const meanAt = (node: number): number => (node >= 0 ? mean[node] : leaf[~node]) ?? 0
  for (const root of roots) {
    let node = root
    while (node >= 0) {
      const asked = feature[node] ?? 0
      const next = ((row[asked] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1
      moved[asked] = (moved[asked] ?? 0) + meanAt(next) - meanAt(node)
      node = next
    }
  }
  return moved
}
