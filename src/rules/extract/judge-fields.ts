// What becomes of each field of a document's front matter.

import { drop, flag, retype, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { type FieldValue, listOf, type Person } from '../../model/metadata.js'
import type { Profile, ProfileTarget } from '../../model/profile.js'
import type { DateOrder } from '../../text/date-order.js'
import { parseDate } from '../../text/dates.js'
import { foldLine } from '../../text/words.js'
import { isTextField, readField, splitList, type TextField, type Unread } from './field-values.js'
import { readPersons } from './persons.js'
import {
  baseOfFields,
  chooseWinners,
  fieldSettler,
  type PlacedField,
  placeFields,
  type Winner,
} from './placed-fields.js'
import { groupRelated, type RelatedField, relatedLink } from './related-fields.js'
import { readingsNote, type Settle } from './settle-dates.js'

export const FIELD_REASONS = {
  field: 'A field of the front matter',
  body: 'A field that holds the body',
  question: 'The document has a question of its own',
  'related-field': 'A field of a related link',
  'duplicate-of-title': 'It says the title once more',
  'told-already': 'It says what is known already',
  'second-value': 'Another field comes first',
  setting: 'A setting of the software that made the page',
  unmapped: 'No profile knows the field',
  sentinel: 'A number that stands for a missing one',
  empty: 'An empty field',
  'ambiguous-date': 'The date could be read in two ways',
  region: 'A field of the front matter, its date read as the region of the language writes them',
  'unreadable-date': 'No date can be read from it',
  'unreadable-language': 'No language tag can be read from it',
  'unsafe-url': 'No safe URL can be read from it',
} as const

type Reason = keyof typeof FIELD_REASONS
type Said = readonly Verdict<Reason>[]

/** What judging one field needs to know of the others. */
interface Judging {
  readonly view: View
  readonly winners: ReadonlyMap<TextField, Winner>
  readonly scores: readonly string[]
  readonly settle: Settle
  /** Values of list fields that are there, folded. */
  readonly known: Map<Listed, Set<string>>
}

interface FieldOptions {
  readonly scores: readonly string[]
  readonly order?: DateOrder | undefined
}

/** All verdicts on the fields, in document order; those on related links come last. */
export function judgeFields(view: View, profiles: readonly Profile[], { scores, order }: FieldOptions): Said {
  const placed = placeFields(view, profiles)
  if (placed.length === 0) return []
  const settle = fieldSettler(view, placed, order)
  const winners = chooseWinners(view.document, placed, settle)
  const judging: Judging = { view, winners, scores, settle, known: new Map() }
  const base = baseOfFields(view.document, winners)
  return [...placed.flatMap(field => judgeField(judging, field)), ...judgeRelated(placed, base)]
}

function judgeField(judging: Judging, field: PlacedField): Said {
  const { block, target } = field
  if (target === undefined || target === 'ignore') return discard(judging, field)
  if (isTextField(target)) return judgeText(judging, block, target)
  switch (target) {
    case 'authors':
      return judgeList(judging, block, 'authors', readPersons(block.text))
    case 'keywords':
      return judgeList(judging, block, 'keywords', splitList(block.text))
    case 'subjects':
    case 'citations':
      return judgeList(judging, block, target, oneText(block))
    case 'body':
      return [retype('paragraph', {}, 'body', { node: block.id })]
    default:
      return isRelated(target) ? [] : [drop('setting', { node: block.id })]
  }
}

const isRelated = (target: ProfileTarget): boolean => target.startsWith('relatedLinks.')

const oneText = (block: Block): readonly string[] => {
  const text = block.text.replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [text]
}

/** Figures that are not there are written as numbers that no figure has. */
const SENTINEL = /^-(?:1|9+)(?:\.0+)?$/

function discard({ scores }: Judging, { block, key, target }: PlacedField): Said {
  const name = key.slice(key.lastIndexOf('.') + 1)
  const doubt = scores.includes(name) && SENTINEL.test(block.text.trim())
  const node = block.id
  return [
    ...(doubt ? [flag('sentinel', { node, text: `${key}: ${block.text}` })] : []),
    drop(target === undefined ? 'unmapped' : 'setting', { node, note: key }),
  ]
}

function judgeText({ view, winners, settle }: Judging, block: Block, field: TextField): Said {
  const node = block.id
  const winner = winners.get(field)
  if (winner?.block === block) return [...take(view, field, winner, winners), ...asQuestion(view, field, node)]
  const read = readField(field, block.text, settle)
  if ('unread' in read) {
    const plain = read.unread === 'empty' || read.unread === 'setting'
    return [
      ...(plain ? [] : [flag(read.unread, { node, ...doubtOf(read.unread, block) })]),
      drop(read.unread, { node }),
    ]
  }
  const known = winner?.value ?? view.document.metadata[field]?.value
  const same = known !== undefined && foldLine(known) === foldLine(read.value)
  if (!same) return [drop('second-value', { node })]
  return [drop(field === 'title' ? 'duplicate-of-title' : 'told-already', { node })]
}

/** The readings of a date that stays open. */
const doubtOf = (unread: Unread, { text }: Block): ReturnType<typeof readingsNote> =>
  unread === 'ambiguous-date' ? readingsNote(parseDate(text)) : {}

/** The value goes to its field; a question without a title is the title too. */
function take(view: View, field: TextField, { block, value, byRegion }: Winner, winners: Judging['winners']): Said {
  const node = block.id
  const move = setMetadata(field, value, byRegion ? 'region' : 'field', { nodes: [node] })
  const untitled = field === 'question' && !winners.has('title') && !view.document.metadata.title
  return untitled ? [move, setMetadata('title', value, 'question', { nodes: [], node })] : [move]
}

const asQuestion = (view: View, field: TextField, node: Block['id']): Said =>
  field === 'question' && !view.document.metadata.type
    ? [setMetadata('type', 'qa', 'question', { nodes: [], node })]
    : []

type Listed = 'authors' | 'keywords' | 'subjects' | 'citations'

const nameOf = (value: string | Person): string => foldLine(typeof value === 'string' ? value : value.name)

/** Folded values of a list field: those that the document has, and those that fields before gave. */
function listed({ view, known }: Judging, field: Listed): Set<string> {
  const held = known.get(field)
  if (held) return held
  const made = new Set(listOf(view.document.metadata, field).map(entry => nameOf(entry.value)))
  known.set(field, made)
  return made
}

/** The first new value takes the block with it; the others only know where they stood. */
function judgeList<F extends Listed>(
  judging: Judging,
  block: Block,
  field: F,
  values: readonly (FieldValue<F> & (string | Person))[],
): Said {
  const node = block.id
  if (values.length === 0) return [drop('empty', { node })]
  const known = listed(judging, field)
  const fresh = values.filter(value => {
    const isNew = !known.has(nameOf(value))
    known.add(nameOf(value))
    return isNew
  })
  if (fresh.length === 0) return [drop('told-already', { node })]
  return fresh.map((value, i) => setMetadata<F, Reason>(field, value, 'field', { nodes: i === 0 ? [node] : [], node }))
}

function judgeRelated(placed: readonly PlacedField[], base: string | undefined): Said {
  const fields = placed.flatMap(({ block, key, target }): RelatedField[] => {
    const part = RELATED_KEYS.find(name => target === `relatedLinks.${name}`)
    return part ? [{ block, key, part }] : []
  })
  return groupRelated(fields).flatMap((group): Said => {
    const link = relatedLink(group, base)
    if (!link) return group.map(({ block }) => drop('empty', { node: block.id }))
    return [setMetadata('relatedLinks', link.value, 'related-field', { nodes: link.nodes })]
  })
}

const RELATED_KEYS = ['title', 'url', 'id', 'group', 'subject', 'author', 'datePublished'] as const
