// Lines that head a list of other documents.

import { foldLine } from '../../text/words.js'

/** Longer lines, in UTF-16 units, head nothing. */
const LONGEST = 80

/** What is related: `Related articles`, `Related health topics`, `Related items by author`. */
const RELATED =
  /^(?:related|recommended|similar|further|suggested|more)(?: [\p{L}'-]+){0,2} (?:answers|articles|blogs|columns|content|coverage|documents|faqs|features|guides|items|links|news|pages|posts|publications|questions|reading|resources|stories|topics|videos)(?: (?:by|from|in|for|on|about) .{1,40})?$/u

export const RELATED_HEADINGS: readonly string[] = [
  'also of interest',
  'also see',
  'explore more',
  'keep reading',
  'more from this author',
  'more from this section',
  'more in this section',
  'more in this series',
  'more like this',
  'more on this subject',
  'more on this topic',
  'read also',
  'read more about this topic',
  'read next',
  'recommended for you',
  'related',
  'related to this article',
  'see also',
  'up next',
  "what's next",
  'you may also be interested in',
  'you may also like',
  'you might also be interested in',
  'you might also like',
]

/** Whether a whole line heads related documents. `rows` are folded lines. */
export function isRelatedHeading(line: string, rows: ReadonlySet<string>): boolean {
  if (line.length > LONGEST) return false
  const folded = foldLine(line)
  return rows.has(folded) || RELATED.test(folded)
}
