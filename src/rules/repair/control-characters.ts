// Takes control characters out of the text, and reads those of windows-1252 as what they mean.

import { defineRule } from '../../kernel/rule.js'
import { edit } from '../../kernel/verdict.js'
import { type Found, replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'
import { characterOf } from './windows-1252.js'

const ALL = /\r\n?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\ufff9-\ufffb]|\p{Cs}/gu

/** Tabs of a line, pages and units: each parts two words. */
const SEPARATORS = '\u000b\u000c\u001c\u001d\u001e\u001f'

const isC1 = (match: string): boolean => match >= '\u0080' && match <= '\u009f'

/** What a control character stands for: a character of windows-1252, a line break, a space, or nothing. */
function meaning({ match, start, end, text }: Found): string {
  if (match.startsWith('\r')) return '\n'
  if (SEPARATORS.includes(match)) return start === 0 || end === text.length ? '' : ' '
  if (isC1(match)) return characterOf(match.charCodeAt(0)) ?? ''
  return /\p{Cs}/u.test(match) ? '\ufffd' : ''
}

export const controlCharacters = defineRule({
  id: 'repair/control-characters',
  over: 'text',
  reasons: {
    control: 'A control character, which no reader sees',
    misread: 'A character of windows-1252 that was read as a control character',
  },
  docs:
    'Removes control characters and code points that are no characters; tabs and line breaks stay. Those between U+0080 ' +
    'and U+009F are read as windows-1252, since that is how they come about. Half of a surrogate pair becomes U+FFFD.',
  examples: [{ before: 'Don\u0092t stop\u0007', after: 'Don’t stop' }],
  decide(subject) {
    if (!mayHold(subject, 'control')) return null
    const found = replaceMatches(subject, ALL, 'control', meaning)
    return (
      found?.map(verdict =>
        verdict.type === 'edit' && isC1(subject.text.charAt(verdict.start)) && verdict.to.trim() !== ''
          ? edit(verdict.start, verdict.end, verdict.to, 'misread')
          : verdict,
      ) ?? null
    )
  },
})
