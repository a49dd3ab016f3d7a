// Which pairs of words at the edges of paragraphs stand side by side elsewhere in the document.

import type { View } from '../../kernel/view.js'
import { endsSentence, STOP_WORDS } from '../../text/words.js'
import { holders, isParagraph } from './lines.js'
import type { PairTest } from './open-ends.js'
import { firstWord, lastWord } from './paragraph-shape.js'

/** The first words behind each last word that some boundary asks for. */
type Wanted = ReadonlyMap<string, ReadonlySet<string>>

const isTelling = (word: string): boolean => word.length > 2 && !STOP_WORDS.has(word.toLowerCase())

function wantedPairs(view: View): Wanted {
  const wanted = new Map<string, Set<string>>()
  for (const { children } of holders(view)) {
    children.forEach((lower, i) => {
      const upper = children[i - 1]
      if (!isParagraph(upper) || !isParagraph(lower) || endsSentence(upper.text)) return
      const [first, second] = [lastWord(upper.text), firstWord(lower.text)]
      if (!isTelling(first) || !isTelling(second)) return
      const known = wanted.get(first)
      if (known) known.add(second)
      else wanted.set(first, new Set([second]))
    })
  }
  return wanted
}

/** One walk over the words of the document, for all pairs at once. */
export function cutPairs(view: View): PairTest {
  const wanted = wantedPairs(view)
  const found = new Set<string>()
  if (wanted.size > 0)
    for (const { text } of view.blocks) {
      let last = ''
      let end = -1
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
        if (index === end + 1 && text.charAt(end) === ' ' && wanted.get(last)?.has(word)) found.add(`${last} ${word}`)
        last = word
        end = index + word.length
      }
    }
  return (first, second) => found.has(`${first} ${second}`)
}
