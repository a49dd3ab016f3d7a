// Who repeats whom, decided for the whole corpus at once, from its rows in an order of their own.

import type { DuplicateOf } from '../../../model/metadata.js'
import type { Likeness, Terms } from './alike.js'
import { Candidates } from './candidates.js'
import type { Row } from './sketch.js'
import { Comparison, Gathering, keysOf, type Star } from './stars.js'
import type { Table } from './table.js'

/** A document that repeats another one, and that one's row. */
export interface Repeat {
  readonly row: Row
  readonly original: Row
  readonly kind: DuplicateOf['kind']
  readonly similarity: number
}

/** A body with so much of the longest one's words may be the original of them all; a shorter one is an excerpt. */
const ORIGINAL_SHARE = 0.6
/** Bodies that have fewer words in common are no versions of one text: the one holds the other. */
const VERSION_OVERLAP = 0.75
/** Bodies that are tried as the original before the longest one is taken. */
const MOST_TRIED = 8

/** The rows of one body by precedence, the first of them once more. */
interface Body {
  readonly row: Row
  readonly rows: Row[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earliest first, undated ones last; then by id. */
const byPrecedence = (a: Row, b: Row): number =>
  compare(a.datePublished ?? '~', b.datePublished ?? '~') || compare(a.id, b.id)

/** From the longest to the shortest. */
function bodiesOf(table: Table): readonly Body[] {
  const bodies = new Map<string, Body>()
  for (const row of table.flat().sort(byPrecedence)) {
    const known = bodies.get(row.body)
    if (known) known.rows.push(row)
    else bodies.set(row.body, { row, rows: [row] })
  }
  return [...bodies.values()].sort((a, b) => b.row.wordCount - a.row.wordCount || byPrecedence(a.row, b.row))
}

/** The documents that repeat another one, whatever the order in which rows came into the table. */
export function repeatsIn(table: Table, terms: Terms): readonly Repeat[] {
  const bodies = bodiesOf(table)
  const sketches = bodies.map(({ row }) => row.sketch)
  const candidates = new Candidates(sketches.map(keysOf))
  const comparison = new Comparison(sketches, terms, candidates.common)
  const members = bodies.map((body, place) => ({ ...body, place }))
  const likeness: Compare = (one, other) => comparison.likeness(one.place, other.place)
  return starsOf(members, new Gathering(candidates, comparison), likeness).flatMap(star =>
    repeatsOfStar(star, likeness),
  )
}

interface Member extends Body {
  readonly place: number
}

type Compare = (one: Member, other: Member) => Likeness | null
type Group = readonly [Member, ...Member[]]

/**
 * The bodies that repeat one, with that one first. They are gathered twice: around the longest, and then around the
 * originals that come of it, since a copy may lie too far from the longest one (of which the foot was not taken off, say)
 * and still be a copy of the original.
 */
function starsOf(members: readonly Member[], gathering: Gathering, likeness: Compare): readonly Group[] {
  const groupsOf = (stars: readonly Star[]): readonly Group[] =>
    stars.flatMap(star => {
      const [first, ...rest] = star.flatMap(place => members[place] ?? [])
      return first ? [originalFirst([first, ...rest], likeness)] : []
    })
  const places = members.map(({ place }) => place)
  const first = groupsOf(gathering.gather(places, () => true)).filter(({ length }) => length > 1)
  const originals = new Set(first.map(([{ place }]) => place).sort((a, b) => a - b))
  const grouped = new Set(first.flatMap(group => group.map(({ place }) => place)))
  const order = [...originals, ...places.filter(place => !originals.has(place))]
  return groupsOf(gathering.gather(order, place => grouped.has(place)))
}

/** The first by precedence of those that are no excerpts and that all the others repeat leads; else the centre. */
function originalFirst(group: Group, likeness: Compare): Group {
  if (group.length === 1) return group
  const [centre] = group
  const longest = group.reduce((most, { row }) => Math.max(most, row.wordCount), 0)
  const eligible = group
    .filter(member => member === centre || member.row.wordCount >= longest * ORIGINAL_SHARE)
    .sort((a, b) => byPrecedence(a.row, b.row))
    .slice(0, MOST_TRIED)
  const isRepeated = (one: Member): boolean => group.every(other => other === one || likeness(other, one) !== null)
  const original = eligible.find(one => one === centre || isRepeated(one)) ?? centre
  return [original, ...group.filter(member => member !== original)]
}

function repeatsOfStar([original, ...others]: Group, likeness: Compare): readonly Repeat[] {
  const told = (member: Member, fact: Pick<Repeat, 'kind' | 'similarity'>): readonly Repeat[] =>
    member.rows.flatMap(row => (row === original.row ? [] : [{ row, original: original.row, ...fact }]))
  return [
    ...told(original, { kind: 'exact', similarity: 1 }),
    ...others.flatMap(member => {
      const here = likeness(member, original)
      return here ? told(member, kindOf(here, likeness(original, member))) : []
    }),
  ]
}

/** What a body is to its original, by what each has of the other. */
function kindOf(here: Likeness, there: Likeness | null): Pick<Repeat, 'kind' | 'similarity'> {
  if (here.overlap >= VERSION_OVERLAP) return { kind: 'near', similarity: here.overlap }
  const back = there?.containment ?? 0
  return here.containment >= back
    ? { kind: 'contained', similarity: here.containment }
    : { kind: 'contains', similarity: back }
}
