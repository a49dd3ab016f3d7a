// Makes soft line breaks in Markdown and HTML the spaces that they mean.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import { HYPHEN_REASON } from './join-blocks.js'
import type { LineJoiner } from './joiner.js'

const BREAK = /[ \t]*\n[ \t\n]*/g

export const softBreaks = (joinLines: LineJoiner): Rule =>
  defineRule({
    id: 'structure/soft-breaks',
    over: 'text',
    reasons: { soft: 'A line break that means a space', ...HYPHEN_REASON },
    docs: 'Replaces soft line breaks inside a block by a space, or by nothing between Chinese and Japanese characters and where the line end cut a word. Hard breaks, code and formulas stay.',
    examples: [{ format: 'markdown', before: 'Herons wait\nfor fish.\n', after: 'Herons wait for fish.\n' }],
    decide({ text, marks, block }, { view }) {
      if (!block || block.kind === 'field' || !text.includes('\n')) return null
      const hard = marks.filter(mark => mark.kind === 'break')
      const verdicts: Verdict<'soft' | 'hyphen'>[] = []
      for (const { 0: found, index } of text.matchAll(BREAK)) {
        const end = index + found.length
        if (hard.some(mark => mark.start < end && mark.end > index)) continue
        const { joiner, dropHyphen } = joinLines(
          view,
          text.slice(Math.max(0, index - 100), index),
          text.slice(end, end + 100),
        )
        if (dropHyphen) verdicts.push(edit(index - 1, end, '', 'hyphen'))
        else verdicts.push(edit(index, end, index === 0 || end === text.length ? '' : joiner, 'soft'))
      }
      return verdicts
    },
  })
