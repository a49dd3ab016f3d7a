// The schemas of what stands beside the documents: ledger entries, the manifest, and the report of a failed source.

import { z } from 'zod'
import { type Action, TIERS } from './ledger.js'
import { countSchema, duplicateSchema, lineSchema, sha256Schema } from './output.js'
import { STAGES } from './phase.js'

const words = z.string().min(1)
const facts = z.record(z.string(), z.unknown())
const counts = z.record(z.string(), countSchema)

/** Every action of the ledger; one that is missing here does not compile. */
const ACTIONS = {
  edit: 'edit',
  drop: 'drop',
  move: 'move',
  set: 'set',
  unset: 'unset',
  retype: 'retype',
  merge: 'merge',
  split: 'split',
  wrap: 'wrap',
  unwrap: 'unwrap',
  adopt: 'adopt',
  mark: 'mark',
  unmark: 'unmark',
  relink: 'relink',
  flag: 'flag',
  hold: 'hold',
  conflict: 'conflict',
} as const satisfies { readonly [A in Action]: A }

export const ledgerEntrySchema = z
  .strictObject({
    seq: countSchema.describe('The number of the entry in this ledger, from 0 without gaps.'),
    stage: z.enum(STAGES).describe('The stage in which the change was made.'),
    rule: words.describe('The rule that made it.'),
    reason: words.describe('Why, as one of the reasons that the rule declares.'),
    tier: z
      .enum(TIERS)
      .exactOptional()
      .describe('How sure a correction of words is: certain and evident ones are made, doubtful ones only told.'),
    action: z.enum(ACTIONS).describe('What was done.'),
    block: z.string().nullable().describe('The block that it was done to; null where it was not one block.'),
    line: lineSchema.describe('The first line of the source that it concerns, from 1.'),
    endLine: lineSchema.describe('The last line of the source that it concerns.'),
    spans: z
      .array(z.tuple([countSchema, countSchema]))
      .describe('The places in the decoded source: start and end, in UTF-16 units.'),
    before: z.string().nullable().describe('What it said.'),
    after: z.string().nullable().describe('What it says now; null when it left the body.'),
    note: z.string().exactOptional().describe('What weighed, where the reason alone does not tell.'),
    to: facts.exactOptional().describe('What the change brings: the metadata field, the new kind, the new address.'),
    target: facts.describe('What the change acts on: a node, a stretch of a text, or a metadata field.'),
    undo: facts.exactOptional().describe('What taking the change back needs.'),
  })
  .meta({ title: 'fettle ledger entry', description: 'One change to one document (version 1).' })

const rowSchema = z.strictObject({
  id: words.describe('The id of the document.'),
  path: words.describe('The path of the source below the folder that was given.'),
  source: words.describe('Where the source is, as a path from the output folder.'),
  line: lineSchema.exactOptional().describe('The line of the source, where the document is one record of it.'),
  sha256: sha256Schema
    .exactOptional()
    .describe('The digest of the source, or of the content of a record; absent where it could not be read.'),
  status: z
    .enum(['written', 'duplicate', 'failed', 'stale', 'skipped'])
    .describe(
      'Written; left out since it repeats another document, its ledger kept (duplicate); failed; failed with an earlier output kept (stale); or not a source that fettle reads.',
    ),
  duplicateOf: duplicateSchema
    .exactOptional()
    .describe('The document that it repeats, where it was left out for that.'),
  outputs: z
    .array(
      z.strictObject({
        path: words.describe('The path of the file below the output folder.'),
        sha256: sha256Schema.describe('The digest of the file.'),
      }),
    )
    .describe('The files that fettle wrote for this source.'),
  wordsIn: countSchema.describe('The words of the source as it was read.'),
  wordsOut: countSchema.describe('The words of the text that was written.'),
  changes: counts.describe('The number of changes by each rule.'),
  flags: countSchema.describe('The number of flags.'),
})

export const manifestSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of the output contract.'),
    fettle: words.describe('The version of fettle that wrote it.'),
    config: words.describe('The digest of the configuration.'),
    inputs: z.array(words).describe('The folders that the sources come from, as paths from the output folder.'),
    sources: z.array(rowSchema).describe('One row a source, by id.'),
    totals: z
      .strictObject({
        written: countSchema.describe('Sources whose document was written.'),
        duplicate: countSchema.exactOptional().describe('Sources left out since they repeat another document, if any.'),
        failed: countSchema.describe('Sources that failed and have no output.'),
        stale: countSchema.describe('Sources that failed and keep an earlier output.'),
        skipped: countSchema.describe('Files that are not sources.'),
        wordsIn: countSchema.describe('The words of all sources.'),
        wordsOut: countSchema.describe('The words of all documents.'),
        changes: counts.describe('The number of changes by each rule, over all sources.'),
        flags: countSchema.describe('The number of flags over all sources.'),
      })
      .describe('The sums of all rows.'),
  })
  .meta({ title: 'fettle manifest', description: 'What a run read and wrote (version 1).' })

export const failureSchema = z
  .strictObject({
    id: words.describe('The id that the document would have.'),
    path: words.describe('The path of the source.'),
    code: words.describe('What went wrong, as a code that does not change.'),
    message: words.describe('What went wrong, in words.'),
    line: lineSchema.exactOptional().describe('The line of the source, from 1.'),
    column: lineSchema.exactOptional().describe('The column, from 1.'),
    way: words.describe('What to do about it.'),
  })
  .meta({ title: 'fettle failure', description: 'A source that could not be turned into a document (version 1).' })

export type ManifestRow = z.infer<typeof rowSchema>
export type Manifest = z.infer<typeof manifestSchema>
export type Failure = z.infer<typeof failureSchema>
