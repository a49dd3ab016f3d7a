// From how far each feature moved a judgement to a reason and a note: the group that weighed most, and its strongest in words.

/** What a feature of this name says in words for its value; null where it says nothing worth telling. */
export type Phrase = readonly [name: RegExp, say: (value: number, match: RegExpExecArray) => string | null]

export const percent = (share: number): string => `${Math.round(share * 100)} %`
/** Undoes the logarithm of a count. */
export const count = (logarithm: number): number => Math.round(2 ** logarithm - 1)

/** How many things a note tells. */
const MOST_PHRASES = 3

interface Weighed {
  /** How far each feature moved the judgement, in log odds. */
  readonly moved: Float64Array
  readonly values: Float32Array
}

type Say = (value: number) => string | null

function sayOf(name: string, phrases: readonly Phrase[]): Say | null {
  for (const [pattern, say] of phrases) {
    const match = pattern.exec(name)
    if (match) return value => say(value, match)
  }
  return null
}

/** The function that says why something was judged to be no content. Features that are in no group are in `other`. */
export function sayWhy<R extends string>(
  features: readonly string[],
  groups: readonly (readonly [RegExp, R])[],
  other: R,
  phrases: readonly Phrase[],
): (weighed: Weighed) => { readonly reason: R; readonly said: readonly string[] } {
  const groupOf = features.map(name => groups.find(([pattern]) => pattern.test(name))?.[1] ?? other)
  const says = features.map(name => sayOf(name, phrases))
  return ({ moved, values }) => {
    const sums = new Map<R, number>()
    const against: number[] = []
    for (const [f, by] of moved.entries()) {
      const group = groupOf[f] ?? other
      sums.set(group, (sums.get(group) ?? 0) + by)
      if (by < 0) against.push(f)
    }
    const [[reason] = [other]] = [...sums].sort((a, b) => a[1] - b[1])
    against.sort((a, b) => (moved[a] ?? 0) - (moved[b] ?? 0))
    const said: string[] = []
    for (const f of against) {
      if (said.length >= MOST_PHRASES) break
      const words = says[f]?.(values[f] ?? 0)
      if (words && !said.includes(words)) said.push(words)
    }
    return { reason, said }
  }
}
