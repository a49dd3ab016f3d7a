// Reads the inside of a start tag as the HTML tokenizer does: names, values, and where the tag ends.

const GT = 62
const SLASH = 47
const EQUALS = 61
const EXCLAMATION = 33
const QUESTION = 63
const QUOTE = 34
const APOSTROPHE = 39

/** ASCII white space of HTML: tab, LF, FF, CR, space. */
export const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12

export const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/** True where `<` at `at` opens a tag, a comment or a declaration; elsewhere it is text. */
export function isMarkup(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1)
  if (isLetter(next) || next === EXCLAMATION || next === QUESTION) return true
  return next === SLASH && at + 2 < source.length
}

/** One attribute in the source; filled anew by each read, so that a scan over many tags allocates nothing. */
export interface AttributeScan {
  nameStart: number
  nameEnd: number
  valueStart: number
  valueEnd: number
  /** Where the next read begins; behind the `>` after the last attribute. */
  end: number
}

export const attributeScan = (): AttributeScan => ({ nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0, end: 0 })

function skipSpace(source: string, from: number): number {
  let at = from
  while (isSpace(source.charCodeAt(at))) at++
  return at
}

/** Behind the last unit of a tag name that starts at `from`. */
export function nameEnd(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const unit = source.charCodeAt(at)
    if (unit === GT || unit === SLASH || isSpace(unit)) break
    at++
  }
  return at
}

/** Reads the attribute behind `from`. False at the end of the tag or of the source; `into.end` is then behind it. */
function readAttribute(source: string, from: number, into: AttributeScan): boolean {
  let at = from
  while (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === SLASH) at++
  if (at >= source.length || source.charCodeAt(at) === GT) {
    into.end = Math.min(at + 1, source.length)
    return false
  }
  into.nameStart = at
  // An equals sign in front is part of the name, so the first unit is taken unseen.
  at++
  while (at < source.length && source.charCodeAt(at) !== EQUALS) {
    const unit = source.charCodeAt(at)
    if (unit === GT || unit === SLASH || isSpace(unit)) break
    at++
  }
  into.nameEnd = at
  at = skipSpace(source, at)
  if (source.charCodeAt(at) === EQUALS) readValue(source, skipSpace(source, at + 1), into)
  else {
    into.valueStart = into.valueEnd = into.nameEnd
    into.end = at
  }
  return true
}

function readValue(source: string, from: number, into: AttributeScan): void {
  const quote = source.charCodeAt(from)
  if (quote === QUOTE || quote === APOSTROPHE) {
    const close = source.indexOf(quote === QUOTE ? '"' : "'", from + 1)
    into.valueStart = from + 1
    into.valueEnd = close < 0 ? source.length : close
    into.end = close < 0 ? source.length : close + 1
    return
  }
  let at = from
  while (at < source.length && source.charCodeAt(at) !== GT && !isSpace(source.charCodeAt(at))) at++
  into.valueStart = from
  into.valueEnd = into.end = at
}

/** Behind the `>` of the tag whose name ends at `from`. */
export function tagEnd(source: string, from: number, scan: AttributeScan = attributeScan()): number {
  scan.end = from
  scan.valueEnd = from
  while (readAttribute(source, scan.end, scan)) {
    // Each read moves `scan.end` on.
  }
  return scan.end
}

/** The raw value of an attribute of the start tag at `tagStart`, as `[start, end)`; null where the tag has none. */
export function findAttribute(source: string, tagStart: number, name: string): readonly [number, number] | null {
  if (source.charCodeAt(tagStart) !== 60 || !isLetter(source.charCodeAt(tagStart + 1))) return null
  const scan = attributeScan()
  scan.end = nameEnd(source, tagStart + 1)
  while (readAttribute(source, scan.end, scan)) {
    if (scan.nameEnd - scan.nameStart !== name.length) continue
    if (source.slice(scan.nameStart, scan.nameEnd).toLowerCase() === name) return [scan.valueStart, scan.valueEnd]
  }
  return null
}
