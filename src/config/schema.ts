// The configuration: what a user may set, and what each setting means.

import type { Pluggable } from 'unified'
import { z } from 'zod'
import type { Pack } from '../kernel/pack.js'
import type { AnyRule } from '../kernel/stage.js'
import { DEEPEST } from '../model/limits.js'
import { DUPLICATE_KINDS } from '../model/metadata.js'
import { profileSchema } from '../rules/extract/profile-schema.js'
import { siteSchema } from '../rules/extract/site-schema.js'
import { recordsSchema } from './records.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isRule = (value: unknown): value is AnyRule =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['bind'] === 'function'

const isPack = (value: unknown): value is Pack =>
  isRecord(value) && ['name', 'docs', 'origin', 'licence'].every(key => typeof value[key] === 'string')

const isPlugin = (value: unknown): value is Pluggable =>
  typeof value === 'function' || (Array.isArray(value) && typeof value[0] === 'function')

const ruleSetting = z.union([z.literal('off'), z.record(z.string(), z.unknown())])

/** Everything that a configuration file may say. All of it is optional. */
export const configSchema = z.strictObject({
  input: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('Folders and files to clean when the command line names none, relative to the configuration file.'),
  output: z.string().min(1).optional().describe('The folder that receives the result. Default: output.'),
  packs: z
    .array(z.union([z.string(), z.custom<Pack>(isPack, { error: 'expected a pack or the name of one' })]))
    .optional()
    .describe('Packs of data to use, by name or as objects. Default: all that come with fettle.'),
  rules: z.record(z.string(), ruleSetting).optional().describe('By rule id: "off", or the options of the rule.'),
  ownRules: z
    .array(z.custom<AnyRule>(isRule, { error: 'expected a rule made by defineRule' }))
    .optional()
    .describe('Rules of your own; each runs last in the stage that its id names.'),
  profiles: z
    .array(profileSchema)
    .optional()
    .describe('How your sources name their fields. They are tried before those that come with fettle.'),
  sites: z
    .array(siteSchema)
    .optional()
    .describe('CSS selectors for the pages of a site: content, remove, keep, and values. A keep always wins.'),
  html: z
    .strictObject({
      easylist: z
        .array(z.string().min(1))
        .optional()
        .describe('Filter lists in the format of EasyList, relative to the configuration file.'),
      rehypePlugins: z
        .array(z.custom<Pluggable>(isPlugin, { error: 'expected a plugin, or a list of a plugin and its options' }))
        .optional()
        .describe(
          'Plugins of rehype that change a page before it is read: each a plugin, or [plugin, options]. They must work ' +
            'without waiting. What a plugin adds has no place in the source; what it takes away leaves no entry.',
        ),
    })
    .optional(),
  records: recordsSchema
    .optional()
    .describe('Which fields of JSON lines hold what: a preset (scrapy, crawlee, firecrawl), or the fields by name.'),
  corrections: z
    .record(z.string(), z.string())
    .optional()
    .describe('Misspellings of your sources, wrong → right. Applied to whole words.'),
  lexicons: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'CSV files with words of your own, relative to the configuration file: columns term, kind (word, generic, brand, ' +
        'correction), correction, generic, note.',
    ),
  duplicates: z
    .strictObject({
      drop: z
        .union([z.boolean(), z.array(z.enum(DUPLICATE_KINDS)).min(1)])
        .describe(
          'Leave out documents that repeat another one: true (exact, near and contained ones), or a list of kinds. ' +
            'Their ledgers and their rows in the manifest are written all the same. Default: false.',
        ),
    })
    .optional(),
  limits: z
    .strictObject({
      maxBytes: z.number().int().positive().optional().describe('Bytes of one source.'),
      maxDepth: z.number().int().positive().max(DEEPEST).optional().describe('Levels of nested markup, 1,000 at most.'),
      maxElements: z.number().int().positive().optional().describe('Elements of one source.'),
    })
    .optional(),
  budget: z
    .strictObject({
      share: z.number().min(0).max(1).optional().describe('Share of a document that one rule may drop. Default: 0.4.'),
      minimumWords: z.number().int().min(0).optional().describe('Shorter documents have no budget. Default: 100.'),
    })
    .optional(),
  concurrency: z.number().int().positive().optional().describe('Files read and written at a time. Default: 8.'),
})

export type UserConfig = z.input<typeof configSchema>
