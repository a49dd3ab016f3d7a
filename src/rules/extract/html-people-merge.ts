// Makes one list of the people that the head and the bylines of a page tell of, each name once.

import type { Person } from '../../model/metadata.js'
import { type HeadPeople, nameKey, type ToldPerson } from './html-people.js'

const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

/** One person of two that have the same name: what either tells. */
function merged(a: Person, b: Person): Person {
  const affiliation = a.affiliation ?? b.affiliation
  const location = a.location ?? b.location
  return {
    name: a.name,
    type: a.type === 'person' || b.type === 'person' ? 'person' : 'organization',
    credentials: joined(a.credentials, b.credentials),
    roles: joined(a.roles, b.roles),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(location === undefined ? {} : { location }),
  }
}

const hasPerson = (list: readonly ToldPerson[]): boolean => list.some(({ person }) => person.type === 'person')

/** Bylines name a few people; of longer lists no name is left out. */
const MOST_NAMES = 50

/** Whether a name is a known one with a label in front of it or a job behind it. */
const isLonger = (key: string, known: ReadonlyMap<string, unknown>): boolean =>
  known.size < MOST_NAMES && [...known.keys()].some(name => key.startsWith(`${name} `) || key.endsWith(` ${name}`))

/**
 * The people of a page, each name once: the authors of the first source that names a person, then those of bylines,
 * then reviewers and editors. Other sources add what they know of the same names. The blocks are those of the first.
 */
export function mergePeople(head: HeadPeople, bylines: readonly Person[]): readonly ToldPerson[] {
  const chosen =
    head.authors.find(hasPerson) ?? (bylines.some(({ type }) => type === 'person') ? [] : (head.authors[0] ?? []))
  const others = head.authors.flat().filter(told => !chosen.includes(told))
  const byName = new Map<string, ToldPerson>()
  const add = ({ person, blocks }: ToldPerson, fresh: boolean): void => {
    const key = nameKey(person.name)
    const known = byName.get(key)
    if (known) byName.set(key, { person: merged(known.person, person), blocks: known.blocks })
    else if (fresh && !isLonger(key, byName)) byName.set(key, { person, blocks })
  }
  for (const told of chosen) add(told, true)
  for (const person of bylines) add({ person, blocks: [] }, person.type === 'person' || byName.size === 0)
  for (const told of head.helpers) add(told, true)
  for (const told of others) add(told, false)
  return [...byName.values()]
}
