#!/usr/bin/env node
// The process around the command line: signals in, exit code out.

import { processTerminal } from './context.js'
import { EXIT } from './exit-codes.js'
import { main } from './main.js'

const interruption = new AbortController()
process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(EXIT.interrupted)
  interruption.abort()
})
process.stdout.on('error', error => {
  // The reader of a pipe went away (`fettle diff | head`): nothing is left to say.
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.clean)
  throw error
})
process.exitCode = await main(process.argv.slice(2), processTerminal(), interruption.signal)
