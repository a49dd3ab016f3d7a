// Lists of words, packed by their beginnings: `act|ing|or` is act, acting and actor.

/** The words of packed lists, as one set. */
export function wordSet(packed: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const list of packed)
    for (const group of list.split(/\s+/)) {
      const bar = group.indexOf('|')
      const head = bar < 0 ? group : group.slice(0, bar)
      if (head !== '') words.add(head)
      if (bar >= 0) for (const ending of group.slice(bar + 1).split('|')) words.add(head + ending)
    }
  return words
}
