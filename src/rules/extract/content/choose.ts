// Chooses the leaves of a page that together have the best expected F1: no fixed threshold fits all pages.

export interface Choice {
  readonly chosen: Uint8Array
  /** The expected F1 over words, 0 to 1. */
  readonly f1: number
}

/** `probability` that each leaf is content, and its words. Ties keep the order of the page. */
export function chooseLeaves(probability: Float32Array, words: readonly number[]): Choice {
  const order = Array.from(probability.keys()).sort((a, b) => (probability[b] ?? 0) - (probability[a] ?? 0) || a - b)
  let all = 0
  for (let i = 0; i < probability.length; i++) all += (probability[i] ?? 0) * (words[i] ?? 0)
  let right = 0
  let taken = 0
  let best = 0
  let count = 0
  for (const [k, i] of order.entries()) {
    right += (probability[i] ?? 0) * (words[i] ?? 0)
    taken += words[i] ?? 0
    const f1 = taken + all > 0 ? (2 * right) / (taken + all) : 0
    if (f1 <= best) continue
    best = f1
    count = k + 1
  }
  const chosen = new Uint8Array(probability.length)
  for (const i of order.slice(0, count)) chosen[i] = 1
  return { chosen, f1: best }
}
