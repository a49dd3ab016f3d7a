// Line numbers of a source text.

/** Tells the 1-based line and column of an offset. Lines end at LF, CR or CRLF. */
export interface LineIndex {
  readonly count: number
  line(offset: number): number
  column(offset: number): number
  /** Offset at which a 1-based line starts. */
  start(line: number): number
}

export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
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
