// Finds what in a line was misread, whole or in parts, and says what it was.

import { UTF8 } from '../../../packs/encoding/clues.js'
import { changeText, composeChanges, type TextChange } from '../../../text/changes.js'
import { BYTE_READERS, readBytes } from './bytes.js'
import { CLUE } from './clues.js'

/** A text misread more often than this is none. */
const MOST_TURNS = 6

const { firstOf2, firstOf3, firstOf4, next, nextForSure } = UTF8
/**
 * Runs of characters that show UTF-8 in whatever page, in a line that no one page explains; punctuation as Mac OS Roman
 * shows it. Used through `matchAll`.
 */
const RUNS = new RegExp(
  `(?<![${nextForSure}])(?:[${firstOf2}][${next}]|[${firstOf3}][${next}]{2}|[${firstOf4}][${next}]{3})+|‚Ä[òôúùìî¶¢]`,
  'gu',
)

const NONE: readonly TextChange[] = []

/** Scripts that pages are written in. What reads as Cherokee or as unassigned code points was read wrongly. */
const LIKELY = new RegExp(
  `^[\\p{Co}\\p{Cc}\\p{Cf}${'Zyyy Zinh Latn Grek Cyrl Armn Hebr Arab Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Hang Ethi Khmr Mong Hira Kana Bopo Hani Brai'
    .split(' ')
    .map(script => `\\p{Script=${script}}`)
    .join('')}]*$`,
  'u',
)

/** Letters of western Europe, which may stand in any order in some name or in some word written in capitals. */
const PLAIN = /^(?![ÂÃ] )[A-Za-zÀ-ÖØ-öø-ÿ ]*$/

/** Scripts whose letters do not stand inside a word of Latin letters; Greek ones do: `IL-2Rα`. */
const APART = /^[\p{L}\p{M}]$/u
const LATIN_OR_GREEK = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Inherited}]$/u
/** Fewer sequences of UTF-8 than these are no text in another script, but may be chance. */
const FEWEST = 3

function isInsideWord(line: string, { start, end, to }: TextChange): boolean {
  const isApart = Array.from(to).some(character => APART.test(character) && !LATIN_OR_GREEK.test(character))
  return isApart && (/\p{Script=Latin}/u.test(line.charAt(start - 1)) || /^[A-Za-z]/.test(line.charAt(end)))
}

/** Whether what the bytes say is likelier than what stands there. */
function isLikely(line: string, changes: readonly TextChange[]): boolean {
  if (!LIKELY.test(changes.map(({ to }) => to).join(''))) return false
  if (changes.every(({ start, end }) => PLAIN.test(line.slice(start, Math.max(end, start + 2)))))
    return changes.length === 0
  return changes.length >= FEWEST || !changes.some(change => isInsideWord(line, change))
}

/** Quotation marks, misread or not; the closing one may lack its last byte, for which windows-1252 has no character. */
const QUOTES = /(â€œ|“)|(â€\u009d|”)|â€(?=[\s.,;:!)\]]|$)/g

/** Gives closing marks their last byte back, where one was opened: `â€œlikeâ€ this`. Without one it may be a dagger. */
function restoreQuotes(line: string): readonly TextChange[] {
  const changes: TextChange[] = []
  let open = 0
  for (const { 0: mark, 1: opens, 2: closes, index } of line.matchAll(QUOTES)) {
    if (opens === undefined && closes === undefined && open > 0)
      changes.push({ start: index + mark.length, end: index + mark.length, to: '\u009d' })
    open = Math.max(0, open + (opens === undefined ? -1 : 1))
  }
  return changes
}

/** Undoes one misreading of the line. */
function mendOnce(line: string): readonly TextChange[] {
  for (const reader of BYTE_READERS) {
    const bytes = reader.bytesOf(line)
    const read = bytes === null ? null : readBytes(bytes, reader)
    if (read && isLikely(line, read)) return read
  }
  return Array.from(line.matchAll(RUNS)).flatMap(({ 0: run, index }) =>
    run.length < line.length
      ? mendLine(run).map(({ start, end, to }) => ({ start: start + index, end: end + index, to }))
      : [],
  )
}

/** The changes that give back what the line was before UTF-8 was misread, however often. None where it shows no sign of that. */
export function mendLine(line: string): readonly TextChange[] {
  let changes = line.includes('â€') ? restoreQuotes(line) : NONE
  let text = changeText(line, changes)
  for (let turn = 0; turn < MOST_TURNS && CLUE.test(text); turn++) {
    const step = mendOnce(text)
    if (step.length === 0) break
    changes = composeChanges(changes, step)
    text = changeText(text, step)
  }
  // A last byte that helped nothing is taken back.
  return changes.filter(({ start, end }) => end > start)
}
