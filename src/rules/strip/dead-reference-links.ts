// Drops blocks that are only a dead link to references: the list that it opened on the page is not there.

import { defineRule, type Rule } from '../../kernel/rule.js'
import type { Block } from '../../model/block.js'
import { isDeadUrl } from '../../text/urls.js'
import type { LineTest } from './furniture.js'
import { judgeLines, OWN_LINE, type OwnLine, ownLines } from './own-lines.js'
import { isContentPlace } from './places.js'

/** Whether a line is nothing but one dead link. */
const isDeadLink = (block: Block, line: OwnLine): boolean =>
  block.marks.some(
    mark => mark.kind === 'link' && mark.start <= line.start && mark.end >= line.end && isDeadUrl(mark.url ?? ''),
  )

/** The rule over the lines that `test` knows as words for references. */
export const deadReferenceLinks = (test: LineTest): Rule =>
  defineRule({
    id: 'strip/dead-reference-links',
    over: 'block',
    reasons: { dead: 'A link to references that leads nowhere', ...OWN_LINE },
    docs: 'Drops a block, line or list item that is only a dead link (`#`, empty, a script) with a word for references, as the packs have them under `references`. Other items that are only a dead link are content and stay; headings stay; a live link stays.',
    examples: [
      { format: 'markdown', before: 'Drink enough water.\n\n- [References](#)\n', after: 'Drink enough water.\n' },
      { format: 'markdown', before: '- [Fever](#)\n- [Cough](#)\n', after: '- [Fever](#)\n- [Cough](#)\n' },
    ],
    decide(block, { view }) {
      if (block.kind !== 'paragraph' || !block.marks.some(mark => mark.kind === 'link' && isDeadUrl(mark.url ?? '')))
        return null
      if (isContentPlace(view, block)) return null
      const lines = ownLines(block)
      const reasons = lines.map(line =>
        isDeadLink(block, line) && test(line.text, Infinity)?.reason === 'references' ? 'dead' : null,
      )
      return judgeLines(lines, reasons)
    },
  })
