// Writes the many spaces of typesetting as the one that a search finds.

import { z } from 'zod'
import type { TextSubject } from '../../kernel/rule.js'
import { defineRule } from '../../kernel/rule.js'
import type { Format } from '../../model/document.js'
import { type Found, replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const RUN = / *[\u00a0\u1680\u2000-\u200a\u202f\u205f][\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f]*/g
const EACH = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g

/** A unit as it stands behind its number; no letter or digit follows. */
const UNIT =
  /^(?:[%‰°′″€£$¥Ω]|°[CF]|[nµμmcdkMGT]?(?:mol|cal|kat|Hz|Pa|Gy|Sv|Bq|eq|Eq|[gLlmsAVWJNKΩ])|mcg|mm ?Hg|min|hr?|d|wk|yr|bar|bpm|ppm|IU|UI|U|kDa|Da|kb|bp)(?:[²³]|\/[\p{L}²³]{1,6})?(?![\p{L}\p{N}])/u

const standsBeforeUnit = ({ match, start, end, text }: Found): boolean =>
  match.length === 1 && /\d/.test(text.charAt(start - 1)) && UNIT.test(text.slice(end, end + 16))

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
    'are made of them. The ideographic space stays. With `keepBeforeUnits`, one between a number and its unit stays in ' +
    'the body, so that a renderer of the Markdown does not part them.',
  options: z.strictObject({ keepBeforeUnits: z.boolean().default(false) }),
  examples: [{ before: 'Take 5\u00a0mg at night.', after: 'Take 5 mg at night.' }],
  decide(subject, { view, options }) {
    if (!mayHold(subject, 'space')) return null
    const keeps = options.keepBeforeUnits && subject.block !== undefined && subject.block.kind !== 'field'
    const to = (found: Found, space: string): string | null => (keeps && standsBeforeUnit(found) ? null : space)
    if (keepsWidth(subject, view.document.source.format))
      return replaceMatches(subject, EACH, 'space', found => to(found, ' '))
    return replaceMatches(subject, RUN, 'space', found =>
      to(found, found.start === 0 || found.end === found.text.length ? '' : ' '),
    )
  },
})
