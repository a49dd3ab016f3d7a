// URLs: one form, one key, nothing invented, nothing unsafe let through, nothing thrown.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, isDeadUrl, normalizeUrl, urlKey } from '../../src/text/urls.js'

const url = (text: string, base?: string): string => normalizeUrl(text, base).url

describe('normalizeUrl', () => {
  it.each([
    ['HTTP://Example.COM:80/a/../b?b=2&a=1#f', 'http://example.com/b?b=2&a=1#f'],
    ['https://example.com/a?utm_source=x&b=2&fbclid=3', 'https://example.com/a?b=2'],
    ['https://example.com/?utm_source=x', 'https://example.com/'],
    ['https://example.com/a?ref=x', 'https://example.com/a?ref=x'],
    ['https://example.com/?q=a,b%20c&gclid=1', 'https://example.com/?q=a,b%20c'],
    ['https://example.com/100%25', 'https://example.com/100%25'],
    ['//Example.com/x', 'https://example.com/x'],
  ])('brings %j into its form', (given, expected) => {
    expect(normalizeUrl(given)).toEqual({ kind: 'absolute', url: expected })
  })

  it.each([
    ['/a/./b/../c?x=1&igshid=3', '/a/c?x=1'],
    ['../a', '../a'],
    ['a/b/../../..', '../'],
    ['/../a', '/a'],
    ['#part', '#part'],
    ['?a=1', '?a=1'],
    ['www.example.org/x', 'www.example.org/x'],
    ['', ''],
  ])('leaves %j relative where no base is known', (given, expected) => {
    expect(normalizeUrl(given)).toEqual({ kind: 'relative', url: expected })
  })

  it('resolves against a base, and only against a sound one', () => {
    expect(url('../b?utm_medium=x', 'https://example.com/a/c')).toBe('https://example.com/b')
    expect(url('/b', 'nonsense')).toBe('/b')
    expect(url('/b', 'javascript:0')).toBe('/b')
    expect(url('', 'https://example.com/a')).toBe('')
  })

  it('drops the fragment where told', () => {
    expect(normalizeUrl('https://example.com/a#b', undefined, { fragment: 'drop' }).url).toBe('https://example.com/a')
    expect(normalizeUrl('/a#b', undefined, { fragment: 'drop' }).url).toBe('/a')
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/x',
  ])('calls %j unsafe', given => {
    expect(normalizeUrl(given).kind).toBe('unsafe')
  })

  it('never turns a path into a scheme or a host', () => {
    expect(url('./javascript:alert(1)')).toBe('./javascript:alert(1)')
    expect(url('a/../javascript:alert(1)')).toBe('./javascript:alert(1)')
    expect(url('/.//example.com')).toBe('/.//example.com')
    expect(url('/a/..//example.com')).toBe('/.//example.com')
  })

  it('tells other schemes and garbage', () => {
    expect(normalizeUrl('mailto:a@example.com')).toEqual({ kind: 'other', url: 'mailto:a@example.com' })
    expect(normalizeUrl('http://[bad')).toEqual({ kind: 'invalid', url: 'http://[bad' })
  })

  it('changes nothing the second time, whatever the text', () => {
    const paths = fc.array(
      fc.constantFrom('.', '..', '', '%25', '%2525', '%zz', 'a', 'é', 'b:c', '\\', '?x=%20', '&utm_x=1', '#f'),
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      paths.map(parts => parts.join('/')),
      paths.map(parts => `https://Example.com/${parts.join('/')}`),
    )
    fc.assert(
      fc.property(texts, text => {
        const once = normalizeUrl(text)
        expect(normalizeUrl(once.url)).toEqual(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('urlKey', () => {
  it('is the same for all spellings of one page', () => {
    const spellings = [
      'HTTP://www.Example.COM:80/a/index.html?b=2&a=1#f',
      'https://example.com/a/?a=1&b=2',
      '//example.com/a?utm_source=x&a=1&b=2',
      'www.example.com/a?a=1&b=2',
      'https://example.com//a/./?b=2&a=1',
    ]
    expect(new Set(spellings.map(spelling => urlKey(spelling)))).toEqual(new Set(['example.com/a?a=1&b=2']))
    expect(urlKey('a/?a=1&b=2', 'https://example.com/')).toBe('example.com/a?a=1&b=2')
  })

  it('folds relative ones too', () => {
    expect(urlKey('/a/index.php')).toBe(urlKey('/a/#x'))
    expect(urlKey('#a')).not.toBe(urlKey('#b'))
  })

  it('keeps different pages apart', () => {
    const pages = [
      'https://example.com',
      'https://example.com/A',
      'https://example.com/a',
      'https://example.com/a?p=1',
      '/a',
      '/',
    ]
    expect(new Set(pages.map(page => urlKey(page))).size).toBe(pages.length)
  })
})

describe('isDeadUrl', () => {
  it.each(['', ' ', '#', '#!', 'javascript:void(0)', 'javascript:;', 'JavaScript:void(0);', 'about:blank'])(
    'holds for %j',
    given => {
      expect(isDeadUrl(given)).toBe(true)
    },
  )

  it.each(['#part', '/', 'https://example.com/#', '?a', 'mailto:a@example.com'])('does not hold for %j', given => {
    expect(isDeadUrl(given)).toBe(false)
  })
})

describe('hostOf', () => {
  it('gives the host of web addresses only', () => {
    expect(hostOf('HTTPS://News.Example.com:8080/a')).toBe('news.example.com')
    expect(hostOf('//example.com./a')).toBe('example.com')
    expect(hostOf('/a')).toBeNull()
    expect(hostOf('mailto:a@example.com')).toBeNull()
    expect(hostOf('http://[bad')).toBeNull()
  })
})
