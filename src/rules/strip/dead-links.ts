// Unwraps links that lead nowhere: their text stays, the link goes.

import { defineRule } from '../../kernel/rule.js'
import { unmark } from '../../kernel/verdict.js'
import { OBJECT } from '../../model/mark.js'
import { isDeadUrl } from '../../text/urls.js'

/** Whether a reader sees something of the link: text, an image or a footnote's mark. */
const isVisible = (text: string): boolean => text.includes(OBJECT) || text.trim() !== ''

export const deadLinks = defineRule({
  id: 'strip/dead-links',
  over: 'link',
  reasons: {
    dead: 'A link that leads nowhere: `#`, empty, or a script',
    empty: 'A link around nothing that a reader sees',
  },
  docs: 'Takes the link off text whose target is dead (`#`, empty, a script), and off nothing at all. The text stays. A dead link is never pointed at a heading of its own document: anchors belong to whoever renders the Markdown, and headings may still change.',
  examples: [
    { format: 'markdown', before: 'See [Clotting](#) for more.\n', after: 'See Clotting for more.\n' },
    { format: 'markdown', before: 'See [Clotting](/clotting).\n', after: 'See [Clotting](/clotting).\n' },
  ],
  decide({ mark, index, text }) {
    if (isDeadUrl(mark.url ?? '')) return unmark(index, 'dead')
    return isVisible(text) ? null : unmark(index, 'empty')
  },
})
