// From each place in a block's text to the place in the source that it came from.

import { mergeSpans, type Span, sourceSpan } from './offset.js'

/**
 * Runs of four numbers, sorted by text offset and without gaps: text start, text length, source start, source length.
 * A run of equal lengths maps unit by unit. Any other run maps as a whole: an entity, or an edited word; its source
 * length is kept negative, so that a part of it never passes for a run that maps unit by unit.
 * A run of source length 0 is text that has no source (an inserted space).
 */
export type SourceMap = readonly number[]

const STRIDE = 4

/** Text that stands in the source as it is. */
export const identityMap = (sourceStart: number, length: number): SourceMap =>
  length === 0 ? [] : [0, length, sourceStart, length]

/** Index of the run that holds `at`, or of the first run behind it. */
function runAt(map: SourceMap, at: number): number {
  let low = 0
  let high = map.length / STRIDE
  while (low < high) {
    const middle = (low + high) >> 1
    const start = map[middle * STRIDE] ?? 0
    const length = map[middle * STRIDE + 1] ?? 0
    if (start + length <= at) low = middle + 1
    else high = middle
  }
  return low * STRIDE
}

/** Appends a run, joined to the last one where both map unit by unit and continue each other, or both have no source. */
function push(out: number[], text: number, length: number, source: number, sourceLength: number): void {
  if (length === 0) return
  if (sourceLength > 0 && length !== sourceLength) return void out.push(text, length, source, -sourceLength)
  const last = out.length - STRIDE
  if (last >= 0 && sourceLength === 0 && out[last + 3] === 0 && out[last + 2] === source) {
    out[last + 1] = (out[last + 1] ?? 0) + length
    return
  }
  if (last >= 0 && length === sourceLength && out[last + 1] === out[last + 3]) {
    const lastLength = out[last + 1] ?? 0
    if ((out[last + 2] ?? 0) + lastLength === source && (out[last] ?? 0) + lastLength === text) {
      out[last + 1] = lastLength + length
      out[last + 3] = lastLength + length
      return
    }
  }
  // Adding 0 turns -0 into 0: a ledger file could not tell the two apart.
  out.push(text, length, source, sourceLength + 0)
}

/** The runs of `[start, end)`, with text offsets moved by `shift`. A run that maps as a whole keeps its whole source. */
function copyRange(out: number[], map: SourceMap, start: number, end: number, shift: number): void {
  for (let i = runAt(map, start); i < map.length; i += STRIDE) {
    const text = map[i] ?? 0
    const length = map[i + 1] ?? 0
    if (text >= end) break
    const from = Math.max(text, start)
    const to = Math.min(text + length, end)
    const exact = length === map[i + 3]
    const source = (map[i + 2] ?? 0) + (exact ? from - text : 0)
    push(out, from + shift, to - from, source, exact ? to - from : (map[i + 3] ?? 0))
  }
}

/** The map of the text `[start, end)`, counted from 0. */
export function sliceMap(map: SourceMap, start: number, end: number): SourceMap {
  const out: number[] = []
  copyRange(out, map, start, end, -start)
  return out
}

/** The source spans behind the text `[start, end)`: sorted, joined. Behind an empty range, an empty span at its place. */
export function sourceSpans(map: SourceMap, start: number, end: number): readonly Span<'source'>[] {
  const found: Span<'source'>[] = []
  for (let i = runAt(map, start); i < map.length; i += STRIDE) {
    const text = map[i] ?? 0
    const length = map[i + 1] ?? 0
    if (text >= end) break
    const source = map[i + 2] ?? 0
    const sourceLength = Math.abs(map[i + 3] ?? 0)
    if (sourceLength === 0) continue
    if (length !== map[i + 3]) found.push(sourceSpan(source, source + sourceLength))
    else {
      const from = Math.max(text, start)
      const to = Math.min(text + length, end)
      found.push(sourceSpan(source + from - text, source + to - text))
    }
  }
  if (found.length > 0) return mergeSpans(found)
  const at = sourcePoint(map, start)
  return [sourceSpan(at, at)]
}

/** The source position of one text position. */
export function sourcePoint(map: SourceMap, at: number): number {
  const i = Math.min(runAt(map, at), map.length - STRIDE)
  if (i < 0) return 0
  const inside = Math.max(0, at - (map[i] ?? 0))
  const exact = map[i + 1] === map[i + 3]
  const whole = inside >= (map[i + 1] ?? 0) ? Math.abs(map[i + 3] ?? 0) : 0
  return (map[i + 2] ?? 0) + (exact ? Math.min(inside, map[i + 1] ?? 0) : whole)
}

/** One replacement in a text: `[start, end)` becomes `length` units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** The map after replacements, which are sorted and do not overlap. New text maps as a whole to what it replaced. */
export function spliceMap(map: SourceMap, textLength: number, edits: readonly Replacement[]): SourceMap {
  const out: number[] = []
  let from = 0
  let shift = 0
  for (const edit of edits) {
    copyRange(out, map, from, edit.start, shift)
    pushReplacement(out, map, edit, shift)
    shift += edit.length - (edit.end - edit.start)
    from = edit.end
  }
  copyRange(out, map, from, textLength, shift)
  return out
}

function pushReplacement(out: number[], map: SourceMap, edit: Replacement, shift: number): void {
  if (edit.length === 0) return
  const spans = sourceSpans(map, edit.start, edit.end)
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? start
  push(out, edit.start + shift, edit.length, start, start - end)
}

/** Where the text of a map ends. */
const endOf = (map: SourceMap): number => (map.at(-STRIDE) ?? 0) + (map.at(-STRIDE + 1) ?? 0)

/** Maps end to end: `parts` follow each other in the text; a part without a map is text that has no source. */
export function concatMaps(parts: readonly { readonly map: SourceMap | null; readonly length: number }[]): SourceMap {
  // A block to which one after the other is joined has many runs, which stay as they are: they are copied as one.
  const [first] = parts
  const out: number[] = first?.map && endOf(first.map) === first.length ? first.map.slice() : []
  let at = 0
  let source = 0
  for (const part of parts) {
    if (!part.map) push(out, at, part.length, source, 0)
    else if (part !== first || out.length === 0) copyRange(out, part.map, 0, part.length, at)
    source = part.map ? sourcePoint(part.map, part.length) : source
    at += part.length
  }
  return out
}

/** The map through a text in between: `outer` leads into that text, `inner` from there to the source. */
export function composeMaps(outer: SourceMap, inner: SourceMap): SourceMap {
  const out: number[] = []
  for (let i = 0; i < outer.length; i += STRIDE) {
    const text = outer[i] ?? 0
    const length = outer[i + 1] ?? 0
    const middle = outer[i + 2] ?? 0
    const middleLength = Math.abs(outer[i + 3] ?? 0)
    if (length === outer[i + 3]) copyRange(out, inner, middle, middle + length, text - middle)
    else {
      const spans = sourceSpans(inner, middle, middle + middleLength)
      const start = spans[0]?.start ?? 0
      push(out, text, length, start, start - (spans.at(-1)?.end ?? start))
    }
  }
  return out
}

/** The map with neighbouring runs joined, as all functions here leave it. Readers pass what they built through this. */
export function canonicalMap(map: SourceMap): SourceMap {
  const out: number[] = []
  for (let i = 0; i < map.length; i += STRIDE) push(out, map[i] ?? 0, map[i + 1] ?? 0, map[i + 2] ?? 0, map[i + 3] ?? 0)
  return out
}
