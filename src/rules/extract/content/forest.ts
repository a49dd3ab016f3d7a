// Evaluates a forest of boosted trees, and tells which features moved a judgement most.

import type { PackedForest } from '../../../kernel/pack.js'

export interface Forest {
  readonly bias: number
  readonly roots: Int16Array
  /** Each node in four numbers that lie together: its feature, then the nodes at or below its threshold and above it. */
  readonly nodes: Int32Array
  /** The same memory: the threshold is the first of the four. */
  readonly thresholds: Float32Array
  readonly leaf: Float32Array
  readonly mean: Float32Array
}

/** Where the numbers of a node stand behind its threshold. */
const [FEATURE, LOW, HIGH, WIDTH] = [1, 2, 3, 4]

function bytesOf(packed: string): ArrayBuffer {
  const bytes = Buffer.from(packed, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
}

export function unpackForest(packed: PackedForest): Forest {
  const feature = new Uint16Array(bytesOf(packed.feature))
  const threshold = new Float32Array(bytesOf(packed.threshold))
  const left = new Int16Array(bytesOf(packed.left))
  const right = new Int16Array(bytesOf(packed.right))
  const nodes = new Int32Array(feature.length * WIDTH)
  const thresholds = new Float32Array(nodes.buffer)
  for (let node = 0; node < feature.length; node++) {
    const at = node * WIDTH
    thresholds[at] = threshold[node] ?? 0
    nodes[at + FEATURE] = feature[node] ?? 0
    nodes[at + LOW] = left[node] ?? -1
    nodes[at + HIGH] = right[node] ?? -1
  }
  return {
    bias: packed.bias,
    roots: new Int16Array(bytesOf(packed.roots)),
    nodes,
    thresholds,
    leaf: new Float32Array(bytesOf(packed.leaf)),
    mean: new Float32Array(bytesOf(packed.mean)),
  }
}

/** The probability that the forest gives a row of features. */
export function probability(forest: Forest, row: Float32Array): number {
  const { roots, nodes, thresholds, leaf } = forest
  let sum = forest.bias
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1
    while (node >= 0) {
      const at = node * WIDTH
      const isLow = (row[nodes[at + FEATURE] ?? 0] ?? 0) <= (thresholds[at] ?? 0)
      node = nodes[at + (isLow ? LOW : HIGH)] ?? -1
    }
    sum += leaf[~node] ?? 0
  }
  return 1 / (1 + Math.exp(-sum))
}

/** How far each feature moved the log odds of a row, up or down: the steps between means along the paths that it took. */
export function contributions(forest: Forest, row: Float32Array): Float64Array {
  const { roots, nodes, thresholds, leaf, mean } = forest
  const moved = new Float64Array(row.length)
  const meanAt = (node: number): number => (node >= 0 ? mean[node] : leaf[~node]) ?? 0
  for (const root of roots) {
    let node = root
    while (node >= 0) {
      const at = node * WIDTH
      const asked = nodes[at + FEATURE] ?? 0
      const next = nodes[at + ((row[asked] ?? 0) <= (thresholds[at] ?? 0) ? LOW : HIGH)] ?? -1
      moved[asked] = (moved[asked] ?? 0) + meanAt(next) - meanAt(node)
      node = next
    }
  }
  return moved
}
