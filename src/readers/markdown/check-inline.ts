// Estimates what the inline markup of a Markdown text costs the parser, paragraph by paragraph.

import { nextLine } from './boundaries.js'
import { addLine, depthOf, emptyParagraph, type Paragraph } from './paragraph-size.js'

interface Size {
  depth: number
  brackets: number
  emphasis: number
  pipes: number
  lines: number
  paragraphs: number
  rereads: number
}

/**
 * `depth`: levels of brackets or of emphasis, at most, in one paragraph. `brackets`, `emphasis`, `pipes`, `lines`:
 * the most of each in one paragraph. `paragraphs`: what stands between blank lines. `rereads`: units of text that the
 * parser reads again and again, for what opens and never closes.
 */
export type InlineSize = Readonly<Size>

/** The names of HTML block elements that Markdown leaves alone up to the next blank line. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:article|aside|blockquote|body|center|details|div|dl|figure|footer|form|h[1-6]|header|html|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>]|\/>)/i
const HTML_LINE = /^ {0,3}</m
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s
const MAX_LINE_LOOKED_AT = 200

/** A walk over the lines: what stands in code and in HTML blocks is no inline markup. */
interface Walk {
  readonly size: Size
  current: Paragraph
  start: number
  fence: string
  html: boolean
}

/** The size of the inline markup of a text, in one pass. Paragraphs are what stands between blank lines. */
export function inlineSize(text: string): InlineSize {
  // Inside HTML a fence is no fence; where there is HTML, none is believed.
  const believesFences = !HTML_LINE.test(text)
  const size: Size = { depth: 0, brackets: 0, emphasis: 0, pipes: 0, lines: 0, paragraphs: 0, rereads: 0 }
  const walk: Walk = { size, current: emptyParagraph(), start: 0, fence: '', html: false }
  for (let at = 0; at < text.length; ) {
    const end = nextLine(text, at)
    walkLine(walk, text, at, end, believesFences)
    at = end
  }
  close(walk, text.length, text.length)
  return size
}

function walkLine(walk: Walk, text: string, at: number, end: number, believesFences: boolean): void {
  const head = text.slice(at, Math.min(end, at + MAX_LINE_LOOKED_AT)).trimEnd()
  if (walk.fence !== '') {
    if (closesFence(head, walk.fence)) walk.fence = ''
    walk.start = end
    return
  }
  if (believesFences) walk.fence = fenceOf(head, end - at)
  if (walk.fence !== '' || isBlankLine(text, at, end)) close(walk, at, end)
  else {
    if (walk.current.lines === 0 && HTML_BLOCK.test(head)) walk.html = true
    if (!walk.html) addLine(walk.current, text, at, end)
  }
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 32 && unit !== 62) return false
  }
  return true
}

/** Ends the paragraph at `at`; the next one starts at `next`. */
function close(walk: Walk, at: number, next: number): void {
  const { size, current, start } = walk
  size.depth = Math.max(size.depth, depthOf(current))
  size.brackets = Math.max(size.brackets, current.brackets)
  size.emphasis = Math.max(size.emphasis, current.emphasis)
  size.pipes = Math.max(size.pipes, current.pipes)
  size.lines = Math.max(size.lines, current.lines)
  size.rereads = Math.max(size.rereads, (current.ticks.size + current.openers) * (at - start))
  if (current.lines > 0) size.paragraphs++
  walk.current = emptyParagraph()
  walk.start = next
  walk.html = false
}

/** The opening fence at column 0, or nothing. */
function fenceOf(head: string, length: number): string {
  const found = length <= MAX_LINE_LOOKED_AT ? FENCE.exec(head) : null
  return found?.[1] ?? found?.[2] ?? ''
}

const closesFence = (head: string, fence: string): boolean =>
  head.length - head.trimStart().length < 4 && isFence(head.trim(), fence)

const isFence = (line: string, fence: string): boolean =>
  line.length >= fence.length && line === fence.charAt(0).repeat(line.length)
