// Authors and dates of a page: what its head tells, with what its bylines tell.

import { drop, setMetadata, type Verdict } from '../../kernel/verdict.js'
import { listOf, type Person } from '../../model/metadata.js'
import type { ToldBy } from './html-byline.js'
import { fresh, type Judging, keyOf, type PageReason, type Said } from './html-judging.js'
import { headPeople, nameKey } from './html-people.js'
import { mergePeople } from './html-people-merge.js'

type Setting = Extract<Verdict<PageReason>, { type: 'metadata' }>

const DATE_FIELDS = { published: 'datePublished', modified: 'dateModified', reviewed: 'lastReviewed' } as const

/** The fields of the head first; a byline leaves the body with its first value, or because all that it tells is known. */
export function judgePeople(judging: Judging, bylines: readonly ToldBy[]): Said {
  const head = headPeople(judging.head)
  const people = mergePeople(
    head,
    bylines.flatMap(byline => byline.people),
  )
  const known = new Set(listOf(judging.view.document.metadata, 'authors').map(({ value }) => nameKey(value.name)))
  const fromHead = people.flatMap(({ person, blocks }): Said => {
    const nodes = fresh(judging, blocks).map(block => block.id)
    if (nodes.length === 0) return []
    if (known.has(nameKey(person.name))) return nodes.map(node => drop('agrees', { node }))
    known.add(nameKey(person.name))
    return [setMetadata('authors', person, 'head', { nodes })]
  })
  const told = new Set(people.map(({ person }) => nameKey(person.name)))
  const others = head.authors.flat().flatMap(({ person, blocks }) => {
    const reason = told.has(nameKey(person.name)) ? 'agrees' : 'loses'
    return fresh(judging, blocks).map(block => drop(reason, { node: block.id, note: keyOf(block) }))
  })
  const nobodies = fresh(judging, head.nobodies).map(block => drop('nobody', { node: block.id, note: keyOf(block) }))
  const byName = new Map(people.map(({ person }) => [nameKey(person.name), person]))
  return [
    ...fromHead,
    ...bylines.flatMap(byline => judgeByline(judging, byline, byName, known)),
    ...others,
    ...nobodies,
  ]
}

function judgeByline(
  judging: Judging,
  { block, people, dates }: ToldBy,
  byName: ReadonlyMap<string, Person>,
  known: Set<string>,
): Said {
  const node = block.id
  const settings: Setting[] = []
  const add = (verdict: Verdict<PageReason>): void => {
    if (verdict.type === 'metadata') settings.push(verdict)
  }
  for (const { name } of people) {
    const person = byName.get(nameKey(name))
    if (!person || known.has(nameKey(name))) continue
    known.add(nameKey(name))
    add(setMetadata('authors', person, 'byline', { nodes: [], node }))
  }
  for (const { label, iso, byRegion } of dates) {
    const field = label === 'next-review' ? undefined : DATE_FIELDS[label]
    if (field === undefined || judging.set.has(field)) continue
    judging.set.add(field)
    judging.dates.set(field, iso)
    add(setMetadata(field, iso, byRegion ? 'region' : 'byline', { nodes: [], node }))
  }
  const [first, ...others] = settings
  return first ? [{ ...first, nodes: [node] }, ...others] : [drop('byline', { node })]
}
