// Front matter is read without running anything, and each value keeps what the person wrote and where.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/readers/markdown/front-matter.js'
import { expectLawfulMap, runsOf, value } from './reading.js'

const read = (source: string) => {
  const matter = value(readFrontMatter(source))
  if (!matter) throw new Error('no front matter')
  for (const field of matter.fields) expectLawfulMap(field.value, field.map, source)
  return matter
}

const fields = (yaml: string) => read(`---\n${yaml}\n---\nbody`).fields.map(({ key, value: text }) => [key, text])

const failure = (source: string) => {
  const result = readFrontMatter(source)
  return result.ok
    ? result.value
    : { ...result.diagnostic.place, code: result.diagnostic.code, facts: result.diagnostic.facts }
}

describe('the block', () => {
  test('stands between two lines of three dashes', () => {
    const source = '---\na: 1\n---\nbody'
    expect(read(source)).toMatchObject({ start: 0, end: 13, bodyStart: 13 })
    expect(read('---  \r\na: 1\r\n---\t\r\nbody')).toMatchObject({ bodyStart: 19 })
    expect(read('---\ra: 1\r---\rbody')).toMatchObject({ bodyStart: 13 })
    expect(read('---\na: 1\n---')).toMatchObject({ bodyStart: 12 })
    expect(read('---yaml\na: 1\n---\n').fields).toHaveLength(1)
  })
  test('may be empty, or hold comments alone', () => {
    for (const source of ['---\n---\nx', '---\n\n---\nx', '---\n# note\n---\nx', '---\nnull\n---\nx']) {
      expect(read(source).fields).toEqual([])
    }
  })
  test('longer runs of dashes do not close it', () => {
    expect(read('---\na: |\n  x\n  ----\nb: 2\n---\nbody').fields.map(field => field.key)).toEqual(['a', 'b'])
  })
  test.each([
    'body',
    '',
    '--',
    '----\na: b\n----\n',
    ' ---\na: b\n---\n',
    '--- Title ---\na: b\n---\n',
    '---\n\nA thematic break, then words.\n\n---\n\nMore.',
    '---\n\nA thematic break alone.',
    '---\nOnly words below it, and no end.',
    '---',
  ])('%j is none', source => {
    expect(failure(source)).toBeNull()
  })
})

describe('values are what the person wrote', () => {
  test('numbers, dates and times stay as they are', () => {
    expect(fields('a: 012\nb: 2025-01-30\nc: 12:30\nd: 0x1F\ne: yes\nf: 1e3\ng: 1_000')).toEqual([
      ['a', '012'],
      ['b', '2025-01-30'],
      ['c', '12:30'],
      ['d', '0x1F'],
      ['e', 'yes'],
      ['f', '1e3'],
      ['g', '1_000'],
    ])
  })
  test('paths of nested keys and lists', () => {
    expect(fields('seo:\n  page: x\ntags: [p, q]\nby:\n- name: N\n  as: r\n- s')).toEqual([
      ['seo.page', 'x'],
      ['tags.0', 'p'],
      ['tags.1', 'q'],
      ['by.0.name', 'N'],
      ['by.0.as', 'r'],
      ['by.1', 's'],
    ])
  })
  test('keys without a value give no field', () => {
    expect(fields('a:\nb: ""\nc: ~\nd: null\ne: []\nf: {}\ng: >-\nh: " "\ni: x')).toEqual([['i', 'x']])
  })
  test('keys stay as they are, too', () => {
    expect(fields('012: a\ntrue: b\n"k y": c')).toEqual([
      ['012', 'a'],
      ['true', 'b'],
      ['k y', 'c'],
    ])
  })
  test('tags mean nothing', () => {
    expect(fields('a: !!binary aGk=\nb: !!js/function x\nc: !foo y\nd: !!int z').map(([, text]) => text)).toEqual([
      'aGk=',
      'x',
      'y',
      'z',
    ])
  })
  test('the final line end of a block scalar is no part of it', () => {
    expect(fields('a: |\n  x\n  y\n\nb: |+\n  z\n\n')).toEqual([
      ['a', 'x\ny'],
      ['b', 'z'],
    ])
  })
})

describe('maps and spans', () => {
  const mapOf = (source: string) => {
    const [field] = read(source).fields
    return field ? runsOf(field.value, field.map, source) : []
  }

  test('plain values over two lines', () => {
    expect(mapOf('---\na: one\n  two # note\n---\n')).toEqual([
      ['one', 'one'],
      [' ', '\n  '],
      ['two', 'two'],
    ])
  })
  test('folded values map line by line', () => {
    expect(mapOf('---\na: >-\n    one\n    two\n\n    three\n---\n')).toEqual([
      ['one', 'one'],
      [' ', '\n    '],
      ['two', 'two'],
      ['\n', '\n\n    '],
      ['three', 'three'],
    ])
  })
  test('folded values in a source of CRLF', () => {
    expect(mapOf('---\r\na: >-\r\n  one\r\n  two\r\n---\r\n')).toEqual([
      ['one', 'one'],
      [' ', '\r\n  '],
      ['two', 'two'],
    ])
  })
  test('literal values keep their indentation', () => {
    expect(mapOf('---\na: |\n  one\n    two\n---\n')).toEqual([
      ['one\n', 'one\n'],
      ['  two', '  two'],
    ])
  })
  test('escapes in double quotes map as a whole', () => {
    expect(mapOf('---\na: "x\\ty\\u00e9 \\\n   z\\"\\\\n"\n---\n')).toEqual([
      ['x', 'x'],
      ['\t', '\\t'],
      ['y', 'y'],
      ['é', '\\u00e9'],
      [' ', ' '],
      ['z', 'z'],
      ['"', '\\"'],
      ['\\', '\\\\'],
      ['n', 'n'],
    ])
  })
  test('doubled single quotes', () => {
    expect(mapOf("---\na: 'it''s'\n---\n")).toEqual([
      ['it', 'it'],
      ["'s", "'s"],
    ])
  })
  test('a backslash and an n in a folded value stay two characters', () => {
    expect(mapOf('---\na: >-\n  one\\n\\ntwo\n---\n')).toEqual([['one\\n\\ntwo', 'one\\n\\ntwo']])
  })
  test('spans cover key and value, lines are those of the source', () => {
    const source = '---\n# note\na: "x y"\nlist:\n  - p\n  - >-\n    q\n---\n'
    const found = read(source).fields.map(({ key, line, span }) => [key, line, source.slice(span.start, span.end)])
    expect(found).toEqual([
      ['a', 3, 'a: "x y"'],
      ['list.0', 5, 'p'],
      ['list.1', 6, '>-\n    q'],
    ])
  })
  test('an alias maps as a whole to where it stands', () => {
    const source = '---\na: &x one\nb: *x\n---\n'
    const [, b] = read(source).fields
    expect(b).toMatchObject({ key: 'b', value: 'one', line: 3 })
    expect(b && runsOf(b.value, b.map, source)).toEqual([['one', '*x']])
  })
})

describe('what is refused', () => {
  test('code of any kind, with no closing line as well', () => {
    for (const language of ['js', 'javascript', ' js', 'JS', 'coffee', 'ts']) {
      const source = `---${language}\n{ a: (() => { globalThis.ran = true })() }\n---\n`
      expect(failure(source)).toMatchObject({ code: 'front-matter/executable', line: 1 })
      expect(failure(source.slice(0, -5))).toMatchObject({ code: 'front-matter/executable' })
    }
    expect('ran' in globalThis).toBe(false)
  })
  test('data in other languages', () => {
    expect(failure('---json\n{"a": 1}\n---\n')).toMatchObject({ code: 'front-matter/syntax' })
    expect(failure('---toml\na = 1\n---\n')).toMatchObject({ code: 'front-matter/syntax' })
  })
  test('an end that never comes', () => {
    expect(failure('---\ntitle: x\nlist:\n  - y\n\nWords.')).toMatchObject({ code: 'front-matter/unclosed', line: 1 })
  })
  test('malformed YAML, at its place', () => {
    expect(failure('---\na: 1\nb: "x\nc: y\n---\n')).toMatchObject({ code: 'front-matter/syntax', line: 5, column: 1 })
    expect(failure('---\na: 1\nb: @x\n---\n')).toMatchObject({ code: 'front-matter/syntax', line: 3, column: 4 })
    expect(failure('---\r\na: 1\r\nb: c: d\r\n---\r\n')).toMatchObject({
      code: 'front-matter/syntax',
      line: 3,
      column: 4,
    })
    expect(failure('---\na: *nope\n---\n')).toMatchObject({ code: 'front-matter/syntax', line: 2, column: 4 })
  })
  test('malformed YAML a second time, too', () => {
    const source = '---\na: "x\n---\n'
    expect(failure(source)).toEqual(failure(source))
  })
  test('a second document inside', () => {
    expect(failure('---\na: 1\n...\nb: 2\n---\n')).toMatchObject({ code: 'front-matter/syntax' })
  })
  test('what is no mapping', () => {
    expect(failure('---\n- a\n- b\n---\n')).toMatchObject({ code: 'front-matter/not-mapping', line: 2, column: 1 })
    expect(failure('---\njust words\n---\n')).toMatchObject({ code: 'front-matter/not-mapping' })
  })
  test('keys that stand twice, reach into objects, or are no text', () => {
    expect(failure('---\na: 1\nb: 2\na: 3\n---\n')).toMatchObject({
      code: 'front-matter/key',
      facts: { key: 'a' },
      line: 4,
    })
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(failure(`---\nx:\n  ${key}: 1\n---\n`)).toMatchObject({
        code: 'front-matter/key',
        facts: { key },
        line: 3,
      })
    }
    expect(failure('---\n? [a, b]\n: c\n---\n')).toMatchObject({ code: 'front-matter/key', facts: { key: '[a, b]' } })
  })
  test('alias bombs and circles', () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1},`.repeat(9)}]`).slice(1)
    const source = `---\nl0: &l0 [x,x,x]\n${bomb.join('\n')}\n---\n`
    expect(failure(source)).toMatchObject({ code: 'front-matter/aliases', facts: { limit: 100 } })
    expect(failure('---\na: &a\n  b: *a\n---\n')).toMatchObject({ code: 'front-matter/aliases' })
  })
  test('collections nested too deep', () => {
    for (const yaml of [`a: ${'['.repeat(100_000)}`, `a: ${'{a: '.repeat(5_000)}`, `${'- '.repeat(100_000)}x`]) {
      expect(failure(`---\n${yaml}\n---\n`)).toMatchObject({ code: 'front-matter/syntax' })
    }
  })
})

describe('never throws, and maps are lawful', () => {
  const parts = [
    'a: ',
    'b:',
    'x',
    '"',
    "'",
    '\\n',
    '\n',
    '\n  ',
    '- ',
    '>-',
    '|',
    ': ',
    '#',
    '[',
    ']',
    '{',
    '}',
    '&p ',
    '*p',
    '!t ',
    '\t',
    '\r\n',
    ',',
    '?',
    '~',
    '---',
    '\0',
    'é',
  ]
  test('whatever stands between the lines', () => {
    const yaml = fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map(chosen => chosen.join(''))
    fc.assert(
      fc.property(yaml, text => {
        const source = `---\n${text}\n---\nbody`
        const result = readFrontMatter(source)
        if (!result.ok || !result.value) return
        for (const field of result.value.fields) {
          expectLawfulMap(field.value, field.map, source)
          expect(field.span.end).toBeLessThanOrEqual(result.value.bodyStart)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('a value of five megabytes', () => {
  const source = `---\na: >-\n${'    a line of some words that fill it\n'.repeat(130_000)}---\n`
  const start = performance.now()
  expect(value(readFrontMatter(source))?.fields[0]?.value.length).toBeGreaterThan(4_000_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})
