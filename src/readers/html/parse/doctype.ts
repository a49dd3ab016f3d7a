// Reads a document type, on which it depends how a page nests paragraphs and tables.

import { Token } from 'parse5'

const SHAPE = /^[\t\n\f\r ]*([^\t\n\f\r ]+)(?:[\t\n\f\r ]+([\s\S]*))?$/
const PUBLIC = /^public[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)')[\t\n\f\r ]*([\s\S]*)$/i
const SYSTEM_WORD = /^system[\t\n\f\r ]*([\s\S]*)$/i
const SYSTEM = /^(?:"([^"]*)"|'([^']*)')/
const OPEN_PUBLIC = /^public[\t\n\f\r ]*["']([^"']*)/i

/** The token of `<!doctype`, whose inside behind the word is `inside`. `closed` is false where the source ends in it. */
export function doctypeToken(inside: string, closed: boolean): Token.DoctypeToken {
  const found = SHAPE.exec(inside)
  const rest = found?.[2] ?? ''
  const ids = rest === '' ? { publicId: null, systemId: null, broken: false } : identifiers(rest)
  return {
    type: Token.TokenType.DOCTYPE,
    name: found?.[1]?.toLowerCase() ?? null,
    publicId: ids.publicId,
    systemId: ids.systemId,
    forceQuirks: !closed || !found || ids.broken,
    location: null,
  }
}

interface Identifiers {
  readonly publicId: string | null
  readonly systemId: string | null
  /** True where the page is to be read as an old one. */
  readonly broken: boolean
}

function identifiers(rest: string): Identifiers {
  const open = OPEN_PUBLIC.exec(rest)
  const found = PUBLIC.exec(rest)
  if (found) {
    const publicId = found[1] ?? found[2] ?? ''
    return found[3] ? { ...system(found[3]), publicId } : { publicId, systemId: null, broken: false }
  }
  const word = SYSTEM_WORD.exec(rest)
  return word
    ? { publicId: null, ...system(word[1] ?? '') }
    : { publicId: open?.[1] ?? null, systemId: null, broken: true }
}

function system(written: string): Pick<Identifiers, 'systemId' | 'broken'> {
  const found = SYSTEM.exec(written)
  return found ? { systemId: found[1] ?? found[2] ?? '', broken: false } : { systemId: null, broken: true }
}
