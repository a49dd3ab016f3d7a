// Parts of a page that a reader opens with a click: they are content, however they are hidden.

import { nameWords } from '../../text/markup-names.js'
import type { PageTree } from './html-tree.js'

const NAMES: ReadonlySet<string> = new Set(
  nameWords(
    'accordion accordions answer answers collapse collapsed collapsible details expand expandable expander faq more panel spoiler tab tabpanel tabs toggle',
  ),
)

/** Whether a part has prose, and names or a role that say that a click opens it. */
export function isPanel(tree: PageTree, at: number): boolean {
  const html = tree.nodes[at]?.signals?.html
  if (!html || (tree.prose[at] ?? 0) === 0) return false
  if (html.role === 'tabpanel') return true
  return [...(html.classes ?? []), html.id ?? ''].some(name => nameWords(name).some(word => NAMES.has(word)))
}
