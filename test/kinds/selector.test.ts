// Selector rows: which names in the markup they fit, and which only look like them.

import { describe, expect, test } from 'vitest'
import { selectorMatcher } from '../../src/kinds/selector.js'
import { webSelectors } from '../../src/packs/web/selectors.js'
import { nameWords } from '../../src/text/markup-names.js'

const match = selectorMatcher([
  { selector: '.share-bar', reason: 'sharing' },
  { selector: '.comments', reason: 'comments' },
  { selector: '#top', reason: 'header' },
  { selector: '[class=widget]', reason: 'sidebar' },
  { selector: 'div.box[role=note]', reason: 'promotion' },
])

const reasonOf = (html: { readonly tag?: string; readonly classes?: readonly string[]; id?: string; role?: string }) =>
  match({ tag: 'div', ...html })?.reason

describe('words of a name', () => {
  test('camel case, hyphens, underscores, plurals and numbers', () => {
    expect(nameWords('shareBar__inner--top2')).toEqual(['share', 'bar', 'inner', 'top'])
    expect(nameWords('related-articles')).toEqual(['related', 'article'])
    expect(nameWords('news')).toEqual(['new'])
  })
})

describe('names', () => {
  test.each(['share-bar', 'c-ShareBar', 'post_share_bar_bottom', 'share-bars2'])('%s fits', name => {
    expect(reasonOf({ classes: [name] })).toBe('sharing')
    expect(reasonOf({ id: name })).toBe('sharing')
  })

  test.each(['shareholder', 'bar-share', 'has-share-bar', 'share-bar-enabled', 'no-comments', 'comments-open'])(
    '%s does not',
    name => expect(reasonOf({ classes: [name] })).toBeUndefined(),
  )

  test('whole classes, ids and compounds', () => {
    expect(reasonOf({ classes: ['widget'] })).toBe('sidebar')
    expect(reasonOf({ classes: ['elementor-widget'] })).toBeUndefined()
    expect(reasonOf({ id: 'top' })).toBe('header')
    expect(reasonOf({ classes: ['box'], role: 'note' })).toBe('promotion')
    expect(reasonOf({ classes: ['box'] })).toBeUndefined()
    expect(reasonOf({ tag: 'p', classes: ['box'], role: 'note' })).toBeUndefined()
  })

  test('what is no compound is refused', () => {
    for (const selector of ['div > p', '', '[data-x=1]', '.a, .b'])
      expect(() => selectorMatcher([{ selector, reason: 'x' }]), selector).toThrow(TypeError)
  })
})

test('rows of the pack are sorted within their reason, and unique by what they fit', () => {
  const keys = webSelectors.map(({ selector, reason }) => `${reason} ${selector}`)
  expect(keys).toEqual(keys.toSorted())
  const fits = webSelectors.map(({ selector }) =>
    selector.startsWith('.') ? nameWords(selector).join(' ') : selector.toLowerCase(),
  )
  expect(fits.filter((fit, i) => fits.indexOf(fit) !== i)).toEqual([])
})
