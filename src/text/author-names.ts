// What fields and bylines call an author: names behind labels, accounts that are nobody, and desks that are no person.

/** Names of accounts and parts that somebody left unfilled, not of anybody. */
const ACCOUNT =
  /^(?:(?:the )?(?:admin|administrator|anonymous|anonym|author|authors|autor|blog|contributor|creator|default|editor|editors|editorial|editorial[ -]staff|editorial[ -]team|gast|guest(?:[ -](?:author|blogger|contributor|post|writer))?|manager|moderator|n\/a|no author|nobody|none|null|owner|press|publisher|root|site[ -]?admin|staff(?:[ -](?:reporter|writer))?|super ?user|system|team|undefined|unknown|user|various(?: authors)?|verfasser|webmaster|web ?master|web[ -]?team|wordpress|wp-?admin|www-data)|(?:die |la |der )?(?:redaction|redaktion|redakcja|redazione|redacción|redacao|redação|rédaction|redactie|redaksi)|[\p{L}. ]{0,20}admin\d{0,4}|\d+)$/iu

/** An identifier that a machine gave: long runs of hexadecimal digits. */
const MACHINE = /^(?:[0-9a-f]{6,}-){1,4}[0-9a-f-]{3,}$|^[0-9a-f]{16,}$/i

const JOB = /(?:^|\s)(?:analyst|columnist|correspondent|critic|editor|journalist|reporter|writer)$/i

/** Whether a text of a few words ends in the name of a job in journalism: `AP National Security Writer`. */
export const endsInJob = (text: string): boolean => !text.includes(',') && JOB.test(text.trim())

/** Whether a text names nobody: an account, an address, a number, a machine's identifier, a job alone. */
export const isNobody = (text: string): boolean => {
  const name = text.replace(/\s+/g, ' ').trim()
  const isAddress = /^https?:|^www\.|^@|\/\/|^[^\s@]+@[^\s@]+$/i.test(name)
  return (
    !/\p{L}{2}|\p{Script=Han}/u.test(name) || isAddress || ACCOUNT.test(name) || MACHINE.test(name) || endsInJob(name)
  )
}

/** Words in front of a name, in the languages where they cannot be part of it. */
const LABEL =
  /^(?:(?:written |posted |published )?by|author|autor|auteur|autore|autora|autorin|autrice|auteure|por|par|door)\s*:?\s+/i
/** Part of a name where one word follows (`Von Miller`), a label where a given and a family name do. */
const LABEL_OF_TWO = /^Von\s+(?=\p{Lu}\S*\s+\p{L})/u

/** The name without the label in front of it. */
export const withoutAuthorLabel = (text: string): string => text.replace(LABEL, '').replace(LABEL_OF_TWO, '')

/** Words that end, or in some languages open, the name of an office. */
const DESK =
  /(?:^|[\s-])(?:agencies|bureau|contributors|department|desk|editorial|editors|magazine|media|news|newsdesk|newsroom|office|online|redaktion|redazione|redacción|redação|rédaction|sports?|staff|team|writers)$|^(?:die |la |der )?(?:redaktion|redazione|redacción|redação|rédaction|agencia|agence|team)\s|^\p{L}{2,5}\/\p{L}{2,5}$|^(?:afp|agencies|agenturen|ansa|associated press|bloomberg|dpa|efe|reuters|xinhua)$/iu

/** Whether a name is that of an office or a team, whatever its source takes it for. */
export const isDesk = (name: string): boolean => DESK.test(name.trim())

/** Letters behind a name that no list knows: `Jane A. Roe CPP, PSP`. Only where a comma parts them from each other or the name. */
export function splitLetters(text: string): { readonly name: string; readonly letters: readonly string[] } | undefined {
  const [first = '', ...rest] = text.split(/\s*,\s*/)
  if (rest.length === 0 || !rest.every(part => /^\p{Lu}[\p{Lu}.-]{1,7}$/u.test(part))) return undefined
  const tokens = first.split(/\s+/)
  let end = tokens.length
  if (tokens.some(token => /\p{Ll}{2}/u.test(token)))
    while (end > 2 && /^\p{Lu}{2,6}$/u.test(tokens[end - 1] ?? '')) end--
  return { name: tokens.slice(0, end).join(' '), letters: [...tokens.slice(end), ...rest] }
}
