// Markup over a limit is refused while it is parsed; everything else is read, however broken, in time that grows with it.

import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { tryHtml } from '../support/read-html.js'

const times = (part: string, count: number) => part.repeat(count)

const outcome = (html: string): string => {
  const read = tryHtml(html)
  return read.ok ? 'read' : read.diagnostic.code
}

describe('refused', () => {
  test.each([
    ['nested blocks', times('<div>', 100_000)],
    ['nested tables', times('<table><tr><td>', 5000)],
    ['nested inline elements', times('<span>', 5000)],
    ['templates', times('<template>', 5000)],
    ['drawings', `<svg>${times('<g>', 5000)}`],
    ['everything unclosed', times('<div><p><b><li><table><td>', 30_000)],
    ['formatting that each paragraph opens again', Array.from({ length: 5000 }, (_, i) => `<p><b id=${i}>`).join('')],
  ])('too deep: %s', (_, html) => {
    expect(outcome(html)).toBe('markup/too-deep')
  })

  test.each([
    ['cells', `<table>${times('<td>', 1_000_000)}`],
    ['comments', times('<!---->', 1_000_000)],
    ['end tags that make elements', `x${times('</p>', 1_000_000)}`],
  ])('too many: %s', (_, html) => {
    expect(outcome(html)).toBe('markup/too-many')
  })

  test('the limits of the run count where they are lower', () => {
    const limits = { ...DEFAULT_LIMITS, maxDepth: 10, maxElements: 100 }
    expect(tryHtml(times('<div>', 20), limits)).toEqual({
      ok: false,
      diagnostic: {
        code: 'markup/too-deep',
        facts: { format: 'html', depth: 11, limit: 10, option: 'limits.maxDepth' },
      },
    })
    expect(tryHtml(times('<br>', 200), limits)).toMatchObject({ diagnostic: { facts: { limit: 100 } } })
  })
})

describe('read', () => {
  test.each([
    ['paragraphs without end tags', times('<p>x', 20_000)],
    ['items without end tags', `<ul>${times('<li>x', 20_000)}`],
    ['rows and cells without end tags', `<table>${times('<tr><td>x', 20_000)}`],
    ['terms without end tags', `<dl>${times('<dt>x<dd>y', 10_000)}`],
    ['options without end tags', `<select>${times('<option>x', 20_000)}`],
    ['links without end tags', times('<a href=x>y', 20_000)],
    ['headings without end tags', times('<h2>x', 20_000)],
    ['cells without a table', times('<td>x', 20_000)],
    ['fonts that repeat', times('<p><font size=2>x', 900)],
    ['900 levels', times('<div>', 900)],
    ['a line of code a block', `<pre>${times('<div>x</div>', 20_000)}`],
    ['a text of 20 MB', times('abcdefghi ', 2_000_000)],
    ['10,000 attributes', `<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['NUL bytes', times('a\0', 100_000)],
    ['only NUL bytes', times('\0', 100_000)],
    ['text lost in a table', `<table>${times('x<tr><td>y</td></tr>', 5000)}`],
    ['half tags', times('<a', 100_000)],
    ['half attributes', times('<a href="', 100_000)],
    ['half comments', times('<!--', 100_000)],
    ['ampersands', times('&', 1_000_000)],
    ['long names', `<${times('a', 1_000_000)}>`],
    ['commas in a srcset', `<img srcset="${times('a ,', 100_000)}">`],
    ['spaces in a style', `<p style="display${times(' ', 1_000_000)}">`],
    ['open plain text', `<plaintext>${times('<b>', 100_000)}`],
    ['a lone surrogate', '\uD800<p>\uDC00'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(outcome(html)).toBe('read')
  })
})

describe('time grows with the source', () => {
  /** Processor time of a reading in milliseconds: other processes do not count. */
  function timeOf(html: string): number {
    const before = process.cpuUsage()
    const read = tryHtml(html)
    const { user, system } = process.cpuUsage(before)
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
    return (user + system) / 1000
  }

  test.each<readonly [string, (size: number) => string]>([
    ['cells', size => `<table>${times('<td>x', size)}`],
    ['links', size => times('<a href="/x">y</a> ', size)],
    ['text lost in a table', size => `<table>${times('<b>x', Math.min(size, 900))}${times('y<tr>', size)}`],
    ['formatting that every paragraph opens again', size => `<b><i><u>${times('<p>x', size)}`],
    ['misnested formatting', size => times('<b>x<p>y</b>z</p>', size)],
    ['attributes', size => `<p ${Array.from({ length: size }, (_, i) => `a${i}=1`).join(' ')}>x`],
    ['character references', size => times('&amp;&nbsp;x ', size)],
    ['open scripts', size => `<script>${times('<!--<script>', size)}`],
    ['end tags of nothing', size => times('x</q>', size)],
    ['templates', size => times('<template><p>x</template>', size)],
  ])('%s', (_, make) => {
    timeOf(make(4000))
    const small = Math.max(5, timeOf(make(4000)))
    expect(timeOf(make(32_000)) / small).toBeLessThan(30)
  })
})

test('what an address or a base says makes no difference to the reading', () => {
  for (const href of ['/', 'http://[', '//', 'javascript:', '%', '\0', ''])
    expect(outcome(`<base href="${href}"><a href="http://[::1">x</a><img src="//:0" alt=y>`)).toBe('read')
})
