// Labels the blocks of a page by its truth: how much of each block's words the true text holds.

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}_])+`, 'gu')

/** The words of a text, lower case; each Chinese character is one. */
export const tokens = text => text.toLowerCase().match(TOKEN) ?? []

const GRAM = 4
/** Blocks shorter than this stand in many texts by chance: their place decides. */
const SHORT = 5

const join = (list, from, count) => list.slice(from, from + count).join('\u0001')

/** Positions of each run of `size` words in a list. */
function positions(list, size) {
  const found = new Map()
  for (let i = 0; i + size <= list.length; i++) {
    const key = join(list, i, size)
    const at = found.get(key)
    if (at) at.push(i)
    else found.set(key, [i])
  }
  return found
}

/** Share of the words that stand in a run of four that the truth has, and the place of the first and last such run. */
function coverage(words, grams) {
  const covered = new Uint8Array(words.length)
  const first = []
  for (let i = 0; i + GRAM <= words.length; i++) {
    const at = grams.get(join(words, i, GRAM))
    if (!at) continue
    covered.fill(1, i, i + GRAM)
    first.push({ at, offset: i })
  }
  return { share: covered.reduce((sum, one) => sum + one, 0) / words.length, runs: first }
}

/**
 * One label a block, 0 to 1. `blocks` are lists of words, in the order of the page. Long blocks are told by runs of four
 * words; of several copies, those next to other true blocks are taken, as many as the truth has; short blocks are true
 * where the truth has them between their neighbours.
 */
export function labelBlocks(blocks, truth) {
  const grams = positions(truth, GRAM)
  const labels = new Float64Array(blocks.length)
  const places = new Array(blocks.length).fill(null)
  const bySize = new Map()
  const copies = new Map()
  for (const [i, words] of blocks.entries()) {
    if (words.length < SHORT) continue
    const { share, runs } = coverage(words, grams)
    labels[i] = share < 0.15 ? 0 : share
    if (labels[i] > 0) places[i] = runs.flatMap(({ at, offset }) => at.map(one => one - offset))
    const key = words.join(' ')
    const list = copies.get(key)
    if (list) list.push(i)
    else copies.set(key, [i])
  }
  for (const list of copies.values()) {
    const [one] = list
    if (list.length < 2 || labels[one] === 0) continue
    const words = blocks[one]
    const wanted = Math.max(1, (positions(truth, words.length).get(words.join('\u0001')) ?? []).length)
    if (wanted >= list.length) continue
    const near = i => {
      let sum = 0
      for (let d = 1; d <= 6; d++) {
        for (const j of [i - d, i + d])
          if (blocks[j] && blocks[j].length >= SHORT && !list.includes(j)) sum += labels[j] / d
      }
      return sum
    }
    const ranked = [...list].sort((a, b) => near(b) - near(a))
    for (const i of ranked.slice(wanted)) {
      labels[i] = 0
      places[i] = null
    }
  }
  labelShort(blocks, truth, labels, places, bySize)
  return labels
}

/** Short blocks: the truth must hold them near the place that their labelled neighbours have in it. */
function labelShort(blocks, truth, labels, places, bySize) {
  const taken = new Uint8Array(truth.length)
  const anchors = []
  let last = -1
  for (const [i, words] of blocks.entries()) {
    if (!places[i] || labels[i] < 0.5) continue
    const [best] = places[i].slice().sort((a, b) => Math.abs(a - last) - Math.abs(b - last))
    anchors.push({ block: i, from: best, to: best + words.length })
    taken.fill(1, Math.max(0, best), best + words.length)
    last = best + words.length
  }
  let next = 0
  for (const [i, words] of blocks.entries()) {
    if (words.length === 0 || words.length >= SHORT) continue
    while (next < anchors.length && anchors[next].block < i) next++
    const before = anchors[next - 1]
    const after = anchors[next]
    const index = bySize.get(words.length) ?? positions(truth, words.length)
    bySize.set(words.length, index)
    const slack = 60
    const distance = Math.min(before ? i - before.block : 1e9, after ? after.block - i : 1e9)
    const from = before ? before.to - 3 : 0
    const to = after ? after.from + 3 : truth.length
    const at = (index.get(words.join('\u0001')) ?? []).find(
      one => !taken[one] && ((one >= from && one < Math.max(to, from + slack)) || distance > 1e8),
    )
    if (at === undefined) continue
    labels[i] = 1
    taken.fill(1, at, at + words.length)
  }
}
