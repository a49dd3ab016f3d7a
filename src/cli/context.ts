// What a command gets from the process, so that a test can give it something else.

import { relative, resolve } from 'node:path'
import type { Config } from '../config/resolve.js'
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.js'
import { type Paint, paintFor } from '../reporters/paint.js'
import { failureLines } from '../reporters/pretty.js'
import { EXIT, type ExitCode } from './exit-codes.js'

export interface Terminal {
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  readonly in: NodeJS.ReadStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

export const processTerminal = (): Terminal => ({
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
  env: process.env,
  cwd: process.cwd(),
})

export const paintOut = (terminal: Terminal): Paint =>
  paintFor({ isTTY: terminal.out.isTTY === true, env: terminal.env })

export const paintErr = (terminal: Terminal): Paint =>
  paintFor({ isTTY: terminal.err.isTTY === true, env: terminal.env })

/** Flags that every command takes. */
export interface CommonOptions {
  readonly config?: string
  readonly cwd?: string
  readonly out?: string
}

export const workingFolder = (terminal: Terminal, options: CommonOptions): string =>
  resolve(terminal.cwd, options.cwd ?? '.')

/** The configuration with the command line's own words over it. Throws the diagnostic where it cannot be used. */
export async function configFor(terminal: Terminal, options: CommonOptions): Promise<Config> {
  const folder = workingFolder(terminal, options)
  const { loadConfig } = await import('../config/load.js')
  const loaded = await loadConfig(folder, options.config)
  if (!loaded.ok) throw new DiagnosticError(loaded.diagnostic)
  return options.out === undefined ? loaded.value : { ...loaded.value, output: resolve(folder, options.out) }
}

/** A path as a person would name it from the working folder. */
export function shownPath(terminal: Terminal, options: CommonOptions, path: string): string {
  const short = relative(workingFolder(terminal, options), path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}

/** Absolute paths of the named sources, or those of the configuration. */
export function sourcesFor(
  terminal: Terminal,
  options: CommonOptions,
  config: Config,
  named: readonly string[],
): readonly string[] {
  const folder = workingFolder(terminal, options)
  const given = named.length > 0 ? named.map(path => resolve(folder, path)) : config.inputs
  if (given.length === 0) throw new DiagnosticError({ code: 'config/no-input', facts: {} })
  return given
}

/** Tells what stands in the way of the whole command. */
export function tellUsage(terminal: Terminal, diagnostic: Diagnostic): ExitCode {
  terminal.err.write(`${failureLines(diagnostic, paintErr(terminal)).join('\n')}\n`)
  return EXIT.usage
}
