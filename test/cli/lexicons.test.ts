// A user's own words in a CSV file: what they change, and what is told of a file that cannot be used.

import { describe, expect, test } from 'vitest'
import { place } from './fettle.js'

const PROSE = `# Living with gout

Take colchicine (Colcrix) with water. Ask about zurampic acid (Zurampex) and the Haldenmeter before you begin.

The cliniq of the house is open in the morning. Wafarin is another name, and the warfarin of the house is not meant.
`

function withLexicons(files: Readonly<Record<string, string>>, more: object = {}) {
  const at = place()
  const lexicons = Object.keys(files)
  at.write('pipeline.config.json', JSON.stringify({ input: 'input', lexicons, ...more }))
  for (const [path, text] of Object.entries(files)) at.write(path, text)
  at.write('input/gout.md', PROSE)
  return at
}

const HEAD = 'term,kind,correction,generic,note\n'

describe('lexicons', () => {
  test('correct words and phrases, pair brands with generics, and protect words', () => {
    const at = withLexicons({
      'terms.csv': `${HEAD}cliniq,correction,clinic,,
the house,correction,the Halden House,,our name
wafarin,word,,,a product of ours
zurampic acid,generic,,,
Zurampix,brand,,zurampic acid,
`,
    })
    expect(at.fettle(['run'])).toMatchObject({ code: 0, err: '' })
    const text = at.read('output/markdown/gout.md')
    expect(text).toContain('The clinic of the Halden House is open')
    expect(text).toContain('zurampic acid (Zurampix)')
    expect(text).toContain('Wafarin is another name')
    const ledger = at.read('output/ledger/gout.jsonl')
    expect(ledger).toMatch(/"reason":"configured","tier":"certain".*"before":"cliniq"/)
    expect(ledger).toMatch(
      /"rule":"correct\/brand-of-generic","reason":"misspelt","tier":"evident".*"after":"Zurampix"/,
    )
  })

  test('go along with the corrections of the configuration, and are part of the hash', () => {
    const at = withLexicons(
      { 'terms.csv': `${HEAD}cliniq,correction,clinic,,\n` },
      { corrections: { haldenmeter: 'Halden meter' } },
    )
    at.fettle(['run'])
    expect(at.read('output/markdown/gout.md')).toContain('the Halden meter before')
    expect(at.read('output/markdown/gout.md')).toContain('The clinic of the house')
    const before = at.json('output/manifest.json')['config']
    at.write('terms.csv', HEAD)
    at.fettle(['run'])
    expect(at.json('output/manifest.json')['config']).not.toBe(before)
  })

  const refused = (text: string, more?: object): string => {
    const at = withLexicons({ 'terms.csv': text }, more)
    const { code, err } = at.fettle(['run'])
    expect(code).toBe(2)
    expect(at.has('output')).toBe(false)
    return err
  }

  test.each([
    ['a good word', 'clinic,correction,clinique,,', 'terms.csv:2: "clinic" is a right word; take words beside it'],
    [
      'a good word of the same list',
      'halden,word,,,\nhalden,correction,Haldon,,',
      'terms.csv:3: "halden" is wrong here and a word in terms.csv:2; delete one of the two',
    ],
    [
      'two corrections',
      'cliniq,correction,clinic,,\nCliniq,correction,clinics,,',
      'terms.csv:3: "Cliniq" has two corrections: "clinics" here and "clinic" in terms.csv:2; delete one of the two',
    ],
    [
      'the same twice',
      'cliniq,correction,clinic,,\ncliniq,correction,clinic,,',
      'terms.csv:3: "cliniq" is corrected to "clinic" in terms.csv:2 already; delete one of the two',
    ],
    [
      'a circle',
      'aaba,correction,aaca,,\naaca,correction,aada,,\naada,correction,aaba,,',
      'terms.csv:2: the corrections run in a circle: "aaba" → "aaca" → "aada" → "aaba"; delete one of them',
    ],
    ['a word to itself', 'aaba,correction,aaba,,', 'terms.csv:2: "aaba" is corrected to itself; delete the line'],
    [
      'a correction that is corrected',
      'aaba,correction,aaca,,\naaca,correction,aada,,',
      'terms.csv:2: "aaca" is corrected itself: "aaba" → "aaca" → "aada"; correct "aaba" to "aada"',
    ],
    [
      'a correction that is misspelt',
      'resieve,correction,recieve,,',
      'terms.csv:2: "recieve" is misspelt itself; correct "resieve" to "receive"',
    ],
    [
      'an unknown kind',
      'aaba,typo,aaca,,',
      'terms.csv:2: "typo" is no kind; there are: word, generic, brand, correction',
    ],
    ['no correction', 'aaba,correction,,,', 'terms.csv:2: "aaba" has no correction; fill that column in'],
    ['a brand of nothing', 'Aaba,brand,,,', 'terms.csv:2: "Aaba" has no generic name; fill the column "generic" in'],
    ['no term', ',word,,,', 'terms.csv:2: has no term'],
    [
      'a comma too many',
      'aaba,correction,a, b,,',
      'terms.csv:2: has more cells than columns; put quotes around a comma',
    ],
  ])('%s stops the run and names file, line and way out', (_, rows, wanted) => {
    expect(refused(`${HEAD}${rows}\n`)).toContain(`lexicons.0: ${wanted}`)
  })

  test('what stands in the way between a lexicon and the configuration, a file that is missing, and columns', () => {
    const own = refused(`${HEAD}cliniq,correction,clinics,,\n`, { corrections: { cliniq: 'clinic' } })
    expect(own).toContain('terms.csv:2: "cliniq" has two corrections: "clinics" here and "clinic" in `corrections`')
    expect(refused('wrong,right\na,b\n')).toContain('terms.csv:1: has no column "term"; the columns are term, kind')
    expect(refused(`${HEAD.trim()},colour\n`)).toContain('terms.csv:1: has a column "colour" that means nothing')
    expect(refused('')).toContain('terms.csv:1: is empty; begin with term,kind,correction,generic,note')
    const at = place()
    at.write('pipeline.config.json', JSON.stringify({ input: 'input', lexicons: ['none.csv'] }))
    at.write('input/gout.md', PROSE)
    const { code, err } = at.fettle(['run'])
    expect(code).toBe(2)
    expect(err).toContain('lexicons.0: none.csv cannot be read')
  })
})
