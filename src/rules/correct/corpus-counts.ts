// In how many documents of the corpus each word stands: plain JSON that shards can send, and that millions can be added to.

/** A part of the counts, sorted by word. A word may stand in several runs; its counts add up. */
interface Run {
  readonly words: readonly string[]
  readonly counts: readonly number[]
}

/** The longest run is first, and each is at least twice as long as the next. */
export type CorpusCounts = readonly Run[]

/** Words that count alike. */
export const countsOf = (words: Iterable<string>, count: number): CorpusCounts => {
  const sorted = [...new Set(words)].sort()
  return sorted.length === 0 ? [] : [{ words: sorted, counts: sorted.map(() => count) }]
}

/** Sorted lists are joined in one walk, without a look-up. */
function joinRuns(a: Run, b: Run): Run {
  const words: string[] = []
  const counts: number[] = []
  let i = 0
  let j = 0
  while (i < a.words.length || j < b.words.length) {
    const [left, right] = [a.words[i], b.words[j]]
    const word = right === undefined || (left !== undefined && left < right) ? left : right
    words.push(word ?? '')
    counts.push((word === left ? (a.counts[i++] ?? 0) : 0) + (word === right ? (b.counts[j++] ?? 0) : 0))
  }
  return { words, counts }
}

/** Both as one. In which order counts are joined makes no difference to what they say. */
export function joinCounts(a: CorpusCounts, b: CorpusCounts): CorpusCounts {
  const out: Run[] = []
  for (const run of [...a, ...b].sort((left, right) => left.words.length - right.words.length)) {
    let next = run
    for (let last = out.at(-1); last && last.words.length * 2 > next.words.length; last = out.at(-1)) {
      next = joinRuns(last, next)
      out.pop()
    }
    out.push(next)
  }
  return out.reverse()
}

function countInRun({ words, counts }: Run, word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return words[low] === word ? (counts[low] ?? 0) : 0
}

/** The count of a word; 0 where it stands in no document. */
export const countIn = (counts: CorpusCounts, word: string): number =>
  counts.reduce((sum, run) => sum + countInRun(run, word), 0)
