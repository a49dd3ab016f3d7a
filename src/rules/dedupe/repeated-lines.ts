// Drops lines that stand in many documents of one host or folder, where they look like furniture as well.

import { z } from 'zod'
import type { CorpusRule } from '../../kernel/corpus-rule.js'
import { defineCorpusRule } from '../../kernel/corpus-rule.js'
import type { Pack } from '../../kernel/pack.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { judgeTextBy } from '../strip/boilerplate/judge-text.js'
import { type TextUnit, textUnits } from '../strip/boilerplate/text-units.js'
import { wholeParts } from '../strip/boilerplate/whole-parts.js'
import { furnitureTest } from '../strip/furniture-test.js'
import {
  joinLineTables,
  type LineTable,
  lineHash,
  lineIndexOf,
  oneDocument,
  type Standing,
  scopeOf,
} from './line-table.js'

/** Longer lines, in UTF-16 units, say too much to be furniture. */
const LONGEST = 400
/** Ids that a note names. */
const NAMED = 3
/** A document that shares more of these lines is another version of this one: what they share is their content. */
const ALIKE = 0.5

const isText = (view: View): boolean => view.document.source.format !== 'html'

/** Hashes of the lines of a document that may be furniture, by the place of their unit. */
function linesOf(view: View): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [i, { judged, text }] of view.fact(textUnits).entries())
    if (judged && text.length <= LONGEST && /\p{L}/u.test(text)) found.set(i, lineHash(text))
  return found
}

/** The documents that share too many lines with this one to speak against them. */
function versionsOf(id: string, standing: readonly Standing[], lines: number): ReadonlySet<string> {
  const shared = new Map<string, number>()
  for (const { ids } of standing) for (const other of ids) shared.set(other, (shared.get(other) ?? 0) + 1)
  return new Set([...shared].filter(([other, count]) => other === id || count > lines * ALIKE).map(([other]) => other))
}

interface Seen {
  readonly others: readonly string[]
  readonly count: number
}

/** The lines that stand in enough documents that are not versions of this one. */
function seenElsewhere(view: View, table: LineTable, least: number): ReadonlyMap<number, Seen> {
  const repeated = lineIndexOf(table).repeated(scopeOf(view), least)
  const lines = repeated.size === 0 ? new Map<number, string>() : view.fact(linesOf)
  const standing = new Map<number, Standing>()
  for (const [i, hash] of lines) {
    const found = repeated.get(hash)
    if (found) standing.set(i, found)
  }
  const versions = versionsOf(view.document.source.id, [...standing.values()], lines.size)
  const seen = new Map<number, Seen>()
  for (const [i, { count, ids }] of standing) {
    const others = ids.filter(id => !versions.has(id))
    if (others.length + 1 >= least) seen.set(i, { others, count: count - 1 })
  }
  return seen
}

const noteOf = ({ others, count }: Seen): string =>
  `stands in ${count} other documents as well: ${others.slice(0, NAMED).join(', ')}${count > NAMED ? ', …' : ''}`

/** The rule over the model of lines of the packs: without one, it says nothing. */
export function repeatedLines(packs: readonly Pack[]): CorpusRule {
  const model = packs.findLast(pack => pack.lines !== undefined)?.lines
  const judge = model && judgeTextBy(model, furnitureTest(packs))
  const drops = (unit: TextUnit | undefined, seen: Seen | undefined): readonly Verdict<'elsewhere'>[] =>
    unit && seen ? unit.blocks.map(({ id }) => drop('elsewhere', { node: id, note: noteOf(seen) })) : []
  return defineCorpusRule({
    id: 'dedupe/repeated-lines',
    reasons: { elsewhere: 'The same line stands in other documents of the same host or folder' },
    docs: 'Drops lines of texts and Markdown that stand in several documents of one host, or of one folder where no address is known, digits aside, if they look more like furniture than like content. Documents are counted exactly; versions of one document, which share most of their lines, do not count. What several documents have to say, such as a definition or a heading, stays.',
    options: z.strictObject({
      minimumDocuments: z.number().int().min(2).default(3).describe('A line must stand in this many documents.'),
      most: z
        .number()
        .min(0)
        .max(1)
        .default(0.3)
        .describe('Lines that are content with a higher probability stay, by their wording, place and neighbours.'),
    }),
    observe: (view): LineTable =>
      isText(view) && judge ? oneDocument(scopeOf(view), view.document.source.id, view.fact(linesOf).values()) : [],
    merge: joinLineTables,
    decide(view, merged, { minimumDocuments, most }) {
      if (!judge || !isText(view) || view.document.metadata.duplicateOf) return null
      const seen = seenElsewhere(view, merged, minimumDocuments)
      if (seen.size === 0) return null
      const { units, probability } = view.fact(judge)
      const goes = wholeParts(view, units, i => seen.has(i) && (probability[i] ?? 1) <= most)
      return goes.flatMap(i => drops(units[i], seen.get(i)))
    },
  })
}
