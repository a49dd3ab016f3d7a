// No string makes any of these functions throw, and a megabyte of anything costs little more than reading it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCollectionLine, readDateLine } from '../../src/text/date-lines.js'
import { findDates, parseDate } from '../../src/text/dates.js'
import * as people from '../../src/text/people.js'
import * as urls from '../../src/text/urls.js'
import * as words from '../../src/text/words.js'

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  parseDate,
  findDates,
  readDateLine,
  readCollectionLine,
  readByline: people.readByline,
  isCredentialedName: people.isCredentialedName,
  looksLikePersonName: people.looksLikePersonName,
  looksLikeOrganization: people.looksLikeOrganization,
  looksLikeRole: people.looksLikeRole,
  looksLikePlace: people.looksLikePlace,
  looksLikeTeam: people.looksLikeTeam,
  normalizeUrl: text => urls.normalizeUrl(text),
  'normalizeUrl with a base': text => urls.normalizeUrl(text, 'https://example.com/a'),
  'normalizeUrl as the base': text => urls.normalizeUrl('a', text),
  urlKey: text => urls.urlKey(text),
  isDeadUrl: urls.isDeadUrl,
  hostOf: urls.hostOf,
  countWords: words.countWords,
  foldLine: words.foldLine,
  slugify: words.slugify,
  titleCaseShare: words.titleCaseShare,
  headingStyle: words.headingStyle,
  endsSentence: words.endsSentence,
  startsLower: words.startsLower,
  openBrackets: words.openBrackets,
}

const UNITS = [
  'a',
  ' ',
  '\u00a0',
  '1',
  ',',
  '(',
  '../',
  '%25',
  '1/',
  "'12",
  'Dec 2, ',
  '2014-',
  ' 2014',
  'MD, ',
  '漢',
  '\ud800',
]
const PREFIXES = ['', 'By ', 'Published ', 'https://example.com/', '/']
const OPENINGS = ['', 'https://example.com/']

/** Seconds of processor time that a megabyte may take; anything quadratic takes minutes. */
const LIMIT = 3

describe.each(Object.entries(FUNCTIONS))('%s', (_, run) => {
  it('throws on no string', () => {
    const lines = fc
      .array(fc.constantFrom(...UNITS, ...PREFIXES, 'Jane Roe', 'on ', 'Reviewed by ', ' | ', 'Boston, MA', ';'))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), lines), text => {
        run(text)
      }),
      { numRuns: 300 },
    )
  })

  it('is linear', () => {
    const slow: string[] = []
    for (const opening of OPENINGS) {
      for (const unit of UNITS) {
        const text = `${opening}${unit.repeat(Math.ceil(1_000_000 / unit.length))}x`
        const before = process.cpuUsage()
        run(text)
        const seconds = process.cpuUsage(before).user / 1e6
        if (seconds > LIMIT) slow.push(`${opening}${unit}: ${seconds} s`)
      }
    }
    expect(slow).toEqual([])
  }, 120_000)
})
