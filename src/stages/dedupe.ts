// Duplicates: related links, and documents of the corpus.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { exactDuplicate } from '../rules/dedupe/exact-duplicate.js'
import { relatedLinks } from '../rules/dedupe/related-links.js'

export const dedupeStage = (_packs: readonly Pack[]): Stage<'normalized', 'deduped'> =>
  defineStage({ name: 'dedupe', from: 'normalized', to: 'deduped', passes: [[relatedLinks], [exactDuplicate]] })
