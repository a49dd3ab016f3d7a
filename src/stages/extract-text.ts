// The extraction that lines and fields allow in any format: title, bylines, dates, citations, related items.

import type { Pack } from '../kernel/pack.js'
import type { AnyRule } from '../kernel/stage.js'
import { PROFILES } from '../packs/profiles.js'
import { authorBlock } from '../rules/extract/author-block.js'
import { byline } from '../rules/extract/byline.js'
import { citations } from '../rules/extract/citations.js'
import { collectionBanner } from '../rules/extract/collection-banner.js'
import { collectionLine } from '../rules/extract/collection-line.js'
import { dateLine } from '../rules/extract/date-line.js'
import { fields } from '../rules/extract/fields.js'
import { language } from '../rules/extract/language.js'
import { relatedItems } from '../rules/extract/related-items.js'
import { repeatedTitle } from '../rules/extract/repeated-title.js'
import { rights } from '../rules/extract/rights.js'
import { title } from '../rules/extract/title.js'

/** Related documents leave first, so that their dates and authors are not taken for the document's own. */
export const extractTextPasses = (packs: readonly Pack[]): readonly (readonly AnyRule[])[] => [
  [fields(PROFILES)],
  [relatedItems(packs)],
  [collectionBanner(packs)],
  [collectionLine],
  [title(packs)],
  [repeatedTitle],
  [authorBlock],
  [byline],
  [dateLine, rights, citations],
  [language],
]
