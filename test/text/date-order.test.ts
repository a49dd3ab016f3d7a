// Which of two numbers is the month: other dates tell first, then a named day, then habits; what is divided stays open.

import { describe, expect, it } from 'vitest'
import { type DateHabits, dateEvidence, settledDay } from '../../src/text/date-order.js'
import { regionOrder } from '../../src/text/date-regions.js'
import { parseDate } from '../../src/text/dates.js'

const settled = (written: string, texts: readonly string[], habits?: DateHabits): string | null => {
  const date = parseDate(written)
  const read = date && settledDay(written, date, dateEvidence(texts), habits)
  return read && `${read.iso} ${read.by}`
}

describe('settledDay', () => {
  it.each([
    ['03/04/2018', ['25/12/2017'], '2018-04-03 other-dates'],
    ['03/04/2018', ['12/25/2017'], '2018-03-04 other-dates'],
    ['03.04.2018', ['25.12.2017'], '2018-04-03 other-dates'],
    ['03/04/2018', ['on April 3, 2018'], '2018-04-03 named-day'],
    ['03/04/2018', ['2018-03-04T10:00:00Z'], '2018-03-04 named-day'],
    ['03/04/18', ['on 3 April 2018'], '2018-04-03 named-day'],
    ['02-Dec-14', ['on December 2, 2014'], '2014-12-02 named-day'],
    ['03/04/2018', ['25/12/2017, that is December 25, 2017'], '2018-04-03 other-dates'],
  ])('reads %j by %j', (written, texts, expected) => {
    expect(settled(written, texts)).toBe(expected)
  })

  it.each([
    ['03/04/2018', []],
    ['03/04/2018', ['25/12/2017', '12/25/2017']],
    ['03/04/2018', ['April 3, 2018', 'March 4, 2018']],
    ['03/04/2018', ['25/12/2017', 'March 4, 2018']],
    ['03/04/2018', ['25.12.2017']],
    ['03/04/2018', ['04/03/2018', '05/06/2018']],
    ['03/04/18', ['25/12/2017']],
    ['May ’19', ['25/12/2017']],
  ])('leaves %j open by %j', (written, texts) => {
    expect(settled(written, texts)).toBeNull()
  })

  it('asks habits last, the region after what a person has set', () => {
    expect(settled('03/04/2018', [], { region: 'day-first' })).toBe('2018-04-03 region')
    expect(settled('03/04/2018', [], { region: 'day-first', usual: 'month-first' })).toBe('2018-03-04 usual')
    expect(settled('03/04/2018', ['12/25/2017'], { region: 'day-first' })).toBe('2018-03-04 other-dates')
    expect(settled('03/04/2018', ['25/12/2017', '12/25/2017'], { usual: 'day-first' })).toBeNull()
    expect(settled('03/04/18', [], { region: 'day-first' })).toBeNull()
  })
})

describe('regionOrder', () => {
  it.each([
    ['en-GB', 'day-first'],
    ['en_US', 'month-first'],
    ['de-Latn-DE', 'day-first'],
    ['en', undefined],
    ['es-US', undefined],
    ['en-CA', undefined],
    ['ja-JP', undefined],
    ['es-419', undefined],
    ['', undefined],
  ])('of %j is %s', (tag, expected) => {
    expect(regionOrder(tag)).toBe(expected)
  })
})
