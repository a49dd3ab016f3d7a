// `fettle run`: cleans sources into the output folder.

import { DiagnosticError } from '../../model/diagnostic.js'
import { jsonSummary } from '../../reporters/json.js'
import { failureLines, prettySummary } from '../../reporters/pretty.js'
import { run } from '../../runner/run.js'
import { compareStore, type Difference, openStore } from '../../runner/store.js'
import { type CommonOptions, configFor, paintErr, paintOut, shownPath, sourcesFor, type Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { progressFor } from '../progress.js'
import { cleanStdin } from './stdin.js'

export interface RunFlags extends CommonOptions {
  readonly concurrency?: number
  readonly dryRun?: boolean
  readonly reporter: 'pretty' | 'json'
  readonly quiet?: boolean
  readonly stdinFilepath?: string
}

export async function runCommand(
  terminal: Terminal,
  named: readonly string[],
  flags: RunFlags,
  signal: AbortSignal,
): Promise<ExitCode> {
  const loaded = await configFor(terminal, flags)
  const config = flags.concurrency === undefined ? loaded : { ...loaded, concurrency: flags.concurrency }
  if (flags.stdinFilepath !== undefined) return cleanStdin(terminal, config, flags.stdinFilepath)
  const given = sourcesFor(terminal, flags, config, named)
  const differences: Difference[] = []
  const store = flags.dryRun ? compareStore(config.output, differences) : await openStore(config.output)
  const progress = progressFor(terminal, flags.quiet === true || flags.reporter === 'json')
  try {
    const result = await run({ config, given, store, signal, onEvent: event => progress.see(event) })
    progress.stop()
    if (result.interrupted) {
      terminal.err.write(
        `interrupted after ${result.counts.written} of the documents; what was written is whole, and the next run goes on\n`,
      )
      return EXIT.interrupted
    }
    if (flags.reporter === 'json') terminal.out.write(jsonSummary(result, shownPath(terminal, flags, config.output)))
    else if (!flags.quiet || result.failures.length > 0) {
      const options = {
        paint: paintOut(terminal),
        output: shownPath(terminal, flags, config.output),
        dry: flags.dryRun === true,
      }
      terminal.out.write(prettySummary(result, options))
    }
    return result.failures.length > 0 ? EXIT.findings : EXIT.clean
  } catch (error) {
    progress.stop()
    if (error instanceof DiagnosticError && error.diagnostic.code === 'output/write-failed') {
      terminal.err.write(`${failureLines(error.diagnostic, paintErr(terminal)).join('\n')}\n`)
      return EXIT.findings
    }
    throw error
  } finally {
    await store.close()
  }
}
