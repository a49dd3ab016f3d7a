// Features of what stands around a line: its neighbours, stretches of lines, and the run between prose that it is part of.

import { log } from '../../extract/content/feature.js'
import { share } from '../../extract/html-tree.js'
import type { Group } from './feature-row.js'
import type { SumName } from './text-page.js'

const NEIGHBOURS = [-2, -1, 1, 2] as const
const OF_NEIGHBOUR = [
  'words',
  'ends',
  'small words',
  'capital words',
  'known',
  'furniture',
  'digits',
  'copies',
  'learned',
]

export const neighbours: Group = {
  names: NEIGHBOURS.flatMap(by => OF_NEIGHBOUR.map(name => `line ${by} ${name}`)),
  write(row, { lines, copies }, _, i) {
    for (const by of NEIGHBOURS) {
      const line = lines[i + by]
      if (!line) {
        for (let rest = 1; rest < OF_NEIGHBOUR.length; rest++) row.add(-1)
        row.add(0)
        continue
      }
      const { stats } = line
      row.add(log(line.words))
      row.yes(line.ends)
      row.add(share(stats.smallWords, stats.spaced))
      row.add(share(stats.capitalWords, stats.spaced))
      row.add(line.known)
      row.add(line.furniture)
      row.add(share(stats.digits, stats.length))
      row.add(copies.get(line.folded) ?? 1)
      row.add(line.learned[0])
    }
  },
}

const AROUND: readonly SumName[] = ['learned', 'against', 'known', 'furniture', 'short', 'ends', 'length', 'proseLines']
const WIDTHS = [3, 8, 20] as const
const BESIDE = 6

/** Stretches around a line, and above and below it. */
export const around: Group = {
  names: AROUND.flatMap(name => [...WIDTHS.map(width => `around ${width} ${name}`), `above ${name}`, `below ${name}`]),
  write(row, { sums }, _, i) {
    for (const name of AROUND) {
      const sum = sums[name]
      for (const width of WIDTHS) row.add(sum.mean(i - width, i + width + 1))
      row.add(sum.mean(i - BESIDE, i))
      row.add(sum.mean(i + 1, i + 1 + BESIDE))
    }
  },
}

/** Farther than any line that is asked about, in powers of two. */
const FAR = 20

/** The run of lines between prose: a menu is long and says little, a list of content short. */
export const run: Group = {
  names: [
    'run lines',
    'run words a line',
    'run learned',
    'run against',
    'run furniture',
    'run known',
    'run ends',
    'run dated',
    'run place',
    'to prose above',
    'to prose below',
    'prose above run',
    'prose below run',
  ],
  write(row, { sums, runFrom, runTo, lines }, _, i) {
    const [from, to] = [runFrom[i] ?? i, runTo[i] ?? i + 1]
    row.add(log(to - from))
    row.add(sums.words.mean(from, to))
    row.add(sums.learned.mean(from, to))
    row.add(sums.against.mean(from, to))
    row.add(sums.furniture.mean(from, to))
    row.add(sums.known.over(from, to))
    row.add(sums.ends.mean(from, to))
    row.add(sums.dated.mean(from, to))
    row.add(share(i - from, to - from))
    row.add(from === 0 ? FAR : log(i - from))
    row.add(to === lines.length ? FAR : log(to - i))
    row.add(log(from > 0 ? sums.prose.over(runFrom[from - 1] ?? 0, from) : 0))
    row.add(log(to < lines.length ? sums.prose.over(to, runTo[to] ?? to) : 0))
  },
}
