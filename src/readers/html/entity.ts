// Reads one character reference of the source, and tells how much of it the parser replaced.

import { decodeHTML, decodeHTMLAttribute } from 'entities'

/** A reference: units of the source, and the characters that stand for them. */
export interface Entity {
  readonly length: number
  readonly characters: string
}

// The longest name has 31 letters; the bound keeps a hostile run of letters from being read again and again.
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,40}|[a-zA-Z][a-zA-Z0-9]{0,40});?/y

const known = new Map<string, Entity | null>()
const KNOWN_LIMIT = 4096

/** The reference at `at`, which holds `&`; null where the ampersand is only itself. */
export function entityAt(source: string, at: number, inAttribute: boolean): Entity | null {
  REFERENCE.lastIndex = at
  const raw = REFERENCE.exec(source)?.[0]
  if (!raw) return null
  // In an attribute a name without `;` in front of `=` is part of a query, not a reference.
  if (inAttribute && raw.charCodeAt(1) !== 35 && !raw.endsWith(';') && source.charCodeAt(at + raw.length) === 61)
    return null
  const key = inAttribute ? `"${raw}` : raw
  const before = known.get(key)
  if (before !== undefined) return before
  const entity = decode(raw, inAttribute)
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(key, entity)
  return entity
}

/** `&ampfoo` is one reference and three letters: the common end of both is not part of it. */
function decode(raw: string, inAttribute: boolean): Entity | null {
  const characters = inAttribute ? decodeHTMLAttribute(raw) : decodeHTML(raw)
  if (characters === raw) return null
  let same = 0
  while (same < characters.length - 1 && characters.at(-1 - same) === raw.at(-1 - same)) same++
  return { length: raw.length - same, characters: characters.slice(0, characters.length - same) }
}
