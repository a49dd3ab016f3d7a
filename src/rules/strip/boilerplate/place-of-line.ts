// Features of where a line stands in its text, and of the whole text.

import { log } from '../../extract/content/feature.js'
import { share } from '../../extract/html-tree.js'
import type { Group, Row } from './feature-row.js'
import type { Line } from './line.js'
import { topicWords } from './text-page.js'

export const place: Group = {
  names: [
    'place by lines',
    'place by words',
    'place by prose',
    'lines above',
    'lines below',
    'prose above',
    'prose below',
    'learned above all',
    'learned below all',
    ...['main', 'lenient main'].flatMap(name => [`to ${name}`, `in ${name}`, `${name} share`]),
    'on topic',
    'topic words',
  ],
  write(row, { sums, lines, main, topic }, line, i) {
    const size = lines.length
    row.add(i / size)
    row.add(share(sums.words.over(0, i), sums.words.all))
    row.add(share(sums.prose.over(0, i), sums.prose.all))
    row.add(log(i))
    row.add(log(size - i - 1))
    row.add(log(sums.prose.over(0, i)))
    row.add(log(sums.prose.over(i + 1, size)))
    row.add(sums.learned.mean(0, i))
    row.add(sums.learned.mean(i + 1, size))
    for (const { from, to } of main) {
      row.add(i < from ? -log(from - i) : i >= to ? log(i - to + 1) : 0)
      row.yes(i >= from && i < to)
      row.add(share(sums.prose.over(from, to), sums.prose.all))
    }
    writeTopic(row, line, topic)
  },
}

/** Longer lines are told by their beginning, in UTF-16 units. */
const TOLD = 200

/** The share of the telling words that the prose of the main part has as well, the line itself aside. */
function writeTopic(row: Row, line: Line, topic: ReadonlyMap<string, number>): void {
  const words = topicWords(line.text.slice(0, TOLD))
  const least = line.prose ? 2 : 1
  let found = 0
  for (const word of words) if ((topic.get(word) ?? 0) >= least) found++
  row.add(words.length === 0 ? -1 : found / words.length)
  row.add(found)
}

export const whole: Group = {
  names: [
    'text lines',
    'text words',
    'text words a line',
    'text prose',
    'text prose lines',
    'text known',
    'text furniture',
    'text against',
    'text short',
    'text learned',
  ],
  write(row, { sums, lines }) {
    const size = lines.length
    row.add(log(size))
    row.add(log(sums.words.all))
    row.add(share(sums.words.all, size))
    row.add(share(sums.prose.all, sums.words.all))
    for (const name of ['proseLines', 'known', 'furniture', 'against', 'short', 'learned'] as const)
      row.add(share(sums[name].all, size))
  },
}
