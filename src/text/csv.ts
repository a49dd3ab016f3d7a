// Reads comma-separated values as spreadsheets write them: quotes, line ends in quotes, semicolons where a comma is a decimal point.

/** One row with the line, from 1, on which it starts. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A cell in quotes, with quotes in it doubled, or a plain one; and what stands behind it. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(
    `"((?:[^"]|"")*)"[ \\t]*(${separator}|\\r?\\n|$)|([^${separator}\\r\\n]*)(${separator}|\\r?\\n|\\r|$)`,
    'y',
  )

/** The rows that hold anything. Cells are trimmed. What is separated by semicolons has one in its first line, and no comma. */
export function readCsv(text: string): readonly CsvRow[] {
  const body = text.replace(/^\ufeff/, '')
  const [first = ''] = body.split(/\r?\n/, 1)
  const pattern = cellPattern(first.includes(';') && !first.includes(',') ? ';' : ',')
  const rows: CsvRow[] = []
  let line = 1
  let start = 1
  let cells: string[] = []
  while (pattern.lastIndex < body.length || cells.length > 0) {
    const from = pattern.lastIndex
    const [whole = '', quoted, quotedEnd, plain, plainEnd] = pattern.exec(body) ?? []
    if (whole === '' && from < body.length) return rows
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    line += whole.split('\n').length - 1
    const end = quotedEnd ?? plainEnd ?? ''
    if (end === ',' || end === ';') continue
    if (cells.some(cell => cell !== '')) rows.push({ line: start, cells })
    cells = []
    start = line
  }
  return rows
}
