// What a note holds beside its text: its label, and the links back to where it is referred to.

import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { openTailStart, withoutTail } from '../../text/tails.js'
import { labelIn } from './footnote-links.js'

const ARROWS = /^(?:[\s[\](){}^↩↑⤴⏎←⇑⇧⬆↖«‹\u{FFFC}]|\u{FE0E}|\u{FE0F})*$/u
const BACK = /^\W*(?:back|return|go back|jump|zurück|retour|volver|voltar)\b.{0,30}$/iu

/** Whether a link leads back from a note: an arrow, a word for it, or the label again. */
export function isBackLink(text: string, mark: Mark): boolean {
  if (mark.kind !== 'link' || !mark.url?.includes('#')) return false
  const said = text.slice(mark.start, mark.end)
  return ARROWS.test(said) || BACK.test(said) || labelIn(said) !== undefined
}

const backLinks = ({ text, marks }: Block): readonly Mark[] => marks.filter(mark => isBackLink(text, mark))

const GAP = /[\s^↑,;[\](){}|]/

/**
 * The end of a label that stands at `at` as mere text: in brackets, with a full stop, raised or strong, a sign, or alone.
 * A bare number may be the first word of the note.
 */
function plainLabel({ text, marks }: Block, at: number, label: string): number {
  const found = /^([[(]?)([^\s[\]().:]{1,8})([\])]|[.:](?=\s|$))?/.exec(text.slice(at, at + 14))
  if (!found || labelIn(found[2] ?? '') !== label) return at
  const end = at + found[0].length
  const isMarked = marks.some(
    mark => mark.start <= at && mark.end === end && (mark.kind === 'sup' || mark.kind === 'strong'),
  )
  const isSign = !/\w/.test(label) && /^\s/.test(text.slice(end))
  return found[3] || isMarked || isSign || text.trim() === found[0] ? end : at
}

/** Past the white space, arrows and brackets between labels. */
function pastGap(text: string, from: number): number {
  let at = from
  while (at < text.length && GAP.test(text.charAt(at))) at++
  return at
}

const ARROW_FIRST = /^\s*[\^↑]\s+/
const BEHIND_LABEL = /^[\])]?[.:]?\s*/

/** The end of what stands in front of the text of a note: its label and links back, with the white space behind them. */
export function leadEnd(block: Block, label: string): number {
  const { text } = block
  const links = backLinks(block)
  let at = 0
  for (let i = 0; i <= links.length; i++) {
    const next = pastGap(text, at)
    const link = links.find(mark => mark.start === next && mark.end > next)
    const plain = link ? link.end : plainLabel(block, text.length - text.slice(at).trimStart().length, label)
    if (!link && (i > 0 || text.slice(at, plain).trim() === '')) break
    at = plain
  }
  if (at === 0) return ARROW_FIRST.exec(text)?.[0].length ?? 0
  return at + (BEHIND_LABEL.exec(text.slice(at))?.[0].length ?? 0)
}

/** Where the back-links at the end of a note start, with the white space in front of them. */
export function tailStart(block: Block): number {
  const { text } = block
  const links = backLinks(block)
  let at = text.length
  for (let i = 0; i <= links.length; i++) {
    const end = withoutTail(text.slice(0, at), /[\s[\]|,]/).length
    const link = links.find(mark => mark.end > mark.start && mark.end >= end && mark.end <= at)
    if (!link) break
    at = link.start
  }
  return at === text.length ? at : openTailStart(text.slice(0, at))
}
