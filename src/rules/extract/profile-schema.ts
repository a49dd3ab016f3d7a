// The schema of source profiles, for the configuration and the rule's own options.

import { z } from 'zod'
import type { ProfileTarget } from '../../model/profile.js'

const TARGETS = [
  'title',
  'question',
  'description',
  'url',
  'language',
  'publisher',
  'isPartOf',
  'rights',
  'license',
  'datePublished',
  'dateModified',
  'lastReviewed',
  'slug',
  'recordId',
  'authors',
  'subjects',
  'keywords',
  'citations',
  'relatedLinks.title',
  'relatedLinks.url',
  'relatedLinks.id',
  'relatedLinks.group',
  'relatedLinks.subject',
  'relatedLinks.author',
  'relatedLinks.datePublished',
  'type',
  'body',
  'ignore',
] as const satisfies readonly ProfileTarget[]

const target = z.custom<ProfileTarget>(value => TARGETS.some(name => name === value), {
  error: 'expected a metadata field, relatedLinks.<key>, "body" or "ignore"',
})

/** One profile, as `model/profile.ts` has it. */
export const profileSchema = z
  .strictObject({
    name: z.string().min(1).describe('Shown in messages.'),
    when: z
      .array(z.string())
      .readonly()
      .describe('Field keys that must all be there; `*` stands for any run without a dot.'),
    fields: z.record(z.string(), target).readonly().describe('From a field key to its place.'),
  })
  .readonly()
