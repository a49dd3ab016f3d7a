// Front matter to metadata, by the profile that fits its keys.

import { z } from 'zod'
import { defineRule, type Rule } from '../../kernel/rule.js'
import type { Profile } from '../../model/profile.js'
import { FIELD_REASONS, judgeFields } from './judge-fields.js'
import { profileSchema } from './profile-schema.js'
import { orderOption } from './settle-dates.js'

const optionsSchema = (profiles: readonly Profile[]) =>
  z.strictObject({
    profiles: z
      .array(profileSchema)
      .readonly()
      .default(profiles)
      .describe('Tried in order; the first that fits counts.'),
    scores: z
      .array(z.string())
      .default(['count', 'likes', 'rank', 'rating', 'score', 'views', 'votes'])
      .describe('Keys of figures, where a negative number stands for a missing one.'),
    order: orderOption,
  })

export const fields = (profiles: readonly Profile[]): Rule =>
  defineRule({
    id: 'extract/fields',
    over: 'document',
    docs: 'Maps the fields of front matter to metadata through a source profile, and leaves none of them behind: texts, dates as ISO 8601, authors, keywords and numbered related articles find their place; settings of the software, repeated titles and fields that no profile knows are dropped and recorded. The title of a block for search engines never replaces the title. Dates that can be read in two ways are settled as those of lines are (`extract/date-line`), or flagged.',
    reasons: FIELD_REASONS,
    options: optionsSchema(profiles),
    examples: [
      {
        format: 'markdown',
        before: '---\ntitle: Pruning Old Apple Trees\ntags: pruning, apple trees\n---\n\nPrune in late winter.',
        after: 'Prune in late winter.',
      },
    ],
    decide: (view, { options }) => judgeFields(view, options.profiles, options),
  })
