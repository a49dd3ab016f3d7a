// How YAML scalars write characters that they cannot hold as they are.

import type { Escape, Syntax } from '../syntax.js'

const DOUBLE_QUOTE_ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** The escape at `at`, as a whole. A line end behind the backslash means nothing. */
function decodeDouble(raw: string, at: number): Escape | null {
  const letter = raw.charAt(at + 1)
  const simple = DOUBLE_QUOTE_ESCAPES[letter]
  if (simple !== undefined) return { text: simple, skip: 0, length: 2 }
  if (raw.startsWith('\r\n', at + 1)) return { text: '', skip: 3, length: 0 }
  if (letter === '\n' || letter === '\r') return { text: '', skip: 2, length: 0 }
  const digits = HEX_DIGITS[letter]
  if (digits === undefined) return null
  const code = Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16)
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), skip: 0, length: 2 + digits } : null
}

/** The inside of double quotes. */
export const YAML_DOUBLE: Syntax = { opens: [92], quotes: false, decode: decodeDouble }

/** The inside of single quotes: two of them stand for one. */
export const YAML_SINGLE: Syntax = {
  opens: [39],
  quotes: false,
  decode: (raw, at) => (raw.startsWith("''", at) ? { text: "'", skip: 1, length: 1 } : null),
}
