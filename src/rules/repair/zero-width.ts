// Takes characters without any width out of words, where they only hinder a search.

import { defineRule } from '../../kernel/rule.js'
import { type Found, replaceMatches } from './replace.js'

const GATE = /[\u200b-\u200f\u061c\u2060-\u2064\ufeff\u180e]|\udb40[\udc01-\udc7f]/
const RUN = /[\u200b-\u200f\u061c\u2060-\u2064\ufeff\u180e]+|(?:\udb40[\udc01-\udc7f])+/g

/** Scripts whose letters take another shape beside a joiner or non-joiner. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Nko}\p{Script=Mandaic}]/u
/** Scripts written without spaces, whose line breaks a zero-width space allows. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u

const JOINERS = /^[\u200c\u200d]$/
const DIRECTION = /^[\u200e\u200f\u061c]+$/

/** The code point that ends before `at`, and the one that starts there. */
const before = (text: string, at: number): string => /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
const behind = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? ''

function isNeeded({ match, start, end, text }: Found): boolean {
  const left = before(text, start)
  const right = behind(text, end)
  if (JOINERS.test(match)) {
    if (JOINING.test(left) && (right === '' || JOINING.test(right))) return true
    return match === '\u200d' && PICTURE.test(left) && PICTURE.test(right)
  }
  if (match === '\u200b') return UNSPACED.test(left) && UNSPACED.test(right)
  if (DIRECTION.test(match)) return RIGHT_TO_LEFT.test(text)
  return match.startsWith('\udb40') && left === '\u{1f3f4}'
}

export const zeroWidth = defineRule({
  id: 'repair/zero-width',
  over: 'text',
  reasons: { invisible: 'A character without width inside the text' },
  docs:
    'Removes zero-width spaces, joiners, byte order marks, direction marks and tag characters inside the text. They stay ' +
    'where they are needed: joiners between letters of scripts that join and inside emoji, break hints in scripts ' +
    'without spaces, direction marks in text that has letters written from right to left, tags of flags.',
  examples: [{ before: 'hyper\u200btension', after: 'hypertension' }],
  decide: subject =>
    GATE.test(subject.text) ? replaceMatches(subject, RUN, 'invisible', found => (isNeeded(found) ? null : '')) : null,
})
