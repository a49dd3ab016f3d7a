// What a page says by other means than text: formulas, ruby, languages of code, images and frames.

import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/model/block.js'
import { nodesOf, outlineHtml } from '../support/read-html.js'

const blocksIn = (html: string) => nodesOf(html).flatMap(blocksOf)
const textsIn = (html: string) => blocksIn(html).map(({ text }) => text)
const languageOf = (html: string) => blocksIn(html)[0]?.attributes.language

describe('formulas', () => {
  const shown = '<mrow><msup><mi>x</mi><mn>2</mn></msup></mrow>'
  const annotation = '<annotation encoding="application/x-tex">x^2</annotation>'

  test('as TeX where it is annotated; what shows them is set apart', () => {
    const html = `<p>Let <math><semantics>${shown}${annotation}</semantics></math> be so.`
    expect(outlineHtml(html)).toBe('paragraph "Let x^2 be so."\n  ~ math "x^2"\ngroup\n  paragraph "x2"')
    expect(nodesOf(html)[1]?.signals?.html).toEqual({ tag: 'math', hidden: 'formula' })
  })

  test('as TeX through a wrapper, and from alttext', () => {
    expect(textsIn(`<math><mstyle><semantics>${shown}${annotation}</semantics></mstyle></math>`)).toContain('x^2')
    expect(textsIn(`<p><math alttext="x^{2}">${shown}</math>`)).toEqual(['x^{2}', 'x2'])
  })

  test('as their text where words stand in alttext, or nothing', () => {
    expect(textsIn(`<math alttext="x squared">${shown}</math>`)).toEqual(['x2'])
    expect(textsIn(`<math>${shown}</math>`)).toEqual(['x2'])
  })

  test('as TeX from the scripts of formula renderers', () => {
    const [block] = blocksIn('<p>So <script type="math/tex; mode=display">a<b</script> holds.')
    expect(block?.text).toBe('So a<b holds.')
    expect(block?.marks).toEqual([{ kind: 'math', start: 3, end: 6 }])
  })
})

describe('ruby', () => {
  test('stands in parentheses behind its base', () => {
    expect(textsIn('<p>a <ruby>漢<rt>kan</rt>字<rt>ji </rt></ruby> b')).toEqual(['a 漢(kan)字(ji) b'])
  })

  test('keeps the parentheses that the page has, and makes no empty ones', () => {
    expect(textsIn('<ruby>漢<rp>[</rp><rt>kan</rt><rp>]</rp></ruby>')).toEqual(['漢[kan]'])
    expect(textsIn('<ruby>漢<rt></rt></ruby>')).toEqual(['漢'])
  })
})

describe('the language of code', () => {
  test.each([
    ['<pre data-lang="Rust">x', 'rust'],
    ['<pre><code data-language=go>x', 'go'],
    ['<pre class="brush: js; gutter: true">x', 'js'],
    ['<pre lang=python>x', 'python'],
    ['<div class="highlight highlight-source-shell"><pre>x', 'shell'],
    ['<pre lang=en>x', undefined],
    ['<pre data-lang="no language">x', undefined],
    ['<pre class="sh_plain">x', undefined],
  ])('%s', (html, language) => {
    expect(languageOf(html)).toBe(language)
  })
})

describe('images and frames', () => {
  const urlOf = (html: string) => blocksIn(html)[0]?.attributes.url

  test.each([
    ['<img src="data:image/gif;base64,R0" data-original="a.jpg">', 'a.jpg'],
    ['<img data-lazy-src="a.jpg">', 'a.jpg'],
    ['<img src="/blank.gif" data-srcset="s.jpg 320w, l.jpg 900w">', 'l.jpg'],
    ['<img srcset="s.jpg 1x,l.jpg 2x,m.jpg 1.5x">', 'l.jpg'],
    ['<img srcset="w_1,h_2/a.jpg 100w, w_3,h_4/b.jpg 300w">', 'w_3,h_4/b.jpg'],
    ['<img src="a.jpg" srcset="b.jpg 2x">', 'a.jpg'],
  ])('%s', (html, url) => {
    expect(urlOf(html)).toBe(url)
  })

  test('a frame is a link to what it shows, with its title', () => {
    expect(outlineHtml('<iframe data-src="https://player.example/v/1" title="A talk"></iframe>')).toContain(
      'link "A talk" url="https://player.example/v/1"',
    )
  })
})
