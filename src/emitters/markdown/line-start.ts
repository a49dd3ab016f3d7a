// What opens a block where it starts a line: a heading, a list item, a quote, a fence, a rule, a definition.

/** `block`: the first line of a block. `line`: a line behind a line break. `no`: inside a line, or where no block can open. */
export type LineStart = 'block' | 'line' | 'no'

const OPENS_BLOCK = /^(?:#{1,6}(?:[ \t]|$)|>|[-+](?:[ \t]|$)|-[-:| \t]*$|[*_]+(?:[ \t]|$)|~~~|```)/
const ORDERED = /^\d{1,9}(?=[.)](?:[ \t]|$))/
/** Below a first line these would make it a heading or a table. */
const UNDERLINES = /^(?:=+[ \t]*$|[|:][-:| \t]*$)/
const TASK = /^\[[ xX]\](?:[ \t]|$)/

/** The place of the character that must be escaped where `text` starts a line; -1 where none must. */
export function blockOpener(text: string, start: LineStart): number {
  if (start === 'no') return -1
  if (OPENS_BLOCK.test(text)) return 0
  if (start === 'line' && UNDERLINES.test(text)) return 0
  if (start === 'block' && TASK.test(text)) return 0
  return ORDERED.exec(text)?.[0].length ?? -1
}
