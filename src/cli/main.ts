// The command line.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DiagnosticError } from '../model/diagnostic.js'
import { VERSION } from '../version.js'
import type { CheckFlags } from './commands/check.js'
import type { RunFlags } from './commands/run.js'
import { type CommonOptions, type Terminal, tellUsage } from './context.js'
import { EXIT, type ExitCode } from './exit-codes.js'

const positive = (value: string): number => {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
  return n
}

const common = (command: Command): Command =>
  command
    .option('--config <file>', 'the configuration (default: pipeline.config.ts in the working folder)')
    .option('--cwd <dir>', 'work as if started in this folder')

const withOut = (command: Command): Command =>
  common(command).option('-o, --out <dir>', "the output folder (default: the configuration's, else output)")

/** What all commands work with, and where each leaves its exit code. */
interface Shell {
  readonly terminal: Terminal
  readonly signal: AbortSignal
  readonly done: (code: ExitCode) => void
}

const SOURCES = "files and folders (default: the configuration's input)"

const reporter = (): Option =>
  new Option('--reporter <name>', 'how to report').choices(['pretty', 'json']).default('pretty')

function addRun(program: Command, { terminal, signal, done }: Shell): void {
  withOut(program.command('run').description('clean sources into the output folder').argument('[sources...]', SOURCES))
    .option('--concurrency <n>', 'files read and written at a time', positive)
    .option('--dry-run', 'clean everything and write nothing')
    .addOption(reporter())
    .option('-q, --quiet', 'say nothing but failures')
    .option('--stdin-filepath <name>', 'clean standard input, named so, to Markdown on standard output')
    .addHelpText('after', RUN_EXAMPLES)
    .action(async (sources: string[], flags: RunFlags) =>
      done(await (await import('./commands/run.js')).runCommand(terminal, sources, flags, signal)),
    )
}

function addCheck(program: Command, { terminal, signal, done }: Shell): void {
  withOut(
    program
      .command('check')
      .description('tell what run would change, and write nothing')
      .argument('[sources...]', SOURCES),
  )
    .addOption(reporter())
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (sources: string[], flags: CheckFlags) =>
      done(await (await import('./commands/check.js')).checkCommand(terminal, sources, flags, signal)),
    )
}

/** The commands that show what was done, and why. */
function addReview(program: Command, { terminal, done }: Shell): void {
  withOut(
    program
      .command('diff')
      .description('show what cleaning did to a document')
      .argument('[id]', 'the document (default: all of them)'),
  )
    .addHelpText('after', DIFF_EXAMPLES)
    .action(async (id: string | undefined, flags: CommonOptions) =>
      done(await (await import('./commands/diff.js')).diffCommand(terminal, id, flags)),
    )
  common(
    program
      .command('explain')
      .description('tell for each line of a source what became of it')
      .argument('<file[:line]>', 'the source, and one line of it'),
  )
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (place: string, flags: CommonOptions) =>
      done(await (await import('./commands/explain.js')).explainCommand(terminal, place, flags)),
    )
  common(program.command('rules').description('list the rules, or tell all about one').argument('[id]', 'a rule'))
    .addHelpText('after', RULES_EXAMPLES)
    .action(async (id: string | undefined, flags: CommonOptions) =>
      done(await (await import('./commands/rules.js')).rulesCommand(terminal, id, flags)),
    )
}

function addSetUp(program: Command, { terminal, done }: Shell): void {
  program
    .command('init')
    .description('make a configuration and a sample source')
    .option('--cwd <dir>', 'work as if started in this folder')
    .action(async (flags: CommonOptions) =>
      done(await (await import('./commands/init.js')).initCommand(terminal, flags)),
    )
  program
    .command('schema')
    .description('print a JSON Schema of the output')
    .argument('[name]', 'document, ledger, manifest or failure', 'document')
    .action(async (name: string) => done(await (await import('./commands/schema.js')).schemaCommand(terminal, name)))
}

function build(shell: Shell): Command {
  const { terminal } = shell
  const program = new Command('fettle')
    .description('Cleans scraped sources into validated JSON and Markdown, and records every change.')
    .version(VERSION)
    .showHelpAfterError('(fettle --help tells more)')
    .exitOverride()
    .configureOutput({ writeOut: text => terminal.out.write(text), writeErr: text => terminal.err.write(text) })
    .addHelpText('after', EXAMPLES)
  for (const add of [addRun, addCheck, addReview, addSetUp]) add(program, shell)
  return program
}

const EXAMPLES = `
Examples:
  $ fettle run                          clean the configured input
  $ fettle run pages/ notes.md -o out   clean a folder and a file
  $ fettle check                        in CI: exit 1 when run would change anything
  $ fettle diff guides/asthma           what cleaning did to one document
  $ fettle explain input/faq.txt:12     what became of line 12, and why

Exit codes: 0 clean, 1 findings, differences or failed documents, 2 usage or configuration, 130 interrupted.`

const RUN_EXAMPLES = `
Examples:
  $ fettle run
  $ fettle run scraped/ --out cleaned
  $ fettle run crawl.jsonl.gz           JSON lines of a crawler, one record a line
  $ fettle run --dry-run --reporter json
  $ curl -s https://example.org/page | fettle run --stdin-filepath page.html > page.md`

const CHECK_EXAMPLES = `
Examples:
  $ fettle check
  $ fettle check scraped/ --out cleaned --reporter json`

const DIFF_EXAMPLES = `
Examples:
  $ fettle diff
  $ fettle diff guides/asthma | less -R`

const RULES_EXAMPLES = `
Examples:
  $ fettle rules
  $ fettle rules strip/phrases`

const EXPLAIN_EXAMPLES = `
Examples:
  $ fettle explain input/faq.txt
  $ fettle explain input/faq.txt:12
  $ fettle explain crawl.jsonl:7        the record on line 7, by the lines of its content`

/** Runs one command line; the result is the exit code. */
export async function main(args: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  try {
    const done = (given: ExitCode): void => {
      code = given
    }
    await build({ terminal, signal, done }).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
    if (error instanceof DiagnosticError) return tellUsage(terminal, error.diagnostic)
    throw error
  }
}
