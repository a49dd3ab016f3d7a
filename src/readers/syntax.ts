// What each format writes differently from what it means: entities, backslash escapes, line prefixes.

import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** One escape: `skip` units of markup, then `length` units of source that mean `text`. */
export interface Escape {
  readonly text: string
  readonly skip: number
  readonly length: number
}

export interface Syntax {
  /** UTF-16 units with which an escape may begin. */
  readonly opens: readonly number[]
  /** Whether `>` may stand in front of a continuation line. */
  readonly quotes: boolean
  /** The escape at `at`, if there is one. Never looks behind `end`. */
  readonly decode: (raw: string, at: number, end: number) => Escape | null
}

const AMPERSAND = 38
const BACKSLASH = 92
const NUMBER_SIGN = 35
const PIPE = 124
const SEMICOLON = 59

function namedOrNumeric(raw: string, at: number, end: number, mode: DecodingMode): Escape | null {
  let text = ''
  const decoder = new HtmlEntityDecoder(unit => {
    text += String.fromCodePoint(unit)
  })
  decoder.startEntity(mode)
  const window = raw.slice(at + 1, Math.min(end, at + 64))
  const written = decoder.write(window, 0)
  const length = written < 0 ? decoder.end() : written
  return length > 0 && text !== '' ? { text, skip: 0, length } : null
}

const decodeHtml: Syntax['decode'] = (raw, at, end) => namedOrNumeric(raw, at, end, DecodingMode.Legacy)

const NUMERIC = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/y

/** Code points that Markdown shows as U+FFFD. HTML reads some of them as windows-1252. */
function isForbidden(code: number): boolean {
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
  return control || noncharacter || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
}

function markdownNumeric(raw: string, at: number, end: number): Escape | null {
  NUMERIC.lastIndex = at
  const found = NUMERIC.exec(raw)
  if (!found || at + found[0].length > end) return null
  const code = found[1] ? Number.parseInt(found[1], 16) : Number.parseInt(found[2] ?? '', 10)
  return { text: isForbidden(code) ? '\uFFFD' : String.fromCodePoint(code), skip: 0, length: found[0].length }
}

function markdownEntity(raw: string, at: number, end: number): Escape | null {
  if (raw.charCodeAt(at + 1) === NUMBER_SIGN) return markdownNumeric(raw, at, end)
  const found = namedOrNumeric(raw, at, end, DecodingMode.Strict)
  return found && raw.charCodeAt(at + found.length - 1) === SEMICOLON ? found : null
}

const isAsciiPunctuation = (unit: number): boolean =>
  (unit > 32 && unit < 48) || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 127)

const decodeMarkdown: Syntax['decode'] = (raw, at, end) => {
  if (raw.charCodeAt(at) === AMPERSAND) return markdownEntity(raw, at, end)
  if (at + 1 >= end || !isAsciiPunctuation(raw.charCodeAt(at + 1))) return null
  return { text: raw.charAt(at + 1), skip: 1, length: 1 }
}

/** HTML text: entities, with or without semicolon. */
export const HTML: Syntax = { opens: [AMPERSAND], quotes: false, decode: decodeHtml }

/** Markdown text: entities with semicolon, backslash escapes, quote markers on continuation lines. */
export const MARKDOWN: Syntax = { opens: [AMPERSAND, BACKSLASH], quotes: true, decode: decodeMarkdown }

/** Markdown code: no escapes but `\|`, which stands for a pipe in the cell of a table. */
export const MARKDOWN_CODE: Syntax = {
  opens: [BACKSLASH],
  quotes: true,
  decode: (raw, at, end) =>
    at + 1 < end && raw.charCodeAt(at + 1) === PIPE ? { text: '|', skip: 1, length: 1 } : null,
}

/** Text that stands in the source as it is, white space aside. */
export const VERBATIM: Syntax = { opens: [], quotes: false, decode: () => null }
