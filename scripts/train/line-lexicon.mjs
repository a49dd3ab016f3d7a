// Learns what the words of short lines say, and short lines as a whole. A page is one vote for each; a site's own votes are
// taken off where one of its pages is trained on.

import { lexiconBy, shortWords, wholeKey } from '../../dist/rules/strip/boilerplate/lexicon.js'
import { foldLine } from '../../dist/text/words.js'

/** Sites that must know a word before it says anything. */
const LEAST_SITES = 5
/** Votes that speak for nothing in particular: they draw rare words to 0. */
const PRIOR_VOTES = 4
const MOST = 3
const LEAST_WEIGHT = 0.25

const foldedOf = text => foldLine(text.slice(0, 400)).replace(/\d+/g, '#')

/** For each word and short line of a page, the share of its lines that are content. */
export function votesOf({ lines }) {
  const votes = new Map()
  for (const { text, content } of lines) {
    const keys = new Set(shortWords(text))
    const whole = wholeKey(foldedOf(text))
    if (whole !== null && keys.size > 0) keys.add(whole)
    for (const key of keys) {
      const vote = votes.get(key) ?? [0, 0]
      vote[0] += content >= 0.5 ? 1 : 0
      vote[1]++
      votes.set(key, vote)
    }
  }
  return new Map([...votes].map(([key, [right, all]]) => [key, right / all]))
}

const logOdds = share => Math.log(share / (1 - share))

/** A lexicon of pages `{site, votes}`. `of(site)` leaves that site's votes out; `packed()` is what the pack holds. */
export function learnLexicon(pages) {
  const rows = new Map()
  const bySite = new Map()
  let [sum, count] = [0, 0]
  for (const { site, votes } of pages) {
    const own = bySite.get(site) ?? new Map()
    bySite.set(site, own)
    for (const [key, share] of votes) {
      const row = rows.get(key) ?? { sum: 0, count: 0, sites: 0 }
      const mine = own.get(key) ?? { sum: 0, count: 0 }
      if (mine.count === 0) row.sites++
      for (const one of [row, mine]) {
        one.sum += share
        one.count++
      }
      rows.set(key, row)
      own.set(key, mine)
      sum += share
      count++
    }
  }
  const prior = sum / count
  const weightOf = (row, mine) => {
    if (row.sites - (mine ? 1 : 0) < LEAST_SITES) return 0
    const right = row.sum - (mine?.sum ?? 0) + PRIOR_VOTES * prior
    const weight = logOdds(right / (row.count - (mine?.count ?? 0) + PRIOR_VOTES)) - logOdds(prior)
    const rounded = Math.max(-MOST, Math.min(MOST, Math.round(weight * 10) / 10))
    return Math.abs(rounded) < LEAST_WEIGHT ? 0 : rounded
  }
  return {
    of: site => {
      const own = bySite.get(site)
      return lexiconBy(key => {
        const row = rows.get(key)
        return row ? weightOf(row, own?.get(key)) : 0
      })
    },
    packed: () =>
      [...rows]
        .map(([key, row]) => [key, weightOf(row)])
        .filter(([, weight]) => weight !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, weight]) => `${key}:${weight}`)
        .join(' '),
  }
}
