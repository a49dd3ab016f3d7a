// Takes typographic ligatures apart, so that `efficacy` is found as a word.

import { defineRule } from '../../kernel/rule.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const LETTERS: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

const ALL = /[\ufb00-\ufb06]/g

export const ligatures = defineRule({
  id: 'repair/ligatures',
  over: 'text',
  reasons: { ligature: 'A ligature of the typesetting, written as its letters' },
  docs: 'Writes the typographic ligatures of Latin type as the letters that they join. Letters such as æ and œ stay.',
  examples: [{ before: 'E\ufb03cacy of \ufb01rst-line treatment', after: 'Efficacy of first-line treatment' }],
  decide: subject =>
    mayHold(subject, 'ligature')
      ? replaceMatches(subject, ALL, 'ligature', ({ match }) => LETTERS[match] ?? null)
      : null,
})
