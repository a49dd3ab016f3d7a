// Duplicates: documents of the corpus, and related links.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { duplicates } from '../rules/dedupe/duplicates.js'
import { relatedLinks } from '../rules/dedupe/related-links.js'
import { repeatedLines } from '../rules/dedupe/repeated-lines.js'

/**
 * Whole documents are compared first, when no other has taken a line from them yet. Links come after: those that lead to
 * duplicates lead to their originals by then, and may be told twice. Lines that other documents have go last.
 */
export const dedupeStage = (packs: readonly Pack[]): Stage<'normalized', 'deduped'> =>
  defineStage({
    name: 'dedupe',
    from: 'normalized',
    to: 'deduped',
    passes: [[duplicates], [relatedLinks], [repeatedLines(packs)]],
  })
