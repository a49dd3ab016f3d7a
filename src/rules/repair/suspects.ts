// One look at a text for all repairs: which of them may have something to do there. Nearly all text ends here.

import type { TextSubject } from '../../kernel/rule.js'
import { CLUE_PAIRS, CLUE_UNITS } from './misread/clues.js'

/** What a text may hold, each a bit. */
export const SUSPECT = {
  /** `&`, with which a character reference begins. */
  reference: 1,
  /** Characters that show misread UTF-8. */
  misread: 2,
  control: 4,
  direction: 8,
  zeroWidth: 16,
  softHyphen: 32,
  space: 64,
  ligature: 128,
  /** A sign that may stand in brackets of its own. */
  sign: 256,
  /** A character that may be written otherwise in NFC. */
  composed: 512,
  /** U+FFFD. */
  lost: 1024,
  /** A letter, digit or sign of ASCII in its full-width form. */
  wide: 2048,
} as const

type Suspect = keyof typeof SUSPECT

/** Bits of single units, and of pairs by the kinds of their units. */
const UNITS = new Uint16Array(0x10000)
const KINDS = new Uint8Array(0x10000)
const KIND_BITS = 7
const PAIRS = new Uint8Array(1 << (2 * KIND_BITS))

function mark(bit: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [first, last] of ranges)
    for (let unit = first; unit <= last; unit++) UNITS[unit] = (UNITS[unit] ?? 0) | bit
}

/** Blocks of letters and signs of which none changes under NFC; what lies between them is looked at more closely. */
const STABLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x02ff],
  [0x0388, 0x0482],
  [0x048a, 0x052f],
  [0x05d0, 0x05ea],
  [0x0620, 0x064a],
  [0x0e01, 0x0e30],
  [0x1e00, 0x1eff],
  [0x2002, 0x20cf],
  [0x2100, 0x2125],
  [0x212c, 0x2328],
  [0x232b, 0x2adb],
  [0x3000, 0x3029],
  [0x3041, 0x3098],
  [0x309b, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd83c, 0xd83e],
  [0xd840, 0xd87d],
  [0xd87f, 0xf8ff],
  [0xfb00, 0xfb06],
  [0xfe30, 0xffff],
]

function markSingles(): void {
  mark(SUSPECT.reference, [0x26, 0x26])
  mark(SUSPECT.control, [0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0xd800, 0xdfff])
  mark(SUSPECT.control, [0xfdd0, 0xfdef], [0xfff9, 0xfffb], [0xfffe, 0xffff])
  mark(SUSPECT.direction, [0x202a, 0x202e], [0x2066, 0x2069])
  mark(SUSPECT.zeroWidth, [0x061c, 0x061c], [0x180e, 0x180e], [0x200b, 0x200f], [0x2060, 0x2064], [0xfeff, 0xfeff])
  mark(SUSPECT.zeroWidth, [0xdb40, 0xdb40])
  mark(SUSPECT.softHyphen, [0xad, 0xad])
  mark(SUSPECT.space, [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f])
  mark(SUSPECT.ligature, [0xfb00, 0xfb06])
  mark(SUSPECT.sign, [0xa9, 0xa9], [0xae, 0xae], [0x2120, 0x2120], [0x2122, 0x2122])
  mark(SUSPECT.lost, [0xfffd, 0xfffd])
  mark(SUSPECT.wide, [0xff01, 0xff5e])
  mark(SUSPECT.composed, [0x0000, 0xffff])
  for (const [first, last] of STABLE)
    for (let unit = first; unit <= last; unit++) UNITS[unit] = (UNITS[unit] ?? 0) & ~SUSPECT.composed
  for (const unit of CLUE_UNITS) mark(SUSPECT.misread, [unit, unit])
}

/** Gives units that stand in the same sets of pairs one kind: the table of kinds is small enough for the fastest memory. */
function markPairs(): void {
  const signatures = new Map<number, string>()
  const add = (units: readonly number[], sign: string): void => {
    for (const unit of new Set(units)) signatures.set(unit, (signatures.get(unit) ?? '') + sign)
  }
  CLUE_PAIRS.forEach(({ left, right }, i) => {
    add(left, `${i}l `)
    if (right) add(right, `${i}r `)
  })
  const letters = Array.from({ length: 128 }, (_, unit) => unit).filter(unit =>
    /[A-Za-z]/.test(String.fromCharCode(unit)),
  )
  add(letters, 'letter ')
  const kinds = new Map<string, number>([['', 0]])
  for (const [unit, signature] of signatures) {
    if (!kinds.has(signature)) kinds.set(signature, kinds.size)
    KINDS[unit] = kinds.get(signature) ?? 0
  }
  const entries = [...kinds].map(([signature, kind]) => ({ kind, signs: new Set(signature.split(' ')) }))
  CLUE_PAIRS.forEach(({ right }, i) => {
    for (const a of entries.filter(({ signs }) => signs.has(`${i}l`)))
      for (const b of entries)
        if (right ? b.signs.has(`${i}r`) : !b.signs.has('letter'))
          PAIRS[(a.kind << KIND_BITS) | b.kind] = SUSPECT.misread
  })
}

markSingles()
markPairs()

/** Beyond plain ASCII without `&`. */
const UNUSUAL = /[^\t\n -%'-~]/

/** The bits of all that a text may hold. Linear, and a few nanoseconds a character at most. */
export function suspectsIn(text: string): number {
  if (!UNUSUAL.test(text)) return 0
  let found = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = KINDS[unit] ?? 0
    found |= (UNITS[unit] ?? 0) | (PAIRS[last | kind] ?? 0)
    last = kind << KIND_BITS
  }
  return found | (last === 0 ? 0 : (PAIRS[last] ?? 0))
}

const known = new WeakMap<TextSubject, number>()

/** Whether a subject may hold what one repair looks for. The rules of a pass ask about the same subjects. */
export function mayHold(subject: TextSubject, suspect: Suspect): boolean {
  let found = known.get(subject)
  if (found === undefined) {
    found = suspectsIn(subject.text)
    known.set(subject, found)
  }
  return (found & SUSPECT[suspect]) !== 0
}
