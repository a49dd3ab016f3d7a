// Holds the dates of a page against each other, its address and what it shows: what cannot be true is flagged.

import { flag, setMetadata } from '../../kernel/verdict.js'
import { dateInUrl, daysBetween } from '../../text/url-dates.js'
import type { ToldBy } from './html-byline.js'
import type { Judging, Said } from './html-judging.js'

/** Two dates are the same where they differ by less than a time zone. */
const ZONE_DAYS = 1
/** Articles are often filed under the day on which they were begun. */
const FILING_DAYS = 7

const isFar = (a: string, b: string, days: number): boolean => Math.abs(daysBetween(a, b) ?? 0) > days

/**
 * The address dates a page that nothing else dates. Where it tells another day than the date that won, or where the
 * page shows a date that is neither the published nor the modified one, that is flagged: the order of belief decides.
 */
export function judgeDates(judging: Judging, bylines: readonly ToldBy[]): Said {
  const { dates, head, view } = judging
  const filed = dateInUrl(head.address ?? '')
  const published = dates.get('datePublished')
  const [first] = view.blocks
  // What was dated in an earlier round has been held against all of this then.
  if (!first || view.document.metadata.datePublished) return []
  const node = first.id
  if (published === undefined)
    return filed === undefined ? [] : [setMetadata('datePublished', filed, 'address', { nodes: [], node })]
  const doubts: Said[] = []
  if (filed !== undefined && isFar(published, filed, FILING_DAYS))
    doubts.push([flag('dates-disagree', { node, text: `published ${published}, address ${filed}` })])
  const known = [published, dates.get('dateModified'), dates.get('lastReviewed')].filter(date => date !== undefined)
  const [shown] = bylines.flatMap(({ block, dates: told }) => told.map(({ iso }) => ({ block, iso })))
  if (shown && known.every(date => isFar(date, shown.iso, ZONE_DAYS)))
    doubts.push([flag('dates-disagree', { node: shown.block.id, text: `published ${published}, shown ${shown.iso}` })])
  return doubts.flat()
}
