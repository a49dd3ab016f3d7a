// An author and, below the name, what that person does and where: lines that follow each other above the prose.

import { defineRule } from '../../kernel/rule.js'
import { drop, setMetadata, unsetMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { listOf, type Person } from '../../model/metadata.js'
import { foldLine } from '../../text/words.js'
import { describePerson, detailOf, readNameLine } from './author-lines.js'
import { isAttached, layoutOf, plainLine } from './layout.js'

/** More lines than this are no author block. */
const MOST_LINES = 8

interface AuthorBlock {
  readonly person: Person
  readonly blocks: readonly Block[]
}

const linesOf = (block: Block): readonly string[] =>
  block.text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')

/** The author block that starts at `from`, where the name has at least one line below it. */
function readAuthorBlock(view: View, from: number, end: number): AuthorBlock | null {
  const first = view.blocks[from]
  if (first?.kind !== 'paragraph') return null
  const [name = '', ...within] = linesOf(first)
  const person = within.length < MOST_LINES ? readNameLine(name) : null
  if (!person || (person.credentials.length === 0 && !view.document.metadata.title)) return null
  const blocks = [first]
  const lines = [...within]
  for (let i = from + 1; i < end && lines.length < MOST_LINES; i++) {
    const block = view.blocks[i]
    if (!block || !isAttached(view, block) || detailOf(plainLine(block)) === null) break
    blocks.push(block)
    lines.push(plainLine(block))
  }
  const described = lines.length > 0 ? describePerson(person, lines) : null
  return described && { person: described, blocks }
}

function findAuthorBlocks(view: View): readonly AuthorBlock[] {
  const found: AuthorBlock[] = []
  const { start } = layoutOf(view)
  for (let i = 0; i < start; ) {
    const block = readAuthorBlock(view, i, start)
    if (block) found.push(block)
    i += block ? block.blocks.length : 1
  }
  return found
}

const hasDetails = ({ roles, affiliation, location }: Person): boolean =>
  roles.length > 0 || affiliation !== undefined || location !== undefined

type Reason = 'author-block' | 'fuller' | 'told-already'

function judge(view: View, { person, blocks }: AuthorBlock): readonly Verdict<Reason>[] {
  const nodes = blocks.map(block => block.id)
  const known = listOf(view.document.metadata, 'authors').map(entry => entry.value)
  const at = known.findIndex(({ name }) => foldLine(name) === foldLine(person.name))
  const there = known[at]
  if (there && hasDetails(there)) return nodes.map(node => drop('told-already', { node }))
  const set = setMetadata('authors', person, 'author-block', { nodes })
  return there ? [unsetMetadata('authors', at, 'fuller'), set] : [set]
}

export const authorBlock = defineRule({
  id: 'extract/author-block',
  over: 'document',
  docs: 'Takes an author block above the prose to `authors`: a name, and below it, without a blank line between, roles, an affiliation and a place, as one author. A name inside a sentence stays, as does a block whose lines are not all understood within one paragraph.',
  reasons: {
    'author-block': 'A name with roles, affiliation or place below it',
    fuller: 'The block says more of this author',
    'told-already': 'The author is known with role, affiliation or place',
  },
  examples: [
    {
      before:
        'Greta Lindqvist, PhD\nProfessor of Horticulture\nNorthfield University\n\nPrune in late winter, while the tree is dormant and frost is past.',
      after: 'Prune in late winter, while the tree is dormant and frost is past.',
    },
  ],
  decide: view =>
    layoutOf(view).start === view.blocks.length
      ? null
      : findAuthorBlocks(view)
          .slice(0, 12)
          .flatMap(found => judge(view, found)),
})
