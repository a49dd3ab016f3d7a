// Reads who wrote something from the value of a field: persons, or the organization behind a brand.

import type { Person } from '../../model/metadata.js'
import { looksLikePersonName, readByline } from '../../text/people.js'

const organization = (name: string): Person => ({ name, type: 'organization', credentials: [], roles: [] })
const person = (name: string): Person => ({ name, type: 'person', credentials: [], roles: [] })

/** A name of one word with capitals or digits inside it, or any name of one word: a brand or an account. */
const isBrand = (name: string): boolean => !/\s/.test(name)

const withoutLabel = (text: string): string => text.replace(/^(?:by|author)\s*:?\s+/i, '')

/** `Roe, Jane`: the family name first. */
function turned(text: string): string | undefined {
  const parts = text.split(/,\s*/)
  const [family = '', given = ''] = parts
  if (parts.length !== 2 || family.split(' ').length > 2 || given.split(' ').length > 2) return undefined
  const name = `${given} ${family}`
  return !/\s/.test(family) && looksLikePersonName(name) ? name : undefined
}

/** The people that a field names: at least one for any text that is not blank. */
export function readPersons(text: string): readonly Person[] {
  const line = withoutLabel(text.replace(/\s+/g, ' ').trim()).replace(/\s*<[^<>@\s]+@[^<>\s]+>$/, '')
  if (line === '') return []
  if (isBrand(line)) return [organization(line)]
  const name = turned(line)
  if (name !== undefined) return [person(name)]
  const byline = readByline(`By ${line}`)
  if (byline) return byline.people
  return [looksLikePersonName(line) ? person(line) : organization(line)]
}
