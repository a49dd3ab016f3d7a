// Whom the value of a field names: persons with what stands around their names, or an organization.

import { describe, expect, it } from 'vitest'
import { authorsIn } from '../../src/rules/extract/html-people.js'
import { readPersons } from '../../src/rules/extract/persons.js'

const told = (text: string): readonly string[] =>
  readPersons(text).map(({ name, type, credentials, roles, affiliation }) =>
    [
      type === 'person' ? name : `(${name})`,
      ...credentials,
      ...roles,
      ...(affiliation ? [`at ${affiliation}`] : []),
    ].join('|'),
  )

describe('readPersons', () => {
  it.each([
    ['Reviewed by Jane Roe, MD, and John Doe, RN', ['Jane Roe|MD|Reviewer', 'John Doe|RN|Reviewer']],
    ['Reviewed by Jane Roe, MD, Medical Editor', ['Jane Roe|MD|Reviewer|Medical Editor']],
    ['Medically reviewed by Jane Roe', ['Jane Roe|Medical reviewer']],
    ['Jane Roe and John Doe, MDs', ['Jane Roe|MD', 'John Doe|MD']],
    ['Sarah Roe (Nutritionist)', ['Sarah Roe|Nutritionist']],
    ['By Jane Roe for Example News', ['Jane Roe|at Example News']],
    ['By Jane Roe And John Doe For The Example', ['Jane Roe|at The Example', 'John Doe|at The Example']],
    ['“Jane Roe”', ['Jane Roe']],
    ['<a href="/jane" class="name">Jane Roe</a>', ['Jane Roe']],
    ['Roe J, Doe AB', ['Roe J', 'Doe AB']],
    ['Jane R.', ['Jane R.']],
    ['Example UK', ['(Example UK)']],
    ['Prof.Dr. Anna Beispiel', ['Anna Beispiel']],
    ['Dr. Roe', ['Dr. Roe']],
    ['Roe, Jane', ['Jane Roe']],
    ['Vitamin C', ['(Vitamin C)']],
    ['Harvard Health Publishing', ['(Harvard Health Publishing)']],
    ['Mayo Clinic Staff', ['(Mayo Clinic Staff)']],
    ['NIH', ['(NIH)']],
    ['Universität Heidelberg', ['(Universität Heidelberg)']],
    ['Ministerio de Sanidad', ['(Ministerio de Sanidad)']],
    ['Cancer Research UK', ['(Cancer Research UK)']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('authorsIn', () => {
  it.each(['Admin', 'Staff', 'Unknown', 'Guest author', 'Guest Post', 'No author', 'jane@example.org', 'Redaktion'])(
    'finds nobody in %j',
    text => {
      expect(authorsIn(text, new Set())).toEqual([])
    },
  )

  it.each(['Reuters', 'Associated Press', 'Reuters Staff', 'Redaktion Beispiel', 'Agencies'])(
    'calls %j no person',
    text => {
      expect(authorsIn(text, new Set())).toMatchObject([{ type: 'organization' }])
    },
  )

  it('takes one name for a person, unless the site bears it', () => {
    expect(authorsIn('Cleo', new Set())).toMatchObject([{ type: 'person' }])
    expect(authorsIn('Cleo', new Set(['cleo']))).toMatchObject([{ type: 'organization' }])
  })
})
