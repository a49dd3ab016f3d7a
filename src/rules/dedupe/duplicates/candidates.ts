// Which earlier bodies a body may repeat: those that share a band of its signature, and those that share rare shingles.

import { Postings } from './postings.js'

/** What a body is looked up by. */
export interface Keys {
  readonly bands: Uint32Array
  readonly shingles: Uint32Array
}

/** Bodies kept of one band. Those of a template share it by the thousand; copies of one body find the first of them. */
const MOST_IN_BAND = 2
/** A shingle that stands in more bodies is a phrase of many, and leads nowhere. */
const MOST_WITH_SHINGLE = 32
/** Rare shingles that two bodies must share. */
const LEAST_SHARED = 2
/** Bodies that are looked at because of rare shingles, those with most in common first. */
const MOST_LOOKED_AT = 8

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** The work for one body is bounded by the numbers above, however many bodies there are. */
export class Candidates {
  readonly #keys: readonly Keys[]
  readonly #bands: Postings
  readonly #shingles: Postings

  constructor(keys: readonly Keys[]) {
    this.#keys = keys
    this.#bands = new Postings(joined(keys.map(({ bands }) => bands)), {
      most: Number.POSITIVE_INFINITY,
      kept: MOST_IN_BAND,
    })
    this.#shingles = new Postings(joined(keys.map(({ shingles }) => shingles)), {
      most: MOST_WITH_SHINGLE,
      kept: MOST_WITH_SHINGLE,
    })
  }

  /** Shingles that are phrases of many bodies, in rising order. */
  get common(): Uint32Array {
    return this.#shingles.common
  }

  /** From now on, no body is found. */
  clear(): void {
    this.#bands.clear()
    this.#shingles.clear()
  }

  /** From now on, the body is found. */
  add(body: number): void {
    const { bands, shingles } = this.#keysOf(body)
    for (const band of bands) this.#bands.add(band, body)
    for (const shingle of shingles) this.#shingles.add(shingle, body)
  }

  /** Bodies that were added and may be like this one. */
  of(body: number): Iterable<number> {
    const { bands, shingles } = this.#keysOf(body)
    const shared = new Map<number, number>()
    for (const shingle of shingles)
      for (const other of this.#shingles.of(shingle)) shared.set(other, (shared.get(other) ?? 0) + 1)
    const found = [...shared].filter(([, count]) => count >= LEAST_SHARED)
    if (found.length > MOST_LOOKED_AT) found.sort(([a, n], [b, m]) => m - n || a - b).splice(MOST_LOOKED_AT)
    const out = new Set(found.map(([other]) => other))
    for (const band of bands) for (const other of this.#bands.of(band)) out.add(other)
    return out
  }

  #keysOf(body: number): Keys {
    return this.#keys[body] ?? { bands: new Uint32Array(0), shingles: new Uint32Array(0) }
  }
}
