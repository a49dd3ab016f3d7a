// A first line that names the collection which the document comes from: `Household Encyclopedia`.

import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { countWords, foldLine, headingStyle } from '../../text/words.js'
import { isAttached, layoutOf, plainLine } from './layout.js'
import { isTitleLike } from './title-lines.js'

const MOST_WORDS = 6

/** Whether the line ends with one of the nouns and has a word in front of it, or is a noun of several words. */
function namesCollection(line: string, nouns: ReadonlySet<string>): boolean {
  const words = foldLine(line).split(' ')
  if (words.length < 2 || countWords(line) > MOST_WORDS || !isTitleLike(line)) return false
  const style = headingStyle(line)
  if (style === 'sentence' || /[?!:]/.test(line)) return false
  return words.some((_, i) => nouns.has(words.slice(i).join(' ')))
}

/** The line below a banner that is the title, so that the banner is not. */
function isFollowedByTitle(view: View, banner: Block): boolean {
  const next = view.near(banner.id, 1)
  if (!next || view.index(next.id) >= layoutOf(view).start) return false
  const line = plainLine(next)
  return (
    (next.kind === 'heading' || (next.kind === 'paragraph' && isTitleLike(line))) &&
    foldLine(line) !== foldLine(banner.text)
  )
}

export const collectionBanner = (packs: readonly Pack[]): Rule => {
  const nouns = new Set(packs.flatMap(pack => pack.collections ?? []).map(foldLine))
  return defineRule({
    id: 'extract/collection-banner',
    over: 'document',
    docs: 'Takes a short first line whose last noun names a kind of collection (an encyclopedia, a library) to `isPartOf`, where a line that looks like the title follows. A title that ends with such a noun stays, as does any line further down.',
    reasons: { banner: 'A first line that names the collection' },
    examples: [
      {
        before:
          'Garden Encyclopedia\n\nPruning Old Apple Trees\n\nPrune in late winter, while the tree is dormant and frost is past.',
        after: 'Pruning Old Apple Trees\n\nPrune in late winter, while the tree is dormant and frost is past.',
      },
    ],
    decide(view) {
      const [first] = view.blocks
      const { metadata } = view.document
      if (!first || metadata.isPartOf || first.kind !== 'paragraph' || layoutOf(view).start < 2) return null
      const line = plainLine(first)
      const next = view.blocks[1]
      if (!namesCollection(line, nouns) || !isFollowedByTitle(view, first) || (next && isAttached(view, next)))
        return null
      return setMetadata('isPartOf', line, 'banner', { nodes: [first.id] })
    },
  })
}
