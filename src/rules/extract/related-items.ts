// Related documents below a heading that says so: lines with titles at the end of a text, or lists of links.

import { z } from 'zod'
import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { foldLine } from '../../text/words.js'
import { furnitureTest } from './furniture.js'
import { isNested, plainLine } from './layout.js'
import { isTail, lineItems, linkItems, type RelatedGroup } from './related-groups.js'
import { isRelatedHeading, RELATED_HEADINGS } from './related-headings.js'

type IsHeading = (block: Block) => boolean

/** The group's name: the heading as it stands, without a colon. */
const nameOf = (heading: Block): string => plainLine(heading).replace(/\s*:$/, '')

/** Groups of lines that follow each other up to the footer; those that something else follows are no related lists. */
function lineGroups(view: View, headings: readonly Block[], isEnd: IsHeading): readonly RelatedGroup[] {
  const found: RelatedGroup[] = []
  let from = view.blocks.length
  for (const heading of headings.toReversed()) {
    const items = lineItems(view, heading, nameOf(heading), isEnd)
    const size = items.reduce((sum, item) => sum + item.nodes.length, 0)
    const end = view.index(heading.id) + 1 + size
    if (size === 0 || (end !== from && !(found.length === 0 && isTail(view, end)))) break
    found.unshift({ heading, items })
    from = view.index(heading.id)
  }
  return found
}

function findGroups(view: View, isHeading: IsHeading, isFurniture: (line: string) => boolean): readonly RelatedGroup[] {
  const headings = view.blocks.filter(isHeading)
  const linked = headings.flatMap((heading): readonly RelatedGroup[] => {
    const items = linkItems(view, heading, nameOf(heading), isHeading)
    return items ? [{ heading, items }] : []
  })
  const done = new Set(linked.map(group => group.heading))
  const rest = headings.filter(heading => !done.has(heading))
  const isEnd = (block: Block): boolean => isHeading(block) || isFurniture(plainLine(block))
  return [...linked, ...lineGroups(view, rest, isEnd)]
}

type Reason = 'related-item' | 'related-heading'

const judge = ({ heading, items }: RelatedGroup): readonly Verdict<Reason>[] => [
  drop('related-heading', { node: heading.id }),
  ...items.map(({ value, nodes }) => setMetadata('relatedLinks', value, 'related-item', { nodes })),
]

export const relatedItems = (packs: readonly Pack[]): Rule => {
  const isFurniture = furnitureTest(packs)
  return defineRule({
    id: 'extract/related-items',
    over: 'document',
    docs: 'Takes related documents to `relatedLinks`, each with the heading of its list as the group: lines with titles, authors and dates at the end of a text, and lists in which every entry is a link. The heading is dropped. A heading that prose follows stays, with its list, as does a list in which one entry is more than a link.',
    reasons: {
      'related-item': 'An entry of a list of related documents',
      'related-heading': 'The heading of a list of related documents, told by their group',
    },
    options: z.strictObject({
      headings: z
        .array(z.string())
        .default([...RELATED_HEADINGS])
        .describe('More lines that head related documents.'),
    }),
    examples: [
      {
        before:
          'Prune in late winter, while the tree is dormant and frost is past.\n\nRelated Articles\nGrafting in Spring\nPosted on March 2, 2018',
        after: 'Prune in late winter, while the tree is dormant and frost is past.',
      },
    ],
    decide(view, { options }) {
      const rows = new Set(options.headings.map(foldLine))
      const isHeading = (block: Block): boolean =>
        (block.kind === 'heading' || block.kind === 'paragraph') &&
        isRelatedHeading(block.text, rows) &&
        !isNested(view, block)
      return findGroups(view, isHeading, isFurniture).flatMap(judge)
    },
  })
}
