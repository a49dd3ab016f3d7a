// Finds what readers wrote below a text: leaves in parts named like comments that read like somebody's words.

import { share } from '../html-tree.js'
import { FAR, GROUPS } from './names.js'
import type { Page } from './page.js'

const COLUMNS = [GROUPS.indexOf('comment'), GROUPS.indexOf('row comments')]

/** Shorter lines are names, dates and buttons. */
const LEAST_WORDS = 4
/** Sentences have small words; lists of names and buttons have few. */
const LEAST_SMALL_WORDS = 0.2

/** The indexes of the leaves that are comments. */
export function commentLeaves(page: Page): readonly number[] {
  const out: number[] = []
  for (const [i, { at, counts, stats }] of page.leaves.entries()) {
    const named = COLUMNS.some(column => (page.near[at * GROUPS.length + column] ?? FAR) < FAR)
    if (!named || counts.words < LEAST_WORDS || counts.linkWords * 2 > counts.words) continue
    if (counts.prose > 0 || share(stats.smallWords, stats.spaced) >= LEAST_SMALL_WORDS) out.push(i)
  }
  return out
}
