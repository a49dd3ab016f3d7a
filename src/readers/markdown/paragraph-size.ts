// Counts the inline markers of one paragraph, and how deep they nest.

const ASTERISK = 42
const UNDERSCORE = 95
const TILDE = 126
const BACKTICK = 96
const BACKSLASH = 92
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const PIPE = 124
const LESS_THAN = 60
const EXCLAMATION = 33
const QUESTION = 63

/** One paragraph on the way. For each kind of marker the open ones, each with the levels that closed inside it. */
export interface Paragraph {
  readonly open: Record<number, number[]>
  readonly depths: Record<number, number>
  /** The lengths of runs of backticks. */
  readonly ticks: Set<number>
  brackets: number
  emphasis: number
  pipes: number
  lines: number
  /** What the parser follows to the end of the paragraph where it never closes. */
  openers: number
}

export const emptyParagraph = (): Paragraph => ({
  open: {},
  depths: {},
  ticks: new Set(),
  brackets: 0,
  emphasis: 0,
  pipes: 0,
  lines: 0,
  openers: 0,
})

/** The levels of brackets, or of emphasis of all kinds, whichever is more. */
export function depthOf({ depths }: Paragraph): number {
  const emphasis = (depths[ASTERISK] ?? 0) + (depths[UNDERSCORE] ?? 0) + (depths[TILDE] ?? 0)
  return Math.max(depths[OPEN_BRACKET] ?? 0, emphasis)
}

/** Takes the line `[start, end)` of the text in. */
export function addLine(into: Paragraph, text: string, start: number, end: number): void {
  into.lines++
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at)
    if (unit === BACKSLASH) at += 2
    else if (unit === ASTERISK || unit === UNDERSCORE || unit === TILDE) at = addRun(into, text, at, unit)
    else if (unit === BACKTICK) {
      const behind = runEnd(text, at, unit)
      into.ticks.add(behind - at)
      at = behind
    } else {
      addUnit(into, unit, text.charCodeAt(at + 1))
      at++
    }
  }
}

function addUnit(into: Paragraph, unit: number, next: number): void {
  if (unit === OPEN_BRACKET || unit === CLOSE_BRACKET) {
    into.brackets++
    if (unit === OPEN_BRACKET) openOne(into, OPEN_BRACKET)
    else closeOne(into, OPEN_BRACKET)
  } else if (unit === PIPE) into.pipes++
  else if (unit === LESS_THAN && (next === EXCLAMATION || next === QUESTION)) into.openers++
}

/** A run of emphasis markers: closes what is open of its kind where it may, else opens. */
function addRun(into: Paragraph, text: string, start: number, unit: number): number {
  const end = runEnd(text, start, unit)
  into.emphasis++
  const mayClose = start > 0 && text.charCodeAt(start - 1) > 32
  const mayOpen = end < text.length && text.charCodeAt(end) > 32
  let left = end - start
  if (mayClose) while (left > 0 && closeOne(into, unit)) left--
  if (mayOpen) while (left-- > 0) openOne(into, unit)
  return end
}

function runEnd(text: string, start: number, unit: number): number {
  let end = start
  while (text.charCodeAt(end) === unit) end++
  return end
}

function openOne({ open }: Paragraph, kind: number): void {
  const stack = open[kind]
  if (stack) stack.push(0)
  else open[kind] = [0]
}

/** Closes the innermost open marker of a kind. False where none is open. */
function closeOne({ open, depths }: Paragraph, kind: number): boolean {
  const stack = open[kind]
  const inside = stack?.pop()
  if (!stack || inside === undefined) return false
  const levels = inside + 1
  const above = stack.length - 1
  if (above >= 0) stack[above] = Math.max(stack[above] ?? 0, levels)
  depths[kind] = Math.max(depths[kind] ?? 0, levels)
  return true
}
