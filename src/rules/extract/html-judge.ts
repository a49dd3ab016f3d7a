// What becomes of each thing that a page tells of itself: it wins, it agrees, it loses, or it cannot be read.

import { drop, flag, setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import type { DateOrder } from '../../text/date-order.js'
import { parseDate } from '../../text/dates.js'
import { foldLine } from '../../text/words.js'
import { liveUrl } from './base-url.js'
import { type Read, readField, splitList } from './field-values.js'
import { bylinesOf } from './html-byline.js'
import { CLAIMED, type ClaimedField, claimsOf, keywordFields, sectionFields } from './html-claims.js'
import { crumbFields } from './html-crumbs.js'
import type { Head } from './html-head.js'
import { judgeImage } from './html-image.js'
import { judgeDates } from './html-judge-dates.js'
import { judgePeople } from './html-judge-people.js'
import { fresh, type Judging, keyOf, type Said } from './html-judging.js'
import { judgeLicense } from './html-license.js'
import { isAboutQuestions } from './html-questions.js'
import { findNotice, judgeRights } from './html-rights.js'
import { chooseTitle, compact, namesAround, type TitleChoice } from './html-title.js'
import { readingsNote, type Settle, settler } from './settle-dates.js'

const DATES = ['datePublished', 'dateModified', 'lastReviewed'] as const

/** All verdicts on what the page tells of itself. */
export function judgePage(view: View, head: Head, order: DateOrder | undefined): Said {
  const { metadata } = view.document
  const notice = findNotice(view.blocks)
  const set = new Set(CLAIMED.filter(field => metadata[field]))
  const dates = new Map(DATES.flatMap(field => (metadata[field] ? [[field, metadata[field].value] as const] : [])))
  const settle = settler(view, order)
  const judging: Judging = { view, head, settle, used: new Set(), set, dates }
  const bylines = bylinesOf(view, settle)
  const title = metadata.title ? null : chooseTitle(view, head, namesAround(head, notice?.holder))
  return [
    ...judgeTitle(judging, title),
    ...CLAIMED.flatMap(field => judgeClaims(judging, field)),
    ...judgePeople(judging, bylines),
    ...judgeDates(judging, bylines),
    ...judgeImage(judging),
    ...judgeWords(judging, 'keywords', keywordFields(head), splitList),
    ...judgeSubjects(judging, title?.value ?? metadata.title?.value),
    ...judgeRights(judging, notice),
    ...judgeLicense(judging, notice?.block),
  ]
}

function judgeTitle(judging: Judging, choice: TitleChoice | null): Said {
  if (!choice) return []
  const { value, heading, from, told } = choice
  judging.used.add(from.id)
  const rest = fresh(
    judging,
    told.map(({ block }) => block),
  ).map(block => {
    // The site's name may stand beside the title, known as such or not.
    const reason = compact(block.text).includes(compact(value)) ? 'agrees' : 'loses'
    return drop(reason, { node: block.id, note: keyOf(block) })
  })
  const title = setMetadata('title', value, heading ? 'heading' : 'head', { nodes: [from.id], note: keyOf(from) })
  return [title, ...judgeType(judging, value, from.id), ...rest]
}

function judgeType({ head, view }: Judging, title: string, node: NodeId): Said {
  if (view.document.metadata.type || !isAboutQuestions(view, head, title)) return []
  const type = setMetadata('type', 'qa', 'questions', { nodes: [], node })
  if (head.main?.types.includes('FAQPage')) return [type]
  return [type, setMetadata('question', title, 'questions', { nodes: [], node })]
}

/** A site that is not its own publisher is what the page is part of. */
function claims({ head }: Judging, field: ClaimedField): readonly Block[] {
  const told = claimsOf(head, field)
  const [publisher] = field === 'isPartOf' ? claimsOf(head, 'publisher') : []
  if (!publisher) return told
  return [...told, ...head.fields('meta.og:site_name').filter(({ text }) => compact(text) !== compact(publisher.text))]
}

/** Longer values, in UTF-16 units, are texts of another kind. */
const MOST_LENGTH = 2000

function readClaim({ head, settle }: Judging, field: ClaimedField, block: Block): Read {
  const isAccount = field === 'publisher' && /^@|^https?:|^\//.test(block.text.trim())
  if (isAccount || block.text.length > MOST_LENGTH) return { unread: 'unmapped' }
  if (field !== 'url' && field !== 'license') return readDated(field, block.text, settle)
  const isWords = field === 'license' && /\s/.test(block.text.trim())
  const url = isWords ? undefined : liveUrl(block.text, head.address)
  return url?.startsWith('http') ? { value: url } : { unread: 'unsafe-url' }
}

/** What software writes where a date is missing. */
const NO_DATE = /^(?:0001-01-01|1900-01-01|1970-01-01)$/

function readDated(field: Exclude<ClaimedField, 'url'>, text: string, settle: Settle): Read {
  const read = readField(field, text, settle)
  return 'value' in read && NO_DATE.test(read.value) ? { unread: 'unreadable-date' } : read
}

/** Whether a date of change cannot be: the page was not there yet. A day of difference is a time zone's. */
const isTooEarly = ({ dates }: Judging, field: ClaimedField, value: string): boolean =>
  field === 'dateModified' && value < (dates.get('datePublished') ?? '').slice(0, value.length)

function judgeClaims(judging: Judging, field: ClaimedField): Said {
  let winner = judging.view.document.metadata[field]?.value
  const publisher = compact(claimsOf(judging.head, 'publisher')[0]?.text ?? '')
  return fresh(judging, claims(judging, field)).flatMap((block): Said => {
    const aside = { node: block.id, note: keyOf(block) }
    const read = readClaim(judging, field, block)
    if ('unread' in read) {
      const isDoubt = read.unread === 'ambiguous-date'
      const flagged = {
        ...aside,
        note: [aside.note, readingsNote(parseDate(block.text)).note].filter(Boolean).join(': '),
      }
      return isDoubt ? [flag('ambiguous-date', flagged), drop('ambiguous-date', aside)] : [drop('unreadable', aside)]
    }
    const same = field === 'isPartOf' && publisher !== '' && compact(read.value) === publisher
    if (same) return [drop('agrees', aside)]
    if (winner !== undefined) return [drop(foldLine(read.value) === foldLine(winner) ? 'agrees' : 'loses', aside)]
    if (isTooEarly(judging, field, read.value)) return [drop('before-published', aside)]
    winner = read.value
    judging.set.add(field)
    if (DATES.some(date => date === field)) judging.dates.set(field, winner)
    return [setMetadata(field, read.value, read.byRegion ? 'region' : 'head', { nodes: [block.id], note: aside.note })]
  })
}

/** The section that the page names, else the steps on the trail to it. */
function judgeSubjects(judging: Judging, title: string | undefined): Said {
  const sections = sectionFields(judging.head)
  const isTold = sections.length > 0 || listOf(judging.view.document.metadata, 'subjects').length > 0
  const trail = isTold ? [] : crumbFields(judging.head, title)
  return [...judgeWords(judging, 'subjects', sections, splitList), ...judgeWords(judging, 'subjects', trail, oneWord)]
}

const oneWord = (text: string): readonly string[] => [text.replace(/\s+/g, ' ').trim()]

/** Lists of words from all sources, each word once. A field leaves with its first new word. */
function judgeWords(
  judging: Judging,
  field: 'keywords' | 'subjects',
  blocks: readonly Block[],
  read: (text: string) => readonly string[],
): Said {
  const known = new Set(listOf(judging.view.document.metadata, field).map(({ value }) => foldLine(value)))
  return fresh(judging, blocks).flatMap((block): Said => {
    const aside = { node: block.id, note: keyOf(block) }
    const words = read(block.text).filter(word => {
      const key = foldLine(word)
      const isNew = key !== '' && !known.has(key) && !/^https?:\/\//.test(key)
      known.add(key)
      return isNew
    })
    if (words.length === 0) return [drop('agrees', aside)]
    return words.map((word, i) => setMetadata(field, word, 'head', { ...aside, nodes: i === 0 ? [block.id] : [] }))
  })
}
