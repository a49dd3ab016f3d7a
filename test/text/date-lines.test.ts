// Lines that only date or file a page are read; sentences that hold a date are not.

import { describe, expect, it } from 'vitest'
import { readCollectionLine, readDateLine } from '../../src/text/date-lines.js'

const read = (text: string): readonly string[] | undefined =>
  readDateLine(text)?.dates.map(date => [date.label, date.iso, date.by].filter(Boolean).join(' '))

describe('readDateLine', () => {
  it.each([
    ['Last Medical Review: May 2, 2014 Last Revised: June 8, 2016', ['reviewed 2014-05-02', 'modified 2016-06-08']],
    ['Reviewed on May 3, 2019 for clinical relevance.', ['reviewed 2019-05-03']],
    ['Last modified: May 8, 2019', ['modified 2019-05-08']],
    ['Last updated on 3 May 2019', ['modified 2019-05-03']],
    ['Last Updated : 3 May 2019 10:41 PM EST', ['modified 2019-05-03']],
    ['Published 2017', ['published 2017']],
    ['PUBLISHED MAY 3, 2019', ['published 2019-05-03']],
    ['Posted on: May 3, 2019', ['published 2019-05-03']],
    ['Published: 10:02 am, 3 May, 2019', ['published 2019-05-03']],
    ['Updated: 3 May 2019 | Published: 1 May 2019', ['modified 2019-05-03', 'published 2019-05-01']],
    ['Published May 3, 2019 • 5 min read', ['published 2019-05-03']],
    ['(Updated May\u00a03, 2019)', ['modified 2019-05-03']],
    ['Date: 2019-05-03', ['published 2019-05-03']],
    ['Page last reviewed: 3 May 2019 Next review due: 3 May 2022', ['reviewed 2019-05-03', 'next-review 2022-05-03']],
    ['First published: 3 May 2019', ['published 2019-05-03']],
    ['Review date: May 2020', ['reviewed 2020-05']],
    ['Last reviewed: 05/2020', ['reviewed 2020-05']],
    ['Last reviewed: May 3–5, 2019', ['reviewed 2019-05']],
    ['Published: May 3 – May 5, 2019', ['published 2019-05']],
    ['Published 3 May 2019 – 5 min read', ['published 2019-05-03']],
    ['Updated: the 1st of May, 2019 | Published: 2018', ['modified 2019-05-01', 'published 2018']],
    ['This page was last edited on 3 May 2019, at 14:32.', ['modified 2019-05-03']],
    ['Medically reviewed by Jane Roe, MD on May 3, 2019', ['reviewed 2019-05-03 Jane Roe, MD']],
    ['Last reviewed by: Jane Roe, M.D. (May 3, 2019)', ['reviewed 2019-05-03 Jane Roe, M.D.']],
    ['Reviewed by the editorial team on May 3, 2019', ['reviewed 2019-05-03 the editorial team']],
    ['Published May 3, 2019 by Jane Roe', ['published 2019-05-03 Jane Roe']],
    ['Mis à jour le 3 août 2019', ['modified 2019-08-03']],
    ['Veröffentlicht am 3. März 2019', ['published 2019-03-03']],
    ['Actualizado el 3 de mayo de 2019', ['modified 2019-05-03']],
  ])('reads %j', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  it('tells where each date stands', () => {
    const text = 'Created 1 May 2019; updated 3 May 2019'
    expect(readDateLine(text)?.dates.map(date => text.slice(date.start, date.end))).toEqual([
      '1 May 2019',
      '3 May 2019',
    ])
  })

  it('keeps both readings of an ambiguous date', () => {
    expect(readDateLine('Updated 02/03/2017')?.dates).toMatchObject([
      { label: 'modified', ambiguous: true, iso: null, candidates: ['2017-02-03', '2017-03-02'] },
    ])
  })

  it.each([
    'The drug was approved on March 3, 2017 for adults.',
    'Updated guidelines were published on March 3, 2017.',
    'Reviewed March 3, 2017, and found wanting.',
    'Published on March 3, 2017 in a journal of medicine.',
    'Updated 2014-15',
    'Updated 2018–2019',
    'Published from May 2018 to June 2019',
    'Updated in spring 2019',
    'Date of birth: May 3, 2019',
    'Published February 30, 2019',
    'Reviewed by committee on May 3, 2019',
    'Reviewed 12 patients in May 2019',
    'May 3, 2019',
    'Posted on',
    'Updated',
    '',
  ])('gives null for %j', text => {
    expect(readDateLine(text)).toBeNull()
  })
})

describe('readCollectionLine', () => {
  const parts = (text: string): readonly (string | null | undefined)[] | null => {
    const line = readCollectionLine(text)
    return line && [line.collection?.text, line.date?.iso, line.category?.text]
  }

  it.each([
    ['Expert Corner published on May 6, 2019 in Dose Finding', ['Expert Corner', '2019-05-06', 'Dose Finding']],
    ['Expert Corner published on May 6, 2019', ['Expert Corner', '2019-05-06', undefined]],
    ['Posted in Heart Health on 3 May 2019', [undefined, '2019-05-03', 'Heart Health']],
    ['Posted on May 3, 2019 in Eyes and Ears', [undefined, '2019-05-03', 'Eyes and Ears']],
    ['Filed under: Diet, Exercise', [undefined, undefined, 'Diet, Exercise']],
  ])('reads %j', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it('tells where the parts stand in the line as given', () => {
    const text = '  Case Notes posted on May 3, 2019 in Skin '
    const line = readCollectionLine(text)
    for (const part of [line?.collection, line?.category]) expect(text.slice(part?.start, part?.end)).toBe(part?.text)
    expect(text.slice(line?.date?.start, line?.date?.end)).toBe('May 3, 2019')
  })

  it.each([
    'The study was published on March 3, 2017 in Vienna.',
    'the results posted on March 3, 2017 in Vienna',
    'Filed under protest by the company',
    'Posted on May 3, 2019',
    'Posted in March 2017',
    'Expert Corner published on February 30, 2019',
    'A trial published on May 6, 2019 in Vienna showed no gain',
    '',
  ])('gives null for %j', text => {
    expect(readCollectionLine(text)).toBeNull()
  })
})
