// The repairs of characters on one string, as a library: what is changed is told, and nothing else is changed.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairText } from '../../src/index.js'

/** The text after changes, put into effect from what they say alone. */
function apply(text: string, changes: ReturnType<typeof repairText>['changes']): string {
  let out = ''
  let from = 0
  for (const { offset, length, before, after } of changes) {
    expect(offset).toBeGreaterThanOrEqual(from)
    expect(text.slice(offset, offset + length)).toBe(before)
    out += text.slice(from, offset) + after
    from = offset + length
  }
  return out + text.slice(from)
}

test('names each change: where, what, by which rule and why', () => {
  const { text, changes, flags } = repairText('Smith &amp;nbsp;isnâ€™t here')
  expect(text).toBe('Smith  isn’t here')
  expect(changes).toEqual([
    {
      offset: 6,
      length: 10,
      before: '&amp;nbsp;',
      after: ' ',
      rule: 'repair/entities',
      reason: 'reference',
      also: ['repair/no-break-spaces'],
    },
    { offset: 19, length: 3, before: 'â€™', after: '’', rule: 'repair/mojibake', reason: 'misread' },
  ])
  expect(flags).toEqual([])
})

test('a text misread three times is one change a place', () => {
  const misread = (text: string): string =>
    Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
  const given = misread(misread(misread('Ménière')))
  const { text, changes } = repairText(given)
  expect(text).toBe('Ménière')
  expect(changes.map(({ after }) => after)).toEqual(['é', 'è'])
})

describe('stays as it is', () => {
  test.each([
    'Plain text, “quoted” – and it’s fine…',
    'SÃO PAULO, CONCLUSÃO; NESTLÉ®; 4×…',
    'می‌خواهم 👨‍👩‍👧 ภาษา​ไทย',
    '第３回ＡＢＣ大会',
    'In HTML, write &amp;nbsp; for it.',
    'C:\\new\\table and printf("\\n")',
    'Å reise er å leve.',
    '',
  ])('%s', text => expect(repairText(text)).toEqual({ text, changes: [], flags: [] }))
})

test('what hides the order of a text is flagged with its place', () => {
  const { text, flags } = repairText('Pay to \u202etnuocca ym\u202c now')
  expect(text).toBe('Pay to \u202etnuocca ym\u202c now')
  expect(flags).toEqual([{ offset: 7, length: 1, rule: 'repair/hidden-direction', reason: 'reordered' }])
})

test('changes put into effect give the text, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '&amp;',
      '&nbsp;',
      'Ã©',
      'â€™',
      'â€',
      'Â ',
      '\\n',
      '\n',
      ' ',
      '\u00ad',
      '\u200b',
      'ﬁ',
      '５',
      'e\u0301',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), units => {
      const text = units.join('')
      const repaired = repairText(text)
      expect(apply(text, repaired.changes)).toBe(repaired.text)
    }),
    { numRuns: 1000 },
  )
})
