// Brings lists into the shape that a Markdown list can say: items alone.

import { defineRule } from '../../kernel/rule.js'
import { adopt, type Verdict, wrap } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Container, Node } from '../../model/block.js'

/** Whether the children of a container are the entries of a list: of its own, or of the list that it is a group of. */
function isListed(node: Container, view: View): boolean {
  let at: Container | null = node
  while (at?.kind === 'group') at = view.parent(at.id)
  return at?.kind === 'list'
}

const isContainer = (node: Node, kind: Container['kind']): boolean => node.type === 'container' && node.kind === kind

export const listShape = defineRule({
  id: 'normalize/list-shape',
  over: 'container',
  reasons: {
    item: 'What stands between the items of a list is an item of its own in Markdown',
    sublist: 'A list between items belongs to the item above it',
  },
  docs: 'Puts a list that stands between the items of another into the item above it, and makes an item of whatever else stands in a list and in none of its items. Lists that hold items alone stay.',
  examples: [
    {
      format: 'html',
      before: '<ul><li>saw</li><p>shears</p></ul>',
      after: '<ul><li>saw</li><li>shears</li></ul>',
    },
  ],
  decide(node, { view }) {
    if ((node.kind !== 'list' && node.kind !== 'group') || !isListed(node, view)) return null
    return node.children.flatMap((child, i): readonly Verdict<'item' | 'sublist'>[] => {
      if (isContainer(child, 'item') || isContainer(child, 'group')) return []
      const above = node.children[i - 1]
      return above && isContainer(above, 'item') && isContainer(child, 'list')
        ? [adopt(above.id, 'sublist', { node: child.id })]
        : [wrap([child.id], 'item', {}, 'item')]
    })
  },
})
