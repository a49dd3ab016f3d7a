// Recognizes UTF-16 without a byte order mark by the places of its NUL bytes.

import { viewOf } from './to-text.js'

const SAMPLE = 64 * 1024
const MIN_NULS = 2
/** At least one unit in this number holds a NUL: white space and digits, in texts of any script. */
const NUL_SHARE = 50

/** `utf-16le`, `utf-16be`, or null where the NULs tell of neither. */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (viewOf(sample).indexOf(0) < 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const most = Math.max(even, odd)
  if (most < MIN_NULS || most * NUL_SHARE < sample.length / 2 || Math.min(even, odd) * 20 > most) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return readsAsText(sample, encoding) ? encoding : null
}

/** Whether the units are valid UTF-16 and hardly a control is among them. */
function readsAsText(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample)
  const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0
  return odd * 50 <= text.length
}
