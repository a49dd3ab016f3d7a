// What is the document, and what is about it: main content from chrome, metadata from fields and lines.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { extractHtmlPasses } from './extract-html.js'
import { extractTextPasses } from './extract-text.js'

export const extractStage = (packs: readonly Pack[]): Stage<'repaired', 'extracted'> =>
  defineStage({
    name: 'extract',
    from: 'repaired',
    to: 'extracted',
    passes: [...extractHtmlPasses(packs), ...extractTextPasses(packs)],
  })
