// Gathers the authors of a page from its structured data, its head and its bylines into one list.

import type { Block } from '../../model/block.js'
import type { Person } from '../../model/metadata.js'
import { isDesk, isNobody, withoutAuthorLabel } from '../../text/author-names.js'
import { credentialsOf } from '../../text/credentials.js'
import { looksLikePersonName } from '../../text/people.js'
import type { Thing } from '../../text/structured-data.js'
import { foldLine } from '../../text/words.js'
import { type Head, recordFields } from './html-head.js'
import { compact, namesAround } from './html-title.js'
import { readPersons } from './persons.js'

/** A person and the fields that tell of them. */
export interface ToldPerson {
  readonly person: Person
  readonly blocks: readonly Block[]
}

/** What names are compared by: no titles, no middle initials. */
export const nameKey = (name: string): string => foldLine(name.replace(/(?<=\s)\p{Lu}\.?\s(?=\p{L}{2})/gu, ''))

const isName = (text: string): boolean => !isNobody(withoutAuthorLabel(text.trim()))

/** Sites call a person who is none: the name of a desk, or of the site, unless a person may bear it. */
const isOffice = (name: string, names: ReadonlySet<string>): boolean =>
  isDesk(name) || (names.has(compact(name)) && !looksLikePersonName(name))

function personOfThing(thing: Thing, roles: readonly string[], names: ReadonlySet<string>): ToldPerson | null {
  const [name] = thing.texts('name')
  if (!name || !isName(name.text)) return null
  const isOrganization = thing.types.some(type => /Organization$|^(?:Corporation|Hospital|MedicalClinic)$/.test(type))
  const text = withoutAuthorLabel(name.text.replace(/\s+/g, ' ').trim())
  const [read] = readPersons(text)
  const suffix = thing.texts('honorificSuffix')
  const jobs = thing.texts('jobTitle')
  const employer = ['affiliation', 'worksFor'].flatMap(property =>
    thing.things(property).flatMap(one => one.texts('name')),
  )[0]
  if (isOrganization || !read)
    return { person: { name: text, type: 'organization', credentials: [], roles: [...roles] }, blocks: [name] }
  const claimed = thing.types.includes('Person') ? 'person' : read.type
  const isPerson = claimed === 'person' && !isOffice(text, names)
  const credentials = [
    ...read.credentials,
    ...suffix.flatMap(block => credentialsOf(block.text) ?? [block.text.trim()]),
  ]
  const affiliation = employer?.text.trim() ?? read.affiliation
  const person: Person = {
    name: read.type === 'person' ? read.name : text,
    type: isPerson ? 'person' : 'organization',
    credentials: [...new Set(credentials)],
    roles: [
      ...new Set([
        ...roles,
        ...read.roles,
        ...jobs.map(block => block.text.trim()).filter(job => !/^author$/i.test(job)),
      ]),
    ],
    ...(affiliation && isPerson ? { affiliation } : {}),
  }
  return { person, blocks: [name, ...suffix, ...jobs, ...(employer && isPerson ? [employer] : [])] }
}

/** The people of a property: things with names, or names alone. */
function peopleOfProperty(head: Head, property: string, roles: readonly string[]): readonly ToldPerson[] {
  const names = namesAround(head)
  for (const thing of head.about) {
    const things = thing.things(property).flatMap(one => personOfThing(one, roles, names) ?? [])
    const texts = thing.texts(property).flatMap(block => peopleOfField(block, roles, names))
    if (things.length + texts.length > 0) return [...things, ...texts]
  }
  return []
}

/** How people write the one name that they go by; brands have capitals or points inside. */
const ONE_NAME = /^(?:\p{Lu}\p{Ll}+|\p{Ll}[\p{Ll}\d_-]+)$/u

function typeOf({ name, type }: Person, names: ReadonlySet<string>): Person['type'] {
  if (isDesk(name)) return 'organization'
  return ONE_NAME.test(name) && !names.has(compact(name)) ? 'person' : type
}

/** Whom a text names that should name an author; nobody where it names an account or an address. `names`: those of the site. */
export const authorsIn = (text: string, names: ReadonlySet<string>): readonly Person[] =>
  isName(text) ? readPersons(text).map(person => ({ ...person, type: typeOf(person, names) })) : []

const peopleOfField = (block: Block, roles: readonly string[], names: ReadonlySet<string>): readonly ToldPerson[] =>
  authorsIn(block.text, names).map((person, i) => ({
    person: { ...person, roles: [...roles, ...person.roles] },
    blocks: i === 0 ? [block] : [],
  }))

const META_AUTHORS = [
  'meta.author',
  'meta.citation_author',
  'meta.dc.creator',
  'meta.dcterms.creator',
  'meta.parsely-author',
  'meta.sailthru.author',
  'meta.article:author',
  'meta.byl',
  'meta.cxenseparse:author',
]

/** All that the head tells of people. */
export interface HeadPeople {
  /** Each source of authors by itself, the most believed first. */
  readonly authors: readonly (readonly ToldPerson[])[]
  readonly helpers: readonly ToldPerson[]
  /** Fields that should name an author, and name an account or an address. */
  readonly nobodies: readonly Block[]
}

export function headPeople(head: Head): HeadPeople {
  const names = namesAround(head)
  const fields = META_AUTHORS.map(key => head.fields(key).flatMap(block => peopleOfField(block, [], names)))
  const ofRecord = recordFields(head, 'authors').flatMap(block => peopleOfField(block, [], names))
  const authors = [peopleOfProperty(head, 'author', []), peopleOfProperty(head, 'creator', []), ...fields, ofRecord]
  const helpers = [
    ...peopleOfProperty(head, 'reviewedBy', ['Reviewer']),
    ...peopleOfProperty(head, 'editor', ['Editor']),
  ]
  const things = head.about.flatMap(thing => thing.things('author'))
  const named = [...things.flatMap(thing => thing.texts('name')), ...META_AUTHORS.flatMap(head.fields)]
  const nobodies = named.filter(block => !isName(block.text))
  return { authors: authors.filter(list => list.length > 0), helpers, nobodies }
}
