// What a page carries beside its body becomes fields, each with its place in the source.

import { describe, expect, test } from 'vitest'
import { type Block, blocksOf } from '../../src/model/block.js'
import { sourceSpans } from '../../src/model/source-map.js'
import { nodesOf } from '../support/read-html.js'

function fieldsOf(html: string): readonly Block[] {
  const [first] = nodesOf(html)
  return first?.type === 'container' && first.kind === 'fields' ? blocksOf(first) : []
}

const pairs = (html: string) => fieldsOf(html).map(block => [block.attributes.key, block.text])

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('fields', () => {
  test('a page without any has no container for them', () => {
    expect(nodesOf('<p>a').map(node => node.type === 'container' && node.kind)).toEqual([false])
  })

  test('the head, in source order', () => {
    const html = `<html lang="en-GB"><head><base href="/b/"><title> A &amp;
      B </title><meta name="Author" content="Ann"><meta property="og:title" content="O"><meta itemprop="datePublished"
      content="2020"><meta http-equiv="content-language" content="en"><meta charset="utf-8"><meta name="empty" content="">
      <link rel="canonical" href="https://x.example/a"><link rel="stylesheet" href="s.css"></head>`
    expect(pairs(html)).toEqual([
      ['html.lang', 'en-GB'],
      ['base.href', '/b/'],
      ['head.title', 'A & B'],
      ['meta.Author', 'Ann'],
      ['meta.og:title', 'O'],
      ['meta.datePublished', '2020'],
      ['meta.content-language', 'en'],
      ['link.canonical', 'https://x.example/a'],
    ])
  })

  test('values lead to their place, references as a whole', () => {
    const html = `<meta content='a &lt; b' data-x name="d">`
    const [field] = fieldsOf(html)
    expect(field?.text).toBe('a < b')
    const spansOf = (start: number, end: number) =>
      sourceSpans(field?.origin.map ?? [], start, end).map(span => html.slice(span.start, span.end))
    expect(spansOf(0, 1)).toEqual(['a'])
    expect(spansOf(2, 3)).toEqual(['&lt;'])
    expect(spansOf(4, 5)).toEqual(['b'])
    expect(field?.origin.spans.map(span => html.slice(span.start, span.end))).toEqual(['a &lt; b'])
  })

  test('fields stand before the body, also when the page has them in it', () => {
    expect(pairs('<body><p>a</p><meta itemprop=price content=3><title>T</title>')).toEqual([
      ['meta.price', '3'],
      ['head.title', 'T'],
    ])
  })
})

describe('JSON-LD', () => {
  test('each text and number is a field', () => {
    const json = `{"@graph": [{"@type": "Article"}, {"author": [{"name": "Ann \\u00e9"}], "n": -1.5e3, "ok": true, "no": null}]}`
    expect(pairs(ld(json))).toEqual([
      ['jsonld.0.@graph.0.@type', 'Article'],
      ['jsonld.0.@graph.1.author.0.name', 'Ann é'],
      ['jsonld.0.@graph.1.n', '-1.5e3'],
    ])
  })

  test('scripts count from 0, one that is not JSON is kept as it is', () => {
    expect(pairs(ld('{"a": "x"}') + ld('{"a": ') + ld('  ') + ld('["y"]'))).toEqual([
      ['jsonld.0.a', 'x'],
      ['jsonld.1', '{"a": '],
      ['jsonld.2.0', 'y'],
    ])
  })

  test('what pages get wrong and machines can still read', () => {
    expect(pairs(ld('<!-- {"a": "x\ny",} -->'))).toEqual([['jsonld.0.a', 'x\ny']])
    expect(pairs(ld('//<![CDATA[\n[1,]\n//]]>'))).toEqual([['jsonld.0.0', '1']])
    expect(pairs(ld('{"a": /* why */ "x", // until here\n "u": "http://x.example/"}'))).toEqual([
      ['jsonld.0.a', 'x'],
      ['jsonld.0.u', 'http://x.example/'],
    ])
    expect(pairs(ld(`{'a': 'x "y"'}`))).toEqual([['jsonld.0.a', 'x "y"']])
    expect(pairs(ld('{&quot;a&quot;: &quot;x &amp; y&quot;}'))).toEqual([['jsonld.0.a', 'x &amp; y']])
  })

  test('behind what is broken the raw text is kept, in front of it the values are', () => {
    expect(pairs(ld('{"a": "x", "b": {"c": "y", "d": '))).toEqual([
      ['jsonld.0.a', 'x'],
      ['jsonld.0.b.c', 'y'],
      ['jsonld.0', ', "d": '],
    ])
    expect(pairs(ld('{"a": "x", "b": "say "yes" twice", "c": "z"}'))).toEqual([
      ['jsonld.0.a', 'x'],
      ['jsonld.0', '"say "yes" twice", "c": "z"}'],
    ])
    expect(pairs(ld('{"a": "x"} {"b": "y"}'))).toEqual([
      ['jsonld.0.a', 'x'],
      ['jsonld.0', ' {"b": "y"}'],
    ])
  })

  test('an escape maps as a whole', () => {
    const html = ld('"a\\u0041b"')
    const [field] = fieldsOf(html)
    const at = html.indexOf('\\u0041')
    expect(sourceSpans(field?.origin.map ?? [], 1, 2)).toEqual([{ start: at, end: at + 6 }])
    expect(sourceSpans(field?.origin.map ?? [], 2, 3)).toEqual([{ start: at + 6, end: at + 7 }])
  })

  test('nesting without end is not read', () => {
    expect(pairs(ld('['.repeat(5000)))).toEqual([['jsonld.0', '['.repeat(5000)]])
  })
})
