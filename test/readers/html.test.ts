// HTML becomes blocks and containers: what each element turns into, and how runs of text begin and end.

import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/model/block.js'
import { nodesOf, outlineHtml } from '../support/read-html.js'

/** Template literals may be indented; the outline's own indents stay. */
function lines(text: string): string {
  const rows = text.split('\n').filter(row => row.trim() !== '')
  const indent = Math.min(...rows.map(row => row.length - row.trimStart().length))
  return rows.map(row => row.slice(indent)).join('\n')
}

const expectOutline = (html: string, expected: string) => expect(outlineHtml(html)).toBe(lines(expected))

const textsOf = (html: string) =>
  nodesOf(html)
    .flatMap(blocksOf)
    .map(block => block.text)

const signalsOf = (html: string) =>
  nodesOf(html)
    .flatMap(node => [node, ...(node.type === 'container' ? node.children : [])])
    .map(node => node.signals?.html)

describe('blocks', () => {
  test('paragraphs, headings, rules', () => {
    expectOutline(
      '<h1>One</h1><p>Two<hr><h6>Three</h6>',
      `
      heading level=1 "One"
      paragraph "Two"
      rule
      heading level=6 "Three"`,
    )
  })

  test('code keeps its white space and takes its language from a class', () => {
    expectOutline(
      '<pre><code class="hljs language-ts">a\n  b\n</code></pre>',
      `
      code language="ts" "a\\n  b\\n"`,
    )
    expectOutline('<div class="highlight-source-js"><pre>\nx</pre></div>', 'group\n  code language="js" "x"')
    expectOutline('<pre class="lang-py">x</pre>', 'code language="py" "x"')
  })

  test('blocks and line breaks inside code are lines', () => {
    expect(textsOf('<pre><div>a</div><div>b</div>c<br>d</pre>')).toEqual(['a\nb\nc\nd'])
  })

  test('runs of text between blocks are paragraphs of their own', () => {
    expectOutline(
      '<div>one <b>two</b><ul><li>three</ul>four</div>',
      `
      group
        paragraph "one two"
          ~ strong "two"
        list ordered=false
          item
            paragraph "three"
        paragraph "four"`,
    )
  })

  test('an image alone is a block, an image in a text is one character of it', () => {
    expectOutline(
      '<p><a href="/big"><img src="a.png" alt="A" title="T"></a></p><p>see <img src="b.png" alt="B">!</p>',
      `
      image url="a.png" title="T" "A"
        ~ link "A" url="/big"
      paragraph "see \uFFFC!"
        ~ image "\uFFFC" url="b.png" label="B"`,
    )
  })

  test('the address of a lazy image', () => {
    const urlOf = (html: string) => nodesOf(html).flatMap(blocksOf)[0]?.attributes.url
    expect(urlOf('<img src="data:image/gif;base64,R0" data-src="real.jpg">')).toBe('real.jpg')
    expect(urlOf('<img src="/img/placeholder.gif" data-original="real.jpg">')).toBe('real.jpg')
    expect(urlOf('<img src="/clear-water.jpg" data-src="other.jpg">')).toBe('/clear-water.jpg')
    expect(urlOf('<img srcset="s.jpg 320w, l.jpg 1280w, m.jpg 640w">')).toBe('l.jpg')
    expect(urlOf('<picture><source srcset="p.webp 1x,p2.webp 2x"><img alt="x"></picture>')).toBe('p2.webp')
    expect(urlOf('<img data-srcset="a,b.jpg 1x, c.jpg 3x">')).toBe('c.jpg')
  })

  test('tables: sections are no containers, cells know their span and alignment', () => {
    expectOutline(
      '<table><caption>C</caption><tbody><tr><th colspan=2 align=right>H</th></tr><tr><td></td><td rowspan=3><p>x</td></table>',
      `
      table
        caption
          paragraph "C"
        row
          cell header=true columns=2 align="right"
            paragraph "H"
        row
          cell
          cell rows=3
            paragraph "x"`,
    )
  })

  test('lists, tasks, definitions', () => {
    expectOutline(
      '<ol start=3><li>a</li></ol><ul><li class="task-list-item"><input type=checkbox checked> b</ul><dl><dt>t<dd>d</dl>',
      `
      list ordered=true start=3
        item
          paragraph "a"
      list ordered=false
        item checked=true
          paragraph "b"
      definitions
        term
          paragraph "t"
        definition
          paragraph "d"`,
    )
  })

  test('controls that show text', () => {
    const html =
      '<select><option>a<option>b</select><button>c</button><label>d</label><textarea>e\nf</textarea><fieldset><legend>g</legend></fieldset>'
    expect(textsOf(html)).toEqual(['a', 'b', 'c', 'd', 'e f', 'g'])
  })

  test('a button in a heading is part of it', () => {
    expectOutline('<h2><button>Ask</button></h2>', 'heading level=2 "Ask"')
  })

  test('a block in a heading is the heading, what follows is not', () => {
    expectOutline('<h2><div>A</div></h2>', 'group\n  heading level=2 "A"')
    expectOutline('<h2>A<p>B</p></h2>', 'heading level=2 "A"\nparagraph "B"')
  })
})

describe('text', () => {
  test('white space collapses across elements; a no-break space stays', () => {
    expect(textsOf('<p> a\n\t b <b> c</b> &nbsp; d </p>')).toEqual(['a b c \u00A0 d'])
  })

  test('a line break is kept, two end the paragraph, outer ones vanish', () => {
    expectOutline(
      '<p><br>a<br>b<br> <br>c<br></p>',
      `
      paragraph "a\\nb"
        ~ break "\\n"
      paragraph "c"`,
    )
  })

  test('an inserted quote is not invented', () => {
    expect(textsOf('<p>say <q>yes</q></p>')).toEqual(['say yes'])
  })

  test('scripts, styles, comments and drawings give no text', () => {
    expect(
      textsOf('<p>a<script>b</script><style>c</style><!-- d --><svg><title>e</title><text>f</text></svg></p>'),
    ).toEqual(['a'])
  })
})

describe('marks', () => {
  test('each kind', () => {
    expectOutline(
      '<p><strong>a</strong> <cite>b</cite> <kbd>c</kbd> <sup>d</sup><sub>e</sub> <del>f</del> <a href=" /x " title="t">g</a>',
      `
      paragraph "a b c de f g"
        ~ strong "a"
        ~ emphasis "b"
        ~ code "c"
        ~ sup "d"
        ~ sub "e"
        ~ strike "f"
        ~ link "g" url=" /x " title="t"`,
    )
  })

  test('are trimmed; empty ones vanish unless they are links', () => {
    expectOutline(
      '<p>a<b> b </b>c<i> </i><a href="#x"></a></p>',
      `
      paragraph "a b c"
        ~ strong "b"
        ~ link "" url="#x" at={"start":23,"end":40}`,
    )
  })

  test('one around blocks lies over each of them', () => {
    expectOutline(
      '<a href="/c" class="card"><div>one</div><p>two</p></a>',
      `
      group
        group
          paragraph "one"
            ~ link "one" url="/c"
        paragraph "two"
          ~ link "two" url="/c"`,
    )
  })

  test('one inside its like says nothing more', () => {
    expectOutline('<p><b>a <strong>b</strong></b></p>', 'paragraph "a b"\n  ~ strong "a b"')
  })
})

describe('hidden and embedded content', () => {
  test('hidden inline text is set apart, so that the text around it stays whole', () => {
    expectOutline(
      '<p>a <span style="display: none">x</span>b</p>',
      `
      paragraph "a b"
      group
        paragraph "x"`,
    )
  })

  test('why something is hidden', () => {
    const html =
      '<div hidden>a</div><div aria-hidden=true>b</div><div style="visibility:hidden">c</div><noscript>d</noscript><template>e</template><video>f</video>'
    const hidden = nodesOf(html).map(node => node.signals?.html?.hidden)
    expect(hidden).toEqual(['attribute', 'aria', 'style', 'noscript', 'template', 'fallback'])
  })

  test('frames and media without a fallback link to what they show', () => {
    expectOutline(
      '<iframe src="https://video.example/1" title="A film"></iframe><audio><source src="https://a.example/b.mp3"></audio>',
      `
      paragraph "A film"
        ~ link "A film" url="https://video.example/1"
      paragraph "https://a.example/b.mp3"
        ~ link "https://a.example/b.mp3" url="https://a.example/b.mp3"`,
    )
  })
})

describe('signals', () => {
  test('of containers and blocks, with only the keys that there are', () => {
    const [section, paragraph] = signalsOf(
      '<section class="a b" id=i role=note aria-label=L lang=de><p itemprop=x>t <time datetime=2020>y</time> <a rel="nofollow author">z</a></section>',
    )
    expect(section).toEqual({ tag: 'section', classes: ['a', 'b'], id: 'i', role: 'note', label: 'L', lang: 'de' })
    expect(paragraph).toEqual({ tag: 'p', itemprop: 'x', datetime: '2020', rel: 'author' })
  })

  test('a run that is one inline element has its signals', () => {
    const [, paragraph] = signalsOf('<div><span class=by>Ann</span></div>')
    expect(paragraph).toEqual({ tag: 'span', classes: ['by'] })
    expect(signalsOf('<div><span class=by>Ann</span>, Bob</div>')[1]).toBeUndefined()
  })

  test('a body is a container only where it says something', () => {
    expectOutline('<body><p>a', 'paragraph "a"')
    expectOutline('<body class=single><p>a', 'group\n  paragraph "a"')
  })
})
