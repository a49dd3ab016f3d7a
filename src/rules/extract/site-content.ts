// Takes out what stands outside the main content, where a person or a profile says where that is.

import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import { nameOf, pageTree, topmost } from './html-tree.js'
import { steeredContent } from './steered-content.js'

export const siteContent = defineRule({
  id: 'extract/site-content',
  over: 'document',
  needs: 'html',
  reasons: { outside: 'Stands outside what a selector calls the main content' },
  docs: 'Drops everything outside the elements that a `content` selector of the configuration or of a profile has marked, once the metadata have been read. What a `keep` selector protects stays.',
  decide: view => {
    const content = view.fact(steeredContent)
    if (!content) return null
    return topmost<Verdict<'outside'>>(view.fact(pageTree), node => {
      if (node.attributes.content !== undefined) return []
      if (content.path.has(node)) return null
      return [drop('outside', { node: node.id, note: `${nameOf(node)} is outside ${content.selectors}` })]
    })
  },
})
