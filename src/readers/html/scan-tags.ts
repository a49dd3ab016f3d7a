// Passes over a source once and names each tag in it, in linear time and with no tree.

import { attributeScan, isLetter, isSpace, nameEnd, tagEnd } from './tag.js'

/** What the scan does after a start tag: go on, pass over the raw text behind it, or end. */
export type Step = 'next' | 'raw' | 'stop'

/** What a scan tells. `text` is true where visible characters stood in front of the tag. */
export interface TagVisitor {
  start(name: string, tagStart: number, tagEnd: number, selfClosing: boolean): Step
  end(name: string): void
  comment(): Step
  /** Text between two tags that is more than white space; asked for only while `wantsText` holds. */
  text(): void
  readonly wantsText: boolean
}

const SLASH = 47

function hasText(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(source.charCodeAt(i))) return true
  return false
}

/** Behind the comment, declaration or processing instruction at `at`. */
export function declarationEnd(source: string, at: number): number {
  if (!source.startsWith('<!--', at)) {
    const close = source.indexOf('>', at + 2)
    return close < 0 ? source.length : close + 1
  }
  // `<!-->` and `<!--->` are whole comments.
  if (source.charCodeAt(at + 4) === 62) return at + 5
  if (source.startsWith('->', at + 4)) return at + 6
  const close = /--!?>/g
  close.lastIndex = at + 4
  return close.test(source) ? close.lastIndex : source.length
}

/** The start of `</name` behind `from`, or the end of the source. */
function rawEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    const next = source.charCodeAt(end)
    const closes = next === 62 || next === SLASH || isSpace(next)
    if (closes && source.slice(at + 2, end).toLowerCase() === name) return at
  }
  return source.length
}

/** True where `<` at `at` opens a tag or a declaration; elsewhere it is text. */
export function isMarkup(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1)
  if (next === 33 || next === 63 || isLetter(next)) return true
  return next === SLASH && at + 2 < source.length
}

/** Calls the visitor for each tag and comment. */
export function scanTags(source: string, visitor: TagVisitor): void {
  const scan = attributeScan()
  let done = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', Math.max(done, at + 1))) {
    if (!isMarkup(source, at)) continue
    if (visitor.wantsText && hasText(source, done, at)) visitor.text()
    const closing = source.charCodeAt(at + 1) === SLASH
    const nameStart = closing ? at + 2 : at + 1
    if (!isLetter(source.charCodeAt(nameStart))) {
      done = declarationEnd(source, at)
      if (visitor.comment() === 'stop') return
      continue
    }
    const nameStop = nameEnd(source, nameStart)
    const name = source.slice(nameStart, nameStop).toLowerCase()
    done = tagEnd(source, nameStop, scan)
    if (closing) visitor.end(name)
    else {
      const selfClosing = source.charCodeAt(done - 2) === SLASH && scan.valueEnd < done - 1
      const step = visitor.start(name, at, done, selfClosing)
      if (step === 'stop') return
      if (step === 'raw') done = rawEnd(source, done, name)
    }
  }
  if (visitor.wantsText && hasText(source, done, source.length)) visitor.text()
}
