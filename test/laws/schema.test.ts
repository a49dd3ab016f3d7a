// Law 7: what is emitted is valid for a second validator, by the schemas as they are published.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { jsonFile } from '../../src/emitters/json.js'
import { ledgerFile } from '../../src/emitters/ledger.js'
import { cleanSample } from '../support/clean.js'
import { ROOT, samples, seeds } from '../support/sources.js'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const schemas = join(ROOT, 'schemas')
const validator = (name: string) => ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')))
const isDocument = validator('document')
const isEntry = validator('ledger')

describe.each([...samples(), ...seeds()].map(sample => [sample.path, sample] as const))('%s', (_, sample) => {
  const { document, ledger } = cleanSample(sample)

  test('the document', () => {
    isDocument(JSON.parse(jsonFile(document)))
    expect(isDocument.errors ?? []).toEqual([])
  })

  test('each entry of the ledger', () => {
    for (const line of ledgerFile(ledger).split('\n').filter(Boolean)) {
      isEntry(JSON.parse(line))
      expect(isEntry.errors ?? []).toEqual([])
    }
  })
})

test('there is a schema for each kind of file', () => {
  expect(readdirSync(schemas).sort()).toEqual(
    ['document', 'failure', 'ledger', 'manifest'].map(name => `${name}.schema.json`),
  )
})
