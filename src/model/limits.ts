// Limits that keep one hostile source from taking the run down with it.

export interface Limits {
  /** Bytes of one source. */
  readonly maxBytes: number
  /** Levels of nested elements, quotes, lists or brackets. */
  readonly maxDepth: number
  /** Elements or blocks of one source. */
  readonly maxElements: number
}

/** Later stages walk the tree of a page level by level; the stack of a program holds no more. */
export const DEEPEST = 1000

/** The option that lifts the limit of levels; null where none does. */
export const depthOption = ({ maxDepth }: Limits): 'limits.maxDepth' | null =>
  maxDepth < DEEPEST ? 'limits.maxDepth' : null

export const DEFAULT_LIMITS: Limits = { maxBytes: 100 * 1024 * 1024, maxDepth: DEEPEST, maxElements: 500_000 }
