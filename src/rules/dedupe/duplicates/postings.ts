// From numbers to the bodies that hold them, for numbers that more than one body holds.

export interface PostingsOptions {
  /** Numbers that more bodies hold are left out. */
  readonly most: number
  /** Bodies kept of one number: the first that are added. */
  readonly kept: number
}

/** Typed arrays throughout: a map would hold sixteen million numbers, and take ten times the memory. */
export class Postings {
  /** The numbers that are kept, in rising order. */
  readonly #numbers: Uint32Array
  /** Where the bodies of each number begin; one more than there are numbers. */
  readonly #starts: Uint32Array
  readonly #added: Uint8Array
  readonly #bodies: Uint32Array
  /** The numbers that too many bodies hold, in rising order. */
  readonly common: Uint32Array

  /** `all`: the numbers of all bodies, each as often as bodies hold it. They are sorted on the way. */
  constructor(all: Uint32Array, { most, kept }: PostingsOptions) {
    all.sort()
    const isKept = (count: number): boolean => count > 1 && count <= most
    let size = 0
    const common: number[] = []
    eachRun(all, (number, count) => {
      if (isKept(count)) size++
      else if (count > most) common.push(number)
    })
    this.common = Uint32Array.from(common)
    this.#numbers = new Uint32Array(size)
    this.#starts = new Uint32Array(size + 1)
    this.#added = new Uint8Array(size)
    let at = 0
    let start = 0
    eachRun(all, (number, count) => {
      if (!isKept(count)) return
      this.#numbers[at++] = number
      start += Math.min(count, kept)
      this.#starts[at] = start
    })
    this.#bodies = new Uint32Array(start)
  }

  clear(): void {
    this.#added.fill(0)
  }

  add(number: number, body: number): void {
    const place = this.#place(number)
    if (place < 0) return
    const at = (this.#starts[place] ?? 0) + (this.#added[place] ?? 0)
    if (at >= (this.#starts[place + 1] ?? 0)) return
    this.#bodies[at] = body
    this.#added[place] = (this.#added[place] ?? 0) + 1
  }

  /** The bodies that were added with this number. */
  of(number: number): Uint32Array {
    const place = this.#place(number)
    if (place < 0) return NONE
    const start = this.#starts[place] ?? 0
    return this.#bodies.subarray(start, start + (this.#added[place] ?? 0))
  }

  #place(number: number): number {
    let low = 0
    let high = this.#numbers.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#numbers[middle] ?? 0
      if (found === number) return middle
      if (found < number) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}

const NONE = new Uint32Array(0)

function eachRun(sorted: Uint32Array, see: (number: number, count: number) => void): void {
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const number = sorted[start] ?? 0
    while (end < sorted.length && sorted[end] === number) end++
    see(number, end - start)
  }
}
