// Reads the lines of an author block: a name, then what the person does, where, and in which town.

import type { Person } from '../../model/metadata.js'
import {
  looksLikeOrganization,
  looksLikePersonName,
  looksLikePlace,
  looksLikeRole,
  readByline,
} from '../../text/people.js'

/** The one person that a line names, with credentials or behind `By`; null where it names several or none. */
export function readNameLine(line: string): Person | null {
  const byline = readByline(line)
  const [person, ...others] = byline?.people ?? []
  if (byline && person?.type === 'person' && others.length === 0) return byline.role === 'author' ? person : null
  if (byline || !looksLikePersonName(line)) return null
  return { name: line, type: 'person', credentials: [], roles: [] }
}

/** What a line says of the person above it. */
type Detail = 'role' | 'affiliation' | 'location'

export function detailOf(line: string): Detail | null {
  if (looksLikePlace(line)) return 'location'
  if (looksLikeRole(line)) return 'role'
  return looksLikeOrganization(line) ? 'affiliation' : null
}

/** The person with what the lines say; null where one of them says none of it, or there are none. */
export function describePerson(person: Person, lines: readonly string[]): Person | null {
  const roles = [...person.roles]
  const affiliations = person.affiliation === undefined ? [] : [person.affiliation]
  let location: string | undefined
  for (const line of lines) {
    const detail = detailOf(line)
    if (detail === 'role') roles.push(line)
    else if (detail === 'affiliation') affiliations.push(line)
    else if (detail === 'location' && location === undefined) location = line
    else return null
  }
  return {
    ...person,
    roles,
    ...(affiliations.length > 0 ? { affiliation: affiliations.join(', ') } : {}),
    ...(location === undefined ? {} : { location }),
  }
}
