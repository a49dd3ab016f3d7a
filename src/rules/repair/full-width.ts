// Writes Latin letters and digits in their full-width forms as the plain ones, where no East Asian text stands around them.

import { defineRule } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import { replaceMatches } from './replace.js'
import { mayHold } from './suspects.js'

/** Letters and digits with the signs that belong to them. Of points and commas only those inside a number or an address. */
const RUN =
  /[（［＃＄＋－]*(?:[０-９Ａ-Ｚａ-ｚ＆－／＋＠＿]|(?<=[０-９])[，．：](?=[０-９])|(?<=[Ａ-Ｚａ-ｚ])．(?=[Ａ-Ｚａ-ｚ]))+[％）］]*/g
const MEANT = /[０-９Ａ-Ｚａ-ｚ]/

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u301f\uff61-\uff9f]/gu

/** Characters of East Asian text in the body: more of them than a name or a link to another language, and it is such text. */
const MOST = 10

const eastAsian = (text: string): number => text.match(EAST_ASIAN)?.length ?? 0

const isEastAsian = (view: View): boolean => {
  let found = 0
  return view.blocks.some(block => {
    found += eastAsian(block.text)
    return found > MOST
  })
}

const narrow = (match: string): string =>
  Array.from(match, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).join('')

export const fullWidth = defineRule({
  id: 'repair/full-width',
  over: 'text',
  reasons: { wide: 'Latin letters or digits in full-width form, written as plain ones' },
  docs:
    'Writes full-width Latin letters and digits, with the signs that belong to them, as the plain characters. They stay in ' +
    'a text that holds Chinese, Japanese or Korean, and in a document that is written in one of them.',
  examples: [{ before: 'Take ５０ ｍｇ daily', after: 'Take 50 mg daily' }],
  decide: (subject, { view }) =>
    mayHold(subject, 'wide') && eastAsian(subject.text) === 0 && !view.fact(isEastAsian)
      ? replaceMatches(subject, RUN, 'wide', ({ match }) => (MEANT.test(match) ? narrow(match) : null))
      : null,
})
