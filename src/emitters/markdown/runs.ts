// Runs of one character that could mark what stands between two of them.

import { flanks, kindAt, PUNCTUATION } from './characters.js'

/** What stands at the ends of a text: the start of a line and the end of the block, or markup. */
export interface Edges {
  readonly leads: boolean
  readonly ends: boolean
}

/** The edges of a text that has markup on both sides. */
export const IN_MARKUP: Edges = { leads: false, ends: false }

/** The edges of a text among its siblings; `nested` says that they stand in a mark. */
export const edgesOf = (siblings: readonly { readonly type: string }[], at: number, nested: boolean): Edges => ({
  leads: !nested && (at === 0 || siblings[at - 1]?.type === 'break'),
  ends: !nested && at === siblings.length - 1,
})

/** The end of the run of one character that starts at `at`. */
export function runEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(at)) end++
  return end
}

const isMarker = (character: string | undefined): boolean => character === '*' || character === '_' || character === '~'

/**
 * Whether a run could open or close. Readers differ where one marker stands next to another: some take it for
 * punctuation, some for an end of its own, so that both count here.
 */
export function runFlanks(text: string, at: number, end: number, edges: Edges): { open: boolean; close: boolean } {
  if (text[at] === '`') return { open: true, close: true }
  const markupBefore = at === 0 ? !edges.leads : isMarker(text[at - 1])
  const markupAfter = end === text.length ? !edges.ends : isMarker(text[end])
  const before = markupBefore ? PUNCTUATION : kindAt(text, at - 1)
  const after = markupAfter ? PUNCTUATION : kindAt(text, end)
  const { open, close } = flanks(text.charAt(at), before, after)
  return { open: open || markupAfter, close: close || markupBefore }
}
