// What a line must look like to be a title, by itself and by what follows it.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { readCollectionLine, readDateLine } from '../../text/date-lines.js'
import { parseDate } from '../../text/dates.js'
import { looksLikePlace, readByline } from '../../text/people.js'
import { withoutTail } from '../../text/tails.js'
import { countWords, headingStyle, startsLower } from '../../text/words.js'
import { isAttached, plainLine, startsItem } from './layout.js'
import { isRightsLine } from './rights-lines.js'

const MOST_WORDS = 18
/** In UTF-16 units. */
const LONGEST = 160

/** Ends that a title does not have. */
const ENDS_OPEN = /[.,:;…*=_\-–—/\\>»]$/u
const SALUTATION = /^(?:dear|hi|hello|hey|greetings|to whom)\b/i
const COUNT = /^[\d,.]+\s(?:articles|comments|items|posts|products|replies|results|reviews|styles|views)$/i
const ADDRESS = /^\S+@\S+$|https?:\/\/|^www\.|\.(?:com|org|net|edu|gov)$/i
/** Crumbs of a path through the site, cells of a row, things that a menu lists. */
const CRUMBS = /\s[>»›|•·]\s.*\s[>»›|•·]\s|\s[>»›]\s|\t/u

/** Headings that name a part of any text, never a whole one. */
const PARTS: ReadonlySet<string> = new Set(
  'abstract about at_a_glance background conclusion conclusions contents description details discussion faq featured highlights home index introduction key_facts key_points key_takeaways menu methods navigation notes objectives on_this_page overview preface quick_facts references results search summary table_of_contents updates'
    .split(' ')
    .map(name => name.replaceAll('_', ' ')),
)

/** Whether a heading names a part that any text may have: `Overview`, `Summary`. */
export const isPartName = (text: string): boolean => PARTS.has(withoutTail(text.toLowerCase(), /[\s:.]/))

/** Whether a line tells a date, a name, a place or a right, and so stands beside a title. */
export const isAboutLine = (text: string): boolean =>
  readDateLine(text) !== null ||
  readCollectionLine(text) !== null ||
  readByline(text) !== null ||
  isRightsLine(text) ||
  looksLikePlace(text) ||
  parseDate(text) !== null

/** Words that a sentence cannot end with, so that the line leads in what follows. */
const LEADS_IN =
  /\s(?:a|an|and|are|as|based on|by|can|following|if|includ(?:e|es|ing)|is|may|of|or|such|that|the|was|were|who|with|your|(?:because|if|that|when) (?:he|it|she|they|we|you))$/i
/** Two sentences, or the start of a second one: a full stop behind a word that is no abbreviation. */
const TWO_SENTENCES = /\p{Ll}{4}[.]\s+\p{Lu}\p{Ll}/u

const leadsIn = (text: string): boolean => LEADS_IN.test(text) && headingStyle(text) !== 'title'

/** Whether a whole line has the shape of a title. Ends `?` and `!` are fine. */
export function isTitleLike(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false
  if (ENDS_OPEN.test(text) || startsLower(text) || startsItem(text) || !/^["'“‘«¿¡([]?[\p{L}\p{N}]/u.test(text))
    return false
  if (SALUTATION.test(text) || ADDRESS.test(text) || CRUMBS.test(text) || COUNT.test(text)) return false
  if (leadsIn(text) || TWO_SENTENCES.test(text)) return false
  return countWords(text) <= MOST_WORDS && !isAboutLine(text)
}

/** How many lines behind tell how wide the text is. */
const NEAR = 12

/** Whether the next line begins something new: a blank line stands between, or this line had room for its first word. */
export function standsAlone(view: View, block: Block): boolean {
  const at = view.index(block.id)
  const next = view.blocks[at + 1]
  if (!next || !isAttached(view, next)) return true
  // One word above other lines is rather a name or a label of theirs.
  if (startsLower(next.text) || countWords(block.text) < 2) return false
  let width = 0
  for (const { text } of view.blocks.slice(at + 1, at + 1 + NEAR)) width = Math.max(width, text.length)
  return plainLine(block).length < width * 0.75
}
