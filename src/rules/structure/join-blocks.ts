// The verdicts that make one block of several lines, hyphens at line ends included.

import { edit, merge, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { LineJoiner } from './joiner.js'

/** Why a hyphen goes where lines are joined. */
export const HYPHEN_REASON = { hyphen: 'The line end cut a word, and the hyphen with it goes' } as const

/** Appends `rest`, in order, to `first`. `above` of each is the block in front of it. */
export function joinBlocks<R extends string>(
  view: View,
  joinLines: LineJoiner,
  first: Block,
  rest: readonly Block[],
  reason: R,
): readonly Verdict<R | 'hyphen'>[] {
  let above = first
  return rest.flatMap((block): readonly Verdict<R | 'hyphen'>[] => {
    const { joiner, dropHyphen } = joinLines(view, above.text, block.text)
    const { length } = above.text
    const into = above.id
    above = block
    const joined: Verdict<R> = merge(block.id, joiner, reason, { node: first.id })
    return dropHyphen ? [edit(length - 1, length, '', 'hyphen', { node: into }), joined] : [joined]
  })
}
