// Whether a document, and each text in it, is in English: the lists know no other language.

import type { View } from '../../kernel/view.js'
import { isStopWord } from '../../text/stop-words.js'
import { proseOf } from './census.js'

/** Share of small words from which a text is English, and the length that is read to tell. */
const ENGLISH_SHARE = 0.15
const READ = 4000
/** Fewer words do not tell. */
const LEAST_WORDS = 25

/** Whether the document is in English: by its metadata, else by its small words. Very short ones count as English. */
export function isEnglish(view: View): boolean {
  const language = view.document.metadata.language?.value
  if (language !== undefined) return /^en\b/i.test(language)
  let words = 0
  let small = 0
  let read = 0
  for (const { text } of proseOf(view)) {
    for (const [word] of text.slice(0, READ).matchAll(/[\p{L}'’]+/gu)) {
      words++
      if (isStopWord(word)) small++
    }
    read += text.length
    if (read > READ) break
  }
  return words < LEAST_WORDS || small / words >= ENGLISH_SHARE
}

/** Small words of other languages that no English sentence holds often. */
const FOREIGN: ReadonlySet<string> = new Set(
  'à al alla aus avec che como con da das de del della den der des det di die dos du ein eine el els em en es est et für gli het il ist kan la las le les lo los mit nicht non och os para pas per por pour que qui se sind sobre son sono sur un una und une van von zu'.split(
    ' ',
  ),
)

/** Words of a text that are read to tell. */
const MOST_WORDS = 60

/** Whether a text holds more small words of other languages than of English: a quotation, a title, a menu. */
export function isForeign(text: string): boolean {
  let foreign = 0
  let english = 0
  let words = 0
  for (const [word] of text.slice(0, MOST_WORDS * 12).matchAll(/[\p{L}'’]+/gu)) {
    if (++words > MOST_WORDS) break
    if (FOREIGN.has(word.toLowerCase())) foreign++
    else if (isStopWord(word)) english++
  }
  return foreign > english
}
