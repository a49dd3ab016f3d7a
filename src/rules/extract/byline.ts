// Lines that tell who wrote, reviewed or edited the document.

import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { Person } from '../../model/metadata.js'
import { type Byline, isCredentialedName, readByline } from '../../text/people.js'
import { addAuthors } from './known-authors.js'
import { isNested, layoutOf, plainLine } from './layout.js'

/** How many blocks behind the prose may still tell about the document. */
const TAIL = 12

/** What stands in front of the names, one of whom may be a medical editor. */
const labelOf = (line: string): string => /^.{0,60}?(?:\b(?:by|von|par|por)\b|:)/i.exec(line)?.[0] ?? ''

/** The role that a byline gives to those who wrote nothing. */
function roleOf(role: Byline['role'], line: string): string | undefined {
  if (role === 'author') return undefined
  if (role === 'reviewer')
    return /\b(?:medical|clinical|medizinisch|médic)|^ärztlich/i.test(labelOf(line)) ? 'Medical reviewer' : 'Reviewer'
  return role === 'editor' ? 'Editor' : 'Translator'
}

/** The people of a byline, with their role in the document. */
export function peopleOf({ people, role }: Byline, line: string): readonly Person[] {
  const name = roleOf(role, line)
  return name === undefined ? people : people.map(person => ({ ...person, roles: [name, ...person.roles] }))
}

/** Below the prose a name alone may be anybody's: there the line must say what the person did. */
const saysWhat = (line: string): boolean => !isCredentialedName(line) && /^[\p{L}\s-]{2,40}(?:\bby\b|:)/iu.test(line)

function candidates(view: View): readonly Block[] {
  const { start, end } = layoutOf(view)
  if (start === view.blocks.length) return []
  const behind = view.blocks.slice(Math.max(start, end), Math.max(start, end) + TAIL)
  return [
    ...view.blocks.slice(0, start),
    ...behind.filter(block => !isNested(view, block) && saysWhat(plainLine(block))),
  ]
}

export const byline = defineRule({
  id: 'extract/byline',
  over: 'document',
  docs: 'Takes lines above the prose that name who wrote, reviewed, edited or translated the document to `authors`; below the prose, those that say what the person did. Reviewers and editors keep that as a role. A name inside a sentence stays.',
  reasons: {
    byline: 'A line that tells who wrote, reviewed or edited the document',
    'told-already': 'A line that names people who are known already',
  },
  examples: [
    {
      before: 'By Greta Lindqvist, PhD\n\nPrune in late winter, while the tree is dormant and frost is past.',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide(view) {
    const seen = new Set<string>()
    return candidates(view).flatMap((block): readonly Verdict<'byline' | 'told-already'>[] => {
      const line = plainLine(block)
      const read = block.kind === 'paragraph' ? readByline(line) : null
      if (!read || block.text.trim().includes('\n')) return []
      const [first, ...others] = addAuthors(view, peopleOf(read, line), 'byline', block.id, seen)
      if (!first) return [drop('told-already', { node: block.id })]
      return [{ ...first, nodes: [block.id] }, ...others]
    })
  },
})
