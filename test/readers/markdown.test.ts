// Markdown becomes blocks and marks, and each character keeps its place.

import { describe, expect, test } from 'vitest'
import { births } from '../../src/model/births.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readMarkdown } from '../../src/readers/markdown/index.js'
import { expectLawful, leavesOf, nodesOf, outline, runsOf, value } from './reading.js'

const read = (text: string) => {
  const nodes = nodesOf(readMarkdown, text)
  expectLawful(nodes, text)
  return nodes
}

const shape = (text: string): readonly string[] => outline(read(text)).trimEnd().split('\n')

const runs = (text: string) => leavesOf(read(text)).flatMap(block => runsOf(block.text, block.origin.map, text))

describe('leaf blocks', () => {
  test('headings of both kinds', () => {
    expect(shape('# One #\n\nTwo\n---\n###### Six')).toEqual([
      'heading level=1 "One"',
      'heading level=2 "Two"',
      'heading level=6 "Six"',
    ])
  })
  test('paragraphs keep their soft breaks, and mark hard ones', () => {
    expect(shape('one\ntwo  \nthree\\\nfour')).toEqual(['paragraph "one\\ntwo\\nthree\\nfour" break:"\\n" break:"\\n"'])
  })
  test('code, fenced and indented', () => {
    expect(shape('```js title\nlet x\n\n  y\n```\n\n    z\n      w\n')).toEqual([
      'code language=js "let x\\n\\n  y"',
      'code "z\\n  w"',
    ])
    expect(runs('> ```\n> > a\n>\n>  b\n> ```')).toEqual([
      ['> a\n', '> a\n'],
      ['\n', '\n'],
      [' b', ' b'],
    ])
    expect(runs('>\t\tcode').at(-1)).toEqual(['code', 'code'])
  })
  test('rules', () => {
    expect(shape('***\n\n- - -')).toEqual(['rule ""', 'rule ""'])
  })
  test('an image alone is a block', () => {
    expect(shape('![a *b* c](x.png "T")')).toEqual(['image url=x.png title=T "a b c"'])
    expect(runs('![a *b* c](x.png)')).toEqual([
      ['a ', 'a '],
      ['b', 'b'],
      [' c', ' c'],
    ])
    expect(shape('![](x.png)')).toEqual(['image url=x.png ""'])
    expect(shape('![a][i]\n\n[i]: y.png')).toEqual(['image url=y.png "a"'])
  })
})

describe('containers', () => {
  test('quotes and lists', () => {
    expect(shape('> one\n>\n> - two\n>   - three\n\n3) x\n4) y')).toEqual([
      'quote',
      '  paragraph "one"',
      '  list ordered=false',
      '    item',
      '      paragraph "two"',
      '      list ordered=false',
      '        item',
      '          paragraph "three"',
      'list ordered=true start=3',
      '  item',
      '    paragraph "x"',
      '  item',
      '    paragraph "y"',
    ])
  })
  test('tasks', () => {
    expect(shape('- [x] done\n- [ ] open\n- plain')).toEqual([
      'list ordered=false',
      '  item checked=true',
      '    paragraph "done"',
      '  item checked=false',
      '    paragraph "open"',
      '  item',
      '    paragraph "plain"',
    ])
  })
  test('tables', () => {
    expect(shape('| a | *b* |\n|:--|:-:|\n| `x\\|y` | |\n')).toEqual([
      'table',
      '  row',
      '    cell header=true align=left',
      '      paragraph "a"',
      '    cell header=true align=center',
      '      paragraph "b" emphasis:"b"',
      '  row',
      '    cell align=left',
      '      paragraph "x|y" code:"x|y"',
      '    cell align=center',
    ])
    expect(runs('|a|\n|-|\n|`x\\|y`|')).toEqual([
      ['a', 'a'],
      ['x', 'x'],
      ['|y', '|y'],
    ])
  })
  test('footnotes', () => {
    expect(shape('One[^n].\n\n[^n]: Two\n    three')).toEqual([
      'paragraph "One￼." footnote:"￼":n',
      'footnote label=n',
      '  paragraph "Two\\nthree"',
    ])
  })
  test('ids are given in order of birth, a container before what it holds', () => {
    const [list] = read('- a')
    expect(list?.id).toBe('c0')
    expect(leavesOf(list ? [list] : []).map(block => block.id)).toEqual(['b2'])
  })
})

describe('marks', () => {
  test('every kind', () => {
    expect(shape('**a** *b* ~~c~~ `d` [e](u "t") <http://f.g> ![h](i)')).toEqual([
      'paragraph "a b c d e http://f.g ￼" strong:"a" emphasis:"b" strike:"c" code:"d" link:"e":u:t ' +
        'link:"http://f.g":http://f.g image:"￼":i:h',
    ])
  })
  test('nested and next to each other, as they were written', () => {
    expect(shape('**a *b* [c](u)** **d***e*')).toEqual([
      'paragraph "a b c de" strong:"a b c" emphasis:"b" link:"c":u strong:"d" emphasis:"e"',
    ])
  })
  test('one tilde is no strikethrough', () => {
    expect(shape('from ~5 mg to~ 10')).toEqual(['paragraph "from ~5 mg to~ 10"'])
  })
  test('bare addresses', () => {
    expect(shape('www.a.org and x@y.org')).toEqual([
      'paragraph "www.a.org and x@y.org" link:"www.a.org":http://www.a.org link:"x@y.org":mailto:x@y.org',
    ])
  })
  test('references lead where their first definition says', () => {
    expect(shape('[a][r] [R] [ r ][] [none]\n\n[r]: /one "T"\n[r]: /two\n[unused]: /three')).toEqual([
      'paragraph "a R  r  [none]" link:"a":/one:T link:"R":/one:T link:" r ":/one:T',
    ])
  })
  test('a link without text keeps its target and its place', () => {
    const [block] = leavesOf(read('x [](u) y'))
    expect(block?.marks).toEqual([{ kind: 'link', start: 2, end: 2, url: 'u', at: { start: 2, end: 7 } }])
  })
  test('code over two lines of a quote', () => {
    expect(runs('> `a\n> b`')).toEqual([
      ['a', 'a'],
      [' ', '\n> '],
      ['b', 'b'],
    ])
  })
})

describe('HTML inside', () => {
  test('pairs become marks', () => {
    expect(
      shape('H<sub>2</sub>O <b>x <i>y</b> z</i> <a href="?a=1&amp;b" title="t">l</a> <code>c</code> <del>d</del>'),
    ).toEqual(['paragraph "H2O x y z l c d" sub:"2" strong:"x y" emphasis:"y z" link:"l":?a=1&b:t code:"c" strike:"d"'])
  })
  test('breaks; the line end behind one is no second break', () => {
    expect(shape('a<br>b<br/>\nc')).toEqual(['paragraph "a\\nb\\nc" break:"\\n" break:"\\n"'])
  })
  test('other tags, comments and what never closes show nothing', () => {
    expect(shape('a <span class="x">b</span> <!-- c --> <b>d </em> <?e?> <!F> <wbr>g')).toEqual([
      'paragraph "a b  d    g"',
    ])
    expect(shape('<b></b>\n\nx')).toEqual(['paragraph "x"'])
  })
  test('images, and links that never close, keep their targets', () => {
    expect(shape('x <img src="i.png" alt="A"> <a href="u">to the end')).toEqual([
      'paragraph "x ￼ to the end" image:"￼":i.png:A link:"to the end":u',
    ])
  })
  test('blocks go through the HTML reader, and map to the source', () => {
    const source = '# T\n\n> <div>\n> <p>one\n> two</p>\n> </div>\n\n<!-- note -->\n'
    const leaves = leavesOf(read(source))
    expect(leaves.map(block => block.text)).toEqual(['T', 'one two'])
    expect(leaves.flatMap(block => runsOf(block.text, block.origin.map, source))).toEqual([
      ['T', 'T'],
      ['one ', 'one\n'],
      ['two', 'two'],
    ])
  })
})

describe('maps', () => {
  test('escapes, entities and prefixes', () => {
    expect(runs('> a\\* &copy;\n>   &nbsp;b\n> # c &amp; d')).toEqual([
      ['a', 'a'],
      ['* ', '* '],
      ['©', '&copy;'],
      ['\n', '\n'],
      ['\u00a0', '&nbsp;'],
      ['b', 'b'],
      ['c ', 'c '],
      ['&', '&amp;'],
      [' d', ' d'],
    ])
  })
  test('CRLF', () => {
    expect(runs('a\r\nb  \r\nc\r\n\r\n```\r\nx\r\ny\r\n```\r\n')).toEqual([
      ['a', 'a'],
      ['\n', '\r\n'],
      ['b', 'b'],
      ['\n', '  \r\n'],
      ['c', 'c'],
      ['x', 'x'],
      ['\n', '\r\n'],
      ['y', 'y'],
    ])
  })
  test('a byte order mark moves nothing', () => {
    expect(runs('\uFEFF# a\n\n\uFEFFb')).toEqual([
      ['a', 'a'],
      ['\uFEFFb', '\uFEFFb'],
    ])
  })
  test('spans cover the markup', () => {
    const source = '# a *b*\n\n- [x](y)\n'
    const [heading, list] = read(source)
    expect(heading?.origin.spans).toEqual([{ start: 0, end: 7 }])
    expect(list?.origin.spans).toEqual([{ start: 9, end: 17 }])
  })
  test('a body with a map of its own leads to the source', () => {
    const source = '---\nanswer: "**one**\\n\\n- two &amp; <b>x</b>\\n\\n<p>y</p>"\n---\n'
    const text = '**one**\n\n- two &amp; <b>x</b>\n\n<p>y</p>'
    const start = source.indexOf('**')
    const second = source.indexOf('- two')
    const third = source.indexOf('<p>')
    const map = [0, 7, start, 7, 7, 1, start + 7, -2, 8, 1, start + 9, -2]
    map.push(9, 20, second, 20, 29, 1, second + 20, -2, 30, 1, second + 22, -2, 31, 8, third, 8)
    const nodes = value(readMarkdown({ name: 'answer', text, map }, births(), DEFAULT_LIMITS))
    expectLawful(nodes, source)
    expect(leavesOf(nodes).flatMap(block => runsOf(block.text, block.origin.map, source))).toEqual([
      ['one', 'one'],
      ['two ', 'two '],
      ['&', '&amp;'],
      [' ', ' '],
      ['x', 'x'],
      ['y', 'y'],
    ])
    expect(nodes[0]?.origin.spans).toEqual([{ start, end: start + 7 }])
  })
  test('a body behind front matter counts from the start of the source', () => {
    const source = '---\na: b\n---\n# c'
    const body = { name: 'body', text: source.slice(13), map: identityMap(13, 3) }
    const [heading] = leavesOf(value(readMarkdown(body, births(), DEFAULT_LIMITS)))
    expect(heading?.origin).toEqual({ spans: [{ start: 13, end: 16 }], map: [0, 1, 15, 1] })
  })
})
