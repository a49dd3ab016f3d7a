// Documents of the corpus that say the same, nearly the same, or a part of what another says.

import { z } from 'zod'
import { defineCorpusRule } from '../../kernel/corpus-rule.js'
import { setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { DuplicateOf } from '../../model/metadata.js'
import { type Originals, originalsOf, redirects } from './duplicates/links.js'
import { type Repeat, repeatsIn } from './duplicates/plan.js'
import { rowOf } from './duplicates/sketch.js'
import { joinTables, type Table } from './duplicates/table.js'

const REASONS = {
  'same-body': 'Another document of the corpus has the same body',
  'near-body': 'Another document of the corpus has nearly the same body',
  'contained-body': 'Another document of the corpus holds this body',
  'contains-body': 'The body holds that of another document of the corpus',
  'link-to-duplicate': 'The link led to a document that repeats another one',
} as const

type Reason = keyof typeof REASONS

const REASON_OF: { readonly [K in DuplicateOf['kind']]: Reason } = {
  exact: 'same-body',
  near: 'near-body',
  contained: 'contained-body',
  contains: 'contains-body',
}

interface Concluded {
  readonly repeats: ReadonlyMap<string, Repeat>
  readonly originals: Originals
}

function duplicateVerdict(view: View, { repeats }: Concluded): readonly Verdict<Reason>[] {
  const repeat = repeats.get(view.document.source.id)
  if (!repeat || view.document.metadata.duplicateOf) return []
  const { original, kind, similarity } = repeat
  return [setMetadata('duplicateOf', { id: original.id, kind, similarity }, REASON_OF[kind], { nodes: [] })]
}

export const duplicates = defineCorpusRule({
  id: 'dedupe/duplicates',
  docs: 'Names, in `duplicateOf`, the document of the corpus that this one repeats: the same body (letter case, white space and kinds of quotes aside), nearly the same, with slips of the pen or sentences left out, or one that holds the other. Bodies that share a template and differ in what they say are left alone. Of a group, the original is the earliest by `datePublished`, then the first by id; excerpts are never the original. Related links that lead to a duplicate lead to its original.',
  reasons: REASONS,
  options: z.strictObject({
    minimumWords: z.number().int().min(0).default(20).describe('Bodies with no more words are left out.'),
    minimumNearWords: z
      .number()
      .int()
      .min(0)
      .default(50)
      .describe('Bodies with fewer words are only called duplicates where they are the same.'),
    substituted: z
      .number()
      .min(0)
      .max(1)
      .default(0.005)
      .describe('The greatest share of its words that each of two bodies may have in place of others, slips aside.'),
    near: z.boolean().default(true).describe('Whether bodies that are not the same are compared.'),
  }),
  observe(view, options): Table {
    const row = rowOf(view, options)
    return row ? [[row]] : []
  },
  merge: joinTables,
  conclude(table, options): Concluded {
    const repeats = repeatsIn(table, options)
    return { repeats: new Map(repeats.map(repeat => [repeat.row.id, repeat])), originals: originalsOf(table, repeats) }
  },
  decide: (view, concluded) => [...duplicateVerdict(view, concluded), ...redirects(view, concluded.originals)],
})
