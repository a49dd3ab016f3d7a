// `fettle schema`: prints a JSON Schema of the output.

import { jsonSchemas } from '../../emitters/json-schema.js'
import type { Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

export async function schemaCommand(terminal: Terminal, name: string): Promise<ExitCode> {
  const schemas = jsonSchemas()
  const schema = schemas.get(`${name}.schema.json`)
  if (!schema) {
    const names = [...schemas.keys()].map(file => file.replace('.schema.json', '')).join(', ')
    terminal.err.write(`there is no schema "${name}"; there are: ${names}\n`)
    return EXIT.usage
  }
  terminal.out.write(`${JSON.stringify(schema, null, 2)}\n`)
  return EXIT.clean
}
