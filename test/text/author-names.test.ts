// Names of authors: labels in front of them, accounts that are nobody, desks that are no person, letters behind them.

import { describe, expect, test } from 'vitest'
import { readPersons } from '../../src/rules/extract/persons.js'
import { isDesk, isNobody, splitLetters, withoutAuthorLabel } from '../../src/text/author-names.js'

describe('isNobody', () => {
  test.each([
    'admin',
    'Site Admin',
    'FN Admin',
    'Farmadmin2',
    'Redaktion',
    'Die Redaktion',
    'publisher',
    'https://example.org/greta',
    '@greta',
    'greta@example.org',
    '7c6d5e4f3a2b1c0d9e8f',
    '4821',
    'Trending Editor',
  ])('%s', name => expect(isNobody(name)).toBe(true))

  test.each(['Greta Holm', 'Ada Editorsen', 'Staffan Berg', 'Fieldnotes', '王小明', 'Facade'])('not %s', name =>
    expect(isNobody(name)).toBe(false),
  )
})

describe('isDesk', () => {
  test.each(['Harvest Newsroom', 'Redaktion Feldblatt', 'Field Staff', 'abc/xyz', 'Reuters'])('%s', name =>
    expect(isDesk(name)).toBe(true),
  )
  test.each(['Greta Holm', 'Newsom Park', 'Deskin Roe'])('not %s', name => expect(isDesk(name)).toBe(false))
})

test('a label leaves where a name is behind it', () => {
  expect(withoutAuthorLabel('By Greta Holm')).toBe('Greta Holm')
  expect(withoutAuthorLabel('Von Greta Holm')).toBe('Greta Holm')
  expect(withoutAuthorLabel('Par Barbara Roe')).toBe('Barbara Roe')
  expect(withoutAuthorLabel('Von Roe')).toBe('Von Roe')
  expect(withoutAuthorLabel('Byron Roe')).toBe('Byron Roe')
})

test('letters behind a name are told from its words', () => {
  expect(splitLetters('Olav R. Berg XQP, ZRT')).toEqual({ name: 'Olav R. Berg', letters: ['XQP', 'ZRT'] })
  expect(splitLetters('Jean Paul ROE')).toBeUndefined()
  expect(splitLetters('Greta Holm, Fieldnotes')).toBeUndefined()
})

describe('readPersons', () => {
  const person = { type: 'person', credentials: [], roles: [] }
  test.each([
    ['Greta Holm, Harvest Correspondent', { ...person, name: 'Greta Holm', roles: ['Harvest Correspondent'] }],
    ['OLAV BURNS, FN Farm Security Writer', { ...person, name: 'OLAV BURNS', roles: ['FN Farm Security Writer'] }],
    ['Greta Holm, From Field to Flour', { ...person, name: 'Greta Holm' }],
    ['Olav R. Berg XQP, ZRT', { ...person, name: 'Olav R. Berg', credentials: ['XQP', 'ZRT'] }],
    ['Greta Holm, Lakeview Clinic', { ...person, name: 'Greta Holm', affiliation: 'Lakeview Clinic' }],
  ])('%s', (text, wanted) => expect(readPersons(text)).toEqual([wanted]))

  test('an organization with a comma in its name stays whole', () => {
    expect(readPersons('Lakeview Farms, LLC')).toEqual([
      { type: 'organization', credentials: [], roles: [], name: 'Lakeview Farms, LLC' },
    ])
  })
})
