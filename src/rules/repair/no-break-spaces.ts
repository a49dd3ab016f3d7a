// Writes the many spaces of typesetting as the one that a search finds.

import type { TextSubject } from '../../kernel/rule.js'
import { defineRule } from '../../kernel/rule.js'
import type { Format } from '../../model/document.js'
import { replaceMatches } from './replace.js'

const GATE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/
const RUN = / *[\u00a0\u1680\u2000-\u200a\u202f\u205f][\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f]*/g
const EACH = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g

/** In plain text the width of a run may be an indent or a column: each space stays one. */
const keepsWidth = (subject: TextSubject, format: Format): boolean =>
  format === 'text' && subject.block !== undefined && subject.block.kind !== 'field'

export const noBreakSpaces = defineRule({
  id: 'repair/no-break-spaces',
  over: 'text',
  reasons: { space: 'A no-break or fixed-width space, written as a plain one' },
  docs:
    'Writes no-break spaces and spaces of fixed width as plain spaces. In HTML, Markdown and named values a run of ' +
    'them becomes one space, and none at the ends of a text; in plain text each becomes one, since columns and indents ' +
    'are made of them. The ideographic space stays.',
  examples: [{ before: 'Take 5\u00a0mg at night.', after: 'Take 5 mg at night.' }],
  decide(subject, { view }) {
    if (!GATE.test(subject.text)) return null
    if (keepsWidth(subject, view.document.source.format)) return replaceMatches(subject, EACH, 'space', () => ' ')
    return replaceMatches(subject, RUN, 'space', ({ start, end, text }) =>
      start === 0 || end === text.length ? '' : ' ',
    )
  },
})
