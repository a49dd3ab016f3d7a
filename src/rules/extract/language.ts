// The language of a document that names none.

import { defineRule } from '../../kernel/rule.js'
import { setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { languageOf } from './language-words.js'

function* proseOf(view: View): Generator<string> {
  for (const { kind, text } of view.blocks) if (kind === 'paragraph' || kind === 'heading') yield text
}

export const language = defineRule({
  id: 'extract/language',
  over: 'document',
  docs: 'Concludes the language of a document that names none from the share of small words: English, German, French, Spanish, Italian, Portuguese or Dutch. Short texts, lists of names and other languages get none. A language that the source names wins.',
  reasons: { 'stop-words': 'Concluded from the small words of the text' },
  decide(view) {
    if (view.document.metadata.language) return null
    const found = languageOf(proseOf(view))
    return found === undefined ? null : setMetadata('language', found, 'stop-words', { nodes: [] })
  },
})
