// The two doors for HTML, our own parser and rehype, lead to the same blocks, texts, marks and places.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { canonicalMap, identityMap } from '../../src/model/source-map.js'
import { htmlReader, readHtml } from '../../src/readers/html/index.js'
import type { Reader } from '../../src/readers/reader.js'
import { markupTrees } from '../support/random-html.js'
import { pages, ROOT, samples } from '../support/sources.js'

const throughRehype = htmlReader([])

/** A node as the law compares it, without the evidence that rules weigh: hast reads `classname` as `class`. */
function facts(node: Node, withSpans: boolean): unknown {
  const { type, kind, attributes, origin } = node
  const place = { spans: withSpans ? origin.spans : [], map: canonicalMap(origin.map) }
  return node.type === 'block'
    ? [type, kind, attributes, place, node.text, node.marks]
    : [type, kind, attributes, place, node.children.length]
}

function lines(nodes: readonly Node[], depth: number, withSpans: boolean, into: string[]): readonly string[] {
  for (const node of nodes) {
    into.push(`${depth} ${JSON.stringify(facts(node, withSpans))}`)
    if (node.type === 'container') lines(node.children, depth + 1, withSpans, into)
  }
  return into
}

function readWith(reader: Reader, text: string, withSpans: boolean): readonly string[] {
  const read = reader({ name: 'body', text, map: identityMap(0, text.length) }, births(), DEFAULT_LIMITS)
  return read.ok ? lines(read.value, 0, withSpans, []) : [JSON.stringify(read.diagnostic)]
}

/** The first lines in which the doors differ; null where they do not. */
function difference(html: string, withSpans = true): readonly (string | undefined)[] | null {
  const ours = readWith(readHtml, html, withSpans)
  const theirs = readWith(throughRehype, html, withSpans)
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex((_, i) => ours[i] !== theirs[i])
  return at < 0 ? null : [ours[at], theirs[at]]
}

describe('the doors agree', () => {
  const decoder = new TextDecoder()
  const own = samples().filter(({ path }) => path.endsWith('.html'))
  test.each(own.map(({ path, bytes }) => [path, decoder.decode(bytes)] as const))('on %s', (_, html) => {
    expect(difference(html)).toBeNull()
  })

  test.each([
    '<p>a</span>b &amp;c</p><pre>\r\n\na\rb\0</pre>',
    '<table>a<tr>b<td>c<td>d</tr>e</table>f',
    '<a href=x><div>a</div> <p>b</p></a><b>c<p>d</b>e',
    '<script>/*<!--<script>*/ a</script> b --></script>c<style>d</style><title>&lt;e</title>',
    '<!doctype html public "-//W3C//DTD HTML 4.01 Transitional//EN"><p>a<table><tr><td>b</table>',
    '<!doctype html><p>a<table><tr><td>b</table>',
    '<svg><![CDATA[a]]></svg><math><mi>b<![CDATA[c&amp;]]></mi></math>d<![CDATA[e]]>',
    '<img srcset="a,b.png 1x, c.png 2x" alt=d><img src=e title="f&#38;g">',
    '<p a=1 A=2 =b c="&amp" d=&ampe href>x</p/y><br/>',
    '<template><p>a</template><noscript><p>b</noscript><textarea>\n&lt;b></textarea>',
    '<script type="application/ld+json">{"a": "b\\n", "c": [1]}</script>',
  ])('on %j', html => {
    expect(difference(html)).toBeNull()
  })

  test('on random trees, well nested or not', () => {
    fc.assert(
      fc.property(markupTrees, html => {
        expect(difference(html)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  // Extents are left out: rehype counts markup that it drops, as `</>`, to the text in front of it.
  test('on random markup', () => {
    fc.assert(
      fc.property(markup, html => {
        expect(difference(html, false)).toBeNull()
      }),
      { numRuns: 4000 },
    )
  })
})

const markup = fc.string({
  unit: fc.constantFrom(
    ...['<', '>', '</', '/', 'a', 'p', 'td', 'table', ' ', '"', "'", '=', '&', 'amp', ';', '!', '--', '\n', '\r'],
    ...[
      '<b>',
      '</b>',
      '<p>',
      '<pre>',
      '<title>',
      '<textarea>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<svg>',
      '<li>',
    ],
    ...['<select>', '<template>', '<a href=x>', '&#10;', '&notit', '&#x'],
  ),
  maxLength: 40,
})

/**
 * Where rehype departs from the standard, the page is compared without that: it takes `ariahidden` for `aria-hidden` and the like, and
 * counts `</>`, which it drops, to the text in front of it.
 */
const comparable = (html: string): string =>
  html.replace(/\s(?:ariahidden|classname|httpequiv)=/gi, ' x-taken=').replaceAll('</>', '')

const SETS = ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html', 'defuddle']
const MOST = process.env['LAWS'] === 'all' ? Number.POSITIVE_INFINITY : 12

describe.skipIf(!existsSync(join(ROOT, '../shared/bench')))('labelled pages', () => {
  test.each(SETS)('of %s', set => {
    const found = pages(set, MOST).flatMap(({ id, html }) => {
      const first = difference(comparable(html))
      return first ? [{ page: id, first }] : []
    })
    expect(found).toEqual([])
  })
})
