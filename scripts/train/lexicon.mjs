// Learns what single words say: names in markup, and words of short lines. A page is one vote for each of its words.

/** Sites that must know a word before it says anything. */
const LEAST_SITES = 4
/** Votes that speak for nothing in particular: they draw rare words to 0. */
const PRIOR_VOTES = 3
const MOST = 3

/** For each word of a page, the share of content in what bears it. */
function votesOf(page) {
  const names = new Map()
  const words = new Map()
  const add = (map, word, weight, label) => {
    const vote = map.get(word) ?? [0, 0]
    vote[0] += weight * label
    vote[1] += weight
    map.set(word, vote)
  }
  const size = page.nodes.length
  const right = new Float64Array(size)
  const all = new Float64Array(size)
  for (const [i, label] of page.labels.entries()) {
    if (label < 0) continue
    const weight = page.counted[i] + 0.5
    right[page.up[i]] += weight * label
    all[page.up[i]] += weight
    for (const word of new Set(page.lines[i].split(' '))) if (word) add(words, word, 1, label)
  }
  for (let at = size - 1; at > 0; at--) {
    right[page.nodes[at]] += right[at]
    all[page.nodes[at]] += all[at]
  }
  for (const [at, line] of page.names)
    if (all[at] > 0) for (const word of line.split(' ')) add(names, word, all[at], right[at] / all[at])
  const shares = map => new Map([...map].map(([word, [sum, weight]]) => [word, sum / weight]))
  return { names: shares(names), words: shares(words) }
}

const logOdds = (share, prior) => Math.log(share / (1 - share)) - Math.log(prior / (1 - prior))

function tally(votes, which) {
  const found = new Map()
  let sum = 0
  let count = 0
  for (const { page, [which]: own } of votes) {
    for (const [word, share] of own) {
      const row = found.get(word) ?? { sum: 0, count: 0, sites: new Set() }
      row.sum += share
      row.count++
      row.sites.add(page.site)
      found.set(word, row)
      sum += share
      count++
    }
  }
  return { found, prior: sum / count }
}

function weightOf(row, prior, without) {
  const sum = row.sum - (without ?? 0)
  const count = row.count - (without === undefined ? 0 : 1)
  const share = (sum + PRIOR_VOTES * prior) / (count + PRIOR_VOTES)
  return Math.max(-MOST, Math.min(MOST, Math.round(logOdds(share, prior) * 20) / 20))
}

/** Votes of pages, counted once; each page's own are taken off where it is itself trained on. */
export const pageVotes = pages => pages.map(page => ({ page, ...votesOf(page) }))

/** A lexicon of some pages. `of(page)` leaves that page's own votes out. */
export function learnLexicon(votes) {
  const tables = { names: tally(votes, 'names'), words: tally(votes, 'words') }
  const byPage = new Map(votes.map(vote => [vote.page, vote]))
  const ask = (which, word, own) => {
    const { found, prior } = tables[which]
    const row = found.get(word)
    if (!row || row.sites.size < LEAST_SITES) return 0
    return weightOf(row, prior, own?.get(word))
  }
  const of = page => {
    const own = byPage.get(page)
    return { name: word => ask('names', word, own?.names), word: word => ask('words', word, own?.words) }
  }
  const pack = which =>
    [...tables[which].found]
      .filter(([, row]) => row.sites.size >= LEAST_SITES)
      .map(([word, row]) => [word, weightOf(row, tables[which].prior)])
      .filter(([, weight]) => Math.abs(weight) >= 0.1)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, weight]) => `${word}:${weight}`)
      .join(' ')
  return { of, names: pack('names'), words: pack('words') }
}
