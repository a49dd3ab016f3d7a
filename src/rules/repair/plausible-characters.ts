// Whether a character that bytes would give is likelier than the characters that stand there.

import type { Sequence } from './utf8-sequences.js'

/** Controls, unassigned and private code points, letters of phonetic alphabets, marks without a letter. */
const UNLIKELY = /[\p{Cc}\p{Cn}\p{Co}\p{M}\u0180-\u024f\u0250-\u02ff]/u
const NO_CHARACTER = /[\p{Cc}\p{Cn}\p{Co}]/u
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const LETTER = /\p{L}/u

/** Punctuation and symbols, ligatures, Latin letters of Vietnamese, and what a lost character becomes. */
const OF_THREE = /[\u1e00-\u1eff\u2000-\u2bff\ufb00-\ufb06\ufeff\ufffd]/

/** Alphabets whose words turn into runs of such sequences. */
const SCRIPTS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ...'Cyrillic Greek Hebrew Arabic Armenian Thai Devanagari Tamil Georgian Hangul'
    .split(' ')
    .map(script => new RegExp(`\\p{Script=${script}}`, 'u')),
]

const lead = (sequence: Sequence, text: string): string => text.charAt(sequence.start)

const previous = (sequence: Sequence, text: string): string => text.charAt(sequence.start - 1)

/** A small letter behind a capital that a small letter does not follow: the end of a word in capitals, `IRMÃ®`. */
const endsCapitals = (sequence: Sequence, text: string): boolean =>
  CAPITAL.test(previous(sequence, text)) &&
  !CAPITAL.test(sequence.character ?? '') &&
  !SMALL.test(text.charAt(sequence.end))

/** A Latin letter with an accent, beside a small letter. */
function isAccented(sequence: Sequence, text: string): boolean {
  const beside = SMALL.test(previous(sequence, text)) || SMALL.test(text.charAt(sequence.end))
  return beside && /^[\u0100-\u017f]$/.test(sequence.character ?? '')
}

/** Letters around punctuation: it stands for a letter inside a word, or for the capital that begins one. */
function standsForLetter(sequence: Sequence, text: string): boolean {
  const { character, end } = sequence
  if (!'ÃÄÅ'.includes(lead(sequence, text)) || !LETTER.test(character ?? '')) return false
  if (LETTER.test(previous(sequence, text))) return LETTER.test(text.charAt(end))
  const isQuote = '‘’'.includes(text.charAt(end - 1))
  return CAPITAL.test(character ?? '') && SMALL.test(text.charAt(end)) && !isQuote
}

/** A sign of an icon font: private to its page, and not to be told from text but by the control characters in it. */
const isIcon = ({ character, start, end }: Sequence, text: string): boolean =>
  /^[\ue000-\uf8ff]$/.test(character ?? '') && /[\u0080-\u009f]/.test(text.slice(start, end))

/** A byte that was misread twice: once more, and it is the byte that it was. */
const isByte = ({ character, start }: Sequence, text: string): boolean =>
  /^[\u0080-\u009f]$/.test(character ?? '') && text.charAt(start + 1) === character

/** Whether a sequence alone shows that its text was misread. */
export function proves(sequence: Sequence, text: string): boolean {
  const { character, doubtful } = sequence
  if (character === null) return false
  if (isIcon(sequence, text) || isByte(sequence, text)) return true
  if (UNLIKELY.test(character)) return false
  if (doubtful) return standsForLetter(sequence, text)
  if (sequence.end - sequence.start > 2) return character.length > 1 || OF_THREE.test(character)
  const first = lead(sequence, text)
  if (first === 'Â' || first === 'Ã') return !endsCapitals(sequence, text)
  if (first === 'Î' || first === 'Ï') return /^[Α-Ωα-ωϕ]$/.test(character)
  return (first === 'Ä' || first === 'Å') && isAccented(sequence, text)
}

/** The alphabets of which a run holds two letters or more, one of them beyond doubt. */
function alphabetsOf(run: readonly Sequence[]): readonly RegExp[] {
  return SCRIPTS.filter(script => {
    const letters = run.filter(({ character }) => character !== null && script.test(character))
    return letters.length > 1 && letters.some(letter => !letter.doubtful)
  })
}

/** Whether a sequence that proves nothing may be mended where another one in the text is proven misread. */
function goesAlong(sequence: Sequence, text: string): boolean {
  if (UNLIKELY.test(sequence.character ?? '') || CAPITAL.test(previous(sequence, text))) return false
  return sequence.end - sequence.start > 2 || 'ÂÃ'.includes(lead(sequence, text))
}

/**
 * The sequences of `run` that are to be mended: all where one of the run proves itself, letters that stand with their
 * like, and where another run has `proven` that the text was misread, those that nothing speaks against.
 */
export function mendable(run: readonly Sequence[], text: string, proven: boolean): readonly Sequence[] {
  const sure = run.some(sequence => proves(sequence, text))
  const alphabets = sure ? [] : alphabetsOf(run)
  return run.filter(sequence => {
    const { character } = sequence
    if (character === null) return false
    if (sure) return !NO_CHARACTER.test(character) || proves(sequence, text)
    return alphabets.some(script => script.test(character)) || (proven && goesAlong(sequence, text))
  })
}
