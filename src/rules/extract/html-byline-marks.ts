// What the markup says of a block that may be a byline.

import type { Node } from '../../model/block.js'
import type { DateLabel } from '../../text/date-labels.js'
import { nameWords } from '../../text/markup-names.js'
import type { PageTree } from './html-tree.js'

/** Words that a part of the page has at most whose names speak for the blocks in it. */
const SMALL_PART = 45

const AUTHOR_NAMES: ReadonlySet<string> = new Set(nameWords('author byline byl contributor reviewer writer'))
const DATE_NAMES: ReadonlySet<string> = new Set(
  nameWords(
    'date dateline datetime meta metadata modified posted postmeta pubdate published reviewed time timestamp updated',
  ),
)

/** What the markup around a block says of it: whether a bare name may be an author, and what a bare date is. */
export interface Marked {
  readonly names: boolean
  readonly dates: DateLabel
}

const UPDATED = /(?:^|[-_ ]|date)(?:updated|modified|revised)/i
const REVIEWED = /(?:^|[-_ ]|last)reviewed/i

const marks = new WeakMap<Node, Marked | null>()

/** The mark of one node, read once: the blocks in it all ask for it. */
function markOfNode(node: Node): Marked | null {
  const known = marks.get(node)
  if (known !== undefined) return known
  const made = readMark(node)
  marks.set(node, made)
  return made
}

function readMark({ signals }: Node): Marked | null {
  const html = signals?.html
  if (!html) return null
  const attributes = [...(html.classes ?? []), html.id ?? '', html.itemprop ?? ''].join(' ')
  const words = nameWords(attributes)
  const names = html.rel === 'author' || html.itemprop === 'author' || words.some(word => AUTHOR_NAMES.has(word))
  const isTime = html.tag === 'time' || html.datetime !== undefined
  if (!names && !isTime && !words.some(word => DATE_NAMES.has(word))) return null
  return { names, dates: UPDATED.test(attributes) ? 'modified' : REVIEWED.test(attributes) ? 'reviewed' : 'published' }
}

/** The mark of the block, or of a small part of the page around it; null where nothing says that it is a byline. */
export function markOf(tree: PageTree, at: number): Marked | null {
  let found: Marked | null = null
  for (let above = at; above > 0 && (tree.words[above] ?? 0) <= SMALL_PART; above = tree.parent[above] ?? -1) {
    const node = tree.nodes[above]
    const mark = node ? markOfNode(node) : null
    if (mark) found = found ? { names: found.names || mark.names, dates: found.dates } : mark
  }
  return found
}
