// Shape: URLs, dates, levels, and what Markdown can say.

import { sayableMarks } from '../emitters/markdown/sayable-marks.js'
import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { codeBlocks } from '../rules/normalize/code-blocks.js'
import { definitionLists } from '../rules/normalize/definition-lists.js'
import { footnotes } from '../rules/normalize/footnotes.js'
import { headingLevels } from '../rules/normalize/heading-levels.js'
import { listShape } from '../rules/normalize/list-shape.js'
import { markdownShape } from '../rules/normalize/markdown-shape.js'
import { marks } from '../rules/normalize/marks.js'
import { math } from '../rules/normalize/math.js'
import { scripts } from '../rules/normalize/scripts.js'
import { tableShape } from '../rules/normalize/table-shape.js'
import { urls } from '../rules/normalize/urls.js'

export const normalizeStage = (_packs: readonly Pack[]): Stage<'corrected', 'normalized'> =>
  defineStage({
    name: 'normalize',
    from: 'corrected',
    to: 'normalized',
    passes: [
      [urls],
      [scripts],
      [math],
      [codeBlocks],
      [tableShape, definitionLists],
      [footnotes],
      [listShape],
      [markdownShape],
      [marks(sayableMarks)],
      [headingLevels],
    ],
  })
