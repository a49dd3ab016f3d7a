// Each unit of a text leads to the place in the source that it came from.

import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import { blocksOf } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap, sourceSpans } from '../../src/model/source-map.js'
import { readHtml } from '../../src/readers/html/index.js'
import { nodesOf } from '../support/read-html.js'

/** For each part of the first block's text: what stands behind it in the source. */
function behind(html: string, parts: readonly string[]): readonly string[] {
  const [block] = nodesOf(html).flatMap(blocksOf)
  let from = 0
  return parts.map(part => {
    const at = block?.text.indexOf(part, from) ?? -1
    expect(at, `${part} in ${block?.text}`).toBeGreaterThanOrEqual(0)
    from = at + part.length
    return sourceSpans(block?.origin.map ?? [], at, from)
      .map(span => html.slice(span.start, span.end))
      .join('|')
  })
}

describe('text', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['<p>a &amp; b</p>', ['a ', '&', ' b'], ['a ', '&amp;', ' b']],
    ['<p>&lt&#x41;&NotEqualTilde;</p>', ['<', 'A', '\u2242\u0338'], ['&lt', '&#x41;', '&NotEqualTilde;']],
    ['<p>&ampx &unknown; &</p>', ['&', 'x ', '&unknown; &'], ['&amp', 'x ', '&unknown; &']],
    ['<p>a\r\n\r\nb</p>', ['a', ' ', 'b'], ['a', '\r\n\r\n', 'b']],
    ['<p>a<b> </b>\n b</p>', ['a', ' ', 'b'], ['a', ' ', 'b']],
    ['<pre>\r\na\r\nb</pre>', ['a', '\n', 'b'], ['a', '\r\n', 'b']],
    ['\n&amp;b', ['&', 'b'], ['&amp;', 'b']],
    ['<p>a\0b</p>', ['a', 'b'], ['a', 'b']],
    ['<p>a</nothing>b<!-- c -->d</p>', ['a', 'b', 'd'], ['a', 'b', 'd']],
    ['<p>a<br >b</p>', ['a', '\n', 'b'], ['a', '<br >', 'b']],
    ['<p>x<img src=a.png>', ['x', '\uFFFC'], ['x', '<img src=a.png>']],
    ['<textarea>a&lt;<b></textarea>', ['a', '<', '<b>'], ['a', '&lt;', '<b>']],
    ['<p><math><![CDATA[a<b]]></math>', ['a<b'], ['a<b']],
  ])('%j', (html, parts, expected) => {
    expect(behind(html, parts)).toEqual(expected)
  })

  test('text that a table threw out is not mixed up with its cells', () => {
    const html = '<table>b<tr><td>b</td></tr>b</table>'
    const texts = nodesOf(html).flatMap(blocksOf)
    const places = texts.map(block => sourceSpans(block.origin.map, 0, block.text.length).map(span => span.start))
    expect(texts.map(block => block.text)).toEqual(['bb', 'b'])
    expect(places).toEqual([[7, 27], [16]])
  })

  test('text that was read from a field leads on to the source', () => {
    const text = '<p>a &amp; b</p><p><a href=x></a>'
    const source = `body: "${text}"`
    const read = readHtml({ name: 'field', text, map: identityMap(7, text.length) }, births(), DEFAULT_LIMITS)
    const [block, empty] = read.ok ? read.value.flatMap(blocksOf) : []
    const spans = sourceSpans(block?.origin.map ?? [], 2, 3)
    expect(spans.map(span => source.slice(span.start, span.end))).toEqual(['&amp;'])
    expect(block?.origin.spans.map(span => source.slice(span.start, span.end))).toEqual(['<p>a &amp; b</p>'])
    const at = empty?.marks[0]?.at
    expect(at && source.slice(at.start, at.end)).toBe('<a href=x></a>')
  })
})

describe('spans', () => {
  test('cover the markup of a block', () => {
    const html = '<p>a <b>b</b></p>c <i>d</i><ul><li>e'
    const spans = nodesOf(html)
      .flatMap(blocksOf)
      .flatMap(block => block.origin.spans)
    expect(spans.map(span => html.slice(span.start, span.end))).toEqual(['<p>a <b>b</b></p>', 'c <i>d</i>', 'e'])
  })

  test('of parts of a paragraph do not overlap', () => {
    const html = '<p>a<br><br>b <b>c</b></p>'
    const spans = nodesOf(html)
      .flatMap(blocksOf)
      .flatMap(block => block.origin.spans)
    expect(spans.map(span => html.slice(span.start, span.end))).toEqual(['a', 'b <b>c</b>'])
  })
})
