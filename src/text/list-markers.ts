// How lines open list items: bullets that are sure, bullets that need company, numbers and letters that count.

/** How a line opens an item. `length` is the marker with the white space behind it, in UTF-16 units. */
export interface ListMarker {
  readonly kind: 'bullet' | 'number'
  /** The bullet itself, or the form of the number: `1.`, `1)`, `(1)`, `a.`, `a)`, `(a)`. */
  readonly form: string
  readonly length: number
  /** What a number or letter counts as; 0 for bullets. */
  readonly value: number
  /** Bullets that open an item even alone. Dashes, stars and `o` need a second line of their kind. */
  readonly sure: boolean
}

const SURE = /^[•‣◦▪▫●■□○◆◇⁃∙❖➢➤►⦁\uf0a7\uf0b7\uf0d8]+[ \t\u00a0]*(?=\S)/
const UNSURE = /^([·*–—-]|o)[ \t\u00a0]+(?=\S)/
const NUMBER = /^(\()?(?:(\d{1,3})|([a-z]))([.)])[ \t\u00a0]+(?=\S)/

function numberMarker(found: RegExpExecArray): ListMarker | null {
  const [all, open = '', digits, letter = '', close = ''] = found
  if (open !== '' && close !== ')') return null
  const value = digits === undefined ? letter.charCodeAt(0) - 96 : Number(digits)
  return {
    kind: 'number',
    form: `${open}${digits === undefined ? 'a' : '1'}${close}`,
    length: all.length,
    value,
    sure: false,
  }
}

/** The marker that a line begins with, or null. White space in front of the line must be off. Costs a constant. */
export function readListMarker(line: string): ListMarker | null {
  const head = line.slice(0, 16)
  const sure = SURE.exec(head)
  if (sure) return { kind: 'bullet', form: sure[0].charAt(0), length: sure[0].length, value: 0, sure: true }
  const unsure = UNSURE.exec(head)
  if (unsure) return { kind: 'bullet', form: unsure[1] ?? '', length: unsure[0].length, value: 0, sure: false }
  const number = NUMBER.exec(head)
  return number && numberMarker(number)
}
