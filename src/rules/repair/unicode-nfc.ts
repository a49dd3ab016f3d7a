// Composes letters and their accents, so that one word has one spelling.

import { defineRule } from '../../kernel/rule.js'
import { replaceMatches } from './replace.js'

/** Whatever lies beyond the composed Latin letters, typographic punctuation aside. */
const GATE = /[^\u0000-\u02ff\u2002-\u20cf]/
/** A letter with all that may combine with it; the jamo of one Korean syllable. */
const CLUSTER = /[\u1100-\u115f](?:[\u1160-\u11ff]|\p{M})*|[\uac00-\ud7a3](?:[\u11a8-\u11ff]|\p{M})*|\P{M}\p{M}*/gu

export const unicodeNfc = defineRule({
  id: 'repair/unicode-nfc',
  over: 'text',
  reasons: { composed: 'A letter and its accent, written as one character (Unicode NFC)' },
  docs: 'Writes text in the composed form of Unicode (NFC). Nothing that a reader sees changes.',
  examples: [{ before: 'Sjo\u0308gren', after: 'Sjögren' }],
  decide(subject) {
    if (!GATE.test(subject.text) || subject.text.normalize('NFC') === subject.text) return null
    return replaceMatches(subject, CLUSTER, 'composed', ({ match }) => match.normalize('NFC'))
  },
})
