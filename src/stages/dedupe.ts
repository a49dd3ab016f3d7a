// Duplicates: related links, and documents of the corpus.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { exactDuplicate } from '../rules/dedupe/exact-duplicate.js'
import { relatedLinks } from '../rules/dedupe/related-links.js'
import { repeatedLines } from '../rules/dedupe/repeated-lines.js'

/** Lines that other documents have go last: whole documents are compared by what pass one saw, when nothing was gone yet. */
export const dedupeStage = (packs: readonly Pack[]): Stage<'normalized', 'deduped'> =>
  defineStage({
    name: 'dedupe',
    from: 'normalized',
    to: 'deduped',
    passes: [[relatedLinks], [exactDuplicate], [repeatedLines(packs)]],
  })
