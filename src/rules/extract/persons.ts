// Reads who wrote something from the value of a field: persons, or the organization behind a brand.

import type { Person } from '../../model/metadata.js'
import { endsInJob, splitLetters, withoutAuthorLabel } from '../../text/author-names.js'
import { isNoName } from '../../text/not-names.js'
import { looksLikePersonName, looksLikeRole, readByline } from '../../text/people.js'
import { peopleOf } from './byline.js'

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

/** A name without tags, an address behind it, or quotation marks around it. */
const plainName = (text: string): string =>
  text
    .replace(/<[^<>]{1,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1')

/** Names as forums and libraries shorten them: `Jane R.`, `Roe J`, `Dr. Roe`. One word of it is no word that speaks against a name. */
const SHORT = /^(?:(?:Dr|Prof)\.?\s(\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}*)?)\s\p{Lu}\.?(-?\p{Lu}\.?)?)$/u

/** Two letters without points behind a word may be a country's or a channel's (`Example UK`), unless they stand in a list of names. */
function isShortName(text: string, listed: boolean): boolean {
  const [, family, given, second] = SHORT.exec(text) ?? []
  const word = family ?? given
  return word !== undefined && !isNoName(word) && (listed || second === undefined || second.endsWith('.'))
}

/** `Roe J, Doe AB`: one or more names, all shortened. */
function shortNames(line: string): readonly Person[] | undefined {
  const names = line.split(/[,;]\s*/)
  return names.every(name => isShortName(name, names.length > 1)) ? names.map(person) : undefined
}

/** The people that a field names: at least one for any text that is not blank. */
export function readPersons(text: string): readonly Person[] {
  const line = withoutAuthorLabel(plainName(text))
  if (line === '') return []
  if (isBrand(line)) return [organization(line)]
  const name = turned(line)
  if (name !== undefined) return [person(name)]
  const byline = readByline(line) ?? readByline(`By ${line}`)
  if (byline) return peopleOf(byline, line)
  if (looksLikePersonName(line)) return [person(line)]
  const short = shortNames(line)
  if (short) return short
  return employed(line) ?? [described(line) ?? organization(line)]
}

/** `Jane Roe for Example News` */
const EMPLOYED = /^(.{3,60}?)\s[Ff]or\s((?:[Tt]he\s)?\p{Lu}.{1,60})$/u

/** People with the name of those whom they wrote for. */
function employed(line: string): readonly Person[] | undefined {
  const [, names = '', affiliation = ''] = EMPLOYED.exec(line) ?? []
  const people = readByline(`By ${names}`)?.people
  return people?.every(({ type }) => type === 'person') ? people.map(one => ({ ...one, affiliation })) : undefined
}

/** A name with letters, or one thing more, behind a comma: what is no role is said of the text, not of its author. */
function described(line: string): Person | undefined {
  const bracket = BRACKET.exec(line)
  if (bracket) {
    const [, name = '', rest = ''] = bracket
    return looksLikePersonName(name) ? { ...person(name), roles: looksLikeRole(rest) ? [rest] : [] } : undefined
  }
  const split = splitLetters(line)
  if (split && looksLikePersonName(split.name)) return { ...person(split.name), credentials: split.letters }
  const comma = line.indexOf(',')
  const name = line.slice(0, comma)
  const rest = line.slice(comma + 1).trim()
  if (comma < 0 || rest.includes(',')) return undefined
  if (endsInJob(rest) && CAPITALISED.test(name)) return { ...person(name), roles: [rest] }
  return looksLikePersonName(name) ? { ...person(name), roles: looksLikeRole(rest) ? [rest] : [] } : undefined
}

/** `Jane Roe (Nutritionist)` */
const BRACKET = /^([^()]{3,60}?)\s?\(([^()]{1,60})\)$/
/** Two to four words with capitals: in front of a job they are a name, whatever else they may mean. */
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u
