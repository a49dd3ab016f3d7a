// The names of records: what is plain stays, what is not never meets another's name.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOfLine, safeRecordId } from '../../src/runner/record-id.js'

describe('safeRecordId', () => {
  test.each(['12', 'p1', 'a-b_c.d', '0196f1c4-6d1e-7a30-8d7b-1f0a5f2f9b11', '_x', 'x'.repeat(100)])('%s stays', id =>
    expect(safeRecordId(id)).toBe(id),
  )

  test.each([
    ['W123', /^W123~[0-9a-f]{12}$/],
    ['https://example.org/a/b?x=1', /^https-example\.org-a-b-x-1~[0-9a-f]{12}$/],
    ['..', /^~[0-9a-f]{12}$/],
    ['../../etc/passwd', /^etc-passwd~/],
    ['a\\b', /^a-b~/],
    ['.hidden', /^hidden~/],
    ['ends.', /^ends~/],
    ['con', /^con~/],
    ['lpt1.txt', /^lpt1\.txt~/],
    ['a b', /^a-b~/],
    ['naïve', /^naïve~/],
    ['x'.repeat(101), /^x{40}~/],
    ['\u0000', /^~/],
    ['\uD800', /^~/],
  ])('%j gets a name of its own', (id, name) => expect(safeRecordId(id)).toMatch(name))

  const ids = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[A-Ca-c./~-]{1,4}$/),
    fc.constantFrom('é', 'e\u0301', 'É', 'nul', 'NUL', 'a/b', 'a-b', 'a~b', nameOfLine(1)),
  )

  test('is a file name everywhere, well within 255 bytes', () => {
    fc.assert(
      fc.property(ids, id => {
        const name = safeRecordId(id)
        expect(name).toMatch(/^[^/\\:*?"<>|\p{C}\s]+[^/\\:*?"<>|\p{C}\s.]$|^[a-z0-9_]$/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^~]*)?$/i)
        expect(Buffer.byteLength(`${name}.jsonl`)).toBeLessThan(255)
      }),
    )
  })

  test('ids that differ get names that differ, whatever the file system folds', () => {
    const folded = (name: string): string => name.normalize('NFD').toLowerCase()
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        fc.pre(a !== b)
        expect(folded(safeRecordId(a))).not.toBe(folded(safeRecordId(b)))
      }),
    )
  })

  test('no id gives the name of a line', () => {
    fc.assert(
      fc.property(ids, id => {
        expect(safeRecordId(id)).not.toMatch(/^line~\d{1,11}$/)
      }),
    )
  })
})
