// Positions in a text, branded by the text that they count in, so that a source offset never indexes a block's text.

declare const space: unique symbol

/** `source`: the decoded source. `text`: the text of one block (or of one metadata value). */
export type Space = 'source' | 'text'

/** A position in UTF-16 units. */
export type Offset<S extends Space> = number & { readonly [space]: S }

/** A half-open range `[start, end)` in UTF-16 units. */
export interface Span<S extends Space> {
  readonly start: Offset<S>
  readonly end: Offset<S>
}

/** A span of the decoded source, from plain numbers. */
export const sourceSpan = (start: number, end: number): Span<'source'> => ({
  start: start as Offset<'source'>,
  end: end as Offset<'source'>,
})

/** Sorts spans and joins those that touch or overlap. */
export function mergeSpans(spans: readonly Span<'source'>[]): readonly Span<'source'>[] {
  if (spans.length < 2) return spans
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const out: Span<'source'>[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span.start <= last.end) {
      if (span.end > last.end) out[out.length - 1] = { start: last.start, end: span.end }
    } else out.push(span)
  }
  return out
}
