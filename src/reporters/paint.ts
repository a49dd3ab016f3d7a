// Colours for a terminal, and none where nobody sees them.

import pc from 'picocolors'

export type Paint = ReturnType<typeof pc.createColors>

/** What decides about colours, so that tests can say. */
export interface Screen {
  readonly isTTY: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** NO_COLOR (any value but an empty one) turns colours off, FORCE_COLOR on; else a terminal decides. */
export function paintFor({ isTTY, env }: Screen): Paint {
  if (env['NO_COLOR']) return pc.createColors(false)
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return pc.createColors(true)
  return pc.createColors(isTTY && env['TERM'] !== 'dumb')
}
