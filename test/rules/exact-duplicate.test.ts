// The corpus rule that names documents with the same body: whose they are, whatever the order in which they are seen.

import { describe, expect, test } from 'vitest'
import { View } from '../../src/kernel/view.js'
import type { Document } from '../../src/model/document.js'
import { exactDuplicate } from '../../src/rules/dedupe/exact-duplicate.js'
import { joinTables, oneId, type SmallestIds, smallestId } from '../../src/rules/dedupe/smallest-ids.js'
import { runRules } from '../support/run-rule.js'

const LONG =
  'Prune in late winter, while the tree is dormant and hard frost is past. Cut dead and crossing wood first, then look at the shape that is left.'

function viewOf(id: string, text: string): View {
  const { document } = runRules(text, 'text', [])
  const named: Document = { ...document, source: { ...document.source, id } }
  return new View(named)
}

const rule = exactDuplicate.bind({})

function decide(views: readonly View[]): ReadonlyMap<string, unknown> {
  const merged = views.map(view => rule.observe(view)).reduce((a, b) => rule.merge(a, b))
  return new Map(
    views.flatMap(view => {
      const [verdict] = rule.decide(view, merged)
      return verdict?.type === 'metadata' ? [[view.document.source.id, verdict.value] as const] : []
    }),
  )
}

const exact = (id: string): unknown => ({ id, kind: 'exact', similarity: 1 })

describe('dedupe/exact-duplicate', () => {
  test('names the smallest id for the others, in any order', () => {
    const views = [
      viewOf('c', LONG),
      viewOf('a', LONG.toUpperCase()),
      viewOf('b', `  ${LONG}`),
      viewOf('d', `${LONG} Then rest.`),
    ]
    const wanted = new Map([
      ['b', exact('a')],
      ['c', exact('a')],
    ])
    expect(new Map([...decide(views)].sort())).toEqual(wanted)
    expect(new Map([...decide(views.toReversed())].sort())).toEqual(wanted)
  })

  test('leaves short bodies alone', () => {
    expect(decide([viewOf('a', 'Out of print.'), viewOf('b', 'Out of print.')]).size).toBe(0)
  })

  test('leaves other bodies alone', () => {
    expect(decide([viewOf('a', LONG), viewOf('b', LONG.replace('dead', 'sick'))]).size).toBe(0)
  })
})

describe('tables of smallest ids', () => {
  const tables = Array.from({ length: 200 }, (_, i) => oneId(`h${i % 60}`, `d${(i * 7919) % 200}`))
  const said = (table: SmallestIds): readonly (string | undefined)[] =>
    Array.from({ length: 61 }, (_, i) => smallestId(table, `h${i}`))

  test('say the same however they were joined', () => {
    const left = tables.reduce(joinTables)
    const right = tables.toReversed().reduceRight((joined, table) => joinTables(table, joined))
    const halves = joinTables(tables.slice(0, 90).reduce(joinTables), tables.slice(90).reduce(joinTables))
    expect(said(right)).toEqual(said(left))
    expect(said(halves)).toEqual(said(left))
    expect(said(left).at(-1)).toBeUndefined()
  })

  test('stay few', () => {
    expect(tables.reduce(joinTables).length).toBeLessThan(9)
  })

  test('survive the way between shards', () => {
    const table = tables.reduce(joinTables)
    expect(said(JSON.parse(JSON.stringify(table)))).toEqual(said(table))
  })
})
