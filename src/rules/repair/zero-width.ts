// Takes characters without any width out of words, where they only hinder a search.

import { defineRule } from '../../kernel/rule.js'
import { type Found, replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

const RUN = /[\u200b-\u200f\u061c\u2060-\u2064\ufeff\u180e]+|(?:\udb40[\udc01-\udc7f])+/g

/** Scripts whose letters take another shape beside a joiner or non-joiner. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Nko}\p{Script=Mandaic}]/u
/** Scripts written without spaces, whose line breaks a zero-width space allows. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u

const JOINER = /[\u200c\u200d]/
const DIRECTION = /[\u200e\u200f\u061c]/g

/** The code point that ends before `at`, and the one that starts there. */
const before = (text: string, at: number): string => /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
const behind = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? ''

const isJoined = (joiner: string, left: string, right: string): boolean =>
  (JOINING.test(left) && (right === '' || JOINING.test(right))) ||
  (joiner === '\u200d' && PICTURE.test(left) && PICTURE.test(right))

/** What a run of them has to keep: one joiner or break hint at most, and marks of direction. */
function needed({ match, start, end, text }: Found): string {
  const left = before(text, start)
  const right = behind(text, end)
  if (match.startsWith('\udb40')) return left === '\u{1f3f4}' ? match : ''
  const joiner = JOINER.exec(match)?.[0] ?? ''
  const joined = joiner !== '' && isJoined(joiner, left, right) ? joiner : ''
  const hint = joined === '' && match.includes('\u200b') && UNSPACED.test(left) && UNSPACED.test(right) ? '\u200b' : ''
  const directions = RIGHT_TO_LEFT.test(text) ? (match.match(DIRECTION)?.join('') ?? '') : ''
  return joined + hint + directions
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
  decide: subject => (mayHold(subject, 'zeroWidth') ? replaceMatches(subject, RUN, 'invisible', needed) : null),
})
