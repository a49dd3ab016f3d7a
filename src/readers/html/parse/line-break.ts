// Measures the line break that the parser drops where a `pre` or a `textarea` begins with one.

import { entityAt } from '../entity.js'

const CR = 13
const LF = 10
const AMPERSAND = 38

/** Units of the line break at `at`, also of one written as a reference; 0 where there is none. */
export function lineBreakLength(source: string, at: number): number {
  switch (source.charCodeAt(at)) {
    case LF:
      return 1
    case CR:
      return source.charCodeAt(at + 1) === LF ? 2 : 1
    case AMPERSAND: {
      const entity = entityAt(source, at, false)
      return entity?.characters === '\n' ? entity.length : 0
    }
    default:
      return 0
  }
}
