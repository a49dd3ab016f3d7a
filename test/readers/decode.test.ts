// Decoding finds the encoding of a source by its own evidence, and refuses what is no text.

import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../src/model/document.js'
import { decode } from '../../src/readers/decode.js'
import { codeOf, value } from './reading.js'

const read = (bytes: Uint8Array, format?: Format) => value(decode(bytes, format ? { format } : {}))
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

/** Text in a single-byte encoding, by the decoder's own table. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(Array.from(text, character => bytes.get(character) ?? 63))
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

describe('byte order marks', () => {
  test('of UTF-8', () => {
    expect(read(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8('été')]))).toEqual({
      text: 'été',
      encoding: 'utf-8',
      evidence: 'bom',
      replaced: 0,
    })
  })
  test('of UTF-16 in both orders', () => {
    const little = Buffer.from('\uFEFFtext — 中', 'utf16le')
    expect(read(little)).toMatchObject({ text: 'text — 中', encoding: 'utf-16le', evidence: 'bom' })
    expect(read(swapped(little))).toMatchObject({ text: 'text — 中', encoding: 'utf-16be', evidence: 'bom' })
  })
  test('only the first one is no text', () => {
    expect(read(utf8('\uFEFF\uFEFFx')).text).toBe('\uFEFFx')
  })
})

describe('declared encodings', () => {
  const page = (meta: string): Uint8Array => latin1(`<!doctype html><html><head>${meta}</head><body>caf\xe9 \x93x\x94`)

  test('meta charset, and windows-1252 for ISO-8859-1 as browsers have it', () => {
    expect(read(page('<meta charset="iso-8859-1">'))).toMatchObject({
      encoding: 'windows-1252',
      evidence: 'declared',
      replaced: 0,
    })
    expect(read(page('<meta charset="iso-8859-1">')).text).toContain('café “x”')
  })
  test('http-equiv', () => {
    const meta = '<META http-equiv="Content-Type" content="text/html; charset=windows-1252">'
    expect(read(page(meta))).toMatchObject({ encoding: 'windows-1252', evidence: 'declared' })
  })
  test('behind the first kilobyte', () => {
    const meta = `<script>${'x'.repeat(3000)}</script><meta charset=koi8-r>`
    expect(read(page(meta))).toMatchObject({ encoding: 'koi8-r', evidence: 'declared' })
  })
  test('XML declaration', () => {
    const xml = latin1('<?xml version="1.0" encoding="ISO-8859-15"?><p>\xa4</p>')
    expect(read(xml)).toMatchObject({ encoding: 'iso-8859-15', evidence: 'declared' })
    expect(read(xml).text).toContain('€')
  })
  test('the hint makes a fragment HTML', () => {
    const fragment = latin1('<p>\xe9</p><meta charset=windows-1251>')
    expect(read(fragment, 'html')).toMatchObject({ encoding: 'windows-1251', text: expect.stringContaining('й') })
  })
  test('a name in ASCII bytes stands', () => {
    expect(read(utf8('<html><meta charset="shift_jis">abc'))).toMatchObject({
      encoding: 'shift_jis',
      evidence: 'declared',
    })
  })
  test('a declared UTF-8 that is none is sniffed', () => {
    const meta = '<meta charset="utf-8">'
    expect(read(page(meta))).toMatchObject({ encoding: 'windows-1252', text: expect.stringContaining('café “x”') })
  })
  test('valid UTF-8 is UTF-8 whatever the page says', () => {
    expect(read(utf8('<html><meta charset="iso-8859-1"><p>naïve — 中文'))).toMatchObject({
      encoding: 'utf-8',
      evidence: 'valid-utf-8',
      replaced: 0,
    })
  })
  test('a meta that makes the sniffer throw declares nothing', () => {
    const meta = '<meta http-equiv="content-type" content="charset">'
    expect(codeOf(decode(page(meta), { format: 'html' }))).toBe('ok')
  })
  test('UTF-16 that is read by its ASCII letters is none', () => {
    const xml = latin1(
      `<?xml version="1.0" encoding="UTF-16"?><p>caf\xe9 na\xefve d\xe9j\xe0 vu, \xe9t\xe9 pass\xe9</p>`,
    )
    expect(read(xml)).toMatchObject({ encoding: 'windows-1252', text: expect.stringContaining('déjà') })
  })
  test('prose about charsets declares nothing', () => {
    const prose = utf8('Write charset="koi8-r" into a meta element.')
    expect(read(prose)).toMatchObject({ encoding: 'utf-8', evidence: 'valid-utf-8' })
  })
})

describe('without a declaration', () => {
  test('empty and ASCII', () => {
    expect(read(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', evidence: 'valid-utf-8', replaced: 0 })
    expect(read(utf8('plain'))).toMatchObject({ text: 'plain', encoding: 'utf-8', evidence: 'valid-utf-8' })
  })
  test('UTF-16 by its NULs', () => {
    const little = Buffer.from('Plain words and a few more of them.\n', 'utf16le')
    expect(read(little)).toMatchObject({ encoding: 'utf-16le', evidence: 'sniffed', replaced: 0 })
    expect(read(swapped(little))).toMatchObject({ encoding: 'utf-16be', text: 'Plain words and a few more of them.\n' })
  })
  test.each([
    ['windows-1251', 'Врач сказал, что лекарство нужно принимать два раза в день. '],
    ['koi8-r', 'Врач сказал, что лекарство нужно принимать два раза в день. '],
    ['iso-8859-7', 'Ο γιατρός είπε ότι το φάρμακο πρέπει να λαμβάνεται δύο φορές. '],
    ['windows-1256', 'قال الطبيب إن المريض يجب أن يأخذ الدواء مرتين في اليوم. '],
  ])('%s by its letters', (label, sentence) => {
    const text = sentence.repeat(3)
    expect(read(encode(text, label))).toEqual({ text, encoding: label, evidence: 'sniffed', replaced: 0 })
  })
  test('windows-1252 by its letters and its quotes, which some releases of Node.js read as controls', () => {
    const bytes = latin1('Die \xc4rzte pr\xfcfen t\xe4glich, ob die \xdcbelkeit zur\xfcckgeht \x97 \x93endlich\x94.')
    const text = 'Die Ärzte prüfen täglich, ob die Übelkeit zurückgeht — “endlich”.'
    expect(read(bytes)).toEqual({ text, encoding: 'windows-1252', evidence: 'sniffed', replaced: 0 })
  })
  test('Shift_JIS and its like by their pairs of bytes', () => {
    const bytes = Buffer.from(
      '88e38e74814182cd814189ce977a82f093fa82c993f189f18176835e837c83938266815b82ed82bd82b582e082cc82c581425c'.repeat(
        4,
      ),
      'hex',
    )
    expect(read(bytes)).toMatchObject({ encoding: 'shift_jis', evidence: 'sniffed', replaced: 0 })
  })
  test('Japanese of seven bits by its escapes', () => {
    expect(read(latin1('\x1b$B4A;z\x1b(B'))).toMatchObject({ text: '漢字', encoding: 'iso-2022-jp' })
  })
  test('too little to tell is windows-1252', () => {
    expect(read(latin1('caf\xe9'))).toEqual({
      text: 'café',
      encoding: 'windows-1252',
      evidence: 'default',
      replaced: 0,
    })
  })
})

describe('damaged UTF-8', () => {
  const text = 'naïve — “words” '.repeat(5)

  test('keeps its encoding, and counts what was put in', () => {
    const damaged = Buffer.concat([utf8(text), Buffer.of(0xff, 0xe9), utf8(text)])
    expect(read(damaged)).toMatchObject({ encoding: 'utf-8', replaced: 2 })
    expect(read(damaged).text).toBe(`${text}\uFFFD\uFFFD${text}`)
  })
  test('a U+FFFD that stands in the source was not put in', () => {
    expect(read(utf8('a\uFFFDb')).replaced).toBe(0)
    expect(read(Buffer.concat([utf8(`${text}\uFFFD`), Buffer.of(0xff)])).replaced).toBe(1)
  })
  test('cut at its end', () => {
    expect(read(Buffer.concat([utf8('plain '), Buffer.of(0xe2, 0x80)]))).toMatchObject({
      encoding: 'utf-8',
      replaced: 1,
    })
  })
})

describe('what is no text', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['GIF89a\x01\x00\x01\x00', 'GIF'],
    ['%PDF-1.7\n%', 'PDF'],
    ['PK\x03\x04\x14', 'ZIP'],
    ['\x1f\x8b\x08', 'gzip'],
    ['\x7fELF\x02', 'ELF'],
    ['\xff\xfe\0\0a\0\0\0', 'UTF-32'],
    ['\0\x01\x02\x03\x04\x05\x06\x07'.repeat(9), 'binary data'],
  ])('%j looks like %s', (bytes, name) => {
    const decoded = decode(latin1(bytes), {})
    expect(decoded).toMatchObject({
      diagnostic: { code: 'source/binary', facts: { looksLike: expect.stringContaining(name) } },
    })
  })
  test('text that begins as a file type does is text', () => {
    for (const text of ['BMI is a ratio.', 'MZ twins', 'ID3 is a tag', 'GIF89a is a format']) {
      expect(codeOf(decode(utf8(text), {}))).toBe('ok')
    }
  })
  test('a NUL here and there is still text', () => {
    expect(read(utf8(`${'words '.repeat(100)}\0`)).text).toContain('\0')
  })
})

test('never throws, and gives back what UTF-8 says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes =>
      ['ok', 'source/binary'].includes(codeOf(decode(bytes, {}))),
    ),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      fc.pre(!/[\0-\x08\x0e-\x1f\uFEFF]/.test(text) && !text.startsWith('%PDF-'))
      return read(utf8(text)).text === text
    }),
  )
})
