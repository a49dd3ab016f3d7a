// From the hash of a body to the smallest id of the documents that have it, in runs, so that adding to millions stays cheap.

/** A part of the table. Runs may share hashes; the smallest id counts. */
interface Run {
  readonly size: number
  readonly ids: Readonly<Record<string, string>>
}

/** Plain JSON. The longest run is first, and each is at least twice as long as the next. */
export type SmallestIds = readonly Run[]

export const oneId = (hash: string, id: string): SmallestIds => [{ size: 1, ids: { [hash]: id } }]

function joinRuns(a: Run, b: Run): Run {
  const ids: Record<string, string> = { ...a.ids }
  for (const [hash, id] of Object.entries(b.ids)) {
    const known = ids[hash]
    if (known === undefined || id < known) ids[hash] = id
  }
  return { size: a.size + b.size, ids }
}

/** Both tables as one. In which order tables are joined makes no difference to what they say. */
export function joinTables(a: SmallestIds, b: SmallestIds): SmallestIds {
  const runs = [...a, ...b].sort((left, right) => right.size - left.size)
  const out: Run[] = []
  for (const run of runs.toReversed()) {
    let next = run
    for (let last = out.at(-1); last && last.size * 2 > next.size; last = out.at(-1)) {
      next = joinRuns(next, last)
      out.pop()
    }
    out.push(next)
  }
  return out.reverse()
}

/** The smallest id of a hash; undefined where no document has it. */
export function smallestId(table: SmallestIds, hash: string): string | undefined {
  let found: string | undefined
  for (const { ids } of table) {
    const id = Object.hasOwn(ids, hash) ? ids[hash] : undefined
    if (id !== undefined && (found === undefined || id < found)) found = id
  }
  return found
}
