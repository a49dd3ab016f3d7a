// The language of a document that names none, and a doubt where it names one that its words are not in.

import { defineRule } from '../../kernel/rule.js'
import { flag, setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type DetectedLanguage, detectLanguage, isDetectable } from './language-words.js'

function* proseOf(view: View): Generator<string> {
  for (const { kind, text } of view.blocks) if (kind === 'paragraph' || kind === 'heading') yield text
}

/** Words from which, and lead with which, the text may contradict what the source declares. */
const SURE_WORDS = 60
const SURE_LEAD = 2

/** Codes for the same language: written Norwegian has two. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/** Whether the text is in another language than the one that the source declares. */
function contradicts(declared: string, { language, words, lead }: DetectedLanguage): boolean {
  const [code = ''] = declared.toLowerCase().split('-')
  const named = ALIASES[code] ?? code
  if (named === language || words < SURE_WORDS || lead < SURE_LEAD) return false
  return isDetectable(named) || lead === Number.POSITIVE_INFINITY
}

export const language = defineRule({
  id: 'extract/language',
  over: 'document',
  docs: 'Concludes the language of a document that names none, from its script or from the share of small words: 27 languages. Short texts, lists of names and other languages get none. A language that the source names wins; where the text is surely in another one, that is flagged.',
  reasons: {
    'stop-words': 'Concluded from the small words of the text, or from its script',
    contradicted: 'The text is in another language than the source declares',
  },
  decide(view) {
    const declared = view.document.metadata.language?.value
    const found = detectLanguage(proseOf(view))
    if (!found) return null
    if (declared === undefined) return setMetadata('language', found.language, 'stop-words', { nodes: [] })
    const [first] = view.blocks
    if (!first || !contradicts(declared, found)) return null
    return flag('contradicted', { node: first.id, text: `declared ${declared}, written in ${found.language}` })
  },
})
