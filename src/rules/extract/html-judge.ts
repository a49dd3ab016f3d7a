// What becomes of each thing that a page tells of itself: it wins, it agrees, it loses, or it cannot be read.

import { drop, flag, setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import { isQuestionPage } from '../../text/structured-data.js'
import { foldLine } from '../../text/words.js'
import { liveUrl } from './base-url.js'
import { type Read, readField, splitList } from './field-values.js'
import { bylinesOf } from './html-byline.js'
import { CLAIMED, type ClaimedField, claimsOf, keywordFields, sectionFields } from './html-claims.js'
import type { Head } from './html-head.js'
import { judgePeople } from './html-judge-people.js'
import { fresh, type Judging, keyOf, type Said } from './html-judging.js'
import { findNotice, judgeRights, type Notice } from './html-rights.js'
import { chooseTitle, compact, namesAround } from './html-title.js'

/** All verdicts on what the page tells of itself. */
export function judgePage(view: View, head: Head): Said {
  const { metadata } = view.document
  const notice = findNotice(view.blocks)
  const judging: Judging = { view, head, used: new Set(), set: new Set(CLAIMED.filter(field => metadata[field])) }
  return [
    ...judgeTitle(judging, notice),
    ...CLAIMED.flatMap(field => judgeClaims(judging, field)),
    ...judgePeople(judging, bylinesOf(view)),
    ...judgeWords(judging, 'keywords', keywordFields(head), splitList),
    ...judgeWords(judging, 'subjects', sectionFields(head), splitList),
    ...judgeRights(judging, notice),
  ]
}

function judgeTitle(judging: Judging, notice: Notice | undefined): Said {
  const { view, head } = judging
  const choice = view.document.metadata.title ? null : chooseTitle(view, head, namesAround(head, notice?.holder))
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
  const { main } = head
  if (!main || !isQuestionPage(main) || view.document.metadata.type) return []
  const type = setMetadata('type', 'qa', 'questions', { nodes: [], node })
  if (!main.types.includes('QAPage')) return [type]
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

function readClaim({ head }: Judging, field: ClaimedField, block: Block): Read {
  const isAccount = field === 'publisher' && /^@/.test(block.text.trim())
  if (isAccount || block.text.length > MOST_LENGTH) return { unread: 'unmapped' }
  if (field !== 'url') return readField(field, block.text)
  const url = liveUrl(block.text, head.address)
  return url?.startsWith('http') ? { value: url } : { unread: 'unsafe-url' }
}

function judgeClaims(judging: Judging, field: ClaimedField): Said {
  let winner = judging.view.document.metadata[field]?.value
  const publisher = compact(claimsOf(judging.head, 'publisher')[0]?.text ?? '')
  return fresh(judging, claims(judging, field)).flatMap((block): Said => {
    const aside = { node: block.id, note: keyOf(block) }
    const read = readClaim(judging, field, block)
    if ('unread' in read) {
      const isDoubt = read.unread === 'ambiguous-date'
      return isDoubt ? [flag('ambiguous-date', aside), drop('ambiguous-date', aside)] : [drop('unreadable', aside)]
    }
    const same = field === 'isPartOf' && publisher !== '' && compact(read.value) === publisher
    if (same) return [drop('agrees', aside)]
    if (winner !== undefined) return [drop(foldLine(read.value) === foldLine(winner) ? 'agrees' : 'loses', aside)]
    winner = read.value
    judging.set.add(field)
    return [setMetadata(field, read.value, 'head', { nodes: [block.id], note: aside.note })]
  })
}

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
      const isNew = key !== '' && !known.has(key)
      known.add(key)
      return isNew
    })
    if (words.length === 0) return [drop('agrees', aside)]
    return words.map((word, i) => setMetadata(field, word, 'head', { ...aside, nodes: i === 0 ? [block.id] : [] }))
  })
}
