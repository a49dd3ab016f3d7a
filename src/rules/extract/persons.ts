// Reads who wrote something from the value of a field: persons, or the organization behind a brand.

import type { Person } from '../../model/metadata.js'
import { endsInJob, splitLetters, withoutAuthorLabel } from '../../text/author-names.js'
import { looksLikePersonName, looksLikeRole, readByline } from '../../text/people.js'

const organization = (name: string): Person => ({ name, type: 'organization', credentials: [], roles: [] })
const person = (name: string): Person => ({ name, type: 'person', credentials: [], roles: [] })

/** A name of one word with capitals or digits inside it, or any name of one word: a brand or an account. */
const isBrand = (name: string): boolean => !/\s/.test(name)

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
  const line = withoutAuthorLabel(text.replace(/\s+/g, ' ').trim()).replace(/\s*<[^<>@\s]+@[^<>\s]+>$/, '')
  if (line === '') return []
  if (isBrand(line)) return [organization(line)]
  const name = turned(line)
  if (name !== undefined) return [person(name)]
  const byline = readByline(`By ${line}`)
  if (byline) return byline.people
  if (looksLikePersonName(line)) return [person(line)]
  return [described(line) ?? organization(line)]
}

/** A name with letters, or one thing more, behind a comma: what is no role is said of the text, not of its author. */
function described(line: string): Person | undefined {
  const split = splitLetters(line)
  if (split && looksLikePersonName(split.name)) return { ...person(split.name), credentials: split.letters }
  const comma = line.indexOf(',')
  const name = line.slice(0, comma)
  const rest = line.slice(comma + 1).trim()
  if (comma < 0 || rest.includes(',')) return undefined
  if (endsInJob(rest) && CAPITALISED.test(name)) return { ...person(name), roles: [rest] }
  return looksLikePersonName(name) ? { ...person(name), roles: looksLikeRole(rest) ? [rest] : [] } : undefined
}

/** Two to four words with capitals: in front of a job they are a name, whatever else they may mean. */
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u
