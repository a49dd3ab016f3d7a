// Finds the next place of something in a source, for a reader that only moves forward: linear over all calls.

export interface Lookout {
  /** The first place at or behind `from`; infinite where there is none. Never ask for less than before. */
  next(from: number): number
}

const NONE = Number.POSITIVE_INFINITY

export function lookout(source: string, wanted: string): Lookout {
  let at = -1
  return {
    next(from) {
      if (at < from) {
        at = source.indexOf(wanted, from)
        if (at < 0) at = NONE
      }
      return at
    },
  }
}
