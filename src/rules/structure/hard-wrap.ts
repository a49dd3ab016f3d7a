// Joins the lines of paragraphs that were wrapped at a column.

import { defineRule, type Rule } from '../../kernel/rule.js'
import type { Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { HYPHEN_REASON, joinBlocks } from './join-blocks.js'
import type { LineJoiner } from './joiner.js'
import { attachedGroups, type Group, wrappedEnds, wrapWidth } from './wrap-width.js'

function joinGroup(view: View, join: LineJoiner, group: Group): readonly Verdict<'wrapped' | 'hyphen'>[] {
  const joined = wrappedEnds(group, view.fact(wrapWidth))
  const verdicts: Verdict<'wrapped' | 'hyphen'>[] = []
  let first = group[0]
  let rest: Block[] = []
  const close = (): void => {
    if (first) verdicts.push(...joinBlocks(view, join, first, rest, 'wrapped'))
    rest = []
  }
  group.slice(1).forEach((line, i) => {
    if (joined[i]) rest.push(line)
    else {
      close()
      first = line
    }
  })
  close()
  return verdicts
}

export const hardWrap = (join: LineJoiner): Rule =>
  defineRule({
    id: 'structure/hard-wrap',
    over: 'document',
    reasons: { wrapped: 'The line end stands where the text was wrapped', ...HYPHEN_REASON },
    docs: 'Joins lines of plain text that were wrapped at a column: the next line would not have gone on the one above, and sentences run over the line ends. A hyphen at a line end goes where the document or its words show that it cut a word, and stays in compounds and before `and` or `or`. Separate short lines, such as addresses and verse, stay apart.',
    examples: [
      {
        before:
          'The heron stands still for a long time and\nwaits until a fish comes near enough to be\ncaught with one quick thrust of its bill.\n',
        after:
          'The heron stands still for a long time and waits until a fish comes near enough to be caught with one quick thrust of its bill.\n',
      },
      { before: 'Town Hall\n12 Mill Lane\nLakeside\n', after: 'Town Hall\n12 Mill Lane\nLakeside\n' },
    ],
    decide: view => view.fact(attachedGroups).flatMap(group => joinGroup(view, join, group)),
  })
