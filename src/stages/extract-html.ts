// The extraction that only a page's markup allows: chrome, head metadata, main content.

import type { Pack } from '../kernel/pack.js'
import type { AnyRule } from '../kernel/stage.js'
import { filterLists } from '../rules/extract/filter-lists.js'
import { htmlArticleBody } from '../rules/extract/html-article-body.js'
import { htmlChrome } from '../rules/extract/html-chrome.js'
import { htmlContent } from '../rules/extract/html-content.js'
import { htmlFields } from '../rules/extract/html-fields.js'
import { htmlFootnotes } from '../rules/extract/html-footnotes.js'
import { htmlHidden } from '../rules/extract/html-hidden.js'
import { htmlMetadata } from '../rules/extract/html-metadata.js'
import { htmlQuestions } from '../rules/extract/html-questions.js'
import { htmlRelated } from '../rules/extract/html-related.js'
import { htmlSelectors } from '../rules/extract/html-selectors.js'
import { platforms } from '../rules/extract/platforms.js'
import { siteContent } from '../rules/extract/site-content.js'
import { siteSelectors } from '../rules/extract/site-selectors.js'

/** What a person says comes first. Metadata are read while the chrome that tells them stands; the head is cleared at the end. */
export const extractHtmlPasses = (packs: readonly Pack[]): readonly (readonly AnyRule[])[] => [
  [siteSelectors],
  [platforms(packs)],
  [htmlHidden],
  [htmlMetadata],
  [filterLists],
  [htmlRelated(packs), htmlSelectors(packs), htmlChrome(packs), htmlContent(packs)],
  [siteContent],
  [htmlArticleBody],
  [htmlQuestions],
  [htmlFootnotes],
  [htmlFields],
]
