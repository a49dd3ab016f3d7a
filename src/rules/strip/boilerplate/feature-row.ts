// A row of numbers that is filled from left to right, and what a group of features is.

import type { Line } from './line.js'
import type { TextPage } from './text-page.js'

export class Row {
  readonly #out: Float32Array
  #at: number

  constructor(out: Float32Array, at: number) {
    this.#out = out
    this.#at = at
  }

  add(value: number): void {
    this.#out[this.#at++] = value
  }

  yes(is: boolean): void {
    this.#out[this.#at++] = is ? 1 : 0
  }
}

export interface Group {
  readonly names: readonly string[]
  /** Adds a number for each name. */
  readonly write: (row: Row, page: TextPage, line: Line, i: number) => void
}
