// What goes goes as a whole: a list with all its items, a heading with all that stands under it.

import type { View } from '../../../kernel/view.js'
import type { Block, NodeId } from '../../../model/block.js'
import type { TextUnit } from './text-units.js'

/** The outermost list around a block of Markdown. */
export const outerList = (view: View, block: Block): NodeId | undefined =>
  view.ancestors(block.id).findLast(container => container.kind === 'list')?.id

const LEVELS = [1, 2, 3, 4, 5, 6] as const

/** Keeps headings under which something stays. Looked at from below: what stands under a heading is settled before it. */
function spareHeadings(units: readonly TextUnit[], goes: boolean[]): void {
  const stays = new Set<number>()
  for (let i = units.length - 1; i >= 0; i--) {
    const level = units[i]?.level ?? 0
    if (level > 0 && stays.has(level)) goes[i] = false
    for (const other of LEVELS) {
      if (level > 0 && other >= level) stays.delete(other)
      else if (!goes[i]) stays.add(other)
    }
  }
}

/** The units that may go of those that should: what is no text, items of a list that stays and headings of a part that stays, do not. */
export function wholeParts(
  view: View,
  units: readonly TextUnit[],
  should: (unit: number) => boolean,
): readonly number[] {
  const lists = units.map(({ blocks }) => outerList(view, blocks[0]))
  const wanted = units.map(({ judged }, i) => judged && should(i))
  const staying = new Set(lists.filter((list, i) => list !== undefined && !wanted[i]))
  const goes = wanted.map((wants, i) => wants && !staying.has(lists[i]))
  spareHeadings(units, goes)
  return units.flatMap((_, i) => (goes[i] ? [i] : []))
}
