// Reads the lines near the title of a page that tell who wrote it and when.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { Person } from '../../model/metadata.js'
import { isDesk, isNobody, withoutAuthorLabel } from '../../text/author-names.js'
import { mayHaveCredential } from '../../text/credentials.js'
import { type DateLabel, readDateLine } from '../../text/date-lines.js'
import { findDates, type ParsedDate, parseDate } from '../../text/dates.js'
import { looksLikePersonName, readByline } from '../../text/people.js'
import { endsSentence } from '../../text/words.js'
import { peopleOf } from './byline.js'
import { type Marked, markOf } from './html-byline-marks.js'
import { countsOf } from './html-counts.js'
import { titleIndex } from './html-title-place.js'
import { type PageTree, pageTree } from './html-tree.js'
import { isoDay } from './iso-day.js'
import type { Settle } from './settle-dates.js'

export interface ToldBy {
  readonly block: Block
  readonly people: readonly Person[]
  readonly dates: readonly { readonly label: DateLabel; readonly iso: string; readonly byRegion?: boolean }[]
}

/** How many blocks before and behind the title may tell of it. */
const BEFORE = 6
const BEHIND = 16
/** Longer blocks are prose. */
const MOST_WORDS = 45

/** Things that bylines say beside names and dates. */
const FURNITURE =
  /^(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]{1,3}min(?:ute)?s?(?:[\s-]{1,3}read)?|(?:estimated )?read(?:ing)? time:?(?: \d{1,3} min(?:ute)?s?)?|\d{1,5} (?:comments?|views?|shares?)|share|by|and|on|in|news|updated|published|written by|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?)$/iu

interface Told {
  readonly people: readonly Person[]
  readonly dates: ToldBy['dates']
}

/** A name with nothing else: more words are a name with a job. */
const isBareName = (piece: string): boolean => piece.split(' ').length <= 4 && looksLikePersonName(piece)

const isWholeDay = ({ precision }: ParsedDate): boolean => precision === 'day' || precision === 'time'

/** A date with its label; null where it has two readings and nothing settles it. */
function told(label: DateLabel, written: string, date: ParsedDate, settle: Settle): ToldBy['dates'][number] | null {
  if (!date.ambiguous) return { label, iso: isoDay(date.iso) }
  const read = settle(written, date)
  return read && { label, iso: read.iso, ...(read.by === 'region' ? { byRegion: true } : {}) }
}

/** What one piece of a byline tells; null where it is not understood. */
function readPiece(piece: string, marked: Marked | null, settle: Settle): Told | null {
  const line = readDateLine(piece)
  if (line) {
    const dates = line.dates.flatMap(date => told(date.label, piece.slice(date.start, date.end), date, settle) ?? [])
    // A date with two readings is left to the rule that flags such lines.
    if (dates.length < line.dates.length) return null
    const named = line.dates.flatMap(date =>
      date.by === undefined ? [] : [`${date.label === 'reviewed' ? 'Reviewed by' : 'By'} ${date.by}`],
    )
    return { dates, people: named.flatMap(text => readPeople(text) ?? []) }
  }
  const bare = marked?.names ? withoutAuthorLabel(piece) : ''
  const people = readPeople(piece) ?? (isBareName(bare) ? readPeople(`By ${bare}`) : null)
  if (people) return { people, dates: [] }
  const date = marked === null ? null : parseDate(piece)
  const day = date && isWholeDay(date) ? told(marked?.dates ?? 'published', piece, date, settle) : null
  if (day) return { people: [], dates: [day] }
  return FURNITURE.test(piece) ? { people: [], dates: [] } : null
}

function readPeople(text: string): readonly Person[] | null {
  const read = readByline(text)
  return read && peopleOf(read, text).flatMap(checked)
}

/** Nobody is left out; what is called like an office is one. */
const checked = (person: Person): readonly Person[] =>
  isNobody(person.name) ? [] : [isDesk(person.name) ? { ...person, type: 'organization' } : person]

const SEPARATOR = /\n|[|•·]|\s[–—-]\s|\u00a0{2,}|\s{3,}/

/** The pieces of a byline: what stands between lines, bars and dots. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map(piece =>
      piece
        .replace(/\uFFFC/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(piece => piece !== '')

/** Longer blocks that are not understood as a whole are something else. */
const MOST_WORDS_PARTLY = 20

/** A byline by its markup alone, not understood as a whole: what it tells is read, the rest is not missed. */
function partlyRead(block: Block, pieces: readonly (Told | null)[], label: DateLabel, settle: Settle): ToldBy | null {
  if (countsOf(block).words > MOST_WORDS_PARTLY || endsSentence(block.text)) return null
  const read = pieces.filter(piece => piece !== null)
  const people = read.flatMap(piece => piece.people)
  const dates = read.flatMap(piece => piece.dates)
  const loose = dates.length > 0 ? null : looseDate(block, label, settle)
  if (loose) return { block, people, dates: [loose] }
  return people.length + dates.length > 0 ? { block, people, dates } : null
}

/** In front of a date, it tells of a change. */
const CHANGE = /(?<!\p{L})(?:edited|modified|revised|updated|aktualisiert|mis à jour|actualizado)(?!\p{L})/iu

/** The first date in the text, else that which a `time` element tells machines: "2 days ago". */
function looseDate(block: Block, label: DateLabel, settle: Settle): ToldBy['dates'][number] | null {
  const [found] = findDates(block.text)
  const date = found ?? parseDate(block.signals?.html?.datetime ?? '')
  const isChange = label === 'published' && CHANGE.test(block.text.slice(0, found?.start ?? 0))
  const written = found ? block.text.slice(found.start, found.end) : ''
  return date && told(isChange ? 'modified' : label, written, date, settle)
}

/** What a byline without any mark has: a label, a date, or letters behind a name. */
const MAY_TELL = /\bby\b|:|\d/i

const readings = new WeakMap<Block, Map<string, ToldBy | null>>()

/** Reads a block by its text and its mark, once for each: a page is looked at in several rounds. */
function readBlock(tree: PageTree, at: number, block: Block, settle: Settle): ToldBy | null {
  const marked = markOf(tree, at)
  if (!marked && !MAY_TELL.test(block.text) && !mayHaveCredential(block.text)) return null
  const key = marked ? `${marked.names} ${marked.dates}` : ''
  const held = readings.get(block) ?? new Map<string, ToldBy | null>()
  const known = held.get(key)
  if (known !== undefined) return known
  const made = readMarked(block, marked, settle)
  readings.set(block, held.set(key, made))
  return made
}

function readMarked(block: Block, marked: Marked | null, settle: Settle): ToldBy | null {
  const pieces = piecesOf(block.text)
  const read = pieces.map(piece => readPiece(piece, marked, settle))
  const understood = read.filter(piece => piece !== null)
  if (pieces.length > 0 && understood.length === pieces.length) {
    const people = understood.flatMap(piece => piece.people)
    const dates = understood.flatMap(piece => piece.dates)
    return people.length + dates.length > 0 || marked !== null ? { block, people, dates } : null
  }
  return marked === null ? null : partlyRead(block, read, marked.dates, settle)
}

/** The bylines near the title: from a little above it to the first prose below it. */
export function bylinesOf(view: View, settle: Settle): readonly ToldBy[] {
  const tree = view.fact(pageTree)
  const title = view.fact(titleIndex)
  if (title < 0) return []
  const found: ToldBy[] = []
  let behind = 0
  for (let at = Math.max(1, blocksBefore(tree, title)); at < tree.nodes.length && behind < BEHIND; at++) {
    const block = tree.nodes[at]
    if (block?.type !== 'block' || block.kind === 'field') continue
    if (at > title) behind++
    const { words } = countsOf(block)
    const read =
      block.kind === 'paragraph' && words > 0 && words <= MOST_WORDS ? readBlock(tree, at, block, settle) : null
    if (read) found.push(read)
    else if (at > title && (tree.prose[at] ?? 0) > 0) break
  }
  return found
}

/** Index of the node that stands `BEFORE` blocks in front of the title. */
function blocksBefore(tree: PageTree, title: number): number {
  let at = title
  for (let left = BEFORE; at > 0 && left > 0; at--) if (tree.nodes[at - 1]?.type === 'block') left--
  return at
}
