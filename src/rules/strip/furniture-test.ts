// What all packs know of furniture, as one test of a line.

import type { Pack } from '../../kernel/pack.js'
import { patternTest } from '../../kinds/pattern.js'
import { phraseTest } from '../../kinds/phrase.js'
import type { LineTest } from './furniture.js'

/** The test over the phrases and patterns of the packs. */
export function furnitureTest(packs: readonly Pack[]): LineTest {
  const phrase = phraseTest(packs.flatMap(pack => pack.phrases ?? []))
  const pattern = patternTest(packs.flatMap(pack => pack.patterns ?? []))
  return (line, fromEdge) => {
    const known = phrase(line)
    if (known) return known
    const reason = pattern(line, fromEdge)
    return reason ? { reason, weak: false } : null
  }
}
