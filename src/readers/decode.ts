// From bytes to text: finds the encoding, decodes, and refuses what is no text.

import { constants, isAscii, isUtf8 } from 'node:buffer'
import { fail, ok, type Result } from '../model/diagnostic.js'
import type { Format } from '../model/document.js'
import { declaredEncoding } from './encoding/declared.js'
import { binaryLook, magicOf } from './encoding/magic.js'
import { sniffEncoding } from './encoding/sniff.js'
import { type Converted, convert, validUtf8, viewOf } from './encoding/to-text.js'
import { isMostlyUtf8, type Utf8Evidence, utf8Evidence } from './encoding/utf8.js'
import { utf16Pattern } from './encoding/utf16.js'

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string
  /** WHATWG name, lower-case. */
  readonly encoding: string
  readonly evidence: 'bom' | 'declared' | 'valid-utf-8' | 'sniffed' | 'default'
  /** How many U+FFFD the decoding had to put in. */
  readonly replaced: number
}

type Evidence = Decoded['evidence']

const DEFAULT_ENCODING = 'windows-1252'

/**
 * Decodes a source. In this order: byte order mark, the NULs of UTF-16, the declared encoding, valid UTF-8, a guess.
 * `hint.format`: the format where the caller knows it.
 * Fails with `source/binary` on what is no text, `source/too-large` on what no string of this Node.js can hold.
 */
export function decode(bytes: Uint8Array, hint: { readonly format?: Format }): Result<Decoded> {
  const limit = constants.MAX_STRING_LENGTH
  if (bytes.length > limit) {
    return fail('source/too-large', { bytes: bytes.length, limit, option: 'limits.maxBytes' })
  }
  const magic = magicOf(bytes)
  if (magic) return fail('source/binary', { looksLike: magic })
  const marked = fromMark(bytes)
  if (marked) return marked
  const utf16 = utf16Pattern(bytes)
  if (utf16) return decoded('sniffed', withLabel(bytes, utf16))
  const look = binaryLook(bytes)
  if (look) return fail('source/binary', { looksLike: look })
  return ok(fromContent(bytes, hint.format === 'html'))
}

const decoded = (evidence: Evidence, converted: Converted): Result<Decoded> => ok({ ...converted, evidence })

const withLabel = (bytes: Uint8Array, label: string): Converted => convert(bytes, label) ?? latin(bytes)

/** Never fails: each byte is a character. */
const latin = (bytes: Uint8Array): Converted => ({
  text: viewOf(bytes).toString('latin1'),
  encoding: DEFAULT_ENCODING,
  replaced: 0,
})

/** What a byte order mark tells, or null. */
function fromMark(bytes: Uint8Array): Result<Decoded> | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3)
    return decoded('bom', isUtf8(rest) ? validUtf8(rest) : withLabel(rest, 'utf-8'))
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2), 'utf-16le')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? fromUtf16(bytes.subarray(2), 'utf-16be') : null
}

function fromUtf16(bytes: Uint8Array, label: string): Result<Decoded> {
  const converted = withLabel(bytes, label)
  const broken = converted.replaced > 2 && converted.replaced * 50 > converted.text.length
  return broken ? fail('source/binary', { looksLike: 'binary data' }) : decoded('bom', converted)
}

function fromContent(bytes: Uint8Array, isHtml: boolean): Decoded {
  const declared = declaredEncoding(bytes, isHtml)
  if (isUtf8(bytes)) return fromValid(bytes, declared)
  const evidence = utf8Evidence(bytes)
  const said = declared === null ? null : convert(bytes, declared)
  if (said && !said.encoding.startsWith('utf-')) {
    if (!outvotes(evidence) && isPlausible(said)) return { ...said, evidence: 'declared' }
  }
  if (isMostlyUtf8(evidence)) {
    return { ...withLabel(bytes, 'utf-8'), evidence: said?.encoding === 'utf-8' ? 'declared' : 'sniffed' }
  }
  return guessed(bytes)
}

/** Text of seven bits that changes its set of characters by an escape: Japanese mail and old Japanese pages. */
const hasJapaneseEscape = (bytes: Uint8Array): boolean =>
  viewOf(bytes).includes('\x1b$B') || viewOf(bytes).includes('\x1b$@')

/**
 * Valid UTF-8 with letters beyond ASCII is that, whatever the page says: no other encoding gives it by chance.
 * Where all bytes are ASCII the declared name stands.
 */
function fromValid(bytes: Uint8Array, declared: string | null): Decoded {
  if (!isAscii(bytes)) {
    return { ...validUtf8(bytes), evidence: declared && /^utf-?8$/i.test(declared) ? 'declared' : 'valid-utf-8' }
  }
  if (hasJapaneseEscape(bytes)) {
    const evidence = declared && /^iso-2022-jp$/i.test(declared) ? 'declared' : 'sniffed'
    return { ...withLabel(bytes, 'iso-2022-jp'), evidence }
  }
  const said = declared === null ? null : convert(bytes.subarray(0, 1), declared)
  if (!said || said.encoding.startsWith('utf-16')) return { ...validUtf8(bytes), evidence: 'valid-utf-8' }
  return { ...validUtf8(bytes), encoding: said.encoding, evidence: 'declared' }
}

/** Whether damaged UTF-8 is a better reading than a declared legacy encoding. */
const outvotes = ({ sequences, invalid }: Utf8Evidence): boolean => sequences >= 8 && sequences >= 10 * invalid

/** A declared encoding that leaves many holes is the wrong one. */
const isPlausible = ({ text, replaced }: Converted): boolean => replaced === 0 || replaced * 10 <= beyondAscii(text)

function beyondAscii(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) found++
  return found
}

function guessed(bytes: Uint8Array): Decoded {
  const label = sniffEncoding(bytes)
  const converted = label === null ? null : convert(bytes, label)
  if (converted) return { ...converted, evidence: 'sniffed' }
  return { ...withLabel(bytes, DEFAULT_ENCODING), evidence: 'default' }
}
