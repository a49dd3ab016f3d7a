// Which lines without markup are headings: by their shape, by what stands around them, and by the habits of the document.

import type { View } from '../../kernel/view.js'
import { type Block, blockSpans, type Container, type Node, type NodeId } from '../../model/block.js'
import { isContactDetails } from '../../text/contact-lines.js'
import { readDateLine } from '../../text/date-lines.js'
import { parseDate } from '../../text/dates.js'
import { readListMarker } from '../../text/list-markers.js'
import { looksLikePlace, readByline } from '../../text/people.js'
import { countWords, endsSentence, headingStyle, startsLower } from '../../text/words.js'
import { VERBS } from './function-words.js'
import { blankBefore, isParagraph, isText } from './lines.js'
import { hasSentenceInside, isOpen } from './paragraph-shape.js'

const MOST_WORDS = 14
const LONGEST = 110
/** A line with a verb of more words than this is a sentence without its full stop. */
const SENTENCE = 10
/** Prose below a heading has this many words, or fewer and an end. */
const PROSE = 14
const SHORT_PROSE = 5

/** Containers whose lines may head a part of the document. */
const HOLDERS: ReadonlySet<Container['kind']> = new Set(['root', 'main', 'article', 'section', 'group'])

/** The number that a heading begins with, as `2`, `2.1`, `2.1.3`; null for others. */
export const headingNumber = (text: string): string | null =>
  /^(?:(?:chapter|section|part|appendix) )?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+\p{Lu}/iu.exec(text.slice(0, 60))?.[1] ??
  null

/** The last words of a lead-in that lacks its colon. */
const LEADS_IN = /\s(?:are|can|contains?|following|has|have|includes?|including|is|may|should|to|with)$/i

const hasVerb = (text: string): boolean =>
  text
    .split(/\s+/)
    .slice(1)
    .some(word => VERBS.has(word.toLowerCase()))

/** Whether a line by itself could be a heading. */
function hasShape(text: string): boolean {
  const words = text.length > LONGEST || text.includes('\n') ? 0 : countWords(text)
  if (words < 1 || words > MOST_WORDS || startsLower(text) || !/^["“'(¿¡]?[\p{Lu}\p{N}]/u.test(text)) return false
  if (/[.,:;!…–—-]$/.test(text) || /["”]$/.test(text) || !/\p{L}{2}/u.test(text) || /[|@\t]|https?:|www\./.test(text))
    return false
  if (words > SENTENCE && hasVerb(text) && !text.endsWith('?')) return false
  if (hasSentenceInside(text) || LEADS_IN.test(text) || isOpen(text)) return false
  const marker = readListMarker(text)
  return !marker || (marker.kind === 'number' && headingNumber(text) !== null)
}

/** Whether a line tells something about the document, or about a person or place. */
const isAbout = (text: string): boolean =>
  parseDate(text) !== null ||
  readDateLine(text) !== null ||
  readByline(text) !== null ||
  isContactDetails(text) ||
  (text.includes(',') && looksLikePlace(text))

/** Whether the block was nothing but a link in the source, or is one still. */
function isLink(view: View, block: Block): boolean {
  if (block.marks.some(mark => mark.kind === 'link' && mark.start === 0 && mark.end === block.text.length)) return true
  const [span] = blockSpans(block)
  const source = span ? view.document.source.text.slice(span.start, span.end).trim() : ''
  return source.startsWith('[') && source.endsWith(')')
}

const isEmphasized = ({ marks, text }: Block): boolean =>
  marks.some(mark => mark.kind === 'emphasis' && mark.start === 0 && mark.end === text.length)

/** Whether a line stands apart from the line above, and from short lines below. */
function standsApart(view: View, block: Block): boolean {
  if (!isText(view)) return true
  if (blankBefore(block) === 0 && view.index(block.id) > 0) return false
  const next = view.near(block.id, 1)
  return !next || blankBefore(next) > 0 || isProse(next)
}

const isProse = (node: Node | undefined): boolean => {
  if (!isParagraph(node)) return false
  const words = countWords(node.text)
  return words >= PROSE || (words >= SHORT_PROSE && /[.:!]["”)]?$/.test(node.text))
}

/** Whether content begins with the node: prose, or a list, a table or the like. */
const isContent = (node: Node | undefined): boolean =>
  isProse(node) ||
  (node?.type === 'container' ? node.kind !== 'aside' && node.kind !== 'nav' : node !== undefined && !isParagraph(node))

const isCandidate = (view: View, node: Node): node is Block =>
  isParagraph(node) &&
  hasShape(node.text) &&
  !isProse(node) &&
  standsApart(view, node) &&
  !isLink(view, node) &&
  !isEmphasized(node) &&
  !isAbout(node.text)

/** Of neighbouring candidates, those that head: one, or a chapter with its first part. More are a list without bullets. */
function headsOf(run: readonly Block[], above: Node | undefined, below: Node | undefined): readonly Block[] {
  const [first, second] = run
  if (!first || !isContent(below)) return []
  const isLedIn = isParagraph(above) && !endsSentence(above.text) && !hasShape(above.text)
  if (run.length === 1) return isLedIn && !isTelling(first.text) ? [] : run
  if (run.length > 2 || !second || isLedIn) return []
  return isTelling(first.text) && headingStyle(first.text) !== headingStyle(second.text) ? run : []
}

/** Title case, capitals and numbers speak for a heading by themselves. */
const isTelling = (text: string): boolean =>
  ['title', 'upper'].includes(headingStyle(text)) || headingNumber(text) !== null

function headsIn(view: View, { children }: Container): readonly Block[] {
  const heads: Block[] = []
  let run: Block[] = []
  children.forEach((node, i) => {
    if (isCandidate(view, node)) run.push(node)
    else if (run.length > 0) {
      heads.push(...headsOf(run, children[i - 1 - run.length], node))
      run = []
    }
  })
  return heads
}

/** Whether the source marks a heading, or a rule found it. */
export function isMarkedHeading(view: View, heading: Block): boolean {
  if (isText(view)) return false
  const [span] = blockSpans(heading)
  const source = span ? view.document.source.text.slice(span.start, span.end).trim() : ''
  return view.document.source.format === 'html' || source.startsWith('#') || /\n\s*(?:=+|-+)$/.test(source)
}

/** More headings than this share of the blocks are no headings but lines. */
const MOST_HEADS = 0.5
const FEW_BLOCKS = 8

/** The unmarked headings of this snapshot. Where the source marks headings below the title, it marks them all. */
export function findHeadings(view: View): ReadonlySet<NodeId> {
  if (view.document.source.format === 'html') return new Set()
  const marks = view.blocks.some(
    block => block.kind === 'heading' && (block.attributes.level ?? 1) > 1 && isMarkedHeading(view, block),
  )
  if (marks) return new Set()
  const heads = containers(view).flatMap(container => headsIn(view, container))
  const all = heads.length + view.blocks.filter(block => block.kind === 'heading').length
  return view.blocks.length >= FEW_BLOCKS && all > view.blocks.length * MOST_HEADS
    ? new Set()
    : new Set(heads.map(head => head.id))
}

function containers(view: View): readonly Container[] {
  const found: Container[] = []
  const visit = (container: Container): void => {
    if (!HOLDERS.has(container.kind)) return
    found.push(container)
    for (const child of container.children) if (child.type === 'container') visit(child)
  }
  visit(view.document.root)
  return found
}
