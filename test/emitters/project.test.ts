// What the public document holds of a document.

import { describe, expect, test } from 'vitest'
import { project } from '../../src/emitters/project.js'
import type { Node } from '../../src/model/block.js'
import { type Mark, OBJECT } from '../../src/model/mark.js'
import type { Entry, Metadata, SectionDates } from '../../src/model/metadata.js'
import { validateDocument } from '../../src/model/output.js'
import { box, documentOf, h, leaf, list, over, p, table } from './support/nodes.js'

const entry = <V>(value: V): Entry<V> => ({ value, rule: 'test/rule' })

const projected = (nodes: readonly Node[], metadata: Metadata = {}) => project(documentOf(nodes, metadata))

describe('plain text', () => {
  const text = (...nodes: readonly Node[]): string => projected(nodes).text

  test('has a blank line between blocks', () => {
    expect(text(h(2, 'Dose'), p('One.'), box('section', [p('Two.'), leaf('rule', '')]), leaf('code', 'a\nb\n'))).toBe(
      'Dose\n\nOne.\n\nTwo.\n\na\nb',
    )
  })

  test('has a line break between items, and no markers', () => {
    expect(text(p('a'), list([p('b'), list([p('c')])], [p('d'), p('e')]), p('f'))).toBe('a\n\nb\nc\nd\ne\n\nf')
  })

  test('has a line break between rows and a tab between cells', () => {
    expect(text(p('a'), table(['b', 'c'], ['', 'd']), p('e'))).toBe('a\n\nb\tc\n\td\n\ne')
  })

  test('has a caption as a block of its own', () => {
    const cells = [box('row', [box('cell', [p('a'), p('b\tc')])])]
    expect(text(box('table', [box('caption', [p('Doses')]), ...cells]))).toBe('Doses\n\na b c')
  })

  test('keeps line breaks that stay, and leaves objects out', () => {
    const marks: Mark[] = [
      { kind: 'break', start: 1, end: 2 },
      { kind: 'image', start: 5, end: 6, url: 'i' },
    ]
    expect(text(p(`a\nb\n ${OBJECT} c${OBJECT}.`, marks))).toBe('a\nb  c.')
  })

  test('has no fields and no images', () => {
    expect(text(box('fields', [leaf('field', 'x')]), leaf('image', 'alt', [], { url: 'i' }), p('a'))).toBe('a')
  })

  test('is what the words are counted in', () => {
    expect(projected([h(2, 'Two words'), p('and three more')]).wordCount).toBe(5)
  })
})

describe('sections', () => {
  test('are the headings as a tree, each with its own text', () => {
    const nodes = [p('lead'), h(2, 'A'), p('a'), h(3, 'A1'), p('a1'), list([p('x')], [p('y')]), h(4, 'A11'), h(2, 'B')]
    expect(projected(nodes).sections).toEqual([
      {
        heading: 'A',
        level: 2,
        text: 'a',
        sections: [
          {
            heading: 'A1',
            level: 3,
            text: 'a1\n\nx\ny',
            sections: [{ heading: 'A11', level: 4, text: '', sections: [] }],
          },
        ],
      },
      { heading: 'B', level: 2, text: '', sections: [] },
    ])
  })

  test('are not opened in quotes and tables', () => {
    const nodes = [h(2, 'A'), box('quote', [h(3, 'Q')]), box('table', [box('row', [box('cell', [h(3, 'T')])])])]
    expect(projected(nodes).sections).toEqual([{ heading: 'A', level: 2, text: 'Q\n\nT', sections: [] }])
  })

  test('are opened in other containers', () => {
    expect(projected([box('section', [h(3, 'A'), p('a')]), h(2, 'B')]).sections.map(({ heading }) => heading)).toEqual([
      'A',
      'B',
    ])
  })
})

describe('dates in the body', () => {
  const nodes = [h(2, 'A', 10), h(3, 'A1', 20), h(2, 'B', 30), h(3, 'B1', 40), h(3, 'C1', 60)]
  const dates = (...all: readonly SectionDates[]) =>
    projected(nodes, { sectionDates: all.map(entry), lastReviewed: entry('2020') })

  test('belong to the last heading of the highest rank above them', () => {
    const document = dates({ at: 70, dateModified: '2016-02' }, { at: 50, lastReviewed: '2014-12-02' })
    const [a, b] = document.sections
    expect(a).not.toHaveProperty('lastReviewed')
    expect(b).toMatchObject({ heading: 'B', lastReviewed: '2014-12-02' })
    expect(b?.sections[1]).toMatchObject({ heading: 'C1', dateModified: '2016-02' })
    expect(document.lastReviewed).toBe('2020')
  })

  test('of which there is one belong to the document', () => {
    expect(JSON.stringify(dates({ at: 70, lastReviewed: '2014' }).sections)).not.toContain('lastReviewed')
  })
})

describe('links and images', () => {
  test('stand in source order, with their text', () => {
    const text = `See the label and ${OBJECT}`
    const marks: Mark[] = [
      over(text, OBJECT, 'link', { url: '/b' }),
      over(text, OBJECT, 'image', { url: 'b.png', label: 'B' }),
      over(text, 'the label', 'link', { url: '/a' }),
      over(text, 'See', 'link'),
    ]
    const document = projected([p(text, marks), leaf('image', '', [], { url: 'c.png', title: 't' })])
    expect(document.links).toEqual([
      { text: 'the label', url: '/a' },
      { text: 'B', url: '/b' },
    ])
    expect(document.images).toEqual([
      { src: 'b.png', alt: 'B' },
      { src: 'c.png', title: 't' },
    ])
  })
})

describe('the document', () => {
  const full: Metadata = {
    type: entry('qa'),
    title: entry('Title'),
    description: entry(''),
    recordId: entry('17'),
    authors: [
      entry({ name: 'A B', type: 'person' as const, credentials: ['MD'], roles: [], affiliation: 'C', location: '' }),
    ],
    relatedLinks: [entry({ title: 'T', subject: 'S', url: '/t' })],
    citations: [entry('One'), entry('')],
    duplicateOf: entry({ id: 'x', kind: 'near' as const, similarity: 0.98765 }),
  }

  test('leaves out what is not known, and keeps arrays', () => {
    expect(projected([])).toEqual({
      id: 'folder/name',
      type: 'article',
      authors: [],
      subjects: [],
      keywords: [],
      sections: [],
      text: '',
      markdown: '',
      wordCount: 0,
      links: [],
      relatedLinks: [],
      citations: [],
      images: [],
      flags: [],
      source: { path: 'folder/name.txt', format: 'text', encoding: 'utf-8', sha256: 'a'.repeat(64), bytes: 12 },
    })
  })

  test('has the values of the metadata', () => {
    const document = project(
      documentOf([], {
        ...full,
        confidence: { value: 0.12345, rule: 'extract/html-content' },
        pageType: { value: { name: 'article', probability: 1 }, rule: 'extract/html-content' },
      }),
    )
    expect(document).toMatchObject({
      type: 'qa',
      title: 'Title',
      authors: [{ name: 'A B', type: 'person', credentials: ['MD'], roles: [], affiliation: 'C' }],
      relatedLinks: [{ title: 'T', url: '/t', subject: 'S' }],
      citations: ['One'],
      confidence: 0.123,
      pageType: { name: 'article', probability: 1 },
      duplicateOf: { id: 'x', kind: 'near', similarity: 0.988 },
      source: { recordId: '17' },
    })
    expect(document).not.toHaveProperty('description')
    expect(document.authors[0]).not.toHaveProperty('location')
  })

  test('has its flags by line', () => {
    const flag = (line: number, text: string) => ({ rule: 'r/a', reason: 'x', line, text })
    const document = documentOf([], {}, [flag(9, 'c'), flag(2, 'a'), flag(2, 'b')])
    expect(project(document).flags.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('is valid, with its keys in the order of the contract', () => {
    const valid = validateDocument(project(documentOf([h(2, 'A'), p('a')], full)))
    expect(valid.ok && Object.keys(valid.value).join(' ')).toBe(
      'id type title authors subjects keywords sections text markdown wordCount links relatedLinks citations images ' +
        'flags duplicateOf source',
    )
  })

  test('that breaks the schema is refused, place by place', () => {
    const invalid = validateDocument({ ...projected([]), datePublished: '2017-13', wordCount: -1, other: true })
    expect(invalid).toMatchObject({
      ok: false,
      diagnostic: {
        code: 'document/invalid',
        facts: { issues: [{ path: 'datePublished' }, { path: 'wordCount' }, { path: '(document)' }] },
      },
    })
  })
})
