// JSON-LD from fields: things, their kinds, and references between them.

import { expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import type { Block } from '../../src/model/block.js'
import { isArticle, isQuestionPage, isWebPage, readStructuredData } from '../../src/text/structured-data.js'

const born = births()

const field = (key: string, text: string): Block => ({
  type: 'block',
  id: born.give('block'),
  kind: 'field',
  text,
  marks: [],
  attributes: { key },
  origin: { spans: [], map: [] },
})

const fields = [
  field('meta.author', 'Nobody'),
  field('jsonld.0.@graph.0.@type', 'NewsArticle'),
  field('jsonld.0.@graph.0.keywords.0', 'barley'),
  field('jsonld.0.@graph.0.keywords.1', 'straw'),
  field('jsonld.0.@graph.0.author.0.@id', '#greta'),
  field('jsonld.0.@graph.0.author.1.name', 'Olav Berg'),
  field('jsonld.0.@graph.1.@type.0', 'https://schema.org/Person'),
  field('jsonld.0.@graph.1.@id', '#greta'),
  field('jsonld.0.@graph.1.name', 'Greta Holm'),
  field('jsonld.1.@type', 'FAQPage'),
  field('jsonld.1.mainEntity.0.acceptedAnswer.text', 'In spring.'),
  field('jsonld.2', 'not json'),
]

test('things stand at the top of a script or in its graph; others are theirs', () => {
  const { top, all } = readStructuredData(fields)
  expect(top.map(({ path }) => path)).toEqual(['jsonld.0.@graph.0', 'jsonld.0.@graph.1', 'jsonld.1'])
  expect(all.map(({ path }) => path)).toContain('jsonld.1.mainEntity.0.acceptedAnswer')
  expect(top.map(isArticle)).toEqual([true, false, false])
  expect(top.map(isQuestionPage)).toEqual([false, false, true])
  expect(top.map(isWebPage)).toEqual([false, false, true])
})

test('lists are one property, and a reference is the thing that bears its id', () => {
  const [article] = readStructuredData(fields).top
  expect(article?.texts('keywords').map(({ text }) => text)).toEqual(['barley', 'straw'])
  const authors = article?.things('author') ?? []
  expect(authors.flatMap(thing => thing.texts('name')).map(({ text }) => text)).toEqual(['Greta Holm', 'Olav Berg'])
  expect(authors[0]?.types).toEqual(['Person'])
})

test('things that name each other do not go round in circles', () => {
  const { top } = readStructuredData([
    field('jsonld.0.@id', '#a'),
    field('jsonld.0.name', 'A'),
    field('jsonld.0.author.@id', '#a'),
  ])
  expect(top[0]?.things('author')[0]?.texts('name')[0]?.text).toBe('A')
})
