// The rows of many documents, in runs, so that adding one to millions stays cheap.

import type { Row } from './sketch.js'

/** Plain JSON. The longest run is first, and each is at least twice as long as the next. */
export type Table = readonly (readonly Row[])[]

/** Both tables as one. In which order tables are joined makes no difference to which rows they hold. */
export function joinTables(a: Table, b: Table): Table {
  const runs = [...a, ...b].sort((left, right) => left.length - right.length)
  const out: (readonly Row[])[] = []
  for (const run of runs) {
    let next = run
    for (let last = out.at(-1); last && last.length * 2 > next.length; last = out.at(-1)) {
      next = next.concat(last)
      out.pop()
    }
    out.push(next)
  }
  return out.reverse()
}
