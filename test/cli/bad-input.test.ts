// Bad input: a clear message with the file, the place and the way out; the other documents are written.

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Place, place } from './fettle.js'

const GOOD = 'Caring for Hearing Aids\n\nWipe the ear moulds every evening with a dry cloth.\n'

/** A folder with a good source and a bad one. */
function withBad(name: string, content: string | Uint8Array): Place {
  const at = place()
  at.write('in/good.txt', GOOD)
  at.write(`in/${name}`, content)
  return at
}

/** The bad source fails with this code and words; the good one is written. */
function expectFailure(at: Place, id: string, code: string, message: RegExp, place?: { line: number }): void {
  const ran = at.fettle(['run', 'in', '--out', 'out'])
  expect(ran.code).toBe(1)
  expect(ran.out).toMatch(message)
  expect(ran.out + ran.err).not.toMatch(/\n\s+at .*\.js:\d+/)
  const failure = at.json(`out/failed/${id}.json`)
  expect(failure).toMatchObject({ code, ...place })
  expect(String(failure['way']).length).toBeGreaterThan(10)
  expect(at.has('out/json/good.json')).toBe(true)
  expect(at.has(`out/json/${id}.json`)).toBe(false)
}

describe('sources that fail', () => {
  test('an empty file', () =>
    expectFailure(withBad('empty.txt', ''), 'empty', 'document/no-content', /empty\.txt: the source has no content/))

  test('a file of white space', () =>
    expectFailure(withBad('blank.md', ' \n\n\t\n'), 'blank', 'document/no-content', /no content/))

  test('a binary file', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    expectFailure(
      withBad('photo.txt', png),
      'photo',
      'source/binary',
      /photo\.txt: this is no text: it looks like .*PNG/i,
    )
  })

  test('front matter that is never closed', () =>
    expectFailure(
      withBad('open.md', '---\ntitle: Open\nauthor: Nobody\n\nText.\n'),
      'open',
      'front-matter/unclosed',
      /open\.md.*never closed/,
    ))

  test('malformed YAML, with its line', () =>
    expectFailure(
      withBad('yaml.md', '---\ntitle: Sound\nsubject: "open quote\n---\n\nText.\n'),
      'yaml',
      'front-matter/syntax',
      /yaml\.md:\d+/,
    ))

  test('front matter that is code does not run', () => {
    const at = withBad('code.md', '---js\nrequire("node:fs").writeFileSync("ran", ""); ({})\n---\n\nText.\n')
    expectFailure(at, 'code', 'front-matter/executable', /code\.md.*does not run/)
    expect(at.has('ran')).toBe(false)
  })

  test('a YAML alias bomb', () => {
    const rows = Array.from(
      { length: 9 },
      (_, i) =>
        `${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${Array(9)
          .fill(i === 0 ? 'x' : `*${'abcdefghi'[i - 1]}`)
          .join(', ')}]`,
    )
    expectFailure(
      withBad('bomb.md', `---\n${rows.join('\n')}\n---\n\nText.\n`),
      'bomb',
      'front-matter/aliases',
      /bomb\.md.*aliases/,
    )
  })

  test('keys that reach for the prototype', () =>
    expectFailure(
      withBad('proto.md', '---\n__proto__:\n  polluted: yes\n---\n\nText.\n'),
      'proto',
      'front-matter/key',
      /__proto__/,
    ))

  test.each([
    ['divs.html', '<div>'.repeat(100_000), 'divs'],
    ['quotes.md', `# Title\n\n${'>'.repeat(100_000)} text\n`, 'quotes'],
  ])('%s, nested 100,000 deep', (name, content, id) =>
    expectFailure(withBad(name, content), id, 'markup/too-deep', /nested [\d,]+ deep, more than the limit/),
  )

  test('a cap of the parser itself does not send anybody to an option that would not lift it', () => {
    const at = withBad('links.md', `# Title\n\n${'[a](https://example.org/x) '.repeat(20_000)}\n`)
    expectFailure(at, 'links', 'markup/too-many', /brackets in one paragraph, more than the limit/)
    expect(String(at.json('out/failed/links.json')['way'])).not.toContain('limits.')
  })

  test('a symbolic link out of the folder', () => {
    const at = withBad('real.txt', GOOD)
    at.write('secret/passwords.txt', 'hunter2')
    symlinkSync(join(at.folder, 'secret/passwords.txt'), join(at.folder, 'in/link.txt'))
    expectFailure(at, 'link', 'source/outside', /link\.txt: a symbolic link leads to/)
    expect(at.read('out/documents.jsonl')).not.toContain('hunter2')
  })

  test('two sources with one id keep their endings; a file that still meets another fails both', () => {
    const at = place()
    at.write('in/note.txt', GOOD)
    at.write('in/note.md', '# Other\n\nAnother text altogether, in Markdown.\n')
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out/json')).toEqual(['note.md.json', 'note.txt.json'])
    at.write('more/note.md', '# Third\n\nA third text.\n')
    const ran = at.fettle(['run', 'in/note.md', 'more/note.md', '--out', 'out2'])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('is also that of')
  })
})

describe('sources that are strange but sound', () => {
  const good = (at: Place, id: string): Record<string, unknown> => {
    const ran = at.fettle(['run', 'in', '--out', 'out'])
    expect(ran.out + ran.err).not.toContain('✗')
    expect(ran.code).toBe(0)
    return at.json(`out/json/${id}.json`)
  }

  test('invalid UTF-8 is told, not hidden', () => {
    const bytes = Buffer.concat([
      Buffer.from('Ca'),
      Buffer.from([0xff]),
      Buffer.from('ring for lenses. Rinse them with fresh solution — never with tap water.\n'),
    ])
    expect(good(withBad('bytes.txt', bytes), 'bytes')['text']).toContain('never with tap water')
  })

  test('UTF-16 with and without a byte order mark', () => {
    const text = 'Caring for Lenses\n\nRinse them every evening, and store them in fresh solution.\n'
    const at = withBad('wide.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'))
    const document = good(at, 'wide')
    expect(document['title']).toBe('Caring for Lenses')
    expect(document['source']).toMatchObject({ encoding: 'utf-16le' })
  })

  test('a line of 50 MB', { timeout: 120_000 }, () => {
    const at = withBad('long.txt', 'word '.repeat(10_000_000))
    expect(String(good(at, 'long')['text']).length).toBeGreaterThan(49_000_000)
  })

  test('unclosed tags', () => {
    const at = withBad(
      'open.html',
      '<html><body><main><h1>Title<p>One <b>bold <i>both<p>Two<ul><li>a<li>b<table><tr><td>cell',
    )
    expect(good(at, 'open')['text']).toContain('Two')
  })

  test('brackets, 100,000 deep', () => {
    const at = withBad('brackets.md', `# Title\n\n${'['.repeat(100_000)}\n`)
    const ran = at.fettle(['run', 'in', '--out', 'out'])
    expect(at.has('out/json/good.json')).toBe(true)
    expect(at.has('out/json/brackets.json') || at.has('out/failed/brackets.json')).toBe(true)
    expect(ran.err).toBe('')
  })

  test('links that run code leave, their text stays', () => {
    const at = withBad('script.md', '# Title\n\nA paragraph with [a trap](javascript:alert(1)) inside a sentence.\n')
    const document = good(at, 'script')
    expect(document['markdown']).toContain('a trap')
    expect(JSON.stringify(document)).not.toContain('javascript:')
    expect(at.read('out/ledger/script.jsonl')).toContain('javascript:alert(1)')
  })

  test('a slug or an id with ../ stays inside the output folder', () => {
    const at = withBad(
      'climb.md',
      '---\ntitle: Climbing\nid: ../../climb\nslug: ../../../etc/passwd\n---\n\nA text about climbing stairs after surgery.\n',
    )
    good(at, 'climb')
    expect(at.list('.').every(path => path.startsWith('in/') || path.startsWith('out/'))).toBe(true)
  })
})
