// Whether a document answers the question that its title asks.

import type { View } from '../../kernel/view.js'
import { layoutOf } from './layout.js'

/** Collections of questions with their answers, by name. */
const ASKS = /\b(?:faqs?|q\s?(?:&|and)\s?a|questions?|answers?|ask)\b/i

/** One paragraph of prose below the title. Lists, headings or a second paragraph make an article of it. */
function isOneAnswer(view: View): boolean {
  const { start, end } = layoutOf(view)
  const headings = view.blocks.filter(block => block.kind === 'heading').length
  return (
    end - start === 1 && headings < 2 && view.blocks.every(({ kind }) => kind === 'paragraph' || kind === 'heading')
  )
}

/** A question mark alone proves nothing: articles ask in their titles too. */
export const questionEvidence = (view: View, title: string): boolean =>
  /\?["'”’)]?$/.test(title) && (ASKS.test(view.document.metadata.isPartOf?.value ?? '') || isOneAnswer(view))
