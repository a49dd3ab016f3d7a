// The right words that a document writes in small letters.

import type { View } from '../../kernel/view.js'
import { eachSpan, proseOf } from './census.js'
import { factBy, type Lexicon } from './lexicon.js'

const LEAST_LETTERS = 6
const SMALL_A = 97

/** Those of six letters and more: a function to give to `view.fact`. */
export const rightWords = factBy((view: View, lexicon: Lexicon): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { text } of proseOf(view))
    eachSpan(text, (start, end, isAscii) => {
      if (end - start < LEAST_LETTERS || !isAscii || text.charCodeAt(start) < SMALL_A) return
      const word = text.slice(start, end)
      if (!words.has(word) && (lexicon.table.flags(text, start, end) > 0 || lexicon.isWord(word))) words.add(word)
    })
  return words
})
