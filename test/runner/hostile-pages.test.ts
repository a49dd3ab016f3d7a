// Pages made to break a reader: through the whole pipeline they are cleaned in bounded time, or refused by a named limit.

import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve.js'
import { makeCleaner } from '../../src/runner/clean.js'
import { filesOf } from '../../src/runner/files.js'

const config = resolveConfig({}, '.', 'test')
if (!config.ok) throw new Error('the empty configuration is one')
const cleaner = makeCleaner(config.value)
const PROSE =
  'Barley is sown in spring, as soon as the soil can be worked, and it ripens in about three months. '.repeat(4)

/** What becomes of a page: the document, or the code, the limit and the option of the refusal. */
function outcomeOf(page: string | Uint8Array, ending = 'html') {
  const bytes = typeof page === 'string' ? Buffer.from(page) : page
  const cleaned = cleaner.clean({ id: 'page', path: `page.${ending}`, bytes })
  if (!cleaned.ok) {
    const { code } = cleaned.diagnostic
    const facts: Readonly<Record<string, unknown>> = { ...cleaned.diagnostic.facts }
    return { refused: `${code} ${facts['limit']} ${facts['option']}` }
  }
  expect(filesOf(cleaned.value).length).toBe(3)
  return { document: cleaned.value.document }
}

const textOf = (page: string | Uint8Array): string => outcomeOf(page).document?.text ?? ''

describe('refused by a limit, with the option that lifts it, where one does', () => {
  test.each([
    ['a million elements', '<p>x'.repeat(1_000_000), 'markup/too-many 500000 limits.maxElements'],
    ['a million cells', `<table><tr>${'<td>x'.repeat(1_000_000)}`, 'markup/too-many 500000 limits.maxElements'],
    ['100,000 levels', '<div>'.repeat(100_000), 'markup/too-deep 1000 null'],
    ['nothing closed', '<div><b><i><p>one <a href=x>two'.repeat(30_000), 'markup/too-deep 1000 null'],
  ])('%s', (_, page, refusal) => expect(outcomeOf(page)).toEqual({ refused: refusal }))
})

describe('cleaned', () => {
  test('20 MB in one text', () => {
    const { document } = outcomeOf(`<p>${'barley is sown in spring and ripens. '.repeat(550_000)}</p>`)
    expect(document?.wordCount).toBe(550_000 * 7)
  })

  test('10,000 attributes of one element', () => {
    const attributes = Array.from({ length: 10_000 }, (_, i) => `a${i}="x"`).join(' ')
    expect(textOf(`<p ${attributes}>${PROSE}</p>`)).toContain('Barley is sown')
  })

  test('900 levels, and each of them closed wrongly', () => {
    expect(textOf(`${'<div><span>'.repeat(450)}${PROSE}${'</p></div>'.repeat(450)}`)).toContain('Barley is sown')
  })

  test('NUL bytes', () => {
    expect(textOf(`<p>Bar\0ley ripens. ${PROSE}</p><p>It is cut${'\0'.repeat(5)} in July.</p>`)).toContain('in July')
    expect(outcomeOf(`<p>${'\0'.repeat(1000)}</p>`).refused).toMatch(/^source\/binary/)
  })

  test.each([
    ['a mark of UTF-8 before a declaration of Latin-1', [0xef, 0xbb, 0xbf], 'iso-8859-1', 'utf-8', 'é'],
    ['a declaration of Latin-1 for bytes of UTF-8', [], 'iso-8859-1', 'utf-8', 'é'],
    ['a declaration of UTF-8 for bytes of Latin-1', [], 'utf-8', 'latin1', 'é'],
  ] as const)('conflicting charsets: %s', (_, mark, declared, written, letter) => {
    const page = `<meta charset="${declared}"><meta http-equiv="content-type" content="text/html; charset=koi8-r"><p>Le caf${letter} est ouvert. ${PROSE}</p>`
    expect(textOf(Buffer.concat([Uint8Array.from(mark), Buffer.from(page, written)]))).toContain(`caf${letter}`)
  })

  test('a base that says nothing, and addresses that are none', () => {
    const link =
      '<a href="http://[bad">one</a> <a href="//:0">two</a> <a href="javascript:alert(1)">three</a> <a href="b">four</a>'
    const { document } = outcomeOf(`<base href="/"><p>${PROSE}${link}</p>`)
    expect(document?.text).toContain('one two three four')
    expect(document?.links.map(({ url }) => url).join(' ')).not.toMatch(/javascript/)
  })
})

/** Processor time in seconds. */
function secondsFor(page: string, ending: string): number {
  const before = process.cpuUsage()
  outcomeOf(page, ending)
  return process.cpuUsage(before).user / 1e6
}

describe('takes time in proportion', () => {
  const long = (part: string, size: number): string => part.repeat(size)
  const note = (text: string): string =>
    `<p>${PROSE}<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1"><p>x${text}y <a href="#r1">↩</a></p></li></ol>`
  test.each<readonly [string, string, (size: number) => string]>([
    ['spaces in a line of text', 'txt', size => `${PROSE}\n\nx${long(' ', size)}y\n\n${PROSE}`],
    ['spaces in Markdown', 'md', size => `# T\n\n${PROSE}\n\nx${long('\t', size)}y\n`],
    ['spaces in code', 'html', size => `<p>${PROSE}</p><pre><code>x${long(' ', size)}y</code></pre>`],
    ['brackets in a note', 'html', size => note(long('[', size))],
    ['commas in a note', 'html', size => note(long(',', size))],
    [
      'spaces in structured data',
      'html',
      size =>
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: `${PROSE}${long(' ', size)}z` })}</script><p>x</p>`,
    ],
  ])('%s', (_, ending, make) => {
    secondsFor(make(20_000), ending)
    const small = Math.max(0.02, secondsFor(make(20_000), ending))
    expect(secondsFor(make(160_000), ending) / small).toBeLessThan(30)
  })
})
