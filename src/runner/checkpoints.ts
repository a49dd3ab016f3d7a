// Keeps documents between the two passes of a run, as far as memory allows: the others are read again.

import type { Halfway } from './clean.js'

/** Source text, in UTF-16 units, that is kept by default. A page takes about ten times its text. */
export const HELD_TEXT = 32 * 1024 * 1024

export class Checkpoints {
  readonly #held = new Map<string, Halfway>()
  #room: number

  /** `room`: how much source text may be kept, in UTF-16 units. */
  constructor(room: number = HELD_TEXT) {
    this.#room = room
  }

  /** Keeps a document where there is room for it. */
  keep(id: string, halfway: Halfway): void {
    const { length } = halfway.parsed.source.text
    if (length > this.#room) return
    this.#room -= length
    this.#held.set(id, halfway)
  }

  /** Gives a document back, and forgets it. */
  take(id: string): Halfway | undefined {
    const halfway = this.#held.get(id)
    this.#held.delete(id)
    return halfway
  }
}
