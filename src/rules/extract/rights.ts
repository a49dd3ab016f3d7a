// The copyright notice, and the publisher that it names.

import { defineRule } from '../../kernel/rule.js'
import { setMetadata } from '../../kernel/verdict.js'
import { looksLikeOrganization, looksLikePersonName } from '../../text/people.js'
import { isNested, plainLine } from './layout.js'
import { readRightsLine } from './rights-lines.js'

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', '&', 'de', 'der', 'del', 'la', 'du', 'in'])

/** Whether a holder is a name throughout, and not that of a person. */
function isPublisher(holder: string): boolean {
  if (looksLikeOrganization(holder)) return true
  const isName = holder.split(/\s+/).every(word => /^[("“]?[\p{Lu}\p{N}]/u.test(word) || CONNECTORS.has(word))
  return isName && !looksLikePersonName(holder)
}

export const rights = defineRule({
  id: 'extract/rights',
  over: 'document',
  docs: 'Takes the first line that is a copyright notice with a holder to `rights`, and its holder to `publisher` where none is known. A line needs the sign or the word, and stands alone; later notices are left to strip, and prose about copyright stays.',
  reasons: { notice: 'A line that is the copyright notice' },
  examples: [
    {
      before: 'Prune in late winter, while the tree is dormant and frost is past.\n\n© 2019 Northfield Orchard Society',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view) {
    const { rights: known, publisher } = view.document.metadata
    if (known) return null
    const block = view.blocks.find(
      ({ kind, text }) => kind === 'paragraph' && readRightsLine(text)?.holder !== undefined,
    )
    const holder = block && !isNested(view, block) ? readRightsLine(block.text)?.holder : undefined
    if (!block || holder === undefined) return null
    const node = block.id
    const move = setMetadata('rights', plainLine(block), 'notice', { nodes: [node] })
    if (publisher || !isPublisher(holder)) return move
    return [move, setMetadata('publisher', holder, 'notice', { nodes: [], node })]
  },
})
