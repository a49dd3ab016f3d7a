// The whole visible text of labelled pages as lines, one a leaf block, each told content or not by the page's truth. No extraction has run, and
// nothing of the markup is left but what Markdown would say of a line: heading, list item, links.
import { createHash } from 'node:crypto'
import { openBooks } from '../../dist/kernel/books.js'
import { bindStage } from '../../dist/kernel/stage.js'
import { View } from '../../dist/kernel/view.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { PACKS } from '../../dist/packs/index.js'
import { readDocument } from '../../dist/readers/read.js'
import { repairStage } from '../../dist/stages/repair.js'
import { pagesOf, siteOf } from '../../scripts/train/corpus.mjs'
import { labelBlocks, tokens } from '../../scripts/train/label.mjs'

/** The sets whose truth is a whole text. */
export const LINE_SETS = ['wcxb', 'scrapinghub', 'magic-html']

const repair = bindStage(repairStage(PACKS), () => ({ options: {} }))

function readPage({ id, url, html }) {
  const source = {
    id,
    path: `${id}.html`,
    format: 'html',
    encoding: 'utf-8',
    sha256: '',
    bytes: html.length,
    text: html,
  }
  const books = openBooks()
  const read = readDocument(
    { ...source, ...(url ? { baseUrl: url } : {}) },
    { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] },
    books,
  )
  return read.ok ? new View(repair(read.value, { books })) : null
}

const isHidden = (view, block) =>
  [block, ...view.ancestors(block.id)].some(({ signals }) => signals?.html?.hidden !== undefined)

const VISIBLE = new Set(['paragraph', 'heading', 'code', 'math'])

/** What Markdown could say of a block: its kind, whether it is an item, and how much of it is links. */
function lineOf(view, block) {
  const text = block.text.replace(/\s+/gu, ' ').trim()
  const links = block.marks.filter(mark => mark.kind === 'link' && mark.end > mark.start)
  const linked = links.reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return {
    text,
    kind: block.kind,
    level: block.attributes.level ?? 0,
    item: view.within(block.id, 'item'),
    cell: view.within(block.id, 'cell'),
    quote: view.within(block.id, 'quote'),
    links: links.length,
    linked: Math.min(1, linked / Math.max(1, block.text.length)),
  }
}

/** The lines of a page, each with `content`: the share of its words that the truth holds at this place. */
export function linesOfPage(page) {
  const view = readPage(page)
  if (!view || !page.text) return []
  const shown = view.blocks.filter(block => VISIBLE.has(block.kind) && /\S/u.test(block.text) && !isHidden(view, block))
  const lines = shown.map(block => lineOf(view, block)).filter(line => line.text !== '')
  const labels = labelBlocks(
    lines.map(line => tokens(line.text)),
    tokens(page.text),
  )
  return lines.map((line, i) => ({ ...line, content: labels[i] }))
}

/** Each page of the labelled sets with its lines: `{id, set, site, url, type, truth, lines}`. A page that stands in two sets, or twice in one, counts once. */
export function* labelledPages(bench, { sets = LINE_SETS, every = 1 } = {}) {
  const seen = new Set()
  for (const set of sets) {
    let n = 0
    for (const page of pagesOf(bench, set)) {
      if (n++ % every !== 0 || seen.has(page.url ?? page.id)) continue
      seen.add(page.url ?? page.id)
      const lines = linesOfPage(page)
      if (lines.length > 0)
        yield { id: page.id, set, site: siteOf(page), url: page.url, type: page.type, truth: page.text, lines }
    }
  }
}

/** Folds never part a site. */
export const foldOf = (site, folds) => createHash('sha256').update(`fold ${site}`).digest().readUInt32BE(0) % folds
