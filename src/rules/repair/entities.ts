// Decodes character references that a source escaped once too often.

import { defineRule } from '../../kernel/rule.js'
import { characterNamed } from './entity-names.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'
import { characterOf } from './windows-1252.js'

const GATE = /&(?:#[0-9xX]|[A-Za-z])[A-Za-z0-9]{1,9};/
const ALL = /&(?:amp;)*(?:#(?:[0-9]{1,7}|[xX][0-9A-Fa-f]{1,6})|[A-Za-z][A-Za-z0-9]{1,8});/g
/** A text about markup may mean the reference itself. */
const ABOUT_MARKUP =
  /\b(?:HTML|XML|SGML|XHTML|[Aa]mpersands?|[Cc]haracter (?:reference|entit)|[Ee]ntity (?:reference|name)|[Mm]arkup)/

function numbered(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return characterOf(code) ?? null
  const isCharacter =
    code === 9 || code === 10 || (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
  return isCharacter ? String.fromCodePoint(code) : null
}

/** The character of a reference, `&amp;nbsp;` and `&#xA0;` included; null where it is none. */
function decode(reference: string): string | null {
  const name = reference.slice(reference.lastIndexOf('&') + 1, -1).replace(/^(?:amp;)+/, '')
  if (!name.startsWith('#')) return characterNamed(name) ?? null
  return numbered(/^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10))
}

export const entities = defineRule({
  id: 'repair/entities',
  over: 'text',
  reasons: { reference: 'A character reference of HTML that was left in the text' },
  docs:
    'Decodes the named references of HTML 4 and numeric ones that stand in the text itself, however often they were ' +
    'escaped. A reference without its semicolon stays, and so does any in code or in a text about markup.',
  examples: [
    { before: 'Johnson &amp;amp; Johnson&amp;nbsp;&#8211; results', after: 'Johnson & Johnson\u00a0– results' },
  ],
  decide: subject =>
    mayHold(subject, 'reference') && GATE.test(subject.text) && !ABOUT_MARKUP.test(subject.text)
      ? replaceMatches(subject, ALL, 'reference', ({ match }) => decode(match))
      : null,
})
