// The corpus rule that names the documents that others repeat: whose they are, whatever the order in which they are seen.

import { describe, expect, test } from 'vitest'
import { View } from '../../src/kernel/view.js'
import type { Document } from '../../src/model/document.js'
import { repeatsIn } from '../../src/rules/dedupe/duplicates/plan.js'
import type { Row } from '../../src/rules/dedupe/duplicates/sketch.js'
import { joinTables, type Table } from '../../src/rules/dedupe/duplicates/table.js'
import { duplicates } from '../../src/rules/dedupe/duplicates.js'
import { runRules } from '../support/run-rule.js'

const LONG =
  'Prune in late winter, while the tree is dormant and hard frost is past. Cut dead and crossing wood first, then look at the shape that is left.'

function viewOf(id: string, text: string): View {
  const { document } = runRules(text, 'text', [])
  const named: Document = { ...document, source: { ...document.source, id } }
  return new View(named)
}

const rule = duplicates.bind({})

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

describe('the same body', () => {
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

  test('code counts to the letter', () => {
    const code = (line: string): string => `${LONG}\n\n\`\`\`\n${line}\n\`\`\`\n`
    const view = (id: string, line: string): View => {
      const { document } = runRules(code(line), 'markdown', [])
      return new View({ ...document, source: { ...document.source, id } })
    }
    expect(decide([view('a', 'rm -R dir'), view('b', 'rm -r DIR')]).size).toBe(0)
    expect(decide([view('a', 'rm -R dir'), view('b', 'rm -R dir')]).size).toBe(1)
  })

  test('leaves other bodies alone', () => {
    expect(decide([viewOf('a', LONG), viewOf('b', LONG.replace('dead', 'sick'))]).size).toBe(0)
  })
})

const ORCHARD = [
  'An orchard that is pruned every winter bears fruit for forty years, and one that is left to itself for fifteen.',
  'Begin with the branches that are dead or broken, and burn what shows canker before spring.',
  'Then look for two boughs that rub against each other, and take the weaker of them away.',
  'Leave the spurs of pears alone, since next summer hangs on them.',
  'A young apple tree wants an open middle, so that wind and light reach every leaf.',
  'Paint no wound: bark closes faster than any tar that was ever sold for it.',
  'Stop when a quarter of the wood lies on the ground, however much is left to do.',
]
const BODY = ORCHARD.join(' ')
const FOOT = Array.from({ length: 60 }, (_, i) => `footnote${i}`).join(' ')
const SLIPPED = BODY.replace('orchard', 'orchrad').replace('canker', 'cankker').replace('weaker', 'weakr')

/** A text as a template makes it: the same but for what it is about. */
const template = (name: string, ...signs: readonly string[]): string =>
  `What are the signs of ${name}? Growers who look after many kinds of trees report the following list of signs for ${name}. Where it is known, the table below says how often a sign is seen on trees with this condition. Use the glossary of the society to look up the words below. The signs were gathered by hand and may hold mistakes. Signs of ${name}: ${signs.join(', ')}.`

describe('nearly the same body', () => {
  const kindOf = (one: string, other: string): unknown => {
    const found = decide([viewOf('a', one), viewOf('b', other)])
    return Object.fromEntries(found)
  }

  test('slips of the pen', () => {
    expect(kindOf(BODY, SLIPPED)).toMatchObject({ b: { id: 'a', kind: 'near' } })
  })

  test('a footer on the copy, and on the document that comes first', () => {
    expect(kindOf(BODY, `${BODY} ${FOOT}`)).toMatchObject({ b: { id: 'a', kind: 'contains', similarity: 1 } })
    expect(kindOf(`${BODY} ${FOOT}`, SLIPPED)).toMatchObject({ b: { id: 'a', kind: 'contained' } })
  })

  test('not where one says the opposite', () => {
    const turned = BODY.replace('is left to itself', 'is not left to itself without care').replace(
      'since next',
      'unless next',
    )
    const other = BODY.replace('Stop when', 'Never stop until')
    expect(kindOf(turned, other)).toEqual({})
  })

  test('a long run of letters costs what a word costs', () => {
    const run = 'acgttgca'.repeat(2500)
    const started = process.cpuUsage()
    kindOf(`${BODY} ${run}a`, `${BODY} ${run.replace('gttg', 'gatg')}t`)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000)
  })

  test('sentences left out', () => {
    expect(kindOf(BODY, ORCHARD.filter((_, i) => i !== 3).join(' '))).toMatchObject({ b: { id: 'a', kind: 'near' } })
  })

  test('an excerpt is never the original', () => {
    const long = `${BODY} ${LONG} ${FOOT}`
    expect(kindOf(ORCHARD.slice(0, 5).join(' '), long)).toMatchObject({ a: { id: 'b', kind: 'contained' } })
  })

  test('documents of one template that are about other things are left alone', () => {
    expect(kindOf(template('scab', 'spots', 'cracks'), template('canker', 'wounds', 'gum'))).toEqual({})
    expect(kindOf(template('blight type 1', 'spots'), template('blight type 2', 'spots'))).toEqual({})
  })

  test('the same words in another order are another text', () => {
    const words = BODY.split(' ')
    expect(kindOf(BODY, words.map((_, i) => words[(i * 37) % words.length]).join(' '))).toEqual({})
  })

  test('short bodies are duplicates only where they are the same', () => {
    expect(kindOf(LONG, LONG.replace('dormant', 'dormnat'))).toEqual({})
  })

  test('the earliest is the original, whatever its id', () => {
    const views = [viewOf('a', SLIPPED), viewOf('b', BODY)]
    const rows = views.flatMap(view => rowsOf(rule.observe(view)))
    const dated = rows.map((row): Row => (row.id === 'b' ? { ...row, datePublished: '2011-05' } : row))
    expect(repeatsIn([dated], { substituted: 0.01 })).toMatchObject([{ row: { id: 'a' }, original: { id: 'b' } }])
  })
})

const rowsOf = (table: unknown): readonly Row[] => (table as Table).flat()

describe('in a corpus', () => {
  const texts = [
    BODY,
    SLIPPED,
    `${BODY} ${FOOT}`,
    ORCHARD.slice(0, 4).join(' '),
    BODY.toUpperCase(),
    ...Array.from({ length: 40 }, (_, i) => template(`blight ${i}x`, `mark${i}`, `spot${i % 7}`)),
  ]
  const rows = texts.flatMap((text, i) => rowsOf(rule.observe(viewOf(`d${String(i).padStart(2, '0')}`, text))))
  const tables = rows.map((row): Table => [[row]])
  const said = (table: Table): unknown =>
    repeatsIn(table, { substituted: 0.01 })
      .map(({ row, original, kind, similarity }) => [row.id, original.id, kind, similarity])
      .sort()

  test('a group has one original, and templates are told apart', () => {
    expect(
      repeatsIn([rows], { substituted: 0.01 })
        .map(({ row, original, kind }) => [row.id, original.id, kind])
        .sort(),
    ).toEqual([
      ['d01', 'd00', 'near'],
      ['d02', 'd00', 'contains'],
      ['d03', 'd00', 'contained'],
      ['d04', 'd00', 'exact'],
    ])
  })

  test('tables say the same however they were joined', () => {
    const left = tables.reduce(joinTables)
    const right = tables.toReversed().reduceRight((joined, table) => joinTables(table, joined))
    const halves = joinTables(tables.slice(0, 13).reduce(joinTables), tables.slice(13).reduce(joinTables))
    expect(said(left)).toEqual(said([rows]))
    expect(said(right)).toEqual(said(left))
    expect(said(halves)).toEqual(said(left))
    expect(left.length).toBeLessThan(7)
  })

  test('and survive the way between shards', () => {
    const table = tables.reduce(joinTables)
    expect(said(JSON.parse(JSON.stringify(table)))).toEqual(said(table))
  })
})
