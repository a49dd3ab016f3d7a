// Limits that keep one hostile source from taking the run down with it.

export interface Limits {
  /** Bytes of one source. */
  readonly maxBytes: number
  /** Levels of nested elements, quotes, lists or brackets. */
  readonly maxDepth: number
  /** Elements or blocks of one source. */
  readonly maxElements: number
}

export const DEFAULT_LIMITS: Limits = { maxBytes: 100 * 1024 * 1024, maxDepth: 1000, maxElements: 500_000 }
