// Lists of numbers that rise: what two have in common, and what one has alone.

/** Where the first number stands that is not below this one, from a place on. */
function placeOf(numbers: Uint32Array, wanted: number, from: number): number {
  let low = from
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The numbers below a limit. */
export const below = (numbers: Uint32Array, limit: number): Uint32Array =>
  (numbers.at(-1) ?? 0) < limit ? numbers : numbers.subarray(0, placeOf(numbers, limit, 0))

/** How many numbers stand in both lists. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}

/** The numbers that a list, which may be much longer, has not. */
export function missingFrom(others: Uint32Array, numbers: Uint32Array): Uint32Array {
  let at = 0
  return numbers.filter(number => {
    at = placeOf(others, number, at)
    return others[at] !== number
  })
}
