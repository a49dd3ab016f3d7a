// A progress bar for long work, on a terminal only.

import cliProgress from 'cli-progress'
import type { RunEvent } from '../model/report.js'
import type { Terminal } from './context.js'

export interface Progress {
  see(event: RunEvent): void
  stop(): void
}

const NONE: Progress = { see() {}, stop() {} }

/** Drawn on standard error, so that standard output stays clean. */
export function progressFor(terminal: Terminal, quiet: boolean): Progress {
  if (quiet || terminal.err.isTTY !== true) return NONE
  const bar = new cliProgress.SingleBar(
    {
      stream: terminal.err,
      format: '{bar} {percentage}% {value}/{total} {what}',
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  )
  let passes = 1
  return {
    see(event) {
      if (event.type === 'planned') {
        passes = event.passes
        bar.start(event.sources * passes, 0, { what: '' })
      } else if (event.type === 'found') bar.setTotal(bar.getTotal() + passes)
      else if (event.type === 'observed') bar.increment(1, { what: `looking at ${event.id}` })
      else if (event.type !== 'removed') bar.increment(1, { what: event.row.id })
    },
    stop: () => bar.stop(),
  }
}
