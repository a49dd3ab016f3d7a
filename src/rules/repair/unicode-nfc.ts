// Composes letters and their accents, so that one word has one spelling.

import { defineRule } from '../../kernel/rule.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

/** A letter with all that may combine with it; the jamo of one Korean syllable. */
const CLUSTER = /[\u1100-\u115f](?:[\u1160-\u11ff]|\p{M})*|[\uac00-\ud7a3](?:[\u11a8-\u11ff]|\p{M})*|\P{M}\p{M}*/gu

export const unicodeNfc = defineRule({
  id: 'repair/unicode-nfc',
  over: 'text',
  reasons: { composed: 'A letter and its accent, written as one character (Unicode NFC)' },
  docs: 'Writes text in the composed form of Unicode (NFC). Nothing that a reader sees changes.',
  examples: [{ before: 'Sjo\u0308gren', after: 'Sjögren' }],
  decide(subject) {
    if (!mayHold(subject, 'composed') || subject.text.normalize('NFC') === subject.text) return null
    return replaceMatches(subject, CLUSTER, 'composed', ({ match }) => match.normalize('NFC'))
  },
})
