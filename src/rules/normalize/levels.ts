// Heading levels without gaps, with the relations between them kept.

/** The title stands apart, on the first level. */
const TOP = 2
const DEEPEST = 6

/** The levels that occur, highest first, become 2, 3, 4 and so on. */
function withoutUnused(levels: readonly number[]): readonly number[] {
  const used = [...new Set(levels)].sort((a, b) => a - b)
  const places = new Map(used.map((level, i) => [level, Math.min(DEEPEST, TOP + i)]))
  return levels.map(level => places.get(level) ?? level)
}

/** No heading stands more than one level below the one that it belongs to. One that belongs to none keeps its level. */
function withoutSkips(levels: readonly number[]): readonly number[] {
  const above: { readonly old: number; readonly level: number }[] = []
  return levels.map(old => {
    while ((above.at(-1)?.old ?? 0) >= old) above.pop()
    const parent = above.at(-1)
    const level = parent ? Math.min(DEEPEST, parent.level + 1) : old
    above.push({ old, level })
    return level
  })
}

/** The levels that the headings of a document should have, in its order. What comes out comes out again unchanged. */
export function settleLevels(levels: readonly number[]): readonly number[] {
  let now = levels
  for (let i = 0; i <= DEEPEST; i++) {
    const next = withoutSkips(withoutUnused(now))
    if (next.every((level, at) => level === now[at])) return next
    now = next
  }
  return now
}
