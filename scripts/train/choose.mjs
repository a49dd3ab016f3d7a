// Chooses the set of leaves with the best expected F1, and what F1 a choice really has by its labels.

/** Keeps the leaves above the threshold at which the expected F1 is best. Returns 0 or 1 a leaf, and that F1. */
export function chooseLeaves(probability, words) {
  const order = [...probability.keys()].sort((a, b) => probability[b] - probability[a])
  let all = 0
  for (let i = 0; i < probability.length; i++) all += probability[i] * words[i]
  let right = 0
  let got = 0
  let best = { f1: 0, count: 0 }
  for (const [k, i] of order.entries()) {
    right += probability[i] * words[i]
    got += words[i]
    const f1 = (2 * right) / (got + all || 1)
    if (f1 > best.f1) best = { f1, count: k + 1 }
  }
  const chosen = new Uint8Array(probability.length)
  for (const i of order.slice(0, best.count)) chosen[i] = 1
  return { chosen, f1: best.f1 }
}

/** F1 over words of a choice. */
export function trueF1(chosen, labels, words, want) {
  let right = 0
  let got = 0
  for (let i = 0; i < labels.length; i++)
    if (chosen[i]) {
      right += labels[i] * words[i]
      got += words[i]
    }
  if (want === 0) return got === 0 ? 1 : 0
  return (2 * right) / (got + want)
}
