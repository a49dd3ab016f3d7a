// The JSON Schemas of all that fettle writes, made from the schemas that validate it.

import { z } from 'zod'
import { documentSchema } from '../model/output.js'
import { failureSchema, ledgerEntrySchema, manifestSchema } from '../model/output-ledger.js'

const SCHEMAS = {
  document: documentSchema,
  failure: failureSchema,
  ledger: ledgerEntrySchema,
  manifest: manifestSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>

function published(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
  return { $schema, $id: `urn:fettle:${name}:1`, ...rest }
}

/** The schemas by file name (`document.schema.json`), draft 2020-12. */
export function jsonSchemas(): Map<string, object> {
  const names = Object.entries(SCHEMAS)
  return new Map(names.map(([name, schema]) => [`${name}.schema.json`, published(name, schema)]))
}
