// Line numbers of a source text.

/** Tells the 1-based line and column of an offset. Lines end at LF, CR or CRLF. */
export interface LineIndex {
  readonly count: number
  line(offset: number): number
  column(offset: number): number
  /** Offset at which a 1-based line starts. */
  start(line: number): number
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    // A search for one character is many times as fast as a look at each.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

export function lineIndex(text: string): LineIndex {
  const starts = startsOf(text)
  const line = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  return {
    count: starts.length,
    line,
    column: offset => offset - (starts[line(offset) - 1] ?? 0) + 1,
    start: number => starts[number - 1] ?? text.length,
  }
}
