// Guesses a legacy encoding from the bytes around its non-ASCII letters.

import { analyse, type Match } from 'chardet'
import { convert } from './to-text.js'

const MAX_SAMPLE = 32 * 1024
/** ASCII bytes kept on each side of a non-ASCII one: words tell the language, and the language the encoding. */
const AROUND = 32
/** Confidence, of 100, below which a guess is no better than the default. */
const MIN_CONFIDENCE = 15
const MAX_CANDIDATES = 6
/** Bytes beyond ASCII below which nothing can be told. */
const MIN_EVIDENCE = 4
/** Bytes of a word on average, at least, in a script of its own. */
const WORD_LENGTH = 3.5
/** Not for guessing: decided before, or unknown to browsers. */
const EXCLUDED = /^(?:UTF-|ASCII|ISO-2022-(?:KR|CN))/

/** Encodings in which an ASCII byte may be half of a character. */
const MULTI_BYTE = /^(?:Shift_JIS|Big5|EUC-|GB|ISO-2022-JP)/

/** The most likely label, or null where nothing speaks for one. */
export function sniffEncoding(bytes: Uint8Array): string | null {
  const sample = legacySample(bytes)
  if (beyondAscii(sample) < MIN_EVIDENCE) return null
  const readable = candidatesFor(sample).find(match => isReadable(sample, match.name))
  if (readable?.name === 'KOI8-R' && sample.some(byte => UKRAINIAN.includes(byte))) return 'KOI8-U'
  return readable?.name ?? null
}

/**
 * What may be, most likely first. In a script of its own the ASCII letters are markup and brand names, which would
 * make any page look English: single-byte encodings are judged without them.
 */
function candidatesFor(sample: Uint8Array): readonly Match[] {
  const all = analyse(sample)
  const matches = isScript(sample)
    ? [...all.filter(isMultiByte), ...analyse(withoutLetters(sample)).filter(match => !isMultiByte(match))]
    : all
  return matches
    .filter(match => match.confidence >= MIN_CONFIDENCE && !EXCLUDED.test(match.name))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_CANDIDATES)
}

const isMultiByte = ({ name }: Match): boolean => MULTI_BYTE.test(name)

/** Whether the bytes beyond ASCII stand in words, not alone as accents and quotes do. */
function isScript(sample: Uint8Array): boolean {
  let beyond = 0
  let words = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80) continue
    beyond++
    if ((sample[i - 1] ?? 0) < 0x80) words++
  }
  return beyond > WORD_LENGTH * words
}

const withoutLetters = (sample: Uint8Array): Uint8Array =>
  sample.map(byte => (byte > 0x20 && byte < 0x80 ? 0x20 : byte))

/** Letters in KOI8-U that are lines of boxes in KOI8-R; the two agree on all other letters. */
const UKRAINIAN = [0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd]

function beyondAscii(sample: Uint8Array): number {
  let found = 0
  for (const byte of sample) if (byte >= 0x80) found++
  return found
}

/** Whether the sample decodes, but for a character that its end cuts and one in two hundred that is damaged. */
function isReadable(sample: Uint8Array, label: string): boolean {
  const converted = convert(sample, label)
  if (!converted) return false
  const foreign = converted.text.match(/[^\x00-\x7f]/g)?.length ?? 0
  return converted.replaced <= (sample.length < MAX_SAMPLE / 2 ? 0 : 1) + foreign / 200
}

/** Windows around non-ASCII bytes, tags left out. */
function legacySample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MAX_SAMPLE)
  let length = 0
  let kept = 0
  for (let at = 0; at < bytes.length && length < MAX_SAMPLE; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const start = Math.max(kept, at - AROUND)
    let end = at + 1
    while (end < bytes.length && end < at + AROUND && (bytes[end] ?? 0) < 0x80) end++
    for (let i = start; i < end && length < MAX_SAMPLE; i++) sample[length++] = bytes[i] ?? 0
    kept = end
    at = end - 1
  }
  return withoutTags(sample.subarray(0, length))
}

/** The sample without what stands between `<` and `>`: markup is English in every language. */
function withoutTags(sample: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    const close = byte === 0x3c ? sample.indexOf(0x3e, at) : -1
    if (close > at && close - at < 200 && !sample.subarray(at, close).some(unit => unit >= 0x80)) at = close
    else out.push(byte)
  }
  return Uint8Array.from(out)
}
