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

/** Undoes one misreading of the line. */
function mendOnce(line: string): readonly TextChange[] {
  for (const reader of BYTE_READERS) {
    const bytes = reader.bytesOf(line)
    const read = bytes === null ? null : readBytes(bytes, reader)
    if (read) return read
  }
  return Array.from(line.matchAll(RUNS)).flatMap(({ 0: run, index }) =>
    run.length < line.length
      ? mendLine(run).map(({ start, end, to }) => ({ start: start + index, end: end + index, to }))
      : [],
  )
}

/** The changes that give back what the line was before UTF-8 was misread, however often. None where it shows no sign of that. */
export function mendLine(line: string): readonly TextChange[] {
  let changes = NONE
  let text = line
  for (let turn = 0; turn < MOST_TURNS && CLUE.test(text); turn++) {
    const step = mendOnce(text)
    if (step.length === 0) break
    changes = composeChanges(changes, step)
    text = changeText(text, step)
  }
  return changes
}
