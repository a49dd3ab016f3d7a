// Layout: lists, headings, paragraphs and lists that pages cut.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { bullets } from '../rules/structure/bullets.js'
import { callouts } from '../rules/structure/callouts.js'
import { hardWrap } from '../rules/structure/hard-wrap.js'
import { headingLevels } from '../rules/structure/heading-levels.js'
import { headings } from '../rules/structure/headings.js'
import { listJoins } from '../rules/structure/list-joins.js'
import { numbered } from '../rules/structure/numbered.js'
import { pageBreakJoins } from '../rules/structure/page-break-joins.js'
import { softBreaks } from '../rules/structure/soft-breaks.js'

/** Items before paragraphs: their lines are not to be joined. Headings last: they are told by what stands below them. */
export const structureStage = (_packs: readonly Pack[]): Stage<'stripped', 'structured'> =>
  defineStage({
    name: 'structure',
    from: 'stripped',
    to: 'structured',
    passes: [
      [callouts],
      [bullets, numbered],
      [softBreaks],
      [hardWrap],
      [pageBreakJoins],
      [listJoins],
      [headings],
      [headingLevels],
    ],
  })
