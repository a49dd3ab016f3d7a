// The clues of misreading in two forms: pairs of characters for a fast look at all text, and the exact pattern for the rest.

import { CLASSES, CLUES, START } from '../../../packs/encoding/clues.js'

const isClass = (name: string): name is keyof typeof CLASSES => Object.hasOwn(CLASSES, name)

/** The body of a class, its names replaced by what they stand for. */
const bodyOf = (element: string): string =>
  element.replace(/\{(\w+)\}/g, (whole, name: string) => (isClass(name) ? CLASSES[name] : whole))

const patternOf = (element: string): string => (element === START ? '^' : `[${bodyOf(element)}]`)

/** Whether a line shows that UTF-8 was misread. Never global: it keeps no state. */
export const CLUE = new RegExp(CLUES.map(row => row.map(patternOf).join('')).join('|'), 'u')

/** The characters of an element as UTF-16 units; null where it is open: turned around, or a kind of Unicode. */
function unitsOf(element: string): readonly number[] | null {
  if (element === START || /^\^|\\/.test(element)) return null
  return Array.from(bodyOf(element).matchAll(/(.)-(.)|./gs)).flatMap(({ 0: one, 1: first, 2: last }) => {
    if (first === undefined || last === undefined) return [one.charCodeAt(0)]
    const start = first.charCodeAt(0)
    return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, i) => start + i)
  })
}

/** Two sets of units that stand side by side wherever a row of clues holds. */
export interface Pair {
  readonly left: readonly number[]
  /** null: any but the letters of ASCII. */
  readonly right: readonly number[] | null
}

/** The pair of neighbouring elements with the fewest combinations: it lets the least of clean text through. */
function pairOf(row: readonly string[]): Pair | null {
  const sets = row.map(unitsOf)
  const pairs = sets.slice(1).flatMap((right, i): Pair[] => {
    const left = sets[i]
    return left ? [{ left, right }] : []
  })
  const size = ({ left, right }: Pair): number => left.length * (right?.length ?? 65_536)
  return pairs.sort((a, b) => size(a) - size(b))[0] ?? null
}

export const CLUE_PAIRS: readonly Pair[] = CLUES.flatMap(row => pairOf(row) ?? [])

/** Units that are a clue alone. */
export const CLUE_UNITS: readonly number[] = CLUES.flatMap(row =>
  row.length === 1 ? (unitsOf(row[0] ?? '') ?? []) : [],
)
