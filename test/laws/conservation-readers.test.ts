// Law 1 at the readers: every visible character stands in exactly one block, and every target in a mark or an image.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readHtml } from '../../src/readers/html/index.js'
import { readMarkdown } from '../../src/readers/markdown/index.js'
import type { Reader } from '../../src/readers/reader.js'
import { readText } from '../../src/readers/text/index.js'
import { markupTrees } from '../support/random-html.js'
import { pages, ROOT, samples } from '../support/sources.js'
import { breaches, flaws, lostTargets } from './coverage.js'
import { linkTargets, visibleHtml, visibleMarkdown, visibleText } from './visible.js'

function readWith(reader: Reader, text: string): readonly Node[] {
  const read = reader({ name: 'body', text, map: identityMap(0, text.length) }, births(), DEFAULT_LIMITS)
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
  return read.value
}

/** What is wrong with the reading of a page; empty where the law holds. */
function faultsOf(html: string): readonly unknown[] {
  const nodes = readWith(readHtml, html)
  return [
    ...breaches(html, visibleHtml(html), nodes),
    ...lostTargets(nodes, linkTargets(html)),
    ...flaws(nodes, html),
  ].slice(0, 5)
}

const SNIPPETS: readonly string[] = [
  '',
  'text alone',
  '<p>a &amp; b &nbsp; c &unknown; &ampd',
  '<b>a<p>b</b>c</p>d',
  '<a href=1>a<a href=2>b</a><div>c</div>',
  '<a href=x><div>a</div> <p>b</p></a><a href=y></a><a href=y></a>',
  '<table>a<tr>b<td>c<td>d</tr>e</table>f',
  '<table><tr><td>a<table>b<tr><td>c</table>d</table>e',
  '<table>b<tr><td>b</td></tr>b</table>',
  ' &amp;x<pre>\n&ampx</pre>\0&#97;<textarea>\r\n&lt;a</textarea>',
  '<table>a<script>b</script>c<style>d</style>e<!-- f -->g</table>',
  '<p>a<p>b<ul><li>c<li>d<ul>e</ul></ul>',
  '<pre>\n\na\r\n<b>b</b>\n</pre><textarea>\n&lt;<b></textarea>',
  '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby> <math><mi>x</mi><mo>&lt;</mo></math>',
  '<select><optgroup label=x><option>a<option>b</select><button>c<button>d',
  '<p>a<br>b<br> <br>c<hr>d<img src=a><img src=b alt=c>',
  '<object><p>a</object><video>b</video><canvas>c</canvas><noscript>d <img src=e></noscript>',
  '<p>a <span hidden>b <b>c</b></span> d <i aria-hidden=true>e</i><noscript><p>f</noscript> g',
  '<h1><div>a</div><p>b</p>c</h1><h2>d<h3>e',
  '<svg><text>a</text><foreignObject>b</foreignObject></svg>c<template>d</template>',
  '<html>a<head><title>b</title></head>c</body>d</html>e<!-- f -->g',
  '<plaintext>a<b>&amp;',
  '<xmp>a<b>&amp;</xmp>b',
  'a<![CDATA[b]]>c<?php d ?>e</>f</ g>h<>i<1',
  '<p\n class="a>b" title=\'c\'>d</p\n>e</bogus f="g>h">i',
  '<frameset><frame src=a></frameset>',
  'a\0b\r\rc\r\nd\fe\u200Bf\uFEFFg\u00A0h',
]

describe('HTML', () => {
  test.each(SNIPPETS)('%j', html => {
    expect(faultsOf(html)).toEqual([])
  })

  test('random trees, well nested or not', () => {
    fc.assert(
      fc.property(markupTrees, html => {
        expect(faultsOf(html)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('random text of markup characters', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      'b',
      'p',
      'td',
      'table',
      ' ',
      '"',
      '=',
      '&',
      'amp',
      ';',
      '!',
      '-',
      '\n',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), html => {
        expect(faultsOf(html)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

const decoder = new TextDecoder()

/** A source without front matter, which is not the business of a reader. */
const bodyOf = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '')

describe('our samples', () => {
  test.each(samples().map(({ path, bytes }) => [path, decoder.decode(bytes)] as const))('%s', (path, text) => {
    if (path.endsWith('.html')) expect(faultsOf(text)).toEqual([])
    else if (path.endsWith('.md')) {
      const body = bodyOf(text)
      expect(breaches(body, visibleMarkdown(body), readWith(readMarkdown, body))).toEqual([])
    } else expect(breaches(text, visibleText(text), readWith(readText, text))).toEqual([])
  })
})

const SETS = ['wcxb', 'scrapinghub', 'trafilatura', 'magic-html', 'defuddle']

describe.skipIf(!existsSync(join(ROOT, '../shared/bench')))('labelled pages', () => {
  test.each(SETS)('20 of %s', set => {
    const faults = pages(set, 20).flatMap(page => faultsOf(page.html).map(fault => ({ page: page.id, fault })))
    expect(faults).toEqual([])
  })
})

describe('Markdown and text', () => {
  test.each([
    'a *b* `c`\\*d &amp; e\n\n> f\n> g\n\n    h\n',
    '# a\n\n- b\n  c\n- [ ] d\n\n```js\ne\n```\n\n| f | g |\n| - | - |\n| h\\|i | j |\n',
  ])('%j', markdown => {
    expect(breaches(markdown, visibleMarkdown(markdown), readWith(readMarkdown, markdown))).toEqual([])
  })

  test.each(['a\n\n  b\tc\r\nd\u00A0e\n', '• a\n• b\n\n\n--- c ---'])('%j', text => {
    expect(breaches(text, visibleText(text), readWith(readText, text))).toEqual([])
  })

  test('random text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '-', '•', '\u00A0'), maxLength: 60 }),
        text => {
          expect(breaches(text, visibleText(text), readWith(readText, text))).toEqual([])
        },
      ),
    )
  })
})

test('the oracle sees what it should', () => {
  const seen = (source: string, visible: Uint8Array) => [...source].filter((_, at) => visible[at] === 1).join('')
  const html = '<title>a</title><p title=b>c&nbsp;&lt;<script>d</script><!-- e -->'
  expect(seen(html, visibleHtml(html))).toBe('c&lt;')
  const markdown = '*a* [b](c) `d` <!-- e -->\n'
  expect(seen(markdown, visibleMarkdown(markdown))).toBe('abd')
  expect(seen(' a\tb', visibleText(' a\tb'))).toBe('ab')
})
