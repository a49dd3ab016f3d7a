// Links within a page that look like references to notes: a raised number, a bracketed one, a star.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { baseUrlOf } from './base-url.js'

/** Where a text refers to a note: the label with its brackets. */
export interface NotePlace {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** A link that may refer to a note. */
export interface NoteLink extends NotePlace {
  readonly label: string
  /** The id that it leads to. */
  readonly target: string
  /** Raised or in brackets: it is no page number. */
  readonly set: boolean
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LABEL =
  /^(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶]{1,4}|(?:nb|n|note|notes|fn|ref|footnote|endnote)[ .\u{A0}-]?\d{1,3})$/iu

/** Longer texts are no labels, whatever white space and brackets they have, in UTF-16 units. */
const LONGEST_LABEL = 40

/** The label in a text without its brackets; undefined where it is none. */
export function labelIn(text: string): string | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const bare = text
    .replace(/[⁰¹²³⁴-⁹]/g, digit => String(RAISED.indexOf(digit)))
    .replace(/^[\s[(^]+|[\s\])]+$/g, '')
    .replace(/[.:]$/, '')
  return LABEL.test(bare) ? bare : undefined
}

/** The id that a link within the page leads to; undefined for links that lead elsewhere. */
export function fragmentOf(url: string | undefined, page: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const hash = url.indexOf('#')
  if (hash < 0 || hash + 1 === url.length) return undefined
  if (hash > 0 && url.slice(0, hash) !== page) return undefined
  return decoded(url.slice(hash + 1))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The page's own address without its fragment; a fact. */
export const pageAddress = (view: View): string | undefined => baseUrlOf(view.document)?.replace(/#.*$/, '')

/** The stretch of a label with the brackets that stand around its link. */
function withBrackets(text: string, { start, end }: Mark): readonly [number, number] {
  const open = text[start - 1]
  const close = text[end]
  return (open === '[' && close === ']') || (open === '(' && close === ')') ? [start - 1, end + 1] : [start, end]
}

function noteLink(block: Block, mark: Mark, page: string | undefined): NoteLink | undefined {
  if (mark.kind !== 'link' || mark.end - mark.start > 14 || mark.start === mark.end) return undefined
  const target = fragmentOf(mark.url, page)
  const label = target === undefined ? undefined : labelIn(block.text.slice(mark.start, mark.end))
  if (target === undefined || label === undefined) return undefined
  const [start, end] = withBrackets(block.text, mark)
  const raised = block.marks.some(
    other => other.kind === 'sup' && other.start < mark.end && mark.start < other.end && other.end - other.start < 24,
  )
  const set = raised || /^[[(⁰¹²³⁴-⁹*†‡§]/.test(block.text.slice(start, end))
  return { block, start, end, label, target, set }
}

/** The links of a page that may refer to notes, in order; a fact. */
export function noteLinks(view: View): readonly NoteLink[] {
  const page = view.fact(pageAddress)
  return view.blocks.flatMap(block =>
    block.marks.length === 0 || block.kind === 'code' || block.kind === 'math'
      ? []
      : block.marks.flatMap(mark => noteLink(block, mark, page) ?? []),
  )
}
