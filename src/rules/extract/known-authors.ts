// Authors that a line names beside those that the document has already.

import { setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { NodeId } from '../../model/block.js'
import { listOf, type Person } from '../../model/metadata.js'
import { foldLine } from '../../text/words.js'

/** Names compare without titles and middle initials. */
const nameKey = (name: string): string => foldLine(name.replace(/(?<=\s)\p{Lu}\.?\s(?=\p{L}{2})/gu, ''))

/** Sets the people that are new, without blocks: the caller moves the line. Remembers them in `seen`. */
export function addAuthors<const R extends string>(
  view: View,
  people: readonly Person[],
  reason: R,
  node: NodeId,
  seen: Set<string> = new Set(),
): readonly Extract<Verdict<R>, { type: 'metadata' }>[] {
  for (const { value } of listOf(view.document.metadata, 'authors')) seen.add(nameKey(value.name))
  return people.flatMap(person => {
    const key = nameKey(person.name)
    if (seen.has(key)) return []
    seen.add(key)
    const verdict = setMetadata('authors', person, reason, { nodes: [], node })
    return verdict.type === 'metadata' ? [verdict] : []
  })
}
