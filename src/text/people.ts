// Reads bylines: whole lines that tell who wrote, reviewed or edited a text.

import type { Person } from '../model/metadata.js'
import { endsInJob } from './author-names.js'
import { mayHaveCredential, sharedCredential } from './credentials.js'
import { looksLikePersonName, readPerson } from './names.js'
import { looksLikeOrganization, looksLikeRole } from './organizations.js'

export { isCredentialedName, looksLikePersonName } from './names.js'
export { looksLikeOrganization, looksLikeRole } from './organizations.js'
export { looksLikePlace } from './places.js'

/** What a byline says that its people did. */
export type BylineRole = 'author' | 'editor' | 'reviewer' | 'translator'

export interface Byline {
  readonly people: readonly Person[]
  readonly role: BylineRole
}

/** All labels have one of these. */
const MAY_BE_LABELLED = /\b(?:by|von|par|por)\b|:/i
/** Bylines longer than this, in UTF-16 units, are prose. */
const LONGEST = 300

/** Labels and what they say. Those without `by` need a colon. */
const LABELS: readonly { readonly role: BylineRole; readonly label: RegExp }[] = [
  {
    role: 'author',
    label:
      /^(?:(?:article|story|text|words|content|post)\s+)?(?:written\s+|authored\s+|posted\s+|contributed\s+)?by\s*:?\s+/i,
  },
  {
    role: 'author',
    label: /^(?:authors?|(?:lead|contributing|medical)\s+(?:author|writer)s?|writers?|contributors?)(?:\(s\))?\s*:\s*/i,
  },
  {
    role: 'reviewer',
    label:
      /^(?:(?:last|medically|clinically|scientifically|expertly|peer)[\s-]+)?(?:reviewed|fact[\s-]checked|approved)\s+by\s*:?\s+/i,
  },
  { role: 'reviewer', label: /^(?:(?:medical|clinical|expert|peer)\s+)?review(?:er|ers|ed|\s+by)?(?:\(s\))?\s*:\s*/i },
  { role: 'editor', label: /^(?:(?:medically|copy)[\s-]+)?edited\s+by\s*:?\s+/i },
  { role: 'editor', label: /^(?:(?:medical|senior|managing|copy)\s+)?editors?\s*:\s*/i },
  {
    role: 'author',
    label:
      /^(?:verfasst|geschrieben)\s+von\s+|^(?:écrit|rédigé)\s+par\s+|^escrito\s+por\s+|^(?:autor(?:in|a|en|es)?|auteure?s?)\s*:\s*/i,
  },
  {
    role: 'reviewer',
    label:
      /^(?:medizinisch\s+|ärztlich\s+|fachlich\s+)?(?:ge|über)prüft\s+von\s*:?\s+|^(?:relu|vérifié|validé)\s+par\s*:?\s+|^revisado(?:\s+médicamente)?\s+por\s*:?\s+/i,
  },
  { role: 'translator', label: /^(?:übersetzt\s+von|traduit\s+par|traducido\s+por)\s*:?\s+/i },
  { role: 'translator', label: /^(?:translated\s+by\s*:?\s+|translators?\s*:\s*)/i },
]

const TEAM_HEADS: ReadonlySet<string> = new Set(
  'board contributors editors experts newsroom reviewers staff team writers'.split(' '),
)
const TEAM_WORDS: ReadonlySet<string> = new Set(
  'the and advisory clinical content editorial health medical news patient-education review science writing'.split(' '),
)

/** Whether a text names a group such as `the editorial team` or `Lakeview Clinic Staff`. */
export function looksLikeTeam(text: string): boolean {
  if (text.length > 80) return false
  const words = text.split(/\s+/)
  if (words.length < 2 || !TEAM_HEADS.has((words.at(-1) ?? '').toLowerCase())) return false
  return words
    .slice(0, -1)
    .every(word => TEAM_WORDS.has(word.toLowerCase()) || /^\p{Lu}[\p{L}\p{N}.&'’-]*$/u.test(word))
}

const withoutThe = (name: string): string => name.replace(/^the\s+/i, '')

/** The parts between commas, with `and`, `&`, `;` and `|` as commas. */
function partsOf(text: string): readonly string[] {
  return text
    .replace(/\s+(?:and|And|AND|&|with|et|und(?!\s+zu\s))\s+/g, ',')
    .split(/[,;|]/)
    .map(part => part.trim())
    .filter(part => part !== '')
}

interface PersonDraft {
  readonly name: string
  readonly type: Person['type']
  credentials: readonly string[]
  readonly roles: string[]
  affiliation?: string
}

/** `Jane Roe and John Doe, MDs`: the letters of all in front. False where the part is none such, or one has letters already. */
function shareCredential(people: readonly PersonDraft[], part: string): boolean {
  const credential = people.length > 1 ? sharedCredential(part) : null
  if (credential === null || people.some(({ type, credentials }) => type !== 'person' || credentials.length > 0))
    return false
  for (const person of people) person.credentials = [credential]
  return true
}

/** A part that is no person: a job or an employer of the one in front, or an organization. False where it is neither. */
function addOther(people: PersonDraft[], part: string): boolean {
  const last = people.at(-1)
  const isPerson = last?.type === 'person'
  if (shareCredential(people, part)) return true
  if (isPerson && (looksLikeRole(part) || endsInJob(part))) last.roles.push(part)
  else if (isPerson && last.affiliation === undefined && looksLikeOrganization(part)) last.affiliation = part
  else if (looksLikeOrganization(part) || looksLikeTeam(part)) {
    people.push({ name: withoutThe(part), type: 'organization', credentials: [], roles: [] })
  } else return false
  return true
}

/** What companies have behind their name and a comma. */
const LEGAL_FORM = /,\s*(?:Co|Corp|GmbH|Inc|L\.?L\.?[CP]|Ltd|P\.?C|PLC)\.?$/i

function readPeople(text: string, announced: boolean): readonly Person[] | null {
  const comma = LEGAL_FORM.test(text) ? -1 : text.indexOf(',')
  const startsWithPerson = comma > 0 && looksLikePersonName(text.slice(0, comma))
  if (announced && !startsWithPerson && (looksLikeOrganization(text) || looksLikeTeam(text))) {
    return [{ name: withoutThe(text), type: 'organization', credentials: [], roles: [] }]
  }
  const people: PersonDraft[] = []
  const parts = partsOf(text)
  for (let at = 0; at < parts.length; ) {
    const isJob = people.at(-1)?.type === 'person' && endsInJob(parts[at] ?? '')
    const read = isJob ? null : readPerson(parts.slice(at, at + 16), announced)
    if (read) {
      const { name, credentials } = read.person
      people.push({ name, type: 'person', credentials, roles: [] })
      at += read.used
    } else if ((announced || people.length > 0) && addOther(people, parts[at] ?? '')) at++
    else return null
  }
  return people.length > 0 ? people : null
}

/**
 * Reads a whole line as a byline: `By Jane Roe and John Doe`, `Medically reviewed by Jane Roe, MD`, or names that prove
 * themselves by a title or credentials (`Adam Smith, MD, PhD`). Null where any part is not understood.
 */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST) return null
  const trimmed = text.trim()
  if (trimmed.includes('\n')) return null
  const line = trimmed.replace(/\s+/g, ' ')
  for (const { role, label } of MAY_BE_LABELLED.test(line) ? LABELS : []) {
    const found = label.exec(line)
    if (!found) continue
    const people = readPeople(line.slice(found[0].length).replace(/(?<=\p{Ll})(?<!\b[JS]r)\.$/u, ''), true)
    return people && { people, role }
  }
  const people = mayHaveCredential(line) || /^(?:Dr|Prof|Univ|PD|Priv|Dott)/.test(line) ? readPeople(line, false) : null
  return people && { people, role: 'author' }
}
