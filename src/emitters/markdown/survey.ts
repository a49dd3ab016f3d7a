// What a whole block holds, so that characters which mark nothing there need no escape.

import type { Image, Link, PhrasingContent } from 'mdast'
import { type Edges, edgesOf, IN_MARKUP, runEnd, runFlanks } from './runs.js'

/** Which characters could mean something somewhere in the block. */
export interface Survey {
  /** Could two runs of this form a pair? */
  readonly pairs: { readonly [character: string]: boolean }
  /** Is there a `>` that a `<` in front of it would pair with? */
  readonly angle: boolean
  /** Is there an `@`? */
  readonly mail: boolean
  /** Is there a `]:` that would make a definition of the line? */
  readonly definition: boolean
}

/** The runs of one character: how many, how many that could open, and how many that could close. */
interface Tally {
  runs: number
  opening: number
  closing: number
}

interface Counts {
  readonly '*': Tally
  readonly _: Tally
  readonly '~': Tally
  readonly '`': Tally
  angle: boolean
  mail: boolean
  definition: boolean
}

function countText(text: string, counts: Counts, edges: Edges): void {
  const runs = /[*_~`]/g
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const end = runEnd(text, match.index)
    const { open, close } = runFlanks(text, match.index, end, edges)
    countRun(counts, match[0], open, close)
    runs.lastIndex = end
  }
  countLiteral(text, counts)
}

function countLiteral(text: string, counts: Counts): void {
  if (text.includes('>')) counts.angle = true
  if (text.includes('@')) counts.mail = true
  if (text.includes(']:')) counts.definition = true
}

function countRun(counts: Counts, character: string, open: boolean, close: boolean): void {
  if (character !== '*' && character !== '_' && character !== '~' && character !== '`') return
  counts[character].runs++
  if (open) counts[character].opening++
  if (close) counts[character].closing++
}

/** Markup that we write ourselves: an opening and a closing run. */
function countMarkup(counts: Counts, character: string): void {
  countRun(counts, character, true, false)
  countRun(counts, character, false, true)
}

function countNodes(nodes: readonly PhrasingContent[], counts: Counts, nested: boolean): void {
  nodes.forEach((node, at) => {
    if (node.type === 'text') countText(node.value, counts, edgesOf(nodes, at, nested))
    else countMarked(node, counts)
    if ('children' in node) countNodes(node.children, counts, true)
  })
}

function countMarked(node: PhrasingContent, counts: Counts): void {
  if (node.type === 'strong' || node.type === 'emphasis') countMarkup(counts, '*')
  else if (node.type === 'delete') countMarkup(counts, '~')
  else if (node.type === 'inlineCode') {
    countMarkup(counts, '`')
    countLiteral(node.value, counts)
  }
  if (node.type === 'image') countText(node.alt ?? '', counts, IN_MARKUP)
  if (node.type === 'image' || node.type === 'link') countResource(node, counts)
}

/** A backtick in an address pairs with one in front of it; an address with white space stands in angle brackets. */
function countResource({ url, title }: Image | Link, counts: Counts): void {
  countLiteral(title ?? '', counts)
  if (/[\0-\x20>\x7f]/.test(url)) counts.angle = true
  if (url.includes('`') || title?.includes('`')) countMarkup(counts, '`')
}

const newTally = (): Tally => ({ runs: 0, opening: 0, closing: 0 })

/** One run alone pairs with nothing; neither do runs that all open, or all close. */
const pairs = ({ runs, opening, closing }: Tally): boolean => runs > 1 && opening > 0 && closing > 0

/** Looks through the phrasing of one block. */
export function survey(nodes: readonly PhrasingContent[]): Survey {
  const counts: Counts = {
    '*': newTally(),
    _: newTally(),
    '~': newTally(),
    '`': newTally(),
    angle: false,
    mail: false,
    definition: false,
  }
  countNodes(nodes, counts, false)
  return {
    pairs: { '*': pairs(counts['*']), _: pairs(counts._), '~': pairs(counts['~']), '`': pairs(counts['`']) },
    angle: counts.angle,
    mail: counts.mail,
    definition: counts.definition,
  }
}
