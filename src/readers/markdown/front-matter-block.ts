// Finds the front matter of a file, without reading what it says.

/** Where the front matter stands. Offsets are UTF-16 units of the text. */
export interface FrontMatterBlock {
  /** What follows the opening `---` on its line, lower-case: a language, or nothing. */
  readonly language: string
  /** The first unit behind the opening line. */
  readonly contentStart: number
  /** Where the closing line starts; null where none stands. */
  readonly contentEnd: number | null
  /** The first unit behind the closing line. */
  readonly bodyStart: number
}

const OPENING = /^---[ \t]*([A-Za-z][\w+-]{0,30})?[ \t]*(?:\r\n|\n|\r|$)/
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g
/** What a word behind `---` must be to name a language; any other word makes the line prose. */
const LANGUAGE =
  /^(?:ya?ml|js|javascript|cjs|mjs|ts|typescript|coffee|coffeescript|cson|json5?|toml|lua|python|ruby|php)$/i
const KEY = /^(?:[A-Za-z_$][\w$.-]*|"[^"\n]{1,100}"|'[^'\n]{1,100}')[ \t]*:(?:[ \t]|$)/
/** A line that may stand under a key: its continuation, an element of a list, a comment. */
const BELOW_KEY = /^(?:[ \t]|-[ \t]|-$|#)/
const LINES_LOOKED_AT = 20
const OPENING_LENGTH = 200
const HEAD_LENGTH = 4096

/**
 * The front matter at the start of a text, or null. A lone `---` is a thematic break and no front matter:
 * what stands directly below must be more than a blank line, and must look like `key: value` where no line closes it.
 */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  if (!text.startsWith('---')) return null
  const opening = OPENING.exec(text.slice(0, OPENING_LENGTH))
  const language = (opening?.[1] ?? '').toLowerCase()
  if (!opening || (language !== '' && !LANGUAGE.test(language))) return null
  const contentStart = opening[0].length
  const closing = closingLine(text, contentStart)
  const head = text.slice(contentStart, Math.min(closing?.start ?? text.length, contentStart + HEAD_LENGTH))
  if (language === '' && !isFrontMatter(head, closing !== null)) return null
  return {
    language,
    contentStart,
    contentEnd: closing ? closing.start : null,
    bodyStart: closing ? closing.end : text.length,
  }
}

/** The closing line: from its first unit to the first unit behind its line end. */
function closingLine(text: string, contentStart: number): { readonly start: number; readonly end: number } | null {
  CLOSING.lastIndex = contentStart - (text.startsWith('\r\n', contentStart - 2) ? 2 : 1)
  const found = CLOSING.exec(text)
  if (!found) return null
  const start = found.index + (text.startsWith('\r\n', found.index) ? 2 : 1)
  const end = found.index + found[0].length
  return { start, end: end + lineEndLength(text, end) }
}

function lineEndLength(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2
  return text.startsWith('\n', at) || text.startsWith('\r', at) ? 1 : 0
}

/** Whether what stands below the opening line makes it front matter. */
function isFrontMatter(head: string, closed: boolean): boolean {
  const lines = head.split(/\r\n|\n|\r/, LINES_LOOKED_AT)
  if (closed && head.trim() === '') return true
  const said = lines.filter(line => line.trim() !== '' && !line.startsWith('#'))
  if (closed) return (lines[0] ?? '').trim() !== '' || KEY.test(said[0] ?? '')
  const paragraph = lines.slice(0, blankAt(lines))
  return paragraph.some(line => KEY.test(line)) && paragraph.every(line => KEY.test(line) || BELOW_KEY.test(line))
}

function blankAt(lines: readonly string[]): number {
  const blank = lines.findIndex(line => line.trim() === '')
  return blank < 0 ? lines.length : blank
}
