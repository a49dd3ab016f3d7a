// Line numbers in code: those of a gutter beside it, and those in front of each line.

/** A stretch of the code that is no code. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Fewer lines are no evidence. */
const LEAST = 3

/** How many lines a gutter numbers: a text that holds nothing but numbers that count on; 0 for any other text. */
export function gutterLines(text: string): number {
  const words = text.split(/\s+/).filter(word => word !== '')
  const first = Number(words[0])
  const counts = words.every((word, i) => /^\d{1,5}$/.test(word) && Number(word) === first + i)
  return words.length > 0 && counts ? words.length : 0
}

interface Line extends Stretch {
  readonly text: string
}

function linesOf(text: string): readonly Line[] {
  const out: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    out.push({ text: line, start, end: start + line.length })
    start += line.length + 1
  }
  while (out.at(-1)?.text.trim() === '') out.pop()
  return out
}

const NUMBERED = /^[ \t]*(\d{1,5})(?![\d.):])/

const numberOf = (line: Line | undefined): number => Number(NUMBERED.exec(line?.text ?? '')?.[1] ?? Number.NaN)

/**
 * Numbers in front of all lines that count on. A table of data may look alike: so in some line there must be nothing
 * between number and code, or nothing but the number.
 */
function inFront(lines: readonly Line[]): readonly Stretch[] {
  const first = numberOf(lines[0])
  if (lines.length < LEAST || !lines.every((line, i) => numberOf(line) === first + i)) return []
  const stuck = lines.some(({ text }) => /^[ \t]*\d+(?:[^\d\s]|$)/.test(text))
  if (!stuck) return []
  return lines.map(({ text, start }) => ({ start, end: start + (NUMBERED.exec(text)?.[0].length ?? 0) }))
}

/** Each number on a line of its own, in front of its line of code. */
function onOwnLines(lines: readonly Line[]): readonly Stretch[] {
  const out: Stretch[] = []
  const first = numberOf(lines[0])
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line || !/^\s*\d+\s*$/.test(line.text) || numberOf(line) !== first + out.length) return []
    const isNext = (i: number): boolean =>
      /^\s*\d+\s*$/.test(lines[i]?.text ?? '') && numberOf(lines[i]) === first + out.length + 1
    const isEmpty = isNext(at + 1) || at + 1 >= lines.length
    out.push({ start: line.start, end: isEmpty ? line.end : line.end + 1 })
    at += isEmpty ? 1 : 2
  }
  return out.length >= LEAST ? out : []
}

/** The numbers of the lines of a code block; none where its lines are not numbered. */
export function lineNumbers(text: string): readonly Stretch[] {
  if (!/^\s*\d/.test(text)) return []
  const lines = linesOf(text)
  if (gutterLines(text) > 0) return []
  const own = onOwnLines(lines)
  return own.length > 0 ? own : inFront(lines)
}

/** Empty lines at the start and the end of code, and the line end behind its last line. */
export function emptyEnds(text: string): readonly Stretch[] {
  const start = /^(?:[ \t]*\n)+/.exec(text)?.[0].length ?? 0
  const end = text.trimEnd().length
  return [
    ...(start > 0 && start < end ? [{ start: 0, end: start }] : []),
    ...(end < text.length && end > 0 ? [{ start: end, end: text.length }] : []),
  ]
}
