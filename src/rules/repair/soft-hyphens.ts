// Takes soft hyphens out, and joins the word that one was broken at.

import { defineRule } from '../../kernel/rule.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const RUN = /\u00ad+(?: *\n *(?=\p{Ll}))?/gu

export const softHyphens = defineRule({
  id: 'repair/soft-hyphens',
  over: 'text',
  reasons: { hint: 'A soft hyphen: a place where a line might have been broken' },
  docs:
    'Removes soft hyphens, with the line break behind one where the word goes on. At the very end of a line of plain ' +
    'text it is where the word was broken: it becomes a plain hyphen, which tells that the next line goes on.',
  examples: [{ before: 'anti\u00adcoagu\u00adlant', after: 'anticoagulant' }],
  decide(subject, { view }) {
    if (!mayHold(subject, 'softHyphen')) return null
    const isLine = view.document.source.format === 'text' && subject.block?.kind === 'paragraph'
    return replaceMatches(subject, RUN, 'hint', ({ start, end, text }) =>
      isLine && end === text.length && /\p{L}/u.test(text.charAt(start - 1)) ? '-' : '',
    )
  },
})
