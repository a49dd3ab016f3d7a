// Layout: lists, headings, paragraphs and lists that pages cut.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { lexiconOf } from '../rules/correct/lexicon.js'
import { bullets } from '../rules/structure/bullets.js'
import { callouts } from '../rules/structure/callouts.js'
import { hardWrap } from '../rules/structure/hard-wrap.js'
import { headingLevels } from '../rules/structure/heading-levels.js'
import { headings } from '../rules/structure/headings.js'
import { lineJoiner } from '../rules/structure/joiner.js'
import { listJoins } from '../rules/structure/list-joins.js'
import { numbered } from '../rules/structure/numbered.js'
import { pageBreakJoins } from '../rules/structure/page-break-joins.js'
import { softBreaks } from '../rules/structure/soft-breaks.js'
import { textFootnotes } from '../rules/structure/text-footnotes.js'
import { textTables } from '../rules/structure/text-tables.js'

/** Tables before items, whose lines may begin alike. Items before paragraphs: their lines are not to be joined. Headings last: they are told by what stands below them. */
export const structureStage = (packs: readonly Pack[]): Stage<'stripped', 'structured'> => {
  const join = lineJoiner(lexiconOf(packs).isKnown)
  return defineStage({
    name: 'structure',
    from: 'stripped',
    to: 'structured',
    passes: [
      [textTables],
      [callouts],
      [bullets(join), numbered(join)],
      [softBreaks(join)],
      [hardWrap(join)],
      [pageBreakJoins(join)],
      [listJoins(join)],
      [textFootnotes],
      [headings],
      [headingLevels],
    ],
  })
}
