// Furniture: lines and blocks that say nothing about the subject.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { boilerplate } from '../rules/strip/boilerplate.js'
import { contactFooter } from '../rules/strip/contact-footer.js'
import { copyrightFooter } from '../rules/strip/copyright-footer.js'
import { deadLinks } from '../rules/strip/dead-links.js'
import { deadReferenceLinks } from '../rules/strip/dead-reference-links.js'
import { emptyBlocks } from '../rules/strip/empty-blocks.js'
import { furnitureTest } from '../rules/strip/furniture-test.js'
import { permalinks } from '../rules/strip/permalinks.js'
import { phrases } from '../rules/strip/phrases.js'
import { repeatedBlocksRule } from '../rules/strip/repeated-blocks.js'

/**
 * The classifier looks first, while the furniture that others know still stands around what they do not know. Furniture exposes furniture, so
 * the others share a pass. Dead links go last: those to references go with their block.
 */
export const stripStage = (packs: readonly Pack[]): Stage<'extracted', 'stripped'> => {
  const test = furnitureTest(packs)
  return defineStage({
    name: 'strip',
    from: 'extracted',
    to: 'stripped',
    passes: [
      [permalinks],
      [boilerplate(packs, test)],
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
