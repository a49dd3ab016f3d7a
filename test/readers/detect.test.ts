// The format is found from content as well as name.

import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../src/readers/detect.js'

const paragraph = 'A sentence of plain words that says little. It goes on for a while, and then it stops.\n\n'
const txt = (text: string) => detectFormat(text, 'sources/some.txt')

describe('HTML', () => {
  test('by name, whatever it holds', () => {
    for (const name of ['a.html', 'a/b.HTM', 'x.xhtml']) expect(detectFormat('# Heading', name)).toBe('html')
  })
  test.each([
    '<!doctype html><title>x</title>',
    '\n <!-- saved from a page -->\n<HTML lang=en>',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
    '<html><body>x',
  ])('by how it begins: %j', text => {
    expect(txt(text)).toBe('html')
    expect(detectFormat(text, 'a.md')).toBe('html')
  })
  test('by dense tags', () => {
    expect(txt('<div class="x"><p>One</p><p>Two</p><ul><li>Three</li></ul></div>')).toBe('html')
    expect(txt(`<p>${paragraph}</p>\n<p>${paragraph}</p>\n<a href="x">y</a>`)).toBe('html')
    expect(txt(`<style>${'.a { color: red }\n'.repeat(500)}</style><p>One</p><p>Two</p>`)).toBe('html')
  })
  test('not by a mention of tags, or by what only looks like one', () => {
    expect(txt(`Put <b>, <i>, <p> and <div> around it.\n${paragraph.repeat(5)}`)).toBe('text')
    expect(txt('<Smith@example.org> wrote <yesterday> that a < b <c> d </e> f')).toBe('text')
  })
  test('a Markdown file with some tags stays Markdown', () => {
    expect(detectFormat('<div align="center"><img src="x"><p>y</p></div>\n\n# Title\n', 'README.md')).toBe('markdown')
  })
})

describe('Markdown', () => {
  test('by name', () => {
    expect(detectFormat('Only words.', 'a.md')).toBe('markdown')
    expect(detectFormat('Only words.', 'a.markdown')).toBe('markdown')
  })
  test('by front matter', () => {
    expect(txt('---\ntitle: x\n---\nOnly words.')).toBe('markdown')
    expect(txt('---\r\ntitle: x\r\n---\r\nOnly words.')).toBe('markdown')
    expect(txt('---\ntitle: x\nauthor: y\n\nNever closed.')).toBe('markdown')
    expect(txt('---js\n{}\n---\n')).toBe('markdown')
  })
  test.each([
    ['headings', '# Title\n\nWords.\n'],
    ['deeper headings', `${paragraph}## Two\n\n${paragraph}### Three\n`],
    ['a link', `${paragraph}See [the guide](#) for more.`],
    ['strong text', '**One** is **two** and **three**.'],
    ['an image', '![](x.png)'],
    ['a fence', `${paragraph}\`\`\`js\nlet x\n\`\`\`\n`],
    ['a table', '| a | b |\n|---|:-:|\n| c | d |\n'],
    ['tasks', '- [ ] one\n- [x] two\n'],
    ['definitions', 'x\n\n[a]: https://example.org\n[b]: https://example.org\n'],
  ])('by %s', (_, text) => {
    expect(txt(text)).toBe('markdown')
  })
  test('far behind the start', () => {
    expect(txt(`${paragraph.repeat(3000)}${'See [the guide](https://example.org/a).\n'.repeat(3000)}`)).toBe('markdown')
  })
})

describe('plain text', () => {
  test.each([
    ['bullets', 'List:\n\n  • One\n  • Two\n'],
    ['numbers and dashes', '1. One\n2. Two\n- three\n- four\n* five\n'],
    ['a number sign without a space', '#5\n#hashtag\n'],
    ['one number sign', 'Prices:\n# of units: 5\n'],
    ['rules and underlines', 'Title\n=====\n\n-----\n* * *\n'],
    ['stars as footnotes', 'p < .05*, p < .01**, p < .001***\n2 * 3 * 4\n'],
    ['brackets', 'As shown [1] by others [2, 3], f(x)[0](y).\n'],
    ['quotes of mail', '> you wrote\n> something\n'],
    ['a thematic break', '---\n\nWords: none.\n'],
    ['dashes with words', '--- Begin of page ---\nwords\n---\n'],
    ['a code of its own', 'snake_case __init__ a_b_c `x\n'],
  ])('%s are no proof', (_, text) => {
    expect(txt(text)).toBe('text')
  })
  test('nothing', () => {
    expect(txt('')).toBe('text')
  })
})

test('hostile texts take bounded time', () => {
  const start = performance.now()
  for (const part of [
    '[',
    '<',
    '**a ',
    '`a',
    '[a](',
    '<!--',
    '|-',
    '#',
    '-',
    ' ',
    '\n',
    '<p a',
    '![',
    '---\n',
    'a: ',
  ]) {
    txt(part.repeat(300_000))
    txt(`---\n${part.repeat(300_000)}`)
  }
  expect(performance.now() - start).toBeLessThan(15_000)
})
