// Bodies gathered around the longest of those that are alike.

import { type Likeness, likenessOf, type Terms } from './alike.js'
import type { Candidates, Keys } from './candidates.js'
import { type Compared, comparedOf } from './compared.js'
import { type Sketch, unpacked } from './sketch.js'

/** Sketches that are held unpacked; with more, it begins anew. */
const MOST_UNPACKED = 20_000

/** Compares bodies by their places in a list. */
export class Comparison {
  readonly #sketches: readonly (Sketch | undefined)[]
  readonly #terms: Terms
  readonly #common: Uint32Array
  readonly #unpacked = new Map<number, Compared>()

  constructor(sketches: readonly (Sketch | undefined)[], terms: Terms, common: Uint32Array) {
    this.#sketches = sketches
    this.#terms = terms
    this.#common = common
  }

  /** How the one is like the other; null where they are not alike. */
  likeness(one: number, other: number): Likeness | null {
    const a = this.#at(one)
    const b = this.#at(other)
    return a && b ? likenessOf(a, b, this.#terms) : null
  }

  #at(place: number): Compared | undefined {
    const known = this.#unpacked.get(place)
    const sketch = this.#sketches[place]
    if (known || !sketch) return known
    if (this.#unpacked.size >= MOST_UNPACKED) this.#unpacked.clear()
    const made = comparedOf(sketch, this.#common)
    this.#unpacked.set(place, made)
    return made
  }
}

export const keysOf = (sketch: Sketch | undefined): Keys => ({
  bands: unpacked(sketch?.bands ?? ''),
  shingles: unpacked(sketch?.shingles.values ?? ''),
})

interface Match {
  readonly centre: number
  readonly likeness: Likeness
}

/** Shingles tell best: two documents of one template may differ in words that look like slips. */
function isBetter({ centre, likeness }: Match, best: Match): boolean {
  const { lost, overlap } = best.likeness
  if (likeness.lost !== lost) return likeness.lost < lost
  if (likeness.overlap !== overlap) return likeness.overlap > overlap
  return centre < best.centre
}

export type Star = readonly [centre: number, ...others: number[]]

/** Gathers bodies, by their places in a list, around those that they repeat. */
export class Gathering {
  readonly #comparison: Comparison
  readonly #candidates: Candidates

  constructor(candidates: Candidates, comparison: Comparison) {
    this.#candidates = candidates
    this.#comparison = comparison
  }

  /**
   * Each body joins the centre that it is most like, of those before it; one that is like none becomes a centre itself,
   * where `mayLead` lets it be found. So nothing is called alike by way of a third body, and there are no chains.
   */
  gather(order: Iterable<number>, mayLead: (place: number) => boolean): readonly Star[] {
    const stars = new Map<number, [number, ...number[]]>()
    this.#candidates.clear()
    for (const place of order) {
      const centre = this.#centreOf(place)
      if (centre !== undefined) stars.get(centre)?.push(place)
      else {
        stars.set(place, [place])
        if (mayLead(place)) this.#candidates.add(place)
      }
    }
    return [...stars.values()]
  }

  #centreOf(place: number): number | undefined {
    let best: Match | undefined
    for (const centre of this.#candidates.of(place)) {
      const likeness = this.#comparison.likeness(place, centre)
      const match = likeness && { centre, likeness }
      if (match && (!best || isBetter(match, best))) best = match
    }
    return best?.centre
  }
}
