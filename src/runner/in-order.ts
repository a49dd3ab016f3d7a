// Works on many things at a time and gives the results in the order of the things.

import pLimit from 'p-limit'

/** At most `width` at a time, and at most `width` results waiting: memory does not grow with the number of things. */
export async function* inOrder<T, R>(
  things: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const limit = pLimit(width)
  const waiting: Promise<R>[] = []
  for await (const thing of things) {
    waiting.push(limit(() => work(thing)))
    if (waiting.length < width) continue
    const first = waiting.shift()
    if (first) yield await first
  }
  for (const rest of waiting) yield await rest
}
