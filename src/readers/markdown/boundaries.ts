// Finds the places where a Markdown text can be cut, so that each piece parses as it would in the whole.
// The parser's time grows with the square of the blocks that it is given at once.

/** A place to cut at: the start of a line. */
export interface Boundary {
  readonly at: number
  /** The line begins with a list marker: a list in front of it may go on behind it. */
  readonly continuesList: boolean
}

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const LESS_THAN = 60
const BYTE_ORDER_MARK = 0xfeff
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n])/y
const MARKER_WITH_TEXT = /(?:[-*+]|\d{1,9}[.)])[ \t]+(?![ \t\r\n])/y
const FENCE = /(?:```|~~~)/y
const HEADING = /#{1,6}[ \t]/y
/** How many times its target a piece may grow while a fence seems to be open. */
const FENCE_PATIENCE = 4

/** What a walk over the lines of a piece knows. */
interface Lines {
  /** The line above is blank. */
  blank: boolean
  /** Since the last blank line there are list items at column 0 and lines below them only. */
  tight: boolean
  /** Since the last blank line a line began with `<`: perhaps HTML, which only a blank line ends. */
  html: boolean
  /** A fence seems to be open. A guess: the parser has the last word. */
  fenced: boolean
}

/** The first place to cut at or behind `from + target`, or the end of the text. */
export function nextBoundary(text: string, from: number, target: number): Boundary {
  const lines: Lines = { blank: true, tight: false, html: false, fenced: false }
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const isMarker = standsAt(MARKER, text, at)
    const far = at >= from + target && (!lines.fenced || at >= from + target * FENCE_PATIENCE)
    if (far && mayCut(text, at, lines, isMarker)) return { at, continuesList: isMarker }
    follow(text, at, lines, isMarker)
  }
  return { at: text.length, continuesList: false }
}

/**
 * Behind a blank line, what stands at column 0 closes everything but a list that goes on, an open fence and open HTML.
 * A list marker at column 0 closes everything but its list, also without a blank line, inside a list.
 * A heading at column 0 closes everything too, but HTML.
 */
function mayCut(text: string, at: number, lines: Lines, isMarker: boolean): boolean {
  if (isMarker) return lines.blank || (lines.tight && standsAt(MARKER_WITH_TEXT, text, at))
  if (!lines.html && standsAt(HEADING, text, at)) return true
  const unit = text.charCodeAt(at)
  return lines.blank && unit !== SPACE && unit !== TAB && unit !== LF && unit !== CR && unit !== BYTE_ORDER_MARK
}

function follow(text: string, at: number, lines: Lines, isMarker: boolean): void {
  const first = contentStart(text, at)
  const unit = text.charCodeAt(first)
  const blank = first >= text.length || unit === LF || unit === CR
  if (blank) lines.tight = false
  else if (lines.blank) lines.tight = isMarker
  else lines.tight = lines.tight && (isMarker || first > at)
  lines.html = !blank && (lines.html || unit === LESS_THAN)
  lines.blank = blank
  if (standsAt(FENCE, text, first)) lines.fenced = !lines.fenced
}

function contentStart(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++
  return at
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The start of the next line. */
export function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LF) return at + 1
    if (unit === CR) return at + (text.charCodeAt(at + 1) === LF ? 2 : 1)
  }
  return text.length
}
