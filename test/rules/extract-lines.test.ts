// What the extract rules read from single lines and fields: notices, references, persons, languages, titles.

import { describe, expect, test } from 'vitest'
import { isCitation, isReference, withoutNumber } from '../../src/rules/extract/citation-lines.js'
import { readField, splitList } from '../../src/rules/extract/field-values.js'
import { detectLanguage } from '../../src/rules/extract/language-words.js'
import { readPersons } from '../../src/rules/extract/persons.js'
import { isRelatedHeading, RELATED_HEADINGS } from '../../src/rules/extract/related-headings.js'
import { readRightsLine } from '../../src/rules/extract/rights-lines.js'
import { isTitleLike } from '../../src/rules/extract/title-lines.js'

describe('readRightsLine', () => {
  test.each([
    ['2016 Copyright Orchard Society', 'Orchard Society'],
    ['© 2016 Orchard Society. All rights reserved.', 'Orchard Society'],
    ['Copyright © 2016-2019 by Orchard Press Inc.', 'Orchard Press Inc.'],
    ['© Orchard Society', 'Orchard Society'],
    ['(c) 2020, Jane Roe', 'Jane Roe'],
  ])('%s', (line, holder) => expect(readRightsLine(line)?.holder).toBe(holder))

  test.each([
    'Copyright law is old.',
    'Copyright 2019 law protects the photographs in this guide.',
    'Who owns the copyright?',
    'In 2016 Copyright was extended.',
  ])('leaves %s', line => expect(readRightsLine(line)).toBeNull())

  test('a notice without a holder is one all the same', () => expect(readRightsLine('© 2016')).toEqual({}))
})

describe('references', () => {
  test.each([
    'Moe O, Roe J. Grafts that last. J Orchard Sci. 2014;11(2):40-48.',
    'van der Berg AB, et al. Grafts. Trees. 2019;4:e12.',
    '[3] Roe J. Thinning. Fruit. 2001; 7 : 1',
    'Roe J, Moe O. Thinning by hand. Fruit. 2001. doi:10.1234/fruit.99',
  ])('%s', line => expect(isCitation(line)).toBe(true))

  test.each([
    'Roe et al. thinned sixty trees in 2014 and weighed the crop.',
    'Call us at 10:30 on May 3, 2014.',
    'Ratio 2014;11 of the parts',
  ])('leaves %s', line => expect(isCitation(line)).toBe(false))

  test('below their heading, books and pages are references too', () => {
    expect(isReference('2. Moe O. Stocks for Heavy Soil. Northfield: Orchard Press; 2009.')).toBe(true)
    expect(isReference('Fruit Board. Thinning guide. https://example.org/thinning')).toBe(true)
    expect(isReference('ask at the office in town')).toBe(false)
  })

  test('numbers in front are no part of them', () => expect(withoutNumber('[12] Roe J. X.')).toBe('Roe J. X.'))
})

describe('readPersons', () => {
  const names = (text: string): readonly string[] => readPersons(text).map(({ name, type }) => `${type}: ${name}`)

  test.each([
    ['OrchardNotes', ['organization: OrchardNotes']],
    ['Jane Roe', ['person: Jane Roe']],
    ['Roe, Jane', ['person: Jane Roe']],
    ['By Jane Roe, MD, and Olav Moe', ['person: Jane Roe', 'person: Olav Moe']],
    ['Jane Roe <jane@example.org>', ['person: Jane Roe']],
    ['Orchard Society of Northfield', ['organization: Orchard Society of Northfield']],
    ['  ', []],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted))
})

describe('readField', () => {
  test.each([
    ['datePublished', '2019-05-03T23:30:00+02:00', { value: '2019-05-03' }],
    ['datePublished', '2019', { value: '2019' }],
    ['datePublished', '03/04/2019', { unread: 'ambiguous-date' }],
    ['datePublished', 'true', { unread: 'setting' }],
    ['language', 'pt_br', { value: 'pt-BR' }],
    ['slug', '_posts/2019/pruning.md', { value: 'pruning' }],
    ['url', '/grow/pruning', { value: '/grow/pruning' }],
    ['url', 'javascript:void(0)', { unread: 'unsafe-url' }],
    ['title', ' two\n lines ', { value: 'two lines' }],
    ['title', '  ', { unread: 'empty' }],
  ] as const)('%s %s', (field, text, wanted) => expect(readField(field, text)).toEqual(wanted))

  test('lists are cut at commas, or at semicolons where there are any', () => {
    expect(splitList('a, b ,, "c d"')).toEqual(['a', 'b', 'c d'])
    expect(splitList('soil, heavy; soil, light')).toEqual(['soil, heavy', 'soil, light'])
  })
})

describe('detectLanguage', () => {
  test.each([
    ['en', 'The trees are pruned in winter, and the wood that was cut is burned when it has dried for a year or more.'],
    [
      'fr',
      "Les arbres sont taillés en hiver, et le bois que l'on coupe est brûlé quand il a séché pendant un an ou plus.",
    ],
    [
      'es',
      'Los árboles se podan en invierno, y la madera que se corta se quema cuando ha estado seca por un año o más.',
    ],
    [
      'it',
      'Gli alberi si potano in inverno, e il legno che si taglia viene bruciato quando è stato a seccare per un anno o più.',
    ],
    [
      'pt',
      'As árvores são podadas no inverno, e a madeira que se corta é queimada quando já está seca há um ano ou mais.',
    ],
    [
      'nl',
      'De bomen worden in de winter gesnoeid, en het hout dat men snijdt wordt verbrand als het een jaar of meer is gedroogd.',
    ],
    [
      'pl',
      'Drzewa przycina się zimą, a drewno, które zostało ścięte, pali się, kiedy jest już suche, to znaczy po roku lub po dwóch latach, bo nie jest dobre od razu.',
    ],
    [
      'sv',
      'Träden beskärs på vintern, och veden som man har sågat ska ligga under tak i ett år eller mer, men den kan inte eldas om den är våt.',
    ],
    [
      'fi',
      'Puut leikataan talvella, ja puu joka on katkaistu poltetaan kun se on kuivunut, mutta jos se ei ole kuivaa, niin sitä ei voi vielä polttaa ja se on myös raskas.',
    ],
    [
      'tr',
      'Ağaçlar kışın budanır ve kesilen odun bir yıl ya da daha çok kurur, ama ıslak olan odun iyi yanmaz ve bu da çok duman yapar, o yüzden bir çatı gibi bir yer gerekir.',
    ],
    [
      'ru',
      'Деревья обрезают зимой, и то, что было отрезано, сжигают, когда оно уже сухое, но если его не сушить под крышей, то из него не будет тепла, а только дым.',
    ],
    ['zh', '苹果树在冬末修剪，先剪去枯枝，再剪去交叉的枝条。每年轻剪一次，比五年重剪一次结果更多，也更省力。'],
    [
      'ko',
      '사과나무는 늦겨울에 가지치기를 합니다. 먼저 마른 가지를 자르고 다음에 엇갈린 가지를 자릅니다. 해마다 조금씩 자르면 열매가 더 많이 열립니다.',
    ],
    [
      'el',
      'Τα δέντρα κλαδεύονται τον χειμώνα, και το ξύλο που κόπηκε καίγεται όταν έχει στεγνώσει για έναν χρόνο ή περισσότερο.',
    ],
  ])('%s', (language, text) => expect(detectLanguage([text])?.language).toBe(language))

  test('says nothing of short texts, of other languages, and of Danish that could be Norwegian', () => {
    expect(
      detectLanguage([
        'Den mand som kan se det store hus i skoven må ikke være der om natten, og det er ikke godt for ham, men han kan være her.',
      ]),
    ).toBeUndefined()
    expect(detectLanguage(['The trees are pruned.'])).toBeUndefined()
    expect(
      detectLanguage([
        'Snoetes e kranem voi shtep, lam tore vish kemi drosh, an teka lumo prish e nata sot, kranem ish lodu vari, trep nesh moki dulo rane.',
      ]),
    ).toBeUndefined()
  })
})

describe('isTitleLike', () => {
  test.each(['Gout', 'Apples - Late Stocks', 'When should I prune?', 'Aftercare: What to Do Next', '10 Ways to Graft'])(
    '%s',
    line => expect(isTitleLike(line)).toBe(true),
  )

  test.each([
    'Dear reader',
    '• Saws',
    'May 3, 2019',
    'By Jane Roe',
    'Tools:',
    'prune in winter',
    'Home > Trees > Apples',
    'www.example.org',
    'Prune in winter.',
    'The signs of a tired tree include',
    'Ithaca, New York',
  ])('leaves %s', line => expect(isTitleLike(line)).toBe(false))
})

describe('isRelatedHeading', () => {
  const rows = new Set(RELATED_HEADINGS)
  test.each(['Related Articles:', 'Related items by author', 'See also', 'More health topics', 'You May Also Like'])(
    '%s',
    line => expect(isRelatedHeading(line, rows)).toBe(true),
  )
  test.each(['Related', 'Relatedness', 'More trees', 'Further questions remain'])('%s', line =>
    expect(isRelatedHeading(line, rows)).toBe(line === 'Related'),
  )
})
