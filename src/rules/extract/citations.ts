// Literature references that a document lists at its end, or below a heading of their own.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { drop, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block, NodeId } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import { readDateLine } from '../../text/date-lines.js'
import { foldLine } from '../../text/words.js'
import { isCitation, isNumbered, isReference, withoutNumber } from './citation-lines.js'
import { isAttached, isContent, isNested, plainLine } from './layout.js'
import { isRightsLine } from './rights-lines.js'

/** One reference and the blocks that it stands in: wrapped lines of plain text are several. */
interface Reference {
  readonly text: string
  readonly nodes: readonly NodeId[]
  /** A footnote, which stays where the text refers to it. */
  readonly stays: boolean
}

const isText = (block: Block): boolean => block.kind === 'paragraph'

function isListHeading(view: View, block: Block, names: ReadonlySet<string>): boolean {
  if (block.kind !== 'heading' && !isText(block)) return false
  if (block.text.length > 60 || !names.has(foldLine(block.text))) return false
  return !isNested(view, block) && !block.marks.some(mark => mark.kind === 'link')
}

/** The text that starts at `at`, with the lines that a numbered one is wrapped into. */
function readEntry(view: View, at: number): Reference | null {
  const first = view.blocks[at]
  if (!first || !isText(first)) return null
  const stays = view.within(first.id, 'footnote')
  const lines = [plainLine(first)]
  const nodes = [first.id]
  if (!isNumbered(first.text)) return { text: lines.join(''), nodes, stays }
  for (let next = view.blocks[at + 1]; next && isAttached(view, next); next = view.blocks[at + nodes.length]) {
    if (!isText(next) || isNumbered(next.text) || isRightsLine(next.text) || readDateLine(next.text)) break
    lines.push(plainLine(next))
    nodes.push(next.id)
  }
  return { text: lines.join(' '), nodes, stays }
}

/** The references below the heading at `at`, and whether anything else stands in their list. */
function readList(view: View, at: number): { readonly references: readonly Reference[]; readonly whole: boolean } {
  const references: Reference[] = []
  for (let i = at + 1; i < view.blocks.length; ) {
    const block = view.blocks[i]
    if (!block || block.kind === 'heading') break
    const entry = readEntry(view, i)
    if (!entry || !isReference(entry.text))
      return { references, whole: !isNested(view, block) && !isNumbered(block.text) }
    references.push(entry)
    i += entry.nodes.length
  }
  return { references, whole: true }
}

/** Each reference moves; one that stays is told once. */
function moves(
  references: readonly Reference[],
  reason: 'listed' | 'standing-alone',
  view: View,
): readonly Verdict<Reason>[] {
  const told = new Set(listOf(view.document.metadata, 'citations').map(({ value }) => value))
  return references.flatMap(({ text, nodes, stays }) => {
    const citation = withoutNumber(text)
    if (stays && told.has(citation)) return []
    return [setMetadata('citations', citation, reason, { nodes: stays ? [] : nodes })]
  })
}

type Reason = 'listed' | 'standing-alone' | 'heading'

/** References at the end of the document or of a section, without a heading of their own. */
function standingAlone(view: View, taken: ReadonlySet<NodeId>): readonly Reference[] {
  const found: Reference[] = []
  let tail = true
  for (const block of view.blocks.toReversed()) {
    if (block.kind === 'heading') tail = true
    else if (tail && isText(block) && !isNested(view, block) && isCitation(block.text)) {
      if (!taken.has(block.id)) found.push({ text: plainLine(block), nodes: [block.id], stays: false })
    } else if (tail && isContent(view, block)) tail = false
  }
  return found.reverse()
}

const DEFAULT_HEADINGS = [
  'bibliography',
  'citations',
  'cited literature',
  'literature',
  'literature cited',
  'reference list',
  'references',
  'references cited',
  'selected references',
  'works cited',
]

export const citations = defineRule({
  id: 'extract/citations',
  over: 'document',
  docs: 'Takes literature references to `citations`, as they stand and without their number: those below a heading such as References, and those that stand alone at the end of the document or of a section. A heading whose references have all moved leaves with them. References that are footnotes are told too, and stay. Prose that mentions a study stays.',
  reasons: {
    listed: 'A reference below a heading of references',
    'standing-alone': 'A reference that stands alone below the prose',
    heading: 'The heading of references that have all moved',
  },
  options: z.strictObject({
    headings: z.array(z.string()).default(DEFAULT_HEADINGS).describe('What headings of references say, in lower case.'),
  }),
  examples: [
    {
      before:
        'Prune in late winter, while the tree is dormant and frost is past.\n\nLindqvist G, Moe P. Winter pruning of apples. J Orchard Sci. 2014;11(2):40-48.',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view, { options }) {
    const names = new Set(options.headings)
    const taken = new Set<NodeId>()
    const verdicts: Verdict<Reason>[] = []
    view.blocks.forEach((block, at) => {
      if (!isListHeading(view, block, names)) return
      const { references, whole } = readList(view, at)
      for (const node of references.flatMap(({ nodes }) => nodes)) taken.add(node)
      verdicts.push(...moves(references, 'listed', view))
      if (whole && references.length > 0 && !references.some(({ stays }) => stays))
        verdicts.push(drop('heading', { node: block.id }))
    })
    return [...verdicts, ...moves(standingAlone(view, taken), 'standing-alone', view)]
  },
})
