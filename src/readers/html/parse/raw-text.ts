// Finds the end of what is not markup: raw text, scripts, comments.

import { isLetter, isSpace } from '../tag.js'

/** True where the rest of an end tag called `name` begins at `at`. */
function namesTag(source: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = source.charCodeAt(at + i)
    const wanted = name.charCodeAt(i)
    if (unit !== wanted && !(isLetter(wanted) && (unit | 32) === wanted)) return false
  }
  const after = source.charCodeAt(at + name.length)
  return after === 62 || after === 47 || isSpace(after)
}

/** Where the end tag of an element with raw text begins; the end of the source where there is none. */
export function rawTextEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2))
    if (namesTag(source, at + 2, name)) return at
  return source.length
}

const SCRIPT_MARKS = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi

/** The same for a script: inside `<!--` a `<script>` of its own goes on up to its own end tag. */
export function scriptEnd(source: string, from: number): number {
  let inComment = false
  let inInner = false
  SCRIPT_MARKS.lastIndex = from
  for (let found = SCRIPT_MARKS.exec(source); found; found = SCRIPT_MARKS.exec(source)) {
    const [mark] = found
    if (mark === '<!--') {
      // Its dashes may be those of `-->` too.
      if (!inComment) SCRIPT_MARKS.lastIndex = found.index + 2
      inComment = true
    } else if (mark === '-->') inComment = inInner = false
    else if (mark.charCodeAt(1) !== 47) inInner = inComment
    else if (inInner) inInner = false
    else return found.index
  }
  return source.length
}

const COMMENT_END = /--!?>/g

/** Behind the comment whose `<!--` stands at `at`. */
export function commentEnd(source: string, at: number): number {
  const from = at + 4
  if (source.startsWith('>', from)) return from + 1
  if (source.startsWith('->', from)) return from + 2
  COMMENT_END.lastIndex = from
  return COMMENT_END.test(source) ? COMMENT_END.lastIndex : source.length
}

/** Behind the comment, declaration or processing instruction at `at`. */
export const declarationEnd = (source: string, at: number): number =>
  source.startsWith('<!--', at) ? commentEnd(source, at) : behindNext(source, at + 2, '>')

/** Behind the next `wanted`; the end of the source where there is none. */
export function behindNext(source: string, from: number, wanted: string): number {
  const at = source.indexOf(wanted, from)
  return at < 0 ? source.length : at + wanted.length
}
