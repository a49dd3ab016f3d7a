// Reads a line as the bytes of a code page, and those bytes as UTF-8: what the line was before it was misread.

import { CODE_PAGES, type CodePage } from '../../../packs/encoding/code-pages.js'
import type { TextChange } from '../../../text/changes.js'

/** Pages of Windows show a byte that they could not read as U+FFFD; it is 0x1A then, SUBSTITUTE. */
const isLossy = ({ name }: CodePage): boolean => name.startsWith('windows-')

export interface ByteReader {
  /** The line as bytes, one unit each; null where it holds a character that the page lacks. */
  readonly bytesOf: (line: string) => string | null
  readonly token: RegExp
}

const NEXT = '[\\x80-\\xbf]'
/** A following byte that is no white space in any page. */
const SURE = '[\\x80-\\x84\\x86-\\x9f\\xa1-\\xbf]'

/** UTF-8, and its variants: surrogates written as two sequences, and NUL as two bytes. */
const WHOLE = [
  `[\\xc2-\\xdf]${NEXT}`,
  `\\xe0[\\xa0-\\xbf]${NEXT}`,
  `[\\xe1-\\xec\\xee\\xef]${NEXT}{2}`,
  `\\xed[\\x80-\\x9f]${NEXT}`,
  `\\xf0[\\x90-\\xbf]${NEXT}{2}`,
  `[\\xf1-\\xf3]${NEXT}{3}`,
  `\\xf4[\\x80-\\x8f]${NEXT}{2}`,
  `\\xed[\\xa0-\\xaf]${NEXT}\\xed[\\xb0-\\xbf]${NEXT}`,
  '\\xc0\\x80',
]
/** Sequences whose byte 0xA0, a no-break space, became a plain one. `à` alone lost it, unless it begins one of these words. */
const SPACED = [
  '\\xc3(?= (?! |quele|quela|quilo|s ))',
  '[\\xc2\\xc3\\xc5\\xce\\xd0\\xd9] ',
  `[\\xe2\\xe3] ${SURE}`,
  // Not `â€ `: it is a dagger, or a quotation mark that lost its last byte.
  `(?!\\xe2\\x80 )[\\xe0-\\xe3]${SURE} `,
  `\\xf0 ${NEXT}{2}`,
  `\\xf0${NEXT} ${NEXT}`,
  `\\xf0${NEXT}{2} `,
]
const HALF = '\\xed[\\xa0-\\xaf]'
const OTHER_HALF = '\\xed[\\xb0-\\xbf]'
/** Sequences of which a byte was lost: it is a question mark, or what the page shows for it. */
const LOSSY = [
  '[\\xc2-\\xdf]\\x1a',
  '[\\xc2\\xc3]\\?',
  `${HALF}[\\x1a?]${OTHER_HALF}[\\x1a?\\x80-\\xbf]`,
  `${HALF}[\\x1a?\\x80-\\xbf]${OTHER_HALF}[\\x1a?]`,
  '[\\xe0-\\xef][\\x1a?][\\x1a\\x80-\\xbf]',
  '[\\xe0-\\xef][\\x1a\\x80-\\xbf][\\x1a?]',
  '[\\xf0-\\xf4][\\x1a?][\\x1a\\x80-\\xbf]{2}',
  '[\\xf0-\\xf4][\\x1a\\x80-\\xbf][\\x1a?][\\x1a\\x80-\\xbf]',
  '[\\xf0-\\xf4][\\x1a\\x80-\\xbf]{2}[\\x1a?]',
  '\\x1a',
]
/** A byte that belongs to no sequence: the page is not the one. */
const STRAY = '[\\x80-\\xff]'

const tokens = (...kinds: readonly (readonly string[])[]): RegExp => new RegExp([...kinds.flat(), STRAY].join('|'), 'g')

function tokenOf(page: CodePage): RegExp {
  if (page.name === 'macintosh') return tokens(WHOLE)
  return isLossy(page) ? tokens(WHOLE, SPACED, LOSSY) : tokens(WHOLE, SPACED)
}

function readerOf(page: CodePage): ByteReader {
  const bytes = new Map(Array.from(page.high, (character, i) => [character, String.fromCharCode(0x80 + i)]))
  if (isLossy(page)) bytes.set('\ufffd', '\x1a')
  const bytesOf = (line: string): string | null => {
    let out = ''
    for (const character of line) {
      const byte = character < '\x80' && character !== '\x1a' ? character : bytes.get(character)
      if (byte === undefined) return null
      out += byte
    }
    return out
  }
  return { bytesOf, token: tokenOf(page) }
}

export const BYTE_READERS: readonly ByteReader[] = CODE_PAGES.map(readerOf)

/** The code point of a valid sequence of two to four bytes. */
function codeOf(bytes: string): number {
  const lead = bytes.charCodeAt(0)
  let code = lead & (bytes.length === 2 ? 0x1f : bytes.length === 3 ? 0x0f : 0x07)
  for (let i = 1; i < bytes.length; i++) code = code * 64 + (bytes.charCodeAt(i) & 0x3f)
  return code
}

const VALID = new RegExp(`^(?:${WHOLE.join('|')})$`)

/** What a token says; null for a stray byte. */
function characterOf(token: string): string | null {
  if (token === '\xc3') return 'à'
  if (token.includes('\x1a') || token.includes('?')) return '\ufffd'
  const bytes = token.replace(' ', '\xa0')
  if (!VALID.test(bytes)) return null
  if (bytes === '\xc0\x80') return '\0'
  if (bytes.length < 6) return String.fromCodePoint(codeOf(bytes))
  return String.fromCharCode(codeOf(bytes.slice(0, 3)), codeOf(bytes.slice(3)))
}

/** What the line says as UTF-8, character by character; null where its bytes are none. */
export function readBytes(bytes: string, { token }: ByteReader): readonly TextChange[] | null {
  const changes: TextChange[] = []
  for (const { 0: match, index } of bytes.matchAll(token)) {
    const to = characterOf(match)
    if (to === null) return null
    if (match !== '\x1a') changes.push({ start: index, end: index + match.length, to })
  }
  return changes
}
