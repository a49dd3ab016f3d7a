// What no correction touches: code, quotations, addresses, and references to literature.

import type { TextSubject } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { joinRanges, meets, type Range } from '../../text/ranges.js'
import { isForeign } from './english.js'

const QUOTATIONS = [
  /“[^”]{0,600}”?/g,
  /„[^“”]{0,600}[“”]?/g,
  /«[^»]{0,600}»?/g,
  /(?<![\p{L}\p{N}])['‘](?=\S)[^'‘’\n]{1,200}['’](?![\p{L}\p{N}])/gu,
  /`[^`\n]{1,200}`/g,
]
const ADDRESSES = [
  /\b(?:https?|ftp):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  /\b(?:[\w-]{1,63}\.){1,4}(?:com|org|net|gov|edu|int|info|html?|pdf|co\.uk|de|eu)\b(?:\/[^\s<>"]*)?/gi,
]
/** Year, volume and pages; an identifier of literature; authors and others with a year. */
const REFERENCE =
  /\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?\s?;\s?\d+|\bdoi:|\b10\.\d{4,9}\/|\bPMID\b|\b[A-Z][\p{L}'’-]+ [A-Z]{1,3}(?:, [A-Z][\p{L}'’-]+ [A-Z]{1,3}){0,12},? et al\b/u
/** A reference of its own; a longer text merely holds one. */
const LONGEST_REFERENCE = 700
const AROUND_REFERENCE = 300

/** From the first straight quote to the last where they do not pair; else each pair. */
function straightQuotes(text: string): readonly Range[] {
  const places = Array.from(text.matchAll(/"/g), ({ index }) => index)
  const first = places[0]
  if (first === undefined) return []
  if (places.length % 2 === 1) return [{ start: first, end: (places.at(-1) ?? first) + 1 }]
  return places.flatMap((place, i) => (i % 2 === 0 ? [{ start: place, end: (places[i + 1] ?? place) + 1 }] : []))
}

function references(text: string): readonly Range[] {
  const found = REFERENCE.exec(text)
  if (!found) return []
  if (text.length <= LONGEST_REFERENCE) return [{ start: 0, end: text.length }]
  return Array.from(text.matchAll(new RegExp(REFERENCE, 'gu')), ({ 0: match, index }) => ({
    start: Math.max(0, index - AROUND_REFERENCE),
    end: index + match.length + AROUND_REFERENCE,
  }))
}

const isVerbatim = (kind: string): boolean => kind === 'code' || kind === 'math'

/** Whether a link shows its own address. */
const showsAddress = (text: string): boolean => /^\S+[./]\S+$/.test(text)

/** The stretches of a text that no correction touches, in any language. */
export function shelteredRanges({ text, marks }: Pick<TextSubject, 'text' | 'marks'>): readonly Range[] {
  const marked = marks.filter(
    mark => isVerbatim(mark.kind) || (mark.kind === 'link' && showsAddress(text.slice(mark.start, mark.end))),
  )
  const matched = [...QUOTATIONS, ...ADDRESSES].flatMap(pattern =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length })),
  )
  return joinRanges([...marked, ...matched, ...straightQuotes(text), ...references(text)])
}

/** Whether a word is part of something longer that is no prose: a code, a number with its unit, a file name. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  const left = /[^\s()[\]{},;:"'“”‘’/]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const right = /^[^\s()[\]{},;:"'“”‘’/]*/.exec(text.slice(end, end + 40))?.[0] ?? ''
  const isHyphened = /^(?:\p{L}+[-‐‑–—])*$/u.test(left)
  return !isHyphened || !/^(?:[-‐‑–—]\p{L}*)*[.!?…®™*]*$/u.test(right)
}

type Sheltered = (start: number, end: number) => boolean

/** Tells whether a word stays as it is, whatever the language. The ranges are found at the first question. */
export function anyShelterOf(subject: Pick<TextSubject, 'text' | 'marks'>): Sheltered {
  let ranges: readonly Range[] | null = null
  return (start, end) => {
    ranges ??= shelteredRanges(subject)
    return meets(ranges, start, end) || isPartOfCode(subject.text, start, end)
  }
}

/** Whether the page marks a block, or what it stands in, as another language than English. */
function isMarkedForeign(block: Block, view: View): boolean {
  for (const node of [block, ...view.ancestors(block.id)]) {
    const lang = node.signals?.html?.lang
    if (lang) return !/^en\b/i.test(lang)
  }
  return false
}

/** The same for corrections that hold in English alone: in a text of another language every word stays. */
export function shelterOf(subject: Pick<TextSubject, 'text' | 'marks' | 'block'>, view: View): Sheltered {
  const sheltered = anyShelterOf(subject)
  let foreign: boolean | null = null
  return (start, end) => {
    foreign ??= isForeign(subject.text) || (subject.block !== undefined && isMarkedForeign(subject.block, view))
    return foreign || sheltered(start, end)
  }
}
