// The corpus rule that drops lines of a host or folder: which lines it counts, in which documents, in any order.

import { describe, expect, test } from 'vitest'
import { View } from '../../src/kernel/view.js'
import type { Document } from '../../src/model/document.js'
import { PACKS } from '../../src/packs/index.js'
import { joinLineTables, LineIndex, type LineTable, lineHash, oneDocument } from '../../src/rules/dedupe/line-table.js'
import { repeatedLines } from '../../src/rules/dedupe/repeated-lines.js'
import { runRules } from '../support/run-rule.js'

const TOPICS = ['heron', 'lichen', 'beaver', 'juniper', 'salmon', 'magpie']

/** Prose that each document has for itself. */
const prose = (topic: string): readonly string[] =>
  [
    `The ${topic} is found in most valleys of the north, where it has lived for as long as people can remember.`,
    `In spring the ${topic} is easy to see, but in autumn you will have to wait for some time before you find one.`,
    `Nobody knows how many there are, since every ${topic} that was counted last year may well have been counted twice.`,
    `What is known is that the ${topic} needs clean water, some shade in the afternoon and a place where it is left alone.`,
  ].map(sentence => `${sentence} That is what those who have watched a ${topic} for years will tell you.`)

const FOOTER = [
  'Valley Watch Society | Home | Join us | Donate',
  'Follow us on Facebook and Twitter',
  'Sign up for our newsletter',
]

function viewOf(path: string, lines: readonly string[]): View {
  const { document } = runRules(lines.join('\n\n'), 'text', [])
  const named: Document = { ...document, source: { ...document.source, id: path.replace('.txt', ''), path } }
  return new View(named)
}

const pages = (folder: string, below: readonly string[], topics = TOPICS): readonly View[] =>
  topics.map(topic => viewOf(`${folder}/${topic}.txt`, [`About the ${topic}`, ...prose(topic), ...below]))

const rule = repeatedLines(PACKS).bind({})

/** The lines that leave each document. */
function decide(views: readonly View[]): ReadonlyMap<string, readonly string[]> {
  const merged = views.map(view => rule.observe(view)).reduce((a, b) => rule.merge(a, b))
  const texts = (view: View): readonly string[] =>
    rule.decide(view, merged).map(({ node }) => view.blocks.find(block => block.id === node)?.text ?? '')
  return new Map(views.map(view => [view.document.source.id, texts(view)] as const))
}

describe('dedupe/repeated-lines', () => {
  test('takes what stands below all documents of a folder, in any order', () => {
    const views = pages('valley', FOOTER)
    const found = decide(views)
    for (const lines of found.values()) expect(lines).toEqual(FOOTER)
    expect([...decide(views.toReversed())].sort()).toEqual([...found].sort())
  })

  test('names other documents, and how many there are', () => {
    const views = pages('valley', FOOTER)
    const merged = views.map(view => rule.observe(view)).reduce((a, b) => rule.merge(a, b))
    const [verdict] = views[0] ? rule.decide(views[0], merged) : []
    expect(verdict).toMatchObject({
      reason: 'elsewhere',
      note: 'stands in 5 other documents as well: valley/beaver, valley/juniper, valley/lichen, …',
    })
  })

  test('asks for three documents of one folder', () => {
    const two = pages('valley', FOOTER, TOPICS.slice(0, 2))
    const elsewhere = pages('moor', FOOTER, TOPICS.slice(2, 4))
    for (const lines of decide([...two, ...elsewhere]).values()) expect(lines).toEqual([])
  })

  test('leaves sentences that several documents have to say', () => {
    const advice =
      'If you are bitten, wash the wound with soap and water for some minutes, and have it looked at on the same day.'
    for (const lines of decide(pages('valley', [advice])).values()) expect(lines).toEqual([])
  })

  test('leaves versions of one document alone', () => {
    const versions = ['a', 'b', 'c', 'd'].map(name => viewOf(`valley/${name}.txt`, [...prose('heron'), ...FOOTER]))
    for (const lines of decide(versions).values()) expect(lines).toEqual([])
  })
})

describe('tables of lines', () => {
  const tables = Array.from({ length: 200 }, (_, i) =>
    oneDocument(
      `s${i % 3}`,
      `d${(i * 7919) % 200}`,
      [`line ${i % 60}`, `page ${i}`, `only ${'x'.repeat(i)}`].map(lineHash),
    ),
  )
  const said = (table: LineTable): unknown =>
    ['s0', 's1', 's2', 's3'].map(scope => [...new LineIndex(table).repeated(scope, 2)].sort())

  test('say the same however they were joined', () => {
    const left = tables.reduce(joinLineTables)
    const right = tables.toReversed().reduceRight((joined, table) => joinLineTables(table, joined))
    const halves = joinLineTables(tables.slice(0, 90).reduce(joinLineTables), tables.slice(90).reduce(joinLineTables))
    expect(said(right)).toEqual(said(left))
    expect(said(halves)).toEqual(said(left))
  })

  test('count documents exactly, digits folded', () => {
    const found = new LineIndex(tables.reduce(joinLineTables)).repeated('s0', 2)
    const counts = tables.filter((_, i) => i % 3 === 0).length
    expect(found.get(lineHash('page 7'))?.count).toBe(counts)
    expect(found.get(lineHash('only xx'))).toBeUndefined()
  })

  test('stay few, and survive the way between shards', () => {
    const table = tables.reduce(joinLineTables)
    expect(table.length).toBeLessThan(9)
    expect(said(JSON.parse(JSON.stringify(table)))).toEqual(said(table))
  })
})
