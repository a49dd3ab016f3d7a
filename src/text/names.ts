// Whether a text is the name of a person, with or without credentials behind it.

import { credentialsOf, mayHaveCredential } from './credentials.js'
import { isFamilyName, isNoName } from './not-names.js'
import { isTownName } from './places.js'

/** A person's name and what stands behind it, before a byline gives it a role. */
export interface NamedPerson {
  readonly name: string
  readonly credentials: readonly string[]
}

/** Names longer than this, in UTF-16 units, are none. */
const LONGEST = 60

const GIVEN_OR_FAMILY =
  /^(?:\p{Lu}[\p{L}\p{M}]*|[dDlLO]['’]\p{Lu}[\p{L}\p{M}]*)(?:[-'’‐](?:\p{Lu}|\p{Ll}{2})[\p{L}\p{M}]*)*$/u
const INITIAL = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}{1,2}$|^\p{Lu}\.-\p{Lu}\.$/u
/** Between words in mixed case these are acronyms. */
const ACRONYM = /^\p{Lu}{3,}$/u
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della der den des di du van von vom zu zur ter ten te la le lo bin ibn bint al el ben y e af av st. san'.split(
    ' ',
  ),
)
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/
/** What German titles have behind them: `Dr. med.`, `Prof. Dr. rer. nat.` */
const FIELD =
  '(?:\\s?(?:biol|dent|h\\.?\\s?c|habil|hum|jur|med|mult|nat|oec|pharm|phil|pol|rer|sc|theol|troph|univ|vet)\\.)'
const TITLE = new RegExp(
  '^(?:(?:(?:PD|Priv\\.-Doz\\.|Mag\\.|Dipl\\.-\\p{L}+\\.)(?=\\s(?:Dr|Prof))|(?:Univ\\.-)?Prof(?:essorin|essor|\\.in|\\.ssa)?\\.?|' +
    `Dr(?:s|a|\\.in)?\\.?|Dott(?:\\.ssa)?\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Sir|Dame|Sister|Rev\\.?)${FIELD}{0,4}(?:\\s+|(?<=\\.)(?=Dr))){1,4}`,
  'u',
)

/** These credentials are common abbreviations as well (`Multiple Sclerosis, MS`): they prove no name. */
const WEAK: ReadonlySet<string> = new Set(
  'AB AC AM AO BA BM BS CNS DC DO KC LD MA MAS MB MLS MS MT ND NP OC OD OT PA PT QC RD RT CEN CPE LAc'.split(' '),
)

const isSpelledOut = (token: string): boolean => /\p{L}[\p{L}\p{M}]/u.test(token) && !INITIAL.test(token)

/** Whether the tokens have the shape of a name: capitalised words, initials, particles; at least one word at the end. */
function hasNameShape(tokens: readonly string[]): boolean {
  const core = SUFFIX.test(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens
  const last = core.at(-1) ?? ''
  if (core.length < 2 || core.length > 6) return false
  if (!GIVEN_OR_FAMILY.test(last) || !isSpelledOut(last) || PARTICLES.has(core[0] ?? '')) return false
  return core.every(token => GIVEN_OR_FAMILY.test(token) || INITIAL.test(token) || PARTICLES.has(token))
}

/** `Jane ROE-SMITH`: French and many others write the family name so. Shorter ones are acronyms more often. */
const endsInCapitals = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word, i) => (i < words.length - 1 ? /\p{Ll}/u.test(word) : /^[\p{Lu}-]{5,}$/u.test(word)))

/**
 * `known`: something else says that this is a person, so that a word such as `Small` may be the family name.
 * `announced`: a byline label stands in front, behind which names in capitals are usual.
 */
function isName(text: string, known: boolean, announced: boolean): boolean {
  if (text.length > LONGEST) return false
  const tokens = text.split(/\s+/)
  if (!hasNameShape(tokens) || isTownName(text)) return false
  const words = tokens.filter(token => isSpelledOut(token) && !PARTICLES.has(token) && !SUFFIX.test(token))
  if (words.some(word => /['’]s$/.test(word))) return false
  const mixed = words.some(word => /\p{Ll}/u.test(word))
  if (mixed && words.some(word => ACRONYM.test(word)) && !(announced && endsInCapitals(words))) return false
  if (known) return !isNoName(words[0] ?? '') && words.filter(isNoName).length < 2
  const against = words.filter(isNoName)
  const [last = ''] = against
  if (announced && mixed && against.length === 1 && words.length > 1 && last === words.at(-1)) return isFamilyName(last)
  return (announced || mixed) && against.length === 0
}

/** Whether a whole line can be the name of one person, without title and credentials: two to six words. */
export const looksLikePersonName = (text: string): boolean => isName(text.trim(), false, false)

/** Splits `Jane Roe MD PhD` where its credentials begin. */
function splitCredentials(text: string): { readonly name: string; readonly credentials: readonly string[] } {
  const tokens = text.split(/\s+/)
  let end = tokens.length
  while (end > 2 && isCredentialRun(tokens[end - 1] ?? '')) end--
  return {
    name: tokens.slice(0, end).join(' '),
    credentials: tokens.slice(end).flatMap(token => credentialsOf(token) ?? []),
  }
}

/** Without a comma in front, weak credentials may be anything: `MA`, `DO`, `RT`. */
const isCredentialRun = (token: string): boolean => credentialsOf(token)?.every(name => !WEAK.has(name)) ?? false

/**
 * Reads one person from the comma-separated parts of a text: a name, then credentials and `Jr.`. Returns how many parts
 * belong to the person too, or null where the first part is no name. `announced`: a byline label stands in front.
 */
export function readPerson(
  parts: readonly string[],
  announced: boolean,
): { readonly person: NamedPerson; readonly used: number } | null {
  const first = (parts[0] ?? '').trim()
  if (first.length > LONGEST * 2) return null
  const title = TITLE.exec(first)?.[0] ?? ''
  const split = splitCredentials(first.slice(title.length))
  let name = split.name
  const credentials = [...split.credentials]
  let used = 1
  for (; used < parts.length; used++) {
    const part = (parts[used] ?? '').trim()
    const more = credentialsOf(part)
    if (SUFFIX.test(part)) name = `${name} ${part}`
    else if (more) credentials.push(...more)
    else break
  }
  const proved = credentials.some(credential => !WEAK.has(credential)) || /Dr|Prof|Dott/.test(title)
  if (!isName(name, proved, announced)) return null
  if (!announced && !proved && credentials.length === 0) return null
  return { person: { name, credentials: [...new Set(credentials)] }, used }
}

/** Whether a whole line is a person's name and at least one credential, and nothing else. */
export function isCredentialedName(text: string): boolean {
  if (text.length > LONGEST * 2 || !mayHaveCredential(text)) return false
  const parts = text.trim().split(',')
  const read = readPerson(parts, false)
  return read !== null && read.used === parts.length && read.person.credentials.length > 0
}
