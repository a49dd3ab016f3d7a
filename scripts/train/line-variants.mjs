// Texts made of a labelled page: the whole of it, its content with little around it, and its content alone. What stands in a folder of texts is
// mostly of the second kind, so a model of whole pages alone would expect furniture everywhere.
import { createHash } from 'node:crypto'
import { random } from './boost.mjs'

const isContent = line => line.content >= 0.5

/** Runs of lines that are all content or all not. */
function runsOf(lines) {
  const runs = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && isContent(last[0]) === isContent(line)) last.push(line)
    else runs.push([line])
  }
  return runs
}

/** The content with a few lines of each run of furniture, those next to it, or none. */
function somewhat(lines, next) {
  return runsOf(lines).flatMap((run, i, all) => {
    if (isContent(run[0])) return run
    if (next() < 0.5) return []
    const most = 1 + Math.floor(-Math.log(1 - next()) * 4)
    const isTop = i === 0
    const isEnd = i === all.length - 1
    if (run.length <= most) return run
    return isTop || (!isEnd && next() < 0.5) ? run.slice(-most) : run.slice(0, most)
  })
}

/** Share of the texts that are plain: the others are what Markdown would say of the page. */
const PLAIN = 0.6

/** Of longer texts, as many lines are learned from: a draw. */
const MOST_LINES = 400

function drawn(count, next) {
  const all = Array.from({ length: count }, (_, i) => i)
  return count <= MOST_LINES ? all : all.filter(() => next() < MOST_LINES / count)
}

/**
 * The texts of a page: lines, what each counts, whether the format marks headings, items and links, and the places `at` of
 * the lines to learn from.
 */
export function variantsOf(page) {
  const next = random(createHash('sha256').update(`${page.set} ${page.id}`).digest().readUInt32BE(0))
  const content = page.lines.filter(isContent)
  const text = (variant, lines, weight) => ({
    variant,
    lines,
    weight,
    marked: next() > PLAIN,
    at: drawn(lines.length, next),
  })
  if (content.length === 0) return [text('whole', page.lines, 1)]
  return [text('whole', page.lines, 1), text('some', somewhat(page.lines, next), 0.7), text('none', content, 0.3)]
}
