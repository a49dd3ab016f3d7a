// Phrases and patterns of packs as tests of whole lines.

import { describe, expect, test } from 'vitest'
import type { PatternRow, PhraseRow } from '../../src/kernel/pack.js'
import { patternTest } from '../../src/kinds/pattern.js'
import { phraseTest } from '../../src/kinds/phrase.js'
import { PACKS } from '../../src/packs/index.js'
import { foldLine } from '../../src/text/words.js'

const rows: readonly PhraseRow[] = [
  { text: 'print', reason: 'sharing' },
  { text: 'read more', reason: 'navigation' },
  { text: 'share this page', reason: 'sharing' },
]

describe('phrases', () => {
  const isPhrase = phraseTest(rows)

  test('case, white space, bullets, icons and end punctuation do not count', () => {
    for (const line of ['READ MORE', ' Read\u00a0more… ', '• Read more »', '📧 Read more!', '[Read more]'])
      expect(isPhrase(line), line).toEqual({ reason: 'navigation', weak: false })
  })

  test('a single word is weak', () => expect(isPhrase('Print')).toEqual({ reason: 'sharing', weak: true }))

  test('several phrases on one line make one that is not weak', () => {
    expect(isPhrase('Print | Read more')).toEqual({ reason: 'sharing', weak: false })
    expect(isPhrase('Share this page Print Read more')).toEqual({ reason: 'sharing', weak: false })
  })

  test('a line with any other word is none', () => {
    for (const line of ['Read more books', 'How to print', 'Print share', '"Read more"', '', '—'])
      expect(isPhrase(line), line).toBeNull()
  })
})

describe('patterns', () => {
  const edge: PatternRow = { id: 'end', pattern: /^the end$/g, reason: 'syndication', edge: 2 }
  const anywhere: PatternRow = { id: 'page', pattern: /^page \d+/, reason: 'navigation' }
  const isFurniture = patternTest([edge, anywhere])

  test('a pattern covers the whole line', () => {
    expect(isFurniture('Page 12', 99)).toBe('navigation')
    expect(isFurniture('Page 12 is missing', 0)).toBeNull()
  })

  test('a pattern of the edge counts there alone, as often as it is asked', () => {
    expect([0, 1, 2].map(fromEdge => isFurniture('The end.', fromEdge))).toEqual(['syndication', 'syndication', null])
  })
})

test.each(PACKS.map(pack => [pack.name, pack] as const))(
  '%s: phrases are folded, sorted and unique, patterns are sorted',
  (_, pack) => {
    const texts = (pack.phrases ?? []).map(row => row.text)
    expect(texts).toEqual([...new Set(texts)].sort())
    expect(texts.map(foldLine)).toEqual(texts)
    const ids = (pack.patterns ?? []).map(row => row.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  },
)

test('no phrase stands in two packs', () => {
  const texts = PACKS.flatMap(pack => pack.phrases ?? []).map(row => row.text)
  expect(new Set(texts).size).toBe(texts.length)
})

test('hostile lines take no time', () => {
  const isPhrase = phraseTest(PACKS.flatMap(pack => pack.phrases ?? []))
  const isFurniture = patternTest(PACKS.flatMap(pack => pack.patterns ?? []))
  const started = performance.now()
  for (const word of ['share ', 'sign up for ', 'a', '1', 'page ', '© ', 'https://']) {
    isPhrase(word.repeat(5000))
    isPhrase(word.repeat(30))
    isFurniture(word.repeat(5000), 0)
    isFurniture(word.repeat(Math.floor(399 / word.length)), 0)
  }
  expect(performance.now() - started).toBeLessThan(4000)
})
