// Furniture: lines and blocks that say nothing about the subject.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { patternTest } from '../kinds/pattern.js'
import { phraseTest } from '../kinds/phrase.js'
import { contactFooter } from '../rules/strip/contact-footer.js'
import { copyrightFooter } from '../rules/strip/copyright-footer.js'
import { deadLinks } from '../rules/strip/dead-links.js'
import { deadReferenceLinks } from '../rules/strip/dead-reference-links.js'
import { emptyBlocks } from '../rules/strip/empty-blocks.js'
import type { LineTest } from '../rules/strip/furniture.js'
import { permalinks } from '../rules/strip/permalinks.js'
import { phrases } from '../rules/strip/phrases.js'
import { repeatedBlocksRule } from '../rules/strip/repeated-blocks.js'

/** What all packs know of furniture, as one test of a line. */
function furnitureTest(packs: readonly Pack[]): LineTest {
  const phrase = phraseTest(packs.flatMap(pack => pack.phrases ?? []))
  const pattern = patternTest(packs.flatMap(pack => pack.patterns ?? []))
  return (line, fromEdge) => {
    const known = phrase(line)
    if (known) return known
    const reason = pattern(line, fromEdge)
    return reason ? { reason, weak: false } : null
  }
}

/** Furniture exposes furniture, so these rules share a pass. Dead links go last: those to references go with their block. */
export const stripStage = (packs: readonly Pack[]): Stage<'extracted', 'stripped'> => {
  const test = furnitureTest(packs)
  return defineStage({
    name: 'strip',
    from: 'extracted',
    to: 'stripped',
    passes: [
      [permalinks],
      [
        deadReferenceLinks(test),
        phrases(test),
        copyrightFooter,
        contactFooter(test),
        repeatedBlocksRule(test),
        emptyBlocks,
      ],
      [deadLinks],
    ],
  })
}
