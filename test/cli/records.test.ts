// Files of records, one a line, as a user cleans them.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BIN, type Place, place } from './fettle.js'

const page = (n: number): string =>
  `<html lang="en"><head><title>Loaf ${n}</title></head><body><nav><a href="/">Home</a> <a href="/all">All loaves</a></nav>` +
  `<main><h1>Loaf ${n}</h1><p>Loaf number ${n} bakes for ${n + 30} minutes. <a href="next">The next one</a> takes longer.</p></main></body></html>`

const record = (n: number, more: object = {}): string =>
  JSON.stringify({ url: `https://example.org/loaves/${n}?utm_source=x`, id: `loaf-${n}`, html: page(n), ...more })

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

const SIX = [1, 2, 3, 4, 5, 6].map(n => record(n))

function withFile(content: string | Uint8Array, name = 'loaves.jsonl'): Place {
  const at = place()
  at.write(`in/${name}`, content)
  return at
}

const idsIn = (at: Place, out = 'out'): readonly string[] =>
  at
    .read(`${out}/documents.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).id)

const rowsOf = (at: Place): readonly Record<string, unknown>[] => JSON.parse(at.read('out/manifest.json')).sources

describe('records', () => {
  test('become documents of their own', () => {
    const at = withFile(lines(...SIX))
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(out).toContain('6 documents written')
    expect(code).toBe(0)
    const document = at.json('out/json/loaves/loaf-3.json')
    expect(document).toMatchObject({
      id: 'loaves/loaf-3',
      title: 'Loaf 3',
      url: 'https://example.org/loaves/3',
      links: [{ text: 'The next one', url: 'https://example.org/loaves/next' }],
      source: { path: 'loaves.jsonl', format: 'html', recordId: 'loaf-3' },
    })
    expect(rowsOf(at)[2]).toMatchObject({ id: 'loaves/loaf-3', source: '../in/loaves.jsonl', line: 3 })
    expect(at.fettle(['check', 'in', '--out', 'out'])).toMatchObject({ code: 0 })
  })

  test('packed, marked, with CRLF and blank lines are the same', () => {
    const plain = withFile(lines(...SIX))
    plain.fettle(['run', 'in', '--out', 'out'])
    const packed = withFile(gzipSync(`\uFEFF\r\n${SIX.join('\r\n\r\n')}`), 'loaves.jsonl.gz')
    expect(packed.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(idsIn(packed)).toEqual(idsIn(plain))
    expect(packed.json('out/json/loaves/loaf-2.json')['markdown']).toBe(
      plain.json('out/json/loaves/loaf-2.json')['markdown'],
    )
  })

  test('without an id go by their line; Markdown and text come with what the record says of them', () => {
    const markdown = {
      markdown: '# Rye\n\nRye keeps well.\n',
      title: 'Rye Bread',
      author: 'Ada Sour',
      date: '2021-05-04',
    }
    const text = {
      url: 'https://example.org/salt',
      text: 'Salt in Bread\n\nSalt slows the yeast and firms the gluten.\n',
      unknown: 'not carried',
    }
    const at = withFile(lines(JSON.stringify(markdown), JSON.stringify(text)))
    expect(at.fettle(['run', 'in/loaves.jsonl', '--out', 'out']).code).toBe(0)
    expect(at.json('out/json/loaves/1.json')).toMatchObject({
      title: 'Rye Bread',
      authors: [{ name: 'Ada Sour' }],
      datePublished: '2021-05-04',
      source: { format: 'markdown', recordId: '1' },
    })
    expect(at.read('out/ledger/loaves/1.jsonl')).toContain('"rule":"extract/fields"')
    expect(at.json('out/json/loaves/2.json')).toMatchObject({
      title: 'Salt in Bread',
      url: 'https://example.org/salt',
    })
    expect(at.read('out/documents.jsonl')).not.toContain('not carried')
  })

  test('of pages: what a record says beside its page counts where the page says nothing, and all of it is accounted for', () => {
    const said = {
      title: 'A Loaf by Another Name',
      description: 'Bread for patient people.',
      authors: ['Ada Sour', 'Ben Crumb'],
      date: '2024-02-02',
      keywords: ['bread', 'rye'],
    }
    const own = page(2).replace('</title>', '</title><meta name="description" content="It says so itself.">')
    const at = withFile(lines(record(1, said), record(2, { ...said, html: own })))
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    const [first, second] = [1, 2].map(n => at.json(`out/json/loaves/loaf-${n}.json`))
    expect(first).toMatchObject({
      title: 'Loaf 1',
      description: 'Bread for patient people.',
      authors: [{ name: 'Ada Sour' }, { name: 'Ben Crumb' }],
      keywords: ['bread', 'rye'],
    })
    expect(first).not.toHaveProperty('datePublished')
    expect(second).toMatchObject({ title: 'Loaf 2', description: 'It says so itself.' })
    for (const word of [...said.keywords, ...said.authors, said.title, said.description, said.date])
      expect(at.read('out/ledger/loaves/loaf-1.jsonl')).toContain(`"before":"${word}"`)
  })

  test('with fields that the configuration names, which is part of its digest', () => {
    const at = withFile(lines(JSON.stringify({ link: 'https://example.org/a', key: 7, payload: { page: page(1) } })))
    at.write('pipeline.config.json', '{"input": "in", "output": "out"}')
    expect(at.fettle(['run']).out).toContain("records: { html: 'body' }")
    const before = at.json('out/manifest.json')['config']
    at.write(
      'pipeline.config.json',
      '{"input": "in", "output": "out", "records": {"preset": "scrapy", "url": "link", "id": "key", "html": "payload.page"}}',
    )
    expect(at.fettle(['run']).code).toBe(0)
    expect(at.json('out/json/loaves/7.json')['url']).toBe('https://example.org/a')
    expect(at.json('out/manifest.json')['config']).not.toBe(before)
    expect(at.list('out/failed')).toEqual([])
    at.write('pipeline.config.json', '{"records": "wget"}')
    const refused = at.fettle(['run', 'in'])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('"wget" is no preset: there are scrapy, crawlee, firecrawl')
  })

  test('give the same bytes with any concurrency, in the order of ids, whatever their order in the file', () => {
    const shuffled = [5, 2, 6, 1, 4, 3].map(n => record(n))
    const at = withFile(lines(...shuffled, '{"broken'))
    at.write('in/ldr.txt', 'Kneading\n\nKnead for ten minutes, then let the dough rest.\n')
    at.write('in/mash.md', '# Mash\n\nMash the grain and let it stand.\n')
    for (const n of ['1', '8']) at.fettle(['run', 'in', '--out', `out${n}`, '--concurrency', n])
    expect(at.list('out8')).toEqual(at.list('out1'))
    for (const path of at.list('out1')) expect(at.read(`out8/${path}`), path).toBe(at.read(`out1/${path}`))
    expect(idsIn(at, 'out1')).toEqual(['ldr', ...[1, 2, 3, 4, 5, 6].map(n => `loaves/loaf-${n}`), 'mash'])
  })

  test('say the same body twice: the second names the first, across both passes', () => {
    const body = {
      html: page(1).replace('takes longer', 'takes longer, as all bakers know who ever baked both of them in one oven'),
    }
    const at = withFile(lines(record(2, body), record(1, body)))
    at.fettle(['run', 'in', '--out', 'out'])
    expect(at.json('out/json/loaves/loaf-2.json')['duplicateOf']).toMatchObject({ id: 'loaves/loaf-1' })
  })
})

describe('what is wrong fails alone', () => {
  test('malformed, without content, no object, twice the same id: each with its line and a way out', () => {
    const bad = ['{"html": "<p>', '{"id": "bare"}', '"words"', record(1)]
    const at = withFile(lines(record(1), ...bad, record(2)))
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(1)
    expect(out).toMatch(/loaves\.jsonl:2: this line is no JSON/)
    expect(out).toMatch(/loaves\.jsonl:5: the id "loaf-1" is also that of loaves\.jsonl:1/)
    expect(idsIn(at)).toEqual(['loaves/loaf-1', 'loaves/loaf-2'])
    const failed = at.list('out/failed/loaves').map(name => at.json(`out/failed/loaves/${name}`))
    expect(failed).toMatchObject([
      { id: 'loaves/bare', code: 'record/no-content', line: 3 },
      { id: 'loaves/line~2', code: 'record/syntax', line: 2 },
      { id: 'loaves/line~4', code: 'record/not-object', line: 4 },
      { id: 'loaves/line~5', code: 'record/duplicate-id', line: 5 },
    ])
    for (const { way } of failed) expect(String(way).length).toBeGreaterThan(20)
  })

  test('front matter in a record: told with the line of the file, and the line of the record', () => {
    const at = withFile(lines(JSON.stringify({ id: 'fm', markdown: '---\ntitle: "open\n---\n\nText.\n' })))
    const { out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(out).toMatch(/loaves\.jsonl:1: line \d of the record: /)
    expect(at.json('out/failed/loaves/fm.json')).toMatchObject({ code: 'front-matter/syntax', line: 1 })
  })

  test('a line beyond the limit', () => {
    const at = withFile(lines(record(1), record(2, { html: `<p>${'word '.repeat(20_000)}` }), record(3)))
    at.write('pipeline.config.json', '{"limits": {"maxBytes": 50000}}')
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(1)
    expect(out).toMatch(/loaves\.jsonl:2: the record has [\d,]+ bytes, more than the limit of 50,000/)
    expect(out).toContain('limits.maxBytes')
    expect(idsIn(at)).toEqual(['loaves/loaf-1', 'loaves/loaf-3'])
  })

  test('invalid UTF-8 is flagged, not hidden', () => {
    const [head = '', tail = ''] = record(1, { html: page(1).replace('longer', 'lon@ger') }).split('@')
    const at = withFile(Buffer.concat([Buffer.from(head), Buffer.from([0xff]), Buffer.from(tail)]))
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.json('out/json/loaves/loaf-1.json')['flags']).toMatchObject([{ rule: 'repair/lost-characters' }])
  })

  test('bytes of a picture in a field', () => {
    const at = withFile(lines(JSON.stringify({ id: 'png', html: '%PDF-1.7\n%\u0000\u0001' }), record(1)))
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(1)
    expect(at.json('out/failed/loaves/png.json')).toMatchObject({ code: 'source/binary', line: 1 })
  })

  test.each([
    ['an empty file', '', 'document/no-content'],
    ['a list', '[\n{"html": "<p>a"},\n{"html": "<p>b"}\n]\n', 'records/list'],
  ])('%s is one failure', (_, content, code) => {
    const at = withFile(content)
    at.write('in/good.txt', 'Good\n\nA good text about bread and butter.\n')
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(1)
    expect(at.list('out/failed')).toEqual(['loaves.json'])
    expect(at.json('out/failed/loaves.json')).toMatchObject({ code })
    expect(idsIn(at)).toEqual(['good'])
  })

  test('an id that another source has: the file keeps it', () => {
    const at = withFile(lines(record(1), record(2)))
    at.write('in/loaves/loaf-1.txt', 'First Loaf\n\nA text that stands in a file of its own.\n')
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(1)
    expect(out).toContain('is also that of loaves/loaf-1.txt')
    expect(at.json('out/json/loaves/loaf-1.json')['title']).toBe('First Loaf')
  })

  test('a record from standard input: a file is asked for', () => {
    const { code, err } = place().fettle(['run', '--stdin-filepath', 'x.jsonl'], { input: record(1) })
    expect(code).toBe(2)
    expect(err).toContain('fettle run FILE.jsonl')
  })
})

describe('from run to run', () => {
  const written = (content: string | Uint8Array = lines(...SIX), name?: string): Place => {
    const at = withFile(content, name)
    at.fettle(['run', 'in', '--out', 'out'])
    return at
  }

  test('a whole run removes what belongs to records that are gone', () => {
    const at = written()
    at.write('in/loaves.jsonl', lines(record(1), record(3), record(4), record(5), record(6)))
    expect(at.fettle(['check', 'in', '--out', 'out']).out).toContain('- loaves/loaf-2')
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out').filter(path => path.includes('loaf-2'))).toEqual([])
    expect(idsIn(at)).toHaveLength(5)
    expect(at.fettle(['check', 'in', '--out', 'out']).code).toBe(0)
  })

  test('a partial run replaces its own and leaves the rest', () => {
    const at = written()
    at.write('in/more.jsonl', lines(JSON.stringify({ id: 'm', text: 'More\n\nMore about bread.\n' })))
    at.fettle(['run', 'in', '--out', 'out'])
    at.write('in/loaves.jsonl', lines(record(1), record(2, { html: page(20) })))
    const { out } = at.fettle(['run', 'in/loaves.jsonl', '--out', 'out'])
    expect(out).toMatch(/changed +1 /)
    expect(out).toMatch(/left alone +5 /)
    expect(at.json('out/json/loaves/loaf-2.json')['title']).toBe('Loaf 20')
    expect(idsIn(at)).toEqual([...[1, 2, 3, 4, 5, 6].map(n => `loaves/loaf-${n}`), 'more/m'])
  })

  test('a record that fails now keeps its earlier output, called stale; mended, it is good again', () => {
    const at = written()
    const [one = '', two = '', ...rest] = SIX
    at.write('in/loaves.jsonl', lines(one, two.slice(0, 60), '{"id": "loaf-3"}', ...rest.slice(1)))
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(1)
    const status = Object.fromEntries(rowsOf(at).map(row => [row['id'], row['status']]))
    expect(status).toMatchObject({ 'loaves/line~2': 'failed', 'loaves/loaf-2': 'stale', 'loaves/loaf-3': 'stale' })
    expect(at.has('out/json/loaves/loaf-2.json')).toBe(true)
    expect(idsIn(at)).toEqual([1, 4, 5, 6].map(n => `loaves/loaf-${n}`))
    at.write('in/loaves.jsonl', lines(...SIX))
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out/failed')).toEqual([])
    expect(idsIn(at)).toHaveLength(6)
  })

  test('a packed file that breaks off: what came is kept, the rest is one failure and removes nothing', () => {
    const packed = gzipSync(
      lines(...SIX, ...SIX.map((_, n) => record(n + 7, { noise: String(Math.sin(n)).repeat(9) }))),
    )
    const at = written(packed, 'loaves.jsonl.gz')
    expect(idsIn(at)).toHaveLength(12)
    at.write('in/loaves.jsonl.gz', packed.subarray(0, packed.length * 0.8))
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(1)
    expect(out).toMatch(/✗ loaves\.jsonl\.gz:\d+: the file breaks off here: unexpected end of file/)
    expect(out.match(/✗/g)).toHaveLength(1)
    expect(at.list('out/json')).toHaveLength(12)
    expect(idsIn(at).length).toBeGreaterThan(5)
    expect(idsIn(at).length).toBeLessThan(12)
    at.write('in/loaves.jsonl.gz', packed)
    expect(at.fettle(['run', 'in', '--out', 'out']).code).toBe(0)
    expect(at.list('out/failed')).toEqual([])
    expect(idsIn(at)).toHaveLength(12)
  })

  test('--dry-run writes nothing and sees all', () => {
    const at = withFile(lines(...SIX))
    expect(at.fettle(['run', 'in', '--out', 'out', '--dry-run']).out).toContain('6 documents would be written')
    expect(at.has('out')).toBe(false)
  })

  test('Ctrl-C leaves whole files, and the next run goes on', { timeout: 120_000 }, async () => {
    const at = withFile(lines(...Array.from({ length: 200 }, (_, n) => record(n))))
    const child = spawn(process.execPath, [BIN, 'run', 'in', '--out', 'out'], { cwd: at.folder, stdio: 'ignore' })
    while (at.list('out/json').length < 5 && child.exitCode === null) await sleep(5)
    child.kill('SIGINT')
    expect(await new Promise(resolve => child.once('exit', resolve))).toBe(130)
    expect(at.list('out').filter(path => path.includes('.fettle-tmp'))).toEqual([])
    expect(at.has('out/documents.jsonl')).toBe(false)
    expect(at.fettle(['run', join('in', 'loaves.jsonl'), '--out', 'out']).code).toBe(0)
    expect(idsIn(at)).toHaveLength(200)
  })
})

describe('review', () => {
  test('diff shows the records in the order of their file, with their sources', () => {
    const at = withFile(lines(record(6), record(2)))
    at.fettle(['run', 'in', '--out', 'out'])
    const { out } = at.fettle(['diff', '--out', 'out'])
    expect(out.indexOf('loaves/loaf-6')).toBeLessThan(out.indexOf('loaves/loaf-2'))
    expect(out).not.toContain('the source is gone or has changed')
    expect(at.fettle(['diff', 'loaves/loaf-2', '--out', 'out']).out).toContain(
      '[-next-]{+https://example.org/loaves/next+}',
    )
    at.write('in/loaves.jsonl', lines(record(2), record(6)))
    expect(at.fettle(['diff', 'loaves/loaf-2', '--out', 'out']).out).toContain('the source is gone or has changed')
  })

  test('explain tells what became of the record on a line', () => {
    const at = withFile(lines(record(1), '', '{"html": 3}', JSON.stringify({ text: 'Rye\n\nRye keeps well.\n' })))
    expect(at.fettle(['explain', 'in/loaves.jsonl:1']).out).toMatch(
      /^loaves\/loaf-1 {2}loaves\.jsonl:1.*\n {5}1 {2}edited/,
    )
    expect(at.fettle(['explain', 'in/loaves.jsonl:4']).out).toMatch(/ 3 {2}kept +Rye keeps well\./)
    expect(at.fettle(['explain', 'in/loaves.jsonl:3']).err).toContain('the record has no content')
    for (const line of ['', ':2', ':9'])
      expect(at.fettle(['explain', `in/loaves.jsonl${line}`])).toMatchObject({ code: 2, out: '' })
  })
})
