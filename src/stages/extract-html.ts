// The extraction that only a page's markup allows: chrome, head metadata, main content.

import type { Pack } from '../kernel/pack.js'
import type { AnyRule } from '../kernel/stage.js'
import { htmlArticleBody } from '../rules/extract/html-article-body.js'
import { htmlChrome } from '../rules/extract/html-chrome.js'
import { htmlFields } from '../rules/extract/html-fields.js'
import { htmlHidden } from '../rules/extract/html-hidden.js'
import { htmlMain } from '../rules/extract/html-main.js'
import { htmlMetadata } from '../rules/extract/html-metadata.js'
import { htmlQuestions } from '../rules/extract/html-questions.js'
import { htmlRelated } from '../rules/extract/html-related.js'
import { htmlSelectors } from '../rules/extract/html-selectors.js'

/** Metadata are read while the chrome that tells them stands; the head is cleared at the end. */
export const extractHtmlPasses = (packs: readonly Pack[]): readonly (readonly AnyRule[])[] => [
  [htmlHidden],
  [htmlMetadata],
  [htmlRelated(packs)],
  [htmlSelectors(packs)],
  [htmlChrome],
  [htmlMain],
  [htmlArticleBody],
  [htmlQuestions],
  [htmlFields],
]
