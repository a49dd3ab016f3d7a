// Writes the JSON Schemas of the output into schemas/; with --check, only tells whether they are up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../dist/emitters/json-schema.js'

const folder = fileURLToPath(new URL('../schemas/', import.meta.url))
const check = process.argv.includes('--check')
const wanted = new Map([...jsonSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]))
const stale = [...wanted].filter(
  ([name, text]) => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== text,
)
const extra = existsSync(folder) ? readdirSync(folder).filter(name => !wanted.has(name)) : []

if (check) {
  for (const name of [...stale.map(([name]) => name), ...extra])
    console.error(`schemas/${name} is not what the code says: npm run schemas`)
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of stale) writeFileSync(folder + name, text)
  for (const name of extra) rmSync(folder + name)
  console.log(`schemas: ${stale.length} written, ${extra.length} removed`)
}
