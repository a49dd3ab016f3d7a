// `fettle init`: a configuration and a sample source, never over what stands there.

import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CommonOptions, type Terminal, workingFolder } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

const CONFIG = `import { defineConfig } from 'fettle'

export default defineConfig({
  input: 'input',
  output: 'output',
  // Misspellings of your sources, wrong → right.
  corrections: {},
  // 'off', or the options of a rule; \`fettle rules\` lists them.
  rules: {},
})
`

const SAMPLE = `Storing Insulin at Home

Health Library published on May 4, 2021 in Diabetes
Share this page

Unopened insulin is kept in the refrigerator. Once a pen is in use, it may stay
at room temperature for as long as its leaflet says.

Before each injection, check:

  • the name on the pen
  • the expiry date
  • that the liquid looks as it should

Last updated: June 9, 2022

Find a Doctor
`

const FILES: readonly (readonly [string, string])[] = [
  ['pipeline.config.ts', CONFIG],
  ['input/storing-insulin.txt', SAMPLE],
]

export async function initCommand(terminal: Terminal, flags: CommonOptions): Promise<ExitCode> {
  const folder = workingFolder(terminal, flags)
  const standing = FILES.map(([path]) => path).filter(path => existsSync(join(folder, path)))
  if (standing.length > 0) {
    terminal.err.write(
      `${standing.join(' and ')} stand${standing.length === 1 ? 's' : ''} here already: nothing was written\n`,
    )
    return EXIT.usage
  }
  for (const [path, content] of FILES) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
    terminal.out.write(`made ${path}\n`)
  }
  terminal.out.write('now: fettle run\n')
  return EXIT.clean
}
