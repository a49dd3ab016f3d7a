// Features of a line by itself: its text, what Markdown says of it, and how it sounds.

import { log } from '../../extract/content/feature.js'
import { TEXT_KINDS } from '../../extract/content/words-in.js'
import { share } from '../../extract/html-tree.js'
import type { Group } from './feature-row.js'

export const own: Group = {
  names: [
    'words',
    'characters',
    'letters a word',
    'small words',
    'capital words',
    'capitals',
    'digits',
    'commas a word',
    'sentence ends a word',
    'other marks',
    'ideographs',
    'ends a sentence',
    'starts lower',
    'prose',
    'known furniture',
    'sounds like furniture',
    'learned mean',
    'learned least',
    'learned most',
    'learned line',
    'copies',
  ],
  write(row, { copies }, line) {
    const { stats, words } = line
    row.add(log(words))
    row.add(log(stats.length))
    row.add(share(stats.letters, stats.spaced))
    row.add(share(stats.smallWords, stats.spaced))
    row.add(share(stats.capitalWords, stats.spaced))
    row.add(share(stats.capitals, stats.letters))
    row.add(share(stats.digits, stats.length))
    row.add(share(stats.commas, words))
    row.add(share(stats.ends, words))
    row.add(share(stats.marks, stats.length))
    row.add(share(stats.ideographs, stats.length))
    row.yes(line.ends)
    row.yes(line.lower)
    row.yes(line.prose)
    row.add(line.known)
    row.add(line.furniture)
    for (const learned of line.learned) row.add(learned)
    row.add(copies.get(line.folded) ?? 1)
  },
}

/** What only a format with markup tells; -1 in plain text. */
export const markup: Group = {
  names: ['link share', 'links', 'level', 'item', 'around 3 links', 'around 8 links', 'text links'],
  write(row, { marked, sums, lines }, line, i) {
    const told = (value: number): void => row.add(marked ? value : -1)
    told(line.linked)
    told(log(line.links))
    told(line.level)
    told(line.item ? 1 : 0)
    told(sums.linked.mean(i - 3, i + 4))
    told(sums.linked.mean(i - 8, i + 9))
    told(share(sums.linked.all, lines.length))
  },
}

export const wording: Group = {
  names: TEXT_KINDS.map(kind => `says ${kind}`),
  write(row, _, { kinds }) {
    for (let kind = 0; kind < TEXT_KINDS.length; kind++) row.add((kinds >> kind) & 1)
  },
}
