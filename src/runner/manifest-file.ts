// The manifest of an earlier run: what fettle wrote into this folder, and from which sources.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiagnosticError } from '../model/diagnostic.js'
import { type Manifest, manifestSchema } from '../model/output-ledger.js'

export const MANIFEST = 'manifest.json'

/** The manifest that stands in a folder; null where there is none. Throws a diagnostic when it cannot be read. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return null
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const cause = error instanceof SyntaxError ? error.message : 'it does not fit the schema of this version'
    throw new DiagnosticError({ code: 'output/manifest', facts: { path, cause } })
  }
}
