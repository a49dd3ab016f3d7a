// Finds the lines of a plain text, each without the white space around it, in one pass.

/**
 * A line that holds something besides white space: where it starts and ends in the text (UTF-16 units),
 * how many blank lines stand above it, and the columns of white space in front of it. False ends the walk.
 */
type LineVisitor = (start: number, end: number, blankBefore: number, indent: number) => boolean

const TAB = 9
const LF = 10
const FORM_FEED = 12
const CR = 13
const SPACE = 32
const NO_BREAK_SPACE = 0xa0
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029
const TAB_STOP = 8

/** Whether a unit is white space as `String.prototype.trim` has it. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= TAB && unit <= CR)
  if (unit < NO_BREAK_SPACE) return false
  if (unit === NO_BREAK_SPACE || unit === 0xfeff || unit === 0x3000 || unit === 0x1680) return true
  return (unit >= 0x2000 && unit <= 0x200a) || unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR || isRare(unit)
}

const isRare = (unit: number): boolean => unit === 0x202f || unit === 0x205f

/** Two comparisons for nearly every unit. */
const endsLine = (unit: number): boolean =>
  unit <= CR
    ? unit === LF || unit === CR || unit === FORM_FEED
    : unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR

const RARE_ENDS = ['\r', '\f', '\u2028', '\u2029']

/** Finds the offset of the next line end, or the length of the text. Most texts know LF only: a native search. */
function lineEnds(text: string): (from: number) => number {
  if (!RARE_ENDS.some(end => text.includes(end))) {
    return from => {
      if (text.charCodeAt(from) === LF) return from
      const found = text.indexOf('\n', from)
      return found < 0 ? text.length : found
    }
  }
  return from => {
    let at = from
    while (at < text.length && !endsLine(text.charCodeAt(at))) at++
    return at
  }
}

/** Columns of the white space `[start, end)`; a tab leads to the next multiple of eight. */
function columns(text: string, start: number, end: number): number {
  let column = 0
  for (let at = start; at < end; at++) {
    column += text.charCodeAt(at) === TAB ? TAB_STOP - (column % TAB_STOP) : 1
  }
  return column
}

/**
 * Calls `visit` for each line that is not blank, until it returns false.
 * Lines end at LF, CR, CRLF, U+2028, U+2029 and form feed; a form feed counts as a blank line besides.
 */
export function eachTextLine(text: string, visit: LineVisitor): void {
  const lineEnd = lineEnds(text)
  let at = 0
  let blank = 0
  while (at < text.length) {
    const stop = lineEnd(at)
    let start = at
    while (start < stop && isWhiteSpace(text.charCodeAt(start))) start++
    const empty = start === stop
    if (!empty) {
      let end = stop
      while (isWhiteSpace(text.charCodeAt(end - 1))) end--
      if (!visit(start, end, blank, start === at ? 0 : columns(text, at, start))) return
      blank = 0
    }
    const unit = text.charCodeAt(stop)
    if (empty || unit === FORM_FEED) blank++
    at = stop + (unit === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1)
  }
}
