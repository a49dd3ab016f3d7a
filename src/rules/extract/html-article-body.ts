// The text of an article that only the structured data of a page hold: a script would have shown it to a reader.

import { defineRule } from '../../kernel/rule.js'
import { adopt, retype, split, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { countWords } from '../../text/words.js'
import { pageHead } from './html-head.js'

/** A body with more words shows something of its own. */
const MOST_SHOWN = 40
/** Fewer words are a teaser. */
const LEAST_WORDS = 80

const TAG = /<\/?[a-z][^<>]*>/i

type Reason = 'only-told' | 'paragraphs'

/** The one text of the main thing of a page that shows next to nothing. */
function onlyText(view: View): Block | undefined {
  if (view.words > MOST_SHOWN) return undefined
  const texts = view.fact(pageHead).main?.texts('articleBody') ?? []
  const [text] = texts
  return text && texts.length === 1 && countWords(text.text) >= LEAST_WORDS && !TAG.test(text.text) ? text : undefined
}

/** The line ends of a text, with the white space around them. */
const lineEnds = (text: string): readonly (readonly [number, number])[] =>
  [...text.trimEnd().matchAll(/\s+/g)].flatMap(({ index, 0: space }) =>
    index > 0 && space.includes('\n') ? [[index, index + space.length] as const] : [],
  )

/** A text that has become a paragraph and still stands among the fields. */
const moved = (view: View): readonly Block[] =>
  view.document.root.children.flatMap(node =>
    node.type === 'container' && node.kind === 'fields'
      ? node.children.flatMap(child => (child.type === 'block' && child.kind === 'paragraph' ? [child] : []))
      : [],
  )

export const htmlArticleBody = defineRule({
  id: 'extract/html-article-body',
  over: 'document',
  needs: 'html',
  reasons: {
    'only-told': 'The page shows next to nothing, and its structured data tell the whole text',
    paragraphs: 'Line ends part the paragraphs of the text',
  },
  docs: 'Takes the text of an article from its structured data into the body where the page itself shows next to nothing: pages that scripts fill in. Where the page shows a text of its own, or the structured data only a teaser, nothing is added.',
  decide(view) {
    const paragraphs = moved(view)
    if (paragraphs.length > 0)
      return paragraphs.map((block): Verdict<Reason> => {
        const cuts = lineEnds(block.text)
        const node = block.id
        return cuts.length > 0
          ? split(cuts, 'paragraphs', { node })
          : adopt(view.document.root.id, 'only-told', { node })
      })
    const text = onlyText(view)
    return text ? retype('paragraph', {}, 'only-told', { node: text.id }) : null
  },
})
