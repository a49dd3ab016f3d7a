// The corpus rule that corrects slips by what other documents write: when it speaks, and when it must not.

import { describe, expect, test } from 'vitest'
import { openBooks } from '../../src/kernel/books.js'
import { runPass } from '../../src/kernel/stage.js'
import { View } from '../../src/kernel/view.js'
import type { Format } from '../../src/model/document.js'
import { PACKS } from '../../src/packs/index.js'
import { countIn, countsOf, joinCounts } from '../../src/rules/correct/corpus-counts.js'
import { corpusWords } from '../../src/rules/correct/corpus-words.js'
import { lexiconOf } from '../../src/rules/correct/lexicon.js'
import { meantBy } from '../../src/rules/correct/slips.js'
import { runRules } from '../support/run-rule.js'

const lexicon = lexiconOf(PACKS)
const rule = corpusWords(lexicon).bind({})

const viewOf = (text: string, format: Format = 'text'): View => new View(runRules(text, format, []).document)

/** Documents that write what is meant. */
const OTHERS = Array.from({ length: 60 }, () =>
  viewOf('The symptoms of the disease may develop in the morning, and the region around them is sore for the day.'),
)

const merge = (views: readonly View[]): unknown =>
  views.map(view => rule.observe(view)).reduce((a, b) => rule.merge(a, b))

/** What the rule does with one document of the corpus. */
function judged(text: string, format: Format = 'text', others: readonly View[] = OTHERS) {
  const view = viewOf(text, format)
  const books = openBooks()
  const after = runPass(view, [rule], { books, merged: new Map([[rule.id, merge([...others, view])]]) })
  return {
    text: after.blocks.map(block => block.text).join('\n'),
    edits: books.entries.filter(entry => entry.action === 'edit').map(entry => `${entry.before} ${entry.after}`),
    flags: books.entries.filter(entry => entry.action === 'flag').map(entry => entry.note),
    tiers: books.entries.map(entry => entry.tier),
  }
}

const IN_PROSE = 'The first sympotms of the disease come at night.'

describe('correct/corpus-words', () => {
  test('corrects what the corpus spells otherwise, and says why', () => {
    const { text, edits, tiers } = judged(IN_PROSE)
    expect(text).toBe('The first symptoms of the disease come at night.')
    expect(edits).toEqual(['sympotms symptoms'])
    expect(tiers).toEqual(['evident'])
  })

  test('says nothing without a corpus, in a small one, or where the slip is not rare', () => {
    expect(judged(IN_PROSE, 'text', OTHERS.slice(0, 9)).edits).toEqual([])
    const often = Array.from({ length: 3 }, () => viewOf('Again the sympotms of it.'))
    expect(judged(IN_PROSE, 'text', [...OTHERS, ...often]).edits).toEqual([])
    expect(judged('The sympotms, the sympotms and the sympotms of it.').edits).toEqual([])
  })

  test.each([
    ['a name', 'The study of Sympotms was about the disease.'],
    ['a name elsewhere', 'The study of sympotms was about the disease, says the house of Sympotms.'],
    ['a quotation', 'She wrote “the sympotms of it” on the wall of the house.'],
    ['an address', 'See www.example.org/sympotms for the list of them.'],
    ['a code', 'Set the value of sympotms_2 to one in the file.'],
    ['a file', 'Open the file sympotms.pdf in the folder of the day.'],
    ['a citation', 'Baker T. The sympotms of bread. J Bread. 2011;3(2):10-12.'],
    ['another language', 'La vida de los sympotms en el mundo de las personas que no son de la casa.'],
    ['a part in brackets', 'There are (a)sympotms and sympotms(es) of the disease.'],
    ['a word with an article', 'The disease has many symptomsa sign of which is the pain.'],
    ['a plural', 'The regiones of the body are sore in the morning.'],
    ['a lost first letter', 'The ymptoms of the disease are in the book.'],
    ['a lost last letter', 'The symptom of it is in the regio of the heart.'],
    ['Latin', 'The sinus venosus is a part of the heart.'],
    ['another ending', 'The diseast of it is in the book.'],
    ['a British word', 'The haemorrhage of the oesophagus is in the book.'],
    ['a number with its unit', 'Take 20sympotms of it in the morning.'],
  ])('leaves alone %s', (_, text) => expect(judged(text).edits).toEqual([]))

  test.each([
    ['code', 'html', '<p>Run <code>sympotms</code> in the shell of the house.</p>'],
    ['a code block', 'markdown', '```\nthe sympotms of the code\n```\n\nThat is the end of it.'],
    [
      'a passage marked as another language',
      'html',
      '<p>He said:</p><blockquote lang="fr"><p>sympotms</p></blockquote>',
    ],
  ] as const)('leaves alone %s', (_, format, text) => expect(judged(text, format).edits).toEqual([]))

  test('flags what stands in a heading, and what two words may be meant by', () => {
    const inHeading = judged('# The sympotms of it\n\nThat is what the book is about.', 'markdown')
    expect(inHeading.edits).toEqual([])
    expect(inHeading.flags).toEqual(['symptoms in 60 documents'])
    const others = [...OTHERS, viewOf('They receive it and relieve the pain.')]
    const many = Array.from({ length: 30 }, () => viewOf('They receive it and relieve the pain of the day.'))
    const two = judged('They may recieve it in the morning.', 'text', [...others, ...many])
    expect(two.edits).toEqual([])
    expect(two.flags).toEqual(['receive in 31 documents or relieve in 31 documents'])
  })

  test('the order and the grouping of observations make no difference, and they are plain JSON', () => {
    const parts = [...OTHERS.slice(0, 25), viewOf(IN_PROSE)].map(view => rule.observe(view))
    const forth = parts.reduce((a, b) => rule.merge(a, b))
    const back = parts.toReversed().reduce((a, b) => rule.merge(a, b))
    const paired = rule.merge(
      parts.slice(0, 5).reduce((a, b) => rule.merge(a, b)),
      parts.slice(5).reduce((a, b) => rule.merge(a, b)),
    )
    for (const merged of [forth, back, paired, JSON.parse(JSON.stringify(forth))]) {
      const [verdict] = rule.decide(viewOf(IN_PROSE), merged)
      expect(verdict).toMatchObject({ to: 'symptoms', note: 'symptoms in 25 documents, sympotms in 1' })
    }
  })
})

describe('counts', () => {
  test('add up, words like those of objects among them', () => {
    const one = countsOf(['symptoms', 'constructor'], 2)
    const both = joinCounts(joinCounts(one, countsOf(['symptoms'], 1)), countsOf([], 1))
    expect(['symptoms', 'constructor', 'valueof'].map(word => countIn(both, word))).toEqual([3, 2, 0])
  })
})

describe('what may be a slip', () => {
  const may = (word: string): boolean => meantBy(word, lexicon) !== null
  test.each(['sympotms', 'devloping', 'gastroentrologist'])('%s', word => expect(may(word)).toBe(true))
  test.each(['symptoms', 'surgeona', 'movementis', 'pregnancys', 'reacher', 'colourise', 'aluminium', 'abcde'])(
    'not %s',
    word => expect(may(word)).toBe(false),
  )
})
