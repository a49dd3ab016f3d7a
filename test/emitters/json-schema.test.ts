// The published schemas, held by a second validator.

import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/emitters/json-schema.js'
import { ledgerFile } from '../../src/emitters/ledger.js'
import { manifestOf } from '../../src/emitters/manifest.js'
import { project } from '../../src/emitters/project.js'
import { makeId } from '../../src/model/block.js'
import { documentOf, h, p } from './support/nodes.js'

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
addFormats.default(ajv)

const schemas = jsonSchemas()
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)] as const))
const accepts = (name: string, value: unknown): boolean => validators.get(`${name}.schema.json`)?.(value) === true

/** The descriptions of all properties, with the path to each. */
function properties(schema: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const inner = properties(value, `${path}/${key}`)
    if (key !== 'properties' || typeof value !== 'object' || value === null) return inner
    const own = Object.entries(value).map(([name, property]): readonly [string, unknown] => [
      `${path}/${name}`,
      property,
    ])
    return [...own, ...inner]
  })
}

describe('the schemas', () => {
  test('are four, by file name', () => {
    expect([...schemas.keys()].sort()).toEqual(
      ['document', 'failure', 'ledger', 'manifest'].map(name => `${name}.schema.json`),
    )
  })

  test.each([...schemas])('%s says what each property is', (name, schema) => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:fettle:/),
      title: expect.any(String),
      description: expect.any(String),
    })
    const found = properties(schema, name)
    expect(found.length).toBeGreaterThan(6)
    for (const [path, property] of found) expect(property, path).toHaveProperty('description')
  })
})

describe('a document', () => {
  const document = project(documentOf([h(2, 'A'), p('a'), h(3, 'B'), p('b')]))

  test('is accepted', () => {
    expect(accepts('document', document)).toBe(true)
  })

  test.each([
    ['a key that is not in the contract', { ...document, extra: 1 }],
    ['a missing array', { ...document, links: undefined }],
    ['a date that is none', { ...document, datePublished: '2017-2-8' }],
    ['a share above one', { ...document, confidence: 1.5 }],
    ['a heading of level 7', { ...document, sections: [{ heading: 'A', level: 7, text: '', sections: [] }] }],
    ['a broken section in a section', { ...document, sections: [{ ...document.sections[0], sections: [{}] }] }],
  ])('with %s is refused', (_, broken) => {
    expect(accepts('document', JSON.parse(JSON.stringify(broken)))).toBe(false)
  })

  test.each(['2017', '2017-02', '2017-02-08'])('may have the date %s', date => {
    expect(accepts('document', { ...document, datePublished: date })).toBe(true)
  })
})

describe('a ledger entry', () => {
  const block = makeId('block', 1)
  const line = ledgerFile([
    {
      seq: 0,
      stage: 'normalize',
      rule: 'normalize/x',
      reason: 'y',
      action: 'relink',
      block,
      line: 1,
      endLine: 2,
      spans: [[0, 4]],
      before: 'a',
      after: 'b',
      target: { block, index: 0 },
      to: { url: '/b' },
      undo: { url: '/a' },
    },
  ])

  test('is accepted', () => {
    expect(accepts('ledger', JSON.parse(line))).toBe(true)
  })

  test('with an unknown action, stage or span is refused', () => {
    const entry = JSON.parse(line)
    for (const broken of [{ action: 'x' }, { stage: 'x' }, { spans: [[1]] }, { line: 0 }, { target: null }]) {
      expect(accepts('ledger', { ...entry, ...broken })).toBe(false)
    }
  })
})

test('a manifest is accepted, and one of another version is not', () => {
  const manifest = manifestOf({ fettle: '1.0.0', config: 'c', inputs: [], rows: [] })
  expect(accepts('manifest', manifest)).toBe(true)
  expect(accepts('manifest', { ...manifest, version: 2 })).toBe(false)
})

test('a failure is accepted, and one without a way out is not', () => {
  const failure = { id: 'a', path: 'a.txt', code: 'source/binary', message: 'm', line: 1, way: 'w' }
  expect(accepts('failure', failure)).toBe(true)
  expect(accepts('failure', { ...failure, way: undefined, column: 0 })).toBe(false)
})
