// Mends UTF-8 that was read as windows-1252 or latin-1: `donâ€™t`, `SjÃ¶gren`, `5Â mg`.

import { defineRule } from '../../kernel/rule.js'
import { edit, type Verdict } from '../../kernel/verdict.js'
import { meets } from '../../text/ranges.js'
import { mendable, proves } from './plausible-characters.js'
import { type Found, replaceMatches, verbatimRanges } from './replace.js'
import { MAY_BE_BYTES, RUNS, sequencesOf } from './utf8-sequences.js'

/** Punctuation as other code pages show its bytes: Mac OS Roman, windows-1251. And what a lost last byte leaves. */
const REMAINS: Readonly<Record<string, string>> = {
  '‚Äò': '‘',
  '‚Äô': '’',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äì': '–',
  '‚Äî': '—',
  '‚Ä¶': '…',
  '‚Ä¢': '•',
  'вЂ™': '’',
  вЂњ: '“',
  вЂќ: '”',
  'вЂ“': '–',
  'вЂ”': '—',
  'вЂ¦': '…',
  вЂў: '•',
  'â€': '”',
  Â: '',
}
const MAY_REMAIN = /‚Ä[òôúùìî¶¢]|вЂ[™њќ“”¦ў]|â€(?![^\s.,;:!?)\ufffd])|Â(?![^ \n])/
/** `Â` alone stands in front of a space; no capital may come before it, as in a word written in capitals. */
const REMAIN = /‚Ä[òôúùìî¶¢]|вЂ[™њќ“”¦ў]|â€(?:\ufffd|(?![^\s.,;:!?)]))|(?<![\p{Lu}\p{M}])Â(?=[ \n])/gu

const remainder = ({ match }: Found): string | null => REMAINS[match.replace('\ufffd', '')] ?? null

export const mojibake = defineRule({
  id: 'repair/mojibake',
  over: 'text',
  reasons: {
    misread: 'UTF-8 that was read in another encoding',
    remainder: 'What is left of a character that was read in another encoding',
  },
  docs:
    'Mends characters whose UTF-8 bytes were read as windows-1252 or latin-1, sequence by sequence, where the bytes are ' +
    'valid and give a likely character; text that was misread twice is mended twice. Of other code pages it knows the ' +
    'common punctuation. Capitals and punctuation that may stand side by side by right stay.',
  examples: [{ before: 'SjÃ¶gren’s syndrome isnâ€™t rare', after: 'Sjögren’s syndrome isn’t rare' }],
  decide(subject) {
    const { text, marks } = subject
    const remains = MAY_REMAIN.test(text) ? (replaceMatches(subject, REMAIN, 'remainder', remainder) ?? []) : []
    if (!MAY_BE_BYTES.test(text)) return remains
    const verbatim = verbatimRanges(marks)
    const runs = Array.from(text.matchAll(RUNS), ({ 0: run, index }) => sequencesOf(run, index))
    const proven = runs.some(run => run.some(sequence => proves(sequence, text)))
    const verdicts: Verdict<'misread'>[] = []
    for (const run of runs)
      for (const { start, end, character } of mendable(run, text, proven))
        if (character !== null && !meets(verbatim, start, end)) verdicts.push(edit(start, end, character, 'misread'))
    return [...remains, ...verdicts]
  },
})
