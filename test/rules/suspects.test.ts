// The one look at a text lets nothing through that a repair would change: on all of Unicode, and on texts made of it.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLUE } from '../../src/rules/repair/misread/clues.js'
import { SUSPECT, suspectsIn } from '../../src/rules/repair/suspects.js'

const holds = (text: string, suspect: keyof typeof SUSPECT): boolean => (suspectsIn(text) & SUSPECT[suspect]) !== 0

test('whatever changes under NFC is seen', () => {
  const missed: string[] = []
  for (let code = 0; code <= 0x2fa1f; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const decomposed = character.normalize('NFD')
    for (const text of [character, decomposed, `a${character}`, `${character}\u0327\u0301`])
      if (text.normalize('NFC') !== text && !holds(text, 'composed')) missed.push(`${code.toString(16)} ${text}`)
  }
  expect(missed).toEqual([])
})

test('two characters that are a clue of misreading are seen, with whatever stands around them', () => {
  const unit = fc.constantFrom(...'ÂÃâà€™„¢ŒœØÙ×βΒвЂВГ√≈‚Ä°§½£“”»®ªº│┌é Éaz.?\u00a0\u00ad\u0085')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), text => !CLUE.test(text) || holds(text, 'misread')),
    { numRuns: 20_000 },
  )
})

test.each([
  ['reference', 'Smith &amp; Sons', 'R & D, 5 &'],
  ['control', 'a\u0007b', 'a\tb\nc'],
  ['direction', '\u202eabc', 'abc'],
  ['zeroWidth', 'a\u200bb', 'a–b'],
  ['softHyphen', 'a\u00adb', 'a-b'],
  ['space', '5\u00a0mg', '5 mg'],
  ['ligature', 'ﬁn', 'fin'],
  ['sign', 'Panadol[®]', '[1]'],
  ['lost', 'Sj\ufffdgren', 'Sjögren'],
  ['wide', '５０', '真好！'],
] as const)('%s', (suspect, text, other) => {
  expect(holds(text, suspect)).toBe(true)
  expect(holds(other, suspect)).toBe(false)
})

test('ordinary text of many alphabets is let go at once', () => {
  for (const text of [
    'Nobody asked for it & nobody saw it: [1] 50 % <b>',
    'L’été dernier, la forêt a brûlé près d’ici ; « c’était très long » : sa sœur.',
    '“Nobody told me,” she said — and it wasn’t true…',
    'Größe 5 ½, Straße, ÄÖÜ; Škoda, Łódź, Ærø, København, năm, İzmir, ß',
    '护士记下脉搏，洗了手，走进下一个房间。“真好！”他说。カタカナと漢字。',
    '간호사가 손을 씻었다.',
    'Медсестра записала пульс. «Никто не просил», — сказал он.',
  ])
    expect(suspectsIn(text)).toBe(0)
})
