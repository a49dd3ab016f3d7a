// The headings of the body as a tree of sections, each with the text and the dates that belong to it.

import { type Block, blockSpans } from '../model/block.js'
import { listOf, type Metadata, type SectionDates } from '../model/metadata.js'
import type { OutputDraft } from '../model/output.js'
import { joinPieces, type Piece } from './plain-text.js'

type Section = OutputDraft['sections'][number]

/** A section before it has found its place in the tree. */
interface Opened {
  readonly block: Block
  readonly level: number
  readonly heading: string
  readonly pieces: Piece[]
}

const levelOf = (block: Block): number => Math.min(6, Math.max(1, block.attributes.level ?? 2))

/** Each heading with the pieces up to the next one. Text in front of the first heading belongs to none. */
function openSections(pieces: readonly Piece[]): readonly Opened[] {
  const out: Opened[] = []
  for (const piece of pieces) {
    const { heading } = piece
    if (heading) out.push({ block: heading, level: levelOf(heading), heading: piece.text, pieces: [] })
    else out.at(-1)?.pieces.push(piece)
  }
  return out
}

const positionOf = (block: Block): number => blockSpans(block)[0]?.start ?? 0

/** The last of the headings with the lowest level number. */
function highest(headings: readonly Opened[]): Opened | undefined {
  return headings.reduce<Opened | undefined>((best, next) => (best && best.level < next.level ? best : next), undefined)
}

/**
 * The dates of each section. A date line belongs to the part of the document above it: to the last heading of the
 * highest rank between the date line before it and itself. A single date line belongs to the whole document.
 */
function datesOf(opened: readonly Opened[], metadata: Metadata): ReadonlyMap<Opened, SectionDates> {
  const dates = listOf(metadata, 'sectionDates').map(entry => entry.value)
  const found = new Map<Opened, SectionDates>()
  if (dates.length < 2) return found
  const placed = opened.map(section => ({ section, at: positionOf(section.block) })).sort((a, b) => a.at - b.at)
  let from = 0
  for (const date of [...dates].sort((a, b) => a.at - b.at)) {
    let to = from
    while (to < placed.length && (placed[to]?.at ?? 0) < date.at) to++
    const section = highest(placed.slice(from, to).map(({ section }) => section))
    if (section) found.set(section, date)
    from = to
  }
  return found
}

function sectionOf({ heading, level, pieces }: Opened, dates: SectionDates | undefined): Section {
  return {
    heading,
    level,
    text: joinPieces(pieces),
    ...(dates?.lastReviewed ? { lastReviewed: dates.lastReviewed } : {}),
    ...(dates?.dateModified ? { dateModified: dates.dateModified } : {}),
    sections: [],
  }
}

/** The tree: a section holds those that follow it with a deeper level. */
export function sectionsOf(pieces: readonly Piece[], metadata: Metadata): Section[] {
  const opened = openSections(pieces)
  const dates = datesOf(opened, metadata)
  const roots: Section[] = []
  const path: Section[] = []
  for (const each of opened) {
    const section = sectionOf(each, dates.get(each))
    while ((path.at(-1)?.level ?? 0) >= section.level) path.pop()
    const siblings = path.at(-1)?.sections ?? roots
    siblings.push(section)
    path.push(section)
  }
  return roots
}
