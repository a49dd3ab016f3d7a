// Lines that packs know as furniture: they are never a title, an item or an author, and stripping takes them away later.

import type { Pack } from '../../kernel/pack.js'
import { foldLine } from '../../text/words.js'

/** Longer lines, in UTF-16 units, are not compared. */
const LONGEST = 300

/** Whether a line is furniture by a phrase or a pattern of the packs. */
export function furnitureTest(packs: readonly Pack[]): (line: string) => boolean {
  const phrases = new Set(packs.flatMap(pack => pack.phrases ?? []).map(row => foldLine(row.text)))
  const patterns = packs.flatMap(pack => pack.patterns ?? []).map(row => row.pattern)
  return line => {
    if (line.length > LONGEST) return false
    const folded = foldLine(line)
    return phrases.has(folded) || patterns.some(pattern => isWhole(pattern, folded))
  }
}

/** A pattern counts where it covers the line. Its flags may make it remember a place, so that is reset. */
function isWhole(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0
  const found = pattern.exec(line)
  pattern.lastIndex = 0
  return found !== null && found.index === 0 && found[0].length === line.length
}
