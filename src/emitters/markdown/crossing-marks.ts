// Marks that overlap are cut where they cross, so that they nest: Markdown has no other way to say them.

import type { Mark, MarkKind } from '../../model/mark.js'
import { OBJECT } from '../../model/mark.js'
import { kindAt, SPACE } from './characters.js'

/** Outermost first, where two marks cover the same text. Kinds that are not here have no word in Markdown. */
const RANKS: Partial<Record<MarkKind, number>> = {
  link: 0,
  strike: 1,
  strong: 2,
  emphasis: 3,
  code: 4,
  break: 5,
  image: 5,
  footnote: 5,
}
const OBJECT_RANK = 5

const rank = (mark: Mark): number => RANKS[mark.kind] ?? 9

/** Sorts containers in front of what they contain. */
export const outermostFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || rank(a) - rank(b)

/** The mark without white space at its ends; nothing where nothing else is left. */
function trimmed(text: string, mark: Mark): readonly Mark[] {
  let { start, end } = mark
  while (start < end && kindAt(text, start) === SPACE) start++
  while (end > start && kindAt(text, end - 1) === SPACE) end--
  if (start >= end) return []
  return start === mark.start && end === mark.end ? [mark] : [{ ...mark, start, end }]
}

/** Marks of one kind in order, without white space at their ends; those that touch or overlap are one. */
function joined(text: string, marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = []
  for (const mark of [...marks].sort(outermostFirst)) {
    const last = out.at(-1)
    if (!last || mark.start > last.end) out.push(mark)
    else if (mark.end > last.end) out[out.length - 1] = { ...last, end: mark.end }
  }
  return out.flatMap(mark => trimmed(text, mark))
}

/** Links in order. A link inside another one cannot be said; of one that overlaps, what is left behind the first. */
function apart(text: string, links: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = []
  for (const link of links.flatMap(mark => trimmed(text, mark)).sort(outermostFirst)) {
    const free = Math.max(link.start, out.at(-1)?.end ?? 0)
    if (free === link.start) out.push(link)
    else if (free < link.end) out.push(...trimmed(text, { ...link, start: free }))
  }
  return out
}

/** Each mark cut at the points that `cuts` gives for it; the pieces without white space at their ends. */
function cutAt(text: string, mark: Mark, cuts: readonly number[]): readonly Mark[] {
  if (cuts.length === 0) return [mark]
  const edges = [mark.start, ...cuts, mark.end]
  return edges.slice(1).flatMap((end, i) => trimmed(text, { ...mark, start: edges[i] ?? end, end }))
}

/** `marks` cut where a border of one of `others` crosses them. Both are in order and apart within themselves. */
function uncrossed(text: string, marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0 || others.length === 0) return marks
  let first = 0
  return marks.flatMap(mark => {
    while ((others[first]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) first++
    const cuts: number[] = []
    for (let i = first; i < others.length; i++) {
      const other = others[i]
      if (!other || other.start >= mark.end) break
      if (other.start < mark.start && other.end < mark.end) cuts.push(other.end)
      if (other.start > mark.start && other.end > mark.end) cuts.push(other.start)
    }
    return cutAt(text, mark, cuts)
  })
}

/** Code cut around the objects in it, its pieces without white space at their ends. */
function cutAroundObjects(text: string, codes: readonly Mark[], objects: readonly Mark[]): readonly Mark[] {
  if (codes.length === 0 || objects.length === 0) return codes
  const starts = new Set(objects.map(mark => mark.start))
  const edges = [...starts].sort((a, b) => a - b).flatMap(start => [start, start + 1])
  return cutAtAll(codes, edges).flatMap(piece => (starts.has(piece.start) ? [] : trimmed(text, piece)))
}

/** Each mark cut at every one of the sorted borders that stands inside it. */
function cutAtAll(marks: readonly Mark[], borders: readonly number[]): readonly Mark[] {
  let at = 0
  return marks.flatMap(mark => {
    const edges = [mark.start]
    while ((borders[at] ?? mark.end) <= mark.start) at++
    for (; (borders[at] ?? mark.end) < mark.end; at++) edges.push(borders[at] ?? mark.end)
    edges.push(mark.end)
    return edges.slice(1).map((end, i) => ({ ...mark, start: edges[i] ?? end, end }))
  })
}

/** Code holds nothing but text: it is cut at every border inside it. There its pieces keep their white space. */
function cutCode(codes: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  if (codes.length === 0 || others.length === 0) return codes
  const borders = [...new Set(others.flatMap(mark => [mark.start, mark.end]))].sort((a, b) => a - b)
  return cutAtAll(codes, borders)
}

function isObject(text: string, mark: Mark): boolean {
  if (mark.end !== mark.start + 1) return false
  return text[mark.start] === (mark.kind === 'break' ? '\n' : OBJECT)
}

/** Marks by their kind: those that mark text, and objects, of which only one can stand on a character. */
function byKind(text: string, marks: readonly Mark[]): ReadonlyMap<MarkKind | 'object', readonly Mark[]> {
  const found = new Map<MarkKind | 'object', Mark[]>()
  const taken = new Set<number>()
  for (const mark of marks) {
    const object = rank(mark) === OBJECT_RANK
    if (object && (taken.has(mark.start) || !isObject(text, mark))) continue
    if (object) taken.add(mark.start)
    if (mark.kind === 'link' && mark.url === undefined) continue
    const kind = object ? 'object' : mark.kind
    const list = found.get(kind) ?? []
    list.push(mark)
    found.set(kind, list)
  }
  return found
}

/** The same marks, in order, nested or apart. Those that have no word in Markdown and empty ones are left out. */
export function untangle(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kinds = byKind(text, marks)
  const of = (kind: MarkKind | 'object'): readonly Mark[] => kinds.get(kind) ?? []
  const links = apart(text, of('link'))
  const strong = uncrossed(text, joined(text, of('strong')), links)
  const emphasis = uncrossed(text, uncrossed(text, joined(text, of('emphasis')), links), strong)
  const strikes = uncrossed(text, uncrossed(text, joined(text, of('strike')), links), strong)
  const strike = uncrossed(text, strikes, emphasis)
  const others = [...links, ...strong, ...emphasis, ...strike]
  const codes = cutCode(cutAroundObjects(text, joined(text, of('code')), of('object')), others)
  return [...others, ...of('object'), ...codes].sort(outermostFirst)
}
