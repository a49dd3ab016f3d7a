// Columns of text, aligned.

/** Rows of cells; numbers stand to the right. Cells must be plain text: colours are for whole lines. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, format(cell).length)
    })
  return rows.map(row => {
    const cells = row.map((cell, i) => {
      const text = format(cell)
      return typeof cell === 'number' ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)
    })
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

const format = (cell: string | number): string => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)
