// What of a record is its content, its id, its address, and what it claims beside them.

import { describe, expect, test } from 'vitest'
import { recordFieldsOf } from '../../src/config/records.js'
import { pickRecord } from '../../src/runner/record.js'

type Said = Parameters<typeof recordFieldsOf>[0]

const picked = (record: unknown, said?: Said) => {
  const result = pickRecord(record, recordFieldsOf(said))
  return result.ok ? result.value : result.diagnostic
}

describe('content', () => {
  test('is the HTML, else the Markdown, else the text; an empty field does not count', () => {
    expect(picked({ html: '<p>a', markdown: 'b', text: 'c' })).toMatchObject({ text: '<p>a', format: 'html' })
    expect(picked({ html: ' \n', markdown: 'b', text: 'c' })).toMatchObject({ text: 'b', format: 'markdown' })
    expect(picked({ html: null, markdown: 3, text: 'c' })).toEqual({ text: 'c', claims: [] })
  })

  test('loses its byte order mark; half a surrogate pair is told as lost', () =>
    expect(picked({ text: '\uFEFFa\uD800b' })).toMatchObject({ text: 'a\uFFFDb' }))

  test('that is missing names the fields that are there', () =>
    expect(picked({ url: 'x', body: 'y' })).toMatchObject({
      code: 'record/no-content',
      facts: { wanted: ['html', 'markdown', 'text'], found: ['url', 'body'] },
    }))

  test.each([
    [['a'], 'a list'],
    ['a', 'a text'],
    [7, 'a number'],
    [null, 'null'],
  ])('%j is no record', (value, found) =>
    expect(picked(value)).toMatchObject({ code: 'record/not-object', facts: { found } }),
  )
})

describe('id and address', () => {
  const of = (fields: object, said?: Said) => picked({ text: 'a', ...fields }, said)

  test('an id is a text or a whole number', () => {
    expect(of({ id: ' p1 ' })).toMatchObject({ recordId: 'p1' })
    expect(of({ id: 0 })).toMatchObject({ recordId: '0' })
    for (const id of ['', null, true, {}]) expect(of({ id })).not.toHaveProperty('recordId')
  })

  test('a number that JSON has rounded already is refused: two of them may be one', () => {
    expect(of(JSON.parse('{"id": 1234567890123456789}'))).toMatchObject({ code: 'record/id' })
    expect(of({ id: 1.5 })).toMatchObject({ code: 'record/id' })
  })

  test('an address is absolute and of the web', () => {
    expect(of({ url: 'https://example.org/a' })).toMatchObject({ url: 'https://example.org/a' })
    for (const url of ['/a', 'example.org', 'javascript:alert(1)', 'file:///etc/passwd', 7, 'https://'])
      expect(of({ url }), String(url)).not.toHaveProperty('url')
  })

  test('keys of the prototype are no fields', () => {
    expect(of({}, { id: 'constructor.name' })).not.toHaveProperty('recordId')
    expect(of(JSON.parse('{"__proto__": {"id": "x"}}'))).not.toHaveProperty('recordId')
  })
})

describe('the fields of a configuration', () => {
  test('are paths; a key with dots in its own name comes first', () => {
    const record = { 'a.b': 'whole', a: { b: 'deep' }, list: [{ c: 'd' }] }
    expect(picked(record, { text: 'a.b' })).toMatchObject({ text: 'whole' })
    expect(picked(record, { text: ['x', 'list.0.c'] })).toMatchObject({ text: 'd' })
  })

  test('go before those of a preset, which go before the defaults', () => {
    const record = { body: '<p>a', key: 'k', id: 'i', title: 'T' }
    expect(picked(record, 'scrapy')).toMatchObject({ text: '<p>a', recordId: 'i' })
    expect(picked(record, { preset: 'scrapy', id: 'key' })).toMatchObject({ text: '<p>a', recordId: 'k' })
  })

  test('an export of Firecrawl', () => {
    const metadata = { title: 'A | Site', ogTitle: 'A', language: 'en', sourceURL: 'https://example.org/a' }
    expect(picked({ markdown: '# A\n', metadata }, 'firecrawl')).toEqual({
      text: '# A\n',
      format: 'markdown',
      url: 'https://example.org/a',
      claims: [
        { key: 'title', value: 'A' },
        { key: 'language', value: 'en' },
      ],
    })
  })

  test('a dataset of Crawlee', () => {
    const record = {
      url: 'https://example.org/old',
      crawl: { loadedUrl: 'https://example.org/new', depth: 1 },
      metadata: { title: 'A', author: null, keywords: 'b, c', languageCode: 'de' },
      text: 'Words.',
    }
    expect(picked(record, 'crawlee')).toEqual({
      text: 'Words.',
      url: 'https://example.org/new',
      claims: [
        { key: 'title', value: 'A' },
        { key: 'language', value: 'de' },
        { key: 'keywords', value: 'b, c' },
      ],
    })
  })

  test('claims may be lists, of texts or of objects with a name', () =>
    expect(picked({ text: 'a', authors: ['A B', { name: 'C D' }, 3, {}], tags: ['x'] })).toMatchObject({
      claims: [
        { key: 'authors.0', value: 'A B' },
        { key: 'authors.1', value: 'C D' },
        { key: 'authors.2', value: '3' },
        { key: 'keywords', value: 'x' },
      ],
    }))
})
