// Clears the head of a page once everything has been read from it: what nobody asked for leaves with a reason.

import { defineRule } from '../../kernel/rule.js'
import { drop } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { NodeId } from '../../model/block.js'
import { countWords, foldLine } from '../../text/words.js'

/** Shorter texts may stand anywhere by chance. */
const LEAST_WORDS = 4

const TAG = /<\/?[a-z][^<>]{0,500}>/gi

/** Properties whose texts a page shows. */
const SHOWN = /\.(?:abstract|articleBody|description|headline|name|reviewBody|text)(?:\.\d+)?$/

const wordsOf = (text: string): readonly string[] => foldLine(text).match(/[\p{L}\p{N}]+/gu) ?? []

interface Sought {
  readonly id: NodeId
  readonly words: readonly string[]
}

/** The longer texts of structured data by their first word. */
function soughtTexts(view: View): ReadonlyMap<string, readonly Sought[]> {
  const byStart = new Map<string, Sought[]>()
  for (const { id, text, attributes } of view.fields) {
    const { key = '' } = attributes
    if (!key.startsWith('jsonld.') || !SHOWN.test(key) || countWords(text) < LEAST_WORDS) continue
    const words = wordsOf(text.replace(TAG, ' '))
    const [start = ''] = words
    const list = byStart.get(start)
    if (list) list.push({ id, words })
    else byStart.set(start, [{ id, words }])
  }
  return byStart
}

/** Fields that are looked for; more of them list the site, and would make the search slow. */
const MOST_SOUGHT = 300

/** The fields whose whole text the body says. */
function copies(view: View): ReadonlySet<NodeId> {
  const sought = soughtTexts(view)
  const found = new Set<NodeId>()
  if (sought.size === 0 || [...sought.values()].flat().length > MOST_SOUGHT) return found
  const body = view.blocks.flatMap(({ text }) => wordsOf(text))
  for (let at = 0; at < body.length; at++) {
    for (const { id, words } of sought.get(body[at] ?? '') ?? [])
      if (!found.has(id) && words.every((word, i) => body[at + i] === word)) found.add(id)
  }
  return found
}

export const htmlFields = defineRule({
  id: 'extract/html-fields',
  over: 'meta',
  needs: 'html',
  reasons: {
    agrees: 'The body says the same',
    'not-used': 'Tells browsers, search engines or other sites something that is no part of the document',
  },
  docs: 'Drops what is left of the head of a page at the end of extraction: settings for browsers, links to feeds and icons, structured data that nothing asked for. Texts in structured data that the body says too are told apart.',
  examples: [
    {
      format: 'html',
      before:
        '<head><meta name="viewport" content="width=device-width"></head><body><p>Barley is sown in spring.</p></body>',
      after: '<p>Barley is sown in spring.</p>',
    },
  ],
  decide: (block, { view }) =>
    drop(view.fact(copies).has(block.id) ? 'agrees' : 'not-used', { note: block.attributes.key ?? block.kind }),
})
