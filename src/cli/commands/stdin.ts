// A source on standard input: its Markdown goes to standard output.

import type { Config } from '../../config/resolve.js'
import { markdownFile } from '../../emitters/markdown-file.js'
import { DiagnosticError } from '../../model/diagnostic.js'
import { failureLines } from '../../reporters/pretty.js'
import { makeCleaner } from '../../runner/clean.js'
import { holdsRecords, idOf } from '../../runner/discover.js'
import { paintErr, type Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

/** `name` stands for the file's path: its ending tells the format where the content does not. */
export async function cleanStdin(terminal: Terminal, config: Config, name: string): Promise<ExitCode> {
  if (holdsRecords(name)) throw new DiagnosticError({ code: 'records/stdin', facts: {}, file: name })
  const parts: Uint8Array[] = []
  for await (const part of terminal.in) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  const cleaned = makeCleaner(config).clean({ id: idOf(name), path: name, bytes: Buffer.concat(parts) })
  if (!cleaned.ok) {
    terminal.err.write(`${failureLines(cleaned.diagnostic, paintErr(terminal)).join('\n')}\n`)
    return EXIT.findings
  }
  terminal.out.write(markdownFile(cleaned.value.document))
  return EXIT.clean
}
