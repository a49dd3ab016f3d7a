// The fields of a document with the places that a profile gives them, and which of several fields for one place wins.

import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { chooseProfile, type Profile, type ProfileTarget, targetOf } from '../../model/profile.js'
import type { DateOrder } from '../../text/date-order.js'
import { baseUrlOf } from './base-url.js'
import { isTextField, type Read, readField, type TextField } from './field-values.js'
import { type Settle, settler } from './settle-dates.js'

export interface PlacedField {
  readonly block: Block
  readonly key: string
  /** Absent where no profile knows the key. */
  readonly target?: ProfileTarget
  /** Place of the key in the profile: of several fields for one place, the lowest wins. Patterns come last. */
  readonly rank: number
}

/** Head of a page: other rules read it. */
const HEAD = /^(?:head|meta|link|html|jsonld)\./

/** The field blocks that carry values beside the body, the head of a page left out. */
function fieldsOf(view: View): readonly Block[] {
  if (view.document.source.format !== 'html') return view.fields
  return view.fields.filter(block => !HEAD.test(block.attributes.key ?? ''))
}

/** The profile as it applies behind the reader, which has taken the body's fields away. */
const withoutBody = (profile: Profile): Profile => ({
  ...profile,
  when: profile.when.filter(key => targetOf(profile, key) !== 'body'),
})

/** All fields in document order, with their places. */
export function placeFields(view: View, profiles: readonly Profile[]): readonly PlacedField[] {
  const blocks = fieldsOf(view)
  if (blocks.length === 0) return []
  const keys = blocks.map(block => block.attributes.key ?? '')
  const profile = chooseProfile(profiles.map(withoutBody), keys)
  const ranks = profile ? Object.keys(profile.fields) : []
  return blocks.map((block, i) => {
    const key = keys[i] ?? ''
    const target = profile && targetOf(profile, key)
    const rank = ranks.indexOf(key)
    return { block, key, ...(target ? { target } : {}), rank: rank < 0 ? ranks.length : rank }
  })
}

/** Settles dates of the fields; the language that counts for them is one of these. */
export function fieldSettler(view: View, placed: readonly PlacedField[], usual: DateOrder | undefined): Settle {
  const languages = placed.filter(({ target }) => target === 'language')
  return settler(view, usual, chooseWinners(view.document, languages, () => null).get('language')?.value)
}

/** One field that gives a single value. */
export interface Winner {
  readonly block: Block
  readonly value: string
  readonly byRegion?: boolean
}

/** For each single field, the block of the lowest rank that holds a value of it. What the document knows already stays. */
export function chooseWinners(
  { metadata }: Document,
  placed: readonly PlacedField[],
  settle: Settle,
): ReadonlyMap<TextField, Winner> {
  const winners = new Map<TextField, Winner>()
  for (const { block, target } of placed.toSorted((a, b) => a.rank - b.rank)) {
    if (target === undefined || !isTextField(target)) continue
    if (winners.has(target) || metadata[target]) continue
    const read: Read = readField(target, block.text, settle)
    if ('value' in read) winners.set(target, { block, ...read })
  }
  return winners
}

/** What relative URLs of the fields are resolved against. */
export function baseOfFields(document: Document, winners: ReadonlyMap<TextField, Winner>): string | undefined {
  const own = winners.get('url')
  if (!own) return baseUrlOf(document)
  return baseUrlOf({ ...document, metadata: { ...document.metadata, url: { value: own.value, rule: '' } } })
}
