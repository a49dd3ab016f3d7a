// Turns bytes in a known encoding into text, and counts what could not be read.

import { Buffer } from 'node:buffer'

export interface Converted {
  readonly text: string
  /** WHATWG name, lower-case. */
  readonly encoding: string
  /** How many U+FFFD the decoding had to put in. */
  readonly replaced: number
}

/** A view of the same memory with the methods of a Buffer. */
export const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Bytes that are known to be valid UTF-8. */
export const validUtf8 = (bytes: Uint8Array): Converted => ({
  text: viewOf(bytes).toString('utf8'),
  encoding: 'utf-8',
  replaced: 0,
})

/** What windows-1252 means by the bytes 0x80 to 0x9F. Some releases of Node.js read them as controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const inWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))

/** Decodes with the encoding of that label; null where this Node.js does not know it. Bytes of a BOM stay in the text. */
export function convert(bytes: Uint8Array, label: string): Converted | null {
  const decoder = decoderFor(label)
  if (!decoder) return null
  const { encoding } = decoder
  const read = decoder.decode(bytes)
  const text = encoding === 'windows-1252' ? inWindows1252(read) : read
  return { text, encoding, replaced: Math.max(0, count(text, '\uFFFD') - standing(bytes, encoding)) }
}

function decoderFor(label: string): { readonly encoding: string; decode(bytes: Uint8Array): string } | null {
  try {
    return new TextDecoder(label, { ignoreBOM: true })
  } catch {
    return null
  }
}

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++
  return found
}

/** How many U+FFFD stand in the bytes themselves. */
function standing(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return occurrences(bytes, [0xef, 0xbf, 0xbd], 1)
  if (encoding === 'utf-16le') return occurrences(bytes, [0xfd, 0xff], 2)
  return encoding === 'utf-16be' ? occurrences(bytes, [0xff, 0xfd], 2) : 0
}

/** How often a pattern stands in the bytes, at multiples of `step`. */
function occurrences(bytes: Uint8Array, pattern: readonly number[], step: number): number {
  const view = viewOf(bytes)
  const needle = Buffer.from(pattern)
  let found = 0
  for (let at = view.indexOf(needle); at >= 0; at = view.indexOf(needle, at + 1)) if (at % step === 0) found++
  return found
}
