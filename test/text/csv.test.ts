// Comma-separated values as spreadsheets write them.

import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/text/csv.js'

const cells = (text: string): readonly (readonly string[])[] => readCsv(text).map(row => row.cells)

describe('readCsv', () => {
  test.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows, and none at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes, with a comma, a quote and a line end in them',
      'a,b\n"c, ""d""","e\nf"\n',
      [
        ['a', 'b'],
        ['c, "d"', 'e\nf'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"c;d";e,f\n',
      [
        ['a', 'b'],
        ['c;d', 'e,f'],
      ],
    ],
    [
      'empty cells and empty lines',
      'a,b\n\n,\nc,\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a byte order mark, and spaces', '\ufeff a , b\n', [['a', 'b']]],
    ['nothing', '', []],
  ])('%s', (_, text, wanted) => expect(cells(text)).toEqual(wanted))

  test('tells the line on which each row starts', () => {
    expect(readCsv('a,b\n"c\nd",e\n\nf,g').map(row => row.line)).toEqual([1, 2, 5])
  })

  test('ends where quotes do not, whatever stands there', () => {
    for (const text of ['"', '"a', 'a,"b\nc', '"a"b,c', 'a\rb']) expect(readCsv(text).length).toBeLessThan(4)
    const started = performance.now()
    readCsv(`a,b\n${'"'.repeat(20_001)}`)
    readCsv(`a,b\n${'"x",'.repeat(50_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
