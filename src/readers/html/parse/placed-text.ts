// A text with the place in the source of each of its units.

import type { SourceMap } from '../../../model/source-map.js'

export interface PlacedText {
  readonly value: string
  /** Leads to the text that was parsed. */
  readonly map: SourceMap
}
