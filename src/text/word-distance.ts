// How far two spellings lie apart: letters left out, put in, changed, or swapped with their neighbour.

/** One slip that leads from the right word to the wrong one, and where in the wrong one. */
export interface Slip {
  readonly kind: 'insertion' | 'deletion' | 'substitution' | 'transposition'
  readonly at: number
}

/** The one slip between two words; null where they are the same or lie further apart. */
export function oneSlip(wrong: string, right: string): Slip | null {
  const gain = wrong.length - right.length
  if (gain > 1 || gain < -1 || wrong === right) return null
  const shorter = Math.min(wrong.length, right.length)
  let at = 0
  while (at < shorter && wrong.charCodeAt(at) === right.charCodeAt(at)) at++
  let tail = 0
  while (tail < shorter - at && wrong.charCodeAt(wrong.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail))
    tail++
  const left = wrong.length - at - tail
  const rest = right.length - at - tail
  if (left === 1 && rest === 0) return { kind: 'insertion', at }
  if (left === 0 && rest === 1) return { kind: 'deletion', at }
  if (left === 1 && rest === 1) return { kind: 'substitution', at }
  const swapped = left === 2 && rest === 2 && wrong[at] === right[at + 1] && wrong[at + 1] === right[at]
  return swapped ? { kind: 'transposition', at } : null
}

/**
 * The number of slips between two words (optimal string alignment), counted up to `most`; anything further gives
 * `most + 1`. Words are short: the whole table is walked.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : most + 1
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swap))
    }
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** Slips that a word of this length may hold and still be known again. */
export const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Finds words that lie one slip away. */
export type Neighbours = (word: string) => readonly string[]

/**
 * Prepares a list of words, of six letters and more, for the search of neighbours. One slip touches two letters side by
 * side at most, so it leaves the first letters or the last ones as they are: only words that share them are compared.
 */
export function neighbours(words: Iterable<string>): Neighbours {
  const buckets = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 6) continue
    for (const key of keysOf(word, word.length)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(word)
      else buckets.set(key, [word])
    }
  }
  return word => {
    const found = new Set<string>()
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const key of keysOf(word, length))
        for (const other of buckets.get(key) ?? []) if (oneSlip(word, other)) found.add(other)
    return [...found].sort()
  }
}

/** By the length of the right word: how many of its letters are shared. The two ends leave two letters in between. */
function keysOf(word: string, length: number): readonly string[] {
  const shared = Math.min(5, (length - 2) >> 1)
  return [`${word.slice(0, shared)}${length}`, `${length}${word.slice(-Math.max(3, shared))}`]
}
