// One look at a text for all repairs: which of them may have something to do there. Nearly all text ends here.

import type { TextSubject } from '../../kernel/rule.js'
import { CLUE_PAIRS, CLUE_UNITS, type Pair } from './misread/clues.js'

/** What a text may hold, each a bit. */
export const SUSPECT = {
  /** `&` with a letter or `#` behind it, with which a character reference begins. */
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
  /** A letter or digit of ASCII in its full-width form. */
  wide: 2048,
} as const

type Suspect = keyof typeof SUSPECT

/** Bits of single units, while the tables are made. */
const bits = new Uint16Array(0x10000)

function mark(bit: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) bits[unit] = (bits[unit] ?? 0) | bit
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
  mark(SUSPECT.wide, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a])
  mark(SUSPECT.composed, [0x0000, 0xffff])
  for (const [first, last] of STABLE)
    for (let unit = first; unit <= last; unit++) bits[unit] = (bits[unit] ?? 0) & ~SUSPECT.composed
  for (const unit of CLUE_UNITS) mark(SUSPECT.misread, [unit, unit])
}

const AMPERSAND = 0x26
const codes = (characters: string): readonly number[] => Array.from(characters, character => character.charCodeAt(0))
const LETTERS = codes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** Neighbours that show something, the clues of misreading first. */
const NEIGHBOURS: readonly (Pair & { readonly bit: number })[] = [
  ...CLUE_PAIRS.map(pair => ({ ...pair, bit: SUSPECT.misread })),
  { left: [AMPERSAND], right: [...LETTERS, ...codes('#')], bit: SUSPECT.reference },
]

/** In which sets of neighbours each unit stands: `3l` is the left one of the fourth row. */
function signatures(): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const add = (units: readonly number[], sign: string): void => {
    for (const unit of new Set(units)) found.set(unit, `${found.get(unit) ?? ''}${sign} `)
  }
  NEIGHBOURS.forEach(({ left, right }, i) => {
    add(left, `${i}l`)
    if (right) add(right, `${i}r`)
  })
  add(LETTERS, 'letter')
  return found
}

const KIND_BITS = 7
/** The kind of each unit, and for two kinds side by side what they may show: small enough for the fastest memory. */
const KINDS = new Uint8Array(0x10000)
const SHOWN = new Uint16Array(1 << (2 * KIND_BITS))

/** Units of the same bits and the same places among neighbours are one kind. */
function kindsOf(): readonly { readonly kind: number; readonly bits: number; readonly signs: ReadonlySet<string> }[] {
  const places = signatures()
  const kinds = new Map<string | number, number>([[0, 0]])
  for (let unit = 0; unit < KINDS.length; unit++) {
    const place = places.get(unit)
    const own = bits[unit] ?? 0
    const signature = place === undefined ? own : `${own} ${place}`
    const known = kinds.get(signature)
    if (known === undefined) kinds.set(signature, kinds.size)
    KINDS[unit] = known ?? kinds.size - 1
  }
  if (kinds.size > 1 << KIND_BITS) throw new RangeError('too many kinds of characters for the table of pairs')
  return [...kinds].map(([signature, kind]) => {
    const [own, ...signs] = `${signature}`.split(' ')
    return { kind, bits: Number(own), signs: new Set(signs) }
  })
}

function fillTables(): void {
  markSingles()
  const kinds = kindsOf()
  const show = (left: number, right: number, bit: number): void => {
    const pair = (left << KIND_BITS) | right
    SHOWN[pair] = (SHOWN[pair] ?? 0) | bit
  }
  for (const left of kinds) for (const right of kinds) show(left.kind, right.kind, right.bits)
  NEIGHBOURS.forEach(({ right, bit }, i) => {
    for (const a of kinds.filter(({ signs }) => signs.has(`${i}l`)))
      for (const b of kinds.filter(({ signs }) => (right ? signs.has(`${i}r`) : !signs.has('letter'))))
        show(a.kind, b.kind, bit)
  })
}

fillTables()

/** Beyond plain ASCII without `&`. */
const UNUSUAL = /[^\t\n -%'-~]/

/** The bits of all that a text may hold. Linear, and a few nanoseconds a character at most. */
export function suspectsIn(text: string): number {
  if (!UNUSUAL.test(text)) return 0
  let found = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] ?? 0
    found |= SHOWN[last | kind] ?? 0
    last = kind << KIND_BITS
  }
  // The end of the text is such a neighbour as a plain character.
  return found | (SHOWN[last] ?? 0)
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
