// Documents of the corpus whose bodies say the same, letter case and white space aside.

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { defineCorpusRule } from '../../kernel/corpus-rule.js'
import { setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { foldLine } from '../../text/words.js'
import { joinTables, oneId, type SmallestIds, smallestId } from './smallest-ids.js'

/** A line end between blocks, so that blocks cut elsewhere make another body. Pure: the same body gives the same hash. */
function hashOf(view: View): string {
  const hash = createHash('sha256')
  for (const { text } of view.blocks) hash.update(`${foldLine(text)}\n`)
  return hash.digest('hex')
}

export const exactDuplicate = defineCorpusRule({
  id: 'dedupe/exact-duplicate',
  docs: 'Names, in `duplicateOf`, the first document of the corpus by id that has the same body. Letter case, white space and kinds of quotes make no difference. Short bodies are left out.',
  reasons: { 'same-body': 'Another document of the corpus has the same body' },
  options: z.strictObject({
    minimumWords: z.number().int().min(0).default(20).describe('Bodies with no more words are left out.'),
  }),
  observe: (view, { minimumWords }): SmallestIds =>
    view.words > minimumWords ? oneId(hashOf(view), view.document.source.id) : [],
  merge: joinTables,
  decide(view, merged, { minimumWords }) {
    if (view.words <= minimumWords || view.document.metadata.duplicateOf) return null
    const first = smallestId(merged, hashOf(view))
    if (first === undefined || first === view.document.source.id) return null
    return setMetadata('duplicateOf', { id: first, kind: 'exact', similarity: 1 }, 'same-body', { nodes: [] })
  },
})
