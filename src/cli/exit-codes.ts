// What the process tells the shell.

export const EXIT = {
  /** All went well. */
  clean: 0,
  /** Differences, findings, or sources that failed. */
  findings: 1,
  /** The command line, the configuration or the output folder cannot be used. */
  usage: 2,
  /** Interrupted from the keyboard. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
