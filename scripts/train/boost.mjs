// Gradient-boosted trees for probabilities: histograms over at most 64 bins, leaves grown best first. Deterministic by its seed.

export const BINS = 64

/** A small generator of numbers in [0, 1): mulberry32. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Upper edges of a feature's bins: a value belongs to the first bin whose edge is not below it. */
export function edgesOf(values) {
  const sorted = Float32Array.from(values).sort()
  const distinct = []
  for (const value of sorted) if (distinct.length === 0 || distinct.at(-1) !== value) distinct.push(value)
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1).map((value, i) => Math.fround((value + distinct[i + 1]) / 2)))
  const edges = []
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((sorted.length * bin) / BINS)
    const edge = Math.fround((sorted[at - 1] + sorted[at]) / 2)
    if (edges.length === 0 || edges.at(-1) < edge) edges.push(edge)
  }
  // Rare large values must stay apart from the common ones.
  if (edges.length < BINS / 2) {
    const step = Math.ceil(distinct.length / (BINS - 1))
    for (let i = step; i < distinct.length; i += step) edges.push(Math.fround((distinct[i - 1] + distinct[i]) / 2))
    return Float32Array.from([...new Set(edges)].sort((a, b) => a - b).slice(0, BINS - 1))
  }
  return Float32Array.from(edges)
}

export function binOf(edges, value) {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

export const sigmoid = x => 1 / (1 + Math.exp(-x))

const DEFAULTS = { trees: 200, leaves: 31, rate: 0.1, columns: 0.35, rows: 0.6, least: 0.002, lambda: 0.001, seed: 1 }

/**
 * `columns`: one Uint8Array of bins a feature; `target` in [0, 1] and `weight` a row. Returns the trees: arrays of
 * feature, bin (go left when not above), left, right (negative: leaf ~index), and leaf values in log odds.
 */
export function train(columns, target, weight, options = {}) {
  const set = { ...DEFAULTS, ...options }
  const size = target.length
  const next = random(set.seed)
  const total = weight.reduce((a, b) => a + b, 0)
  const scale = 1 / total
  const positive = target.reduce((sum, y, i) => sum + y * weight[i], 0) / total
  const bias = Math.log(positive / (1 - positive))
  const score = new Float32Array(size).fill(bias)
  const gradient = new Float32Array(size)
  const hessian = new Float32Array(size)
  const trees = []
  for (let t = 0; t < set.trees; t++) {
    for (let i = 0; i < size; i++) {
      const p = sigmoid(score[i])
      const w = weight[i] * scale
      gradient[i] = (p - target[i]) * w
      hessian[i] = Math.max(1e-6, p * (1 - p)) * w
    }
    const chosen = []
    for (let f = 0; f < columns.length; f++) if (next() < set.columns) chosen.push(f)
    // Whole pages are drawn, since the leaves of one are alike.
    const draws = new Map()
    const rows = []
    for (let i = 0; i < size; i++) {
      const group = set.groups ? set.groups[i] : i
      let drawn = draws.get(group)
      if (drawn === undefined) {
        drawn = next() < set.rows
        draws.set(group, drawn)
      }
      if (drawn) rows.push(i)
    }
    const tree = growTree(columns, gradient, hessian, Int32Array.from(rows), chosen, set)
    trees.push(tree)
    for (let i = 0; i < size; i++) score[i] += leafValue(tree, columns, i)
    set.onTree?.(t, tree)
  }
  return { bias, trees }
}

export function leafValue(tree, columns, row) {
  let at = 0
  if (tree.feature.length === 0) return tree.value[0]
  while (at >= 0) at = columns[tree.feature[at]][row] <= tree.bin[at] ? tree.left[at] : tree.right[at]
  return tree.value[~at]
}

function histogram(columns, gradient, hessian, rows, chosen) {
  const g = new Float64Array(chosen.length * BINS)
  const h = new Float64Array(chosen.length * BINS)
  const gs = new Float32Array(rows.length)
  const hs = new Float32Array(rows.length)
  for (let k = 0; k < rows.length; k++) {
    gs[k] = gradient[rows[k]]
    hs[k] = hessian[rows[k]]
  }
  for (let c = 0; c < chosen.length; c++) {
    const column = columns[chosen[c]]
    const at = c * BINS
    for (let k = 0; k < rows.length; k++) {
      const bin = at + column[rows[k]]
      g[bin] += gs[k]
      h[bin] += hs[k]
    }
  }
  return { g, h }
}

function bestSplit(hist, chosen, set) {
  let best = null
  let G = 0
  let H = 0
  for (let bin = 0; bin < BINS; bin++) {
    G += hist.g[bin]
    H += hist.h[bin]
  }
  const whole = (G * G) / (H + set.lambda)
  for (let c = 0; c < chosen.length; c++) {
    let gl = 0
    let hl = 0
    for (let bin = 0; bin < BINS - 1; bin++) {
      gl += hist.g[c * BINS + bin]
      hl += hist.h[c * BINS + bin]
      const hr = H - hl
      if (hl < set.least || hr < set.least) continue
      const gr = G - gl
      const gain = (gl * gl) / (hl + set.lambda) + (gr * gr) / (hr + set.lambda) - whole
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { gain, feature: chosen[c], bin }
    }
  }
  return { best, G, H }
}

function growTree(columns, gradient, hessian, rows, chosen, set) {
  const tree = { feature: [], bin: [], left: [], right: [], value: [], cover: [] }
  const leafStep = ({ G, H }) => (-G / (H + set.lambda)) * set.rate
  const open = []
  const add = (nodeRows, hist, parent, side) => {
    const found = bestSplit(hist, chosen, set)
    open.push({ rows: nodeRows, hist, parent, side, ...found })
  }
  add(rows, histogram(columns, gradient, hessian, rows, chosen), -1, 'left')
  const attach = (entry, pointer) => {
    if (entry.parent >= 0) tree[entry.side][entry.parent] = pointer
  }
  let leaves = 1
  while (leaves < set.leaves) {
    let pick = -1
    for (let i = 0; i < open.length; i++)
      if (open[i].best && (pick < 0 || open[i].best.gain > open[pick].best.gain)) pick = i
    if (pick < 0) break
    const [entry] = open.splice(pick, 1)
    const { feature, bin } = entry.best
    const node = tree.feature.push(feature) - 1
    tree.bin.push(bin)
    tree.left.push(0)
    tree.right.push(0)
    attach(entry, node)
    const column = columns[feature]
    const below = []
    const above = []
    for (const row of entry.rows) (column[row] <= bin ? below : above).push(row)
    const [left, right] = [Int32Array.from(below), Int32Array.from(above)]
    const small = left.length <= right.length ? left : right
    const smallHist = histogram(columns, gradient, hessian, small, chosen)
    const other = { g: entry.hist.g, h: entry.hist.h }
    for (let i = 0; i < other.g.length; i++) {
      other.g[i] -= smallHist.g[i]
      other.h[i] -= smallHist.h[i]
    }
    add(left, small === left ? smallHist : other, node, 'left')
    add(right, small === left ? other : smallHist, node, 'right')
    leaves++
  }
  for (const entry of open) {
    tree.cover.push(entry.H)
    attach(entry, ~(tree.value.push(leafStep(entry)) - 1))
  }
  return tree
}

export function score(model, columns, row) {
  let sum = model.bias
  for (const tree of model.trees) sum += leafValue(tree, columns, row)
  return sum
}
