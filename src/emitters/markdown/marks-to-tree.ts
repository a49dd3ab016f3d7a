// From a text with stand-off marks to the nested phrasing of mdast.

import type { Image, PhrasingContent } from 'mdast'
import type { Mark } from '../../model/mark.js'
import { footnoteLabel } from '../../text/footnote-label.js'
import { isBlank, trimmedRange } from './characters.js'
import { sayableMarks } from './sayable-marks.js'

/** A stretch of the text that is being turned into nodes, with the marks that are still to come. */
interface Walk {
  readonly text: string
  readonly marks: readonly Mark[]
  next: number
}

const flat = (text: string): string => text.replace(/[\r\n]/g, ' ')

/** Appends text, without the white space that Markdown would strip next to a line break. */
function pushText(out: PhrasingContent[], walk: Walk, start: number, end: number): void {
  let from = start
  let to = end
  if (out.at(-1)?.type === 'break') while (from < to && isBlank(walk.text.charCodeAt(from))) from++
  const next = walk.marks[walk.next]
  if (next?.kind === 'break' && next.start === end) while (to > from && isBlank(walk.text.charCodeAt(to - 1))) to--
  if (from < to) out.push({ type: 'text', value: flat(walk.text.slice(from, to)) })
}

/** An image; nothing where there is neither an address nor an alternative text. */
export function imageNodes(alt: string, url: string | undefined, title: string | undefined): Image[] {
  const label = flat(alt)
  return url || label.trim() !== '' ? [{ type: 'image', url: url ?? '', alt: label, title: title ?? null }] : []
}

function objectNode(mark: Mark): PhrasingContent {
  if (mark.kind === 'break') return { type: 'break' }
  if (mark.kind === 'image') {
    return { type: 'image', url: mark.url ?? '', alt: flat(mark.label ?? ''), title: mark.title ?? null }
  }
  const label = footnoteLabel(mark.label ?? '')
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label }
}

function nodeOf(mark: Mark, walk: Walk): PhrasingContent {
  if (mark.kind === 'code') return { type: 'inlineCode', value: flat(walk.text.slice(mark.start, mark.end)) }
  if (mark.kind === 'break' || mark.kind === 'image' || mark.kind === 'footnote') return objectNode(mark)
  const children = nodesBetween(walk, mark.start, mark.end)
  if (mark.kind === 'link') return { type: 'link', url: mark.url ?? '', title: mark.title ?? null, children }
  if (mark.kind === 'strike') return { type: 'delete', children }
  return { type: mark.kind === 'strong' ? 'strong' : 'emphasis', children }
}

function nodesBetween(walk: Walk, start: number, end: number): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let at = start
  for (let mark = walk.marks[walk.next]; mark && mark.start < end; mark = walk.marks[walk.next]) {
    pushText(out, walk, at, mark.start)
    walk.next++
    out.push(nodeOf(mark, walk))
    at = mark.end
  }
  pushText(out, walk, at, end)
  return out
}

/** The mark within the range, for a text that loses its white space at both ends. */
function clipped(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  return marks.flatMap(mark => {
    if (mark.start >= start && mark.end <= end) return [mark]
    const inside = { ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }
    return inside.start < inside.end ? [inside] : []
  })
}

/**
 * The phrasing of a text: white space at both ends stripped, marks nested, links outermost and code innermost. In a
 * heading or a cell, which have one line, a line break is a space.
 */
export function marksToTree(text: string, marks: readonly Mark[], oneLine = false): PhrasingContent[] {
  const [start, end] = trimmedRange(text)
  if (start === end || text.trim() === '') return []
  const said = oneLine ? marks.filter(mark => mark.kind !== 'break') : marks
  const inside = said.length === 0 || (start === 0 && end === text.length) ? said : clipped(said, start, end)
  return nodesBetween({ text, marks: sayableMarks(text, inside), next: 0 }, start, end)
}
