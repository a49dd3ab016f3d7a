// Judges bytes that are not valid UTF-8: damaged UTF-8, or another encoding.

export interface Utf8Evidence {
  /** Valid sequences of two bytes or more. */
  readonly sequences: number
  /** Bytes that stand in no valid sequence. */
  readonly invalid: number
  /** Whether the only invalid bytes are a sequence of two bytes or more that the end of the file cuts. */
  readonly cutAtEnd: boolean
}

/** Counts valid and invalid sequences in one pass. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let sequences = 0
  let invalid = 0
  let firstInvalid = bytes.length
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      sequences++
      at += length
    } else {
      if (invalid === 0) firstInvalid = at
      invalid++
      at++
    }
  }
  return { sequences, invalid, cutAtEnd: isCut(bytes, firstInvalid) }
}

/** The length of the valid sequence at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lengthOf(lead)
  if (length === 0 || !allowsSecond(lead, bytes[at + 1] ?? 0)) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** Bars overlong forms, surrogates and what lies beyond U+10FFFF. */
function allowsSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f
  return (second & 0xc0) === 0x80
}

function isCut(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0
  const left = bytes.length - at
  if (left < 2 || left >= lengthOf(lead) || !allowsSecond(lead, bytes[at + 1] ?? 0)) return false
  return left === 2 || ((bytes[at + 2] ?? 0) & 0xc0) === 0x80
}

/** Legacy text holds a valid sequence by chance now and then; damaged UTF-8 holds few others. */
export const isMostlyUtf8 = ({ sequences, invalid, cutAtEnd }: Utf8Evidence): boolean =>
  cutAtEnd || (sequences > 0 && sequences >= 3 * invalid)
